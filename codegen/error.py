"""Defines the errors that end a command, with their exit code."""

from __future__ import annotations


class CodegenError(Exception):
    """An error that ends the command; its message says what is wrong, then what to do."""

    exit_code = 2


class UsageError(CodegenError):
    """An error in the command line or its environment."""
