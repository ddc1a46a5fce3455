# Code generated from the page. DO NOT EDIT.
"""Types for the annotations of this package, imported lazily (see ``__init__.py``)."""

from __future__ import annotations

from typing import Any, Literal, Optional, SupportsIndex, Union

from . import Http2Error, UnknownHttp2Error

__all__ = ["Any", "Literal", "Optional", "SupportsIndex", "Union"]

Http2ErrorTitle = Literal[
    "NO_ERROR",
    "PROTOCOL_ERROR",
    "INTERNAL_ERROR",
    "FLOW_CONTROL_ERROR",
    "SETTINGS_TIMEOUT",
    "STREAM_CLOSED",
    "FRAME_SIZE_ERROR",
    "REFUSED_STREAM",
    "CANCEL",
    "COMPRESSION_ERROR",
    "CONNECT_ERROR",
    "ENHANCE_YOUR_CALM",
    "INADEQUATE_SECURITY",
    "HTTP_1_1_REQUIRED",
]
"""A title on the page."""

AnyHttp2Error = Union[Http2Error, UnknownHttp2Error]
"""The result of parse_status: a status on the page, or an unknown status."""
