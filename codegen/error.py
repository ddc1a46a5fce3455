"""Knows what an error is to the command line: a message, or diagnostics, and an exit code."""

from __future__ import annotations


class CodegenError(Exception):
    """An error that ends the command; its text says what is wrong and what to do."""

    exit_code = 2


class UsageError(CodegenError):
    """A command line, or its surroundings, that a command cannot work with."""
