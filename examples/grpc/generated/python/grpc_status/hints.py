# Code generated from the page. DO NOT EDIT.
"""Types for the annotations of this package, imported lazily (see ``__init__.py``)."""

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
"""A title on the page."""

AnyGrpcStatus = Union[GrpcStatus, UnknownGrpcStatus]
"""The result of parse_status: a status on the page, or an unknown status."""

T = TypeVar("T")
