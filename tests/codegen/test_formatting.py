"""Formatters: what they change, and what they leave alone."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest

from codegen.formatting import formatted

ROUGH = "x = 'y'\n"
LONG = f"x = f({'a' * 40}, {'b' * 40})\n"  # 89 columns: one more than Black's own limit
FITS = LONG.replace("b)", ")")
# Black puts such parentheses only where it is told that Python is 3.9 or later.
WITH = f"with {'a' * 41}() as a, {'b' * 41}() as b:\n    pass\n"
PARTED = f"with (\n    {'a' * 41}() as a,\n    {'b' * 41}() as b,\n):\n    pass\n"


@pytest.mark.parametrize(
    ("name", "formatter", "text", "expected"),
    [
        ("a/b.py", "black", ROUGH, 'x = "y"\n'),
        ("a/b.pyi", "black", ROUGH, 'x = "y"\n'),
        ("a/b.toml", "black", ROUGH, ROUGH),
        ("a/py", "black", ROUGH, ROUGH),
        ("a/b.py", "", ROUGH, ROUGH),
        ("a/b.py", "black", FITS, FITS),
        ("a/b.py", "black", LONG, f"x = f(\n    {'a' * 40}, {'b' * 40}\n)\n"),
        ("a/b.py", "black", WITH, PARTED),
    ],
)
def test_what_is_formatted(name: str, formatter: str, text: str, expected: str) -> None:
    assert formatted(PurePosixPath(name), text, formatter) == expected
