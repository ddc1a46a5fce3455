"""
The name that somebody probably meant. Knows nothing of what the names are of.
"""

from collections.abc import Iterable
from difflib import get_close_matches

_CLOSE = 0.7  # of 1: one slip in a short name, two in a long one
_MOST = 2  # more are a list to read, not an answer


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """``; did you mean version?`` for the known names that are close to one that is not, or nothing."""
    folded = {each.casefold(): each for each in known}
    close = get_close_matches(name.casefold(), folded, n=_MOST, cutoff=_CLOSE)
    return f"; did you mean {' or '.join(folded[each] for each in close)}?" if close else ""
