"""Knows where templates are kept compiled, as Python keeps its own modules; Jinja compiles slowly.

Knows nothing of what they say. They stand in the user's cache beside the memos, since they are run.
"""

from __future__ import annotations

import os
from contextlib import suppress

from jinja2.bccache import Bucket, FileSystemBytecodeCache

from codegen.memo import cache


class Compiled(FileSystemBytecodeCache):
    """The compiled templates of one target: each good for its text, and for this very tool."""

    def __init__(self, target: str, tool: str) -> None:
        super().__init__(os.path.join(cache(), "templates"), f"{target}-%s")
        self._tool = tool
        with suppress(OSError):
            os.makedirs(self.directory, mode=0o700, exist_ok=True)

    def get_source_checksum(self, source: str) -> str:
        """Give the checksum that a compiled template has to carry."""
        return super().get_source_checksum(f"{self._tool}\n{source}")

    def load_bytecode(self, bucket: Bucket) -> None:
        """Load a template, if it is there and whole."""
        try:
            super().load_bytecode(bucket)
        except Exception:  # pickle and marshal raise what they like over a file that is damaged
            bucket.reset()

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep a template, if that can be done."""
        with suppress(OSError):
            super().dump_bytecode(bucket)
