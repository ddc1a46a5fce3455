"""Knows the formatters that a ``target.toml`` can name, and when one has to run.

Black takes longer to import than all the rest takes to run, so it is asked only about a text that
is not on disk as it was rendered; the templates are written so that it has nothing to change then.
"""

from __future__ import annotations

from pathlib import PurePosixPath


def formatted(path: PurePosixPath, text: str, formatter: str) -> str:
    """Format the text of one output by the formatter of its target; text of other kinds stays."""
    if formatter == "black" and path.suffix in {".py", ".pyi"}:
        return _black(text)
    return text


def _black(text: str) -> str:
    from black import format_str
    from black.mode import Mode, TargetVersion

    mode = Mode(target_versions={TargetVersion.PY39}, line_length=88)
    return format_str(text, mode=mode)
