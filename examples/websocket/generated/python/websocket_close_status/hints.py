# Code generated from the page. DO NOT EDIT.
"""What the annotations of this package need, imported late: see the top of the package."""

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
"""The titles of the page."""

AnyCloseCode = Union[CloseCode, UnknownCloseCode]
"""What parse_status gives: a status of the page, or what is none."""

T = TypeVar("T")
