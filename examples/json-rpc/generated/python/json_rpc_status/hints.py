# Code generated from the page of 2013-01-04, API 2.0. DO NOT EDIT.
"""Types for the annotations of this package, imported lazily (see ``__init__.py``)."""

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
"""A title on the page."""

AnyJsonRpcError = Union[JsonRpcError, UnknownJsonRpcError]
"""The result of parse_status: a status on the page, or an unknown status."""
