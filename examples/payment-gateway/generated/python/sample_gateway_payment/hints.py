# Code generated from the page of 2024-07-30. DO NOT EDIT.
"""Types for the annotations of this package, imported lazily (see ``__init__.py``)."""

from __future__ import annotations

from typing import Any, Literal, Optional, SupportsIndex, TypeVar, Union

from . import PaymentStatus, UnknownPaymentStatus

__all__ = ["Any", "Literal", "Optional", "SupportsIndex", "Union"]

PaymentStatusTitle = Literal[
    "CODE_100",
    "CODE_101",
    "CODE_MINUS_9",
    "CODE_MINUS_10",
    "CODE_MINUS_11",
    "CODE_MINUS_12",
    "CODE_MINUS_15",
    "CODE_MINUS_50",
    "CODE_MINUS_51",
    "CODE_MINUS_54",
]
"""A title on the page."""

AnyPaymentStatus = Union[PaymentStatus, UnknownPaymentStatus]
"""The result of parse_status: a status on the page, or an unknown status."""

T = TypeVar("T")
