"""Shows the results. As a program, writes the table and the chart of the saved results."""

from __future__ import annotations

import json
from collections.abc import Sequence
from html import escape
from itertools import groupby
from pathlib import Path

from bench import runs
from bench.measure import Result

PEERS = "Other generators, the same statuses"

_HERE = Path(__file__).parent
_RESULTS = _HERE / "results.json"
_BEGIN, _END = "<!-- results -->\n", "<!-- /results -->"


def save(results: Sequence[Result]) -> None:
    """Write the results, one per line."""
    lines = ",\n".join(json.dumps(_rounded(result), ensure_ascii=False) for result in results)
    _write(_RESULTS, f"[\n{lines}\n]\n")


def publish() -> None:
    """Write the table and the chart of the saved results."""
    results = [Result(**result) for result in json.loads(_RESULTS.read_text(encoding="utf-8"))]
    readme = _HERE / "README.md"
    before, rest = readme.read_text(encoding="utf-8").split(_BEGIN)
    _, after = rest.split(_END)
    _write(readme, f"{before}{_BEGIN}\n{table(results)}\n{_END}{after}")
    _write(_HERE / "results.svg", chart(results))


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


def _rounded(result: Result) -> dict[str, object]:
    """Convert a result to JSON data, with numbers rounded to two decimals."""
    rounded = result._replace(
        value=round(result.value, 2),
        ratio=[round(ratio, 2) for ratio in result.ratio],
        mib=None if result.mib is None else round(result.mib, 1),
    )
    return {name: value for name, value in rounded._asdict().items() if value not in ("", [], None)}


# --- the table -----------------------------------------------------------


def table(results: Sequence[Result]) -> str:
    """Write the results as one Markdown table, with a heading for each part."""
    lines = [
        "| measured | result | compared with | ratio | goal |",
        "| --- | ---: | --- | ---: | ---: |",
    ]
    for part, rows in groupby(results, key=lambda result: result.part):
        lines.append(f"| **{part}** | | | | |")
        lines += [_row(result) for result in rows]
    return "".join(f"{line}\n" for line in lines)


def _row(result: Result) -> str:
    digits = 0 if isinstance(result.value, int) or result.value >= 100 else 1
    value = f"{result.value:,.{digits}f} {result.unit}"
    if result.mib:
        value += f", {result.mib:.0f} MiB"
    ratio, *bounds = [f"{ratio:.2f}" for ratio in result.ratio] or [""]
    if bounds:
        ratio += f" ({bounds[0]}–{bounds[1]})"
    goal = "" if result.goal is None else f"≤ {result.goal:g}"
    return f"| {result.name} | {value} | {result.beside} | {ratio} | {goal} |"


# --- the chart -----------------------------------------------------------

_LEFT, _ROW, _TOP = 320, 26, 72  # start and distance of the bars, and top margin
_CHART = """\
<svg xmlns="http://www.w3.org/2000/svg" width="800" height="{height}" viewBox="0 0 800 {height}" \
role="img" aria-labelledby="title values">
<title id="title">{title}</title>
<desc id="values">{values}</desc>
<style>
  .background {{ fill: #ffffff; stroke: #d1d9e0 }}
  text {{ font: 14px system-ui, sans-serif; fill: #1f2328 }}
  .title {{ font-weight: 600 }}
  .name {{ text-anchor: end }}
  .ours {{ fill: #0969da }}
  .theirs {{ fill: #8c959f }}
  @media (prefers-color-scheme: dark) {{
    .background {{ fill: #0d1117; stroke: #3d444d }}
    text {{ fill: #e6edf3 }}
    .ours {{ fill: #4493f8 }}
    .theirs {{ fill: #7d8590 }}
  }}
</style>
<rect class="background" x="0.5" y="0.5" width="799" height="{height_inside}" rx="6"/>
<text class="title" x="16" y="28">{title}</text>
<rect class="ours" x="16" y="42" width="12" height="12"/><text x="34" y="53">this generator</text>
<rect class="theirs" x="146" y="42" width="12" height="12"/><text x="164" y="53">others</text>
{bars}</svg>
"""
_BAR = """\
<text class="name" x="{before}" y="{base}">{name}</text>\
<rect class="{whose}" x="{left}" y="{top}" width="{width:.1f}" height="18"/>\
<text x="{after:.1f}" y="{base}">{ratio:.1f}</text>
"""


def chart(results: Sequence[Result]) -> str:
    """Draw one bar per run, in units of a start of Python.

    The SVG follows the color scheme. It has a background, because a site can have another scheme
    than the browser.
    """
    without = (runs.EMPTY, runs.BLACK)
    shown = [found for found in results if found.beside == runs.START and found.name not in without]
    shown.sort(key=lambda result: result.ratio[0])
    scale = (800 - _LEFT - 50) / shown[-1].ratio[0]
    bars = ""
    for number, result in enumerate(shown):
        top, width = _TOP + number * _ROW, result.ratio[0] * scale
        bars += _BAR.format(
            name=escape(result.name),
            ratio=result.ratio[0],
            whose="theirs" if result.part == PEERS or result.name == runs.IMPORTS else "ours",
            before=_LEFT - 8,
            left=_LEFT,
            after=_LEFT + width + 6,
            width=width,
            top=top,
            base=top + 14,
        )
    height = _TOP + len(shown) * _ROW + 6
    return _CHART.format(
        title="Processor time for 57 statuses, relative to starting Python",
        values=escape("; ".join(f"{result.name}: {result.ratio[0]:.1f}" for result in shown)),
        height=height,
        height_inside=height - 1,
        bars=bars,
    )


if __name__ == "__main__":
    publish()
