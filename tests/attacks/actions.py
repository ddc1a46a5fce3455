"""Finds commands in a log as the runner of GitHub Actions does."""

from __future__ import annotations

import re

# In each line of a log: the newer form at its start, the older one anywhere.
COMMAND = re.compile(r"::([^: ]+)(?: ([^:]*))?::(.*)", re.DOTALL)
_OLD_COMMAND = re.compile(r"##\[[^\]]*\]")


def is_command(line: str) -> bool:
    """Return whether GitHub Actions obeys a line of a log."""
    return bool(COMMAND.match(line.lstrip()) or _OLD_COMMAND.search(line))
