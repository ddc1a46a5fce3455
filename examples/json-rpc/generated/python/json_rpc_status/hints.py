# Code generated from the page of 2013-01-04, API 2.0. DO NOT EDIT.
"""What the annotations of this package need, imported late: see the top of the package."""

from __future__ import annotations

from typing import Any, Literal, Optional, SupportsIndex, Union

from . import JsonRpcError, UnknownJsonRpcError

__all__ = ["Any", "Literal", "Optional", "SupportsIndex", "Union"]

JsonRpcErrorTitle = Literal[
    "Parse error",
    "Invalid Request",
    "Method not found",
    "Invalid params",
    "Internal error",
]
"""The titles of the page."""

AnyJsonRpcError = Union[JsonRpcError, UnknownJsonRpcError]
"""What parse_status gives: a status of the page, or what is none."""
