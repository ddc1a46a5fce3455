# Code generated from the page. DO NOT EDIT.
"""What the annotations of this package need, imported late: see the top of the package."""

from __future__ import annotations

from typing import Any, Literal, Optional, SupportsIndex, TypeVar, Union

from . import GrpcStatus, UnknownGrpcStatus

__all__ = ["Any", "Literal", "Optional", "SupportsIndex", "Union"]

GrpcStatusTitle = Literal[
    "OK",
    "CANCELLED",
    "UNKNOWN",
    "INVALID_ARGUMENT",
    "DEADLINE_EXCEEDED",
    "NOT_FOUND",
    "ALREADY_EXISTS",
    "PERMISSION_DENIED",
    "RESOURCE_EXHAUSTED",
    "FAILED_PRECONDITION",
    "ABORTED",
    "OUT_OF_RANGE",
    "UNIMPLEMENTED",
    "INTERNAL",
    "UNAVAILABLE",
    "DATA_LOSS",
    "UNAUTHENTICATED",
]
"""The titles of the page."""

AnyGrpcStatus = Union[GrpcStatus, UnknownGrpcStatus]
"""What parse_status gives: a status of the page, or what is none."""

T = TypeVar("T")
