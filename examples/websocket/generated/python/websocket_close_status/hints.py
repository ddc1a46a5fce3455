# Code generated from the page. DO NOT EDIT.
"""Types for the annotations of this package, imported lazily (see ``__init__.py``)."""

from __future__ import annotations

from typing import Any, Literal, Optional, SupportsIndex, TypeVar, Union

from . import CloseCode, UnknownCloseCode

__all__ = ["Any", "Literal", "Optional", "SupportsIndex", "Union"]

CloseCodeTitle = Literal[
    "Normal Closure",
    "Going Away",
    "Protocol error",
    "Unsupported Data",
    "Reserved",
    "Invalid frame payload data",
    "Policy Violation",
    "Message Too Big",
    "Mandatory Ext.",
    "Internal Error",
]
"""A title on the page."""

AnyCloseCode = Union[CloseCode, UnknownCloseCode]
"""The result of parse_status: a status on the page, or an unknown status."""

T = TypeVar("T")
