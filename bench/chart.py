"""Draws the figures: how the generator grows with the page, and where it stands among its peers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import matplotlib

matplotlib.use("svg")

from matplotlib import pyplot

_OURS, _THEIRS = "#2563eb", "#94a3b8"
# No date and no random ids: the same figures are the same file.
matplotlib.rcParams["svg.hashsalt"] = "amootsms-status-codegen"
matplotlib.rcParams["font.family"] = "DejaVu Sans"
matplotlib.rcParams["font.size"] = 9


def draw(
    growth: Sequence[Mapping[str, float]], bars: Mapping[str, float], ours: set[str], to: Path
) -> None:
    """Draw the growth curves, and a bar for each command in multiples of a start of Python."""
    figure, (left, right) = pyplot.subplots(1, 2, figsize=(10, 3.8), width_ratios=(2, 3))
    rows = [point["rows"] for point in growth]
    for name in ("parse", "json", "typescript", "python"):
        left.plot(rows, [point[name] for point in growth], marker="o", label=name)
    left.set(
        xscale="log",
        ylim=(0, None),
        xlabel="statuses on the page",
        title="processor time, µs a status",
    )
    left.legend(frameon=False)
    names = sorted(bars, key=bars.__getitem__, reverse=True)
    right.barh(
        names,
        [bars[name] for name in names],
        color=[_OURS if name in ours else _THEIRS for name in names],
    )
    for place, name in enumerate(names):
        right.text(bars[name], place, f" {bars[name]:.1f}", va="center")
    right.spines["bottom"].set_visible(False)
    right.set(xscale="log", xticks=[], title="57 statuses, in starts of Python (processor time)")
    right.minorticks_off()
    for axes in (left, right):
        axes.spines[["top", "right"]].set_visible(False)
    figure.tight_layout()
    figure.savefig(to, metadata={"Date": None})
