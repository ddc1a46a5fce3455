"""Defines the number of fuzz cases: few by default, FUZZ in nightly runs."""

from __future__ import annotations

import os
from collections import Counter

LONG = "FUZZ" in os.environ
COUNT = int(os.environ.get("FUZZ", "300"))
"""How many cases each sink, each runtime and so on gets."""

EXAMPLES = max(100, COUNT // 20)
"""How many examples hypothesis draws for a law, or several times as many."""

EXECUTIONS: Counter[str] = Counter()
"""How many it got: what the summary of a run shows."""

NOTES: list[str] = []
"""What else the summary of a long run shows: how the work of a stage grows with the page."""
