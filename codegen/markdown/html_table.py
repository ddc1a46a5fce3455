"""Parses the header row of an HTML table. Does not depend on Markdown."""

from __future__ import annotations

from html.parser import HTMLParser


def header_cells(html: str) -> tuple[str, ...]:
    """Return the text of each cell in the first row of the table at the start of some HTML."""
    return tuple(" ".join("".join(texts).split()) for texts in _Header(html).cells)


class _Header(HTMLParser):
    """Collects the cells up to the end of the first row."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.cells: list[list[str]] = []
        self._rows = 0
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self._rows += tag == "tr"
        if tag in ("th", "td") and self._rows == 1:
            self.cells.append([])

    def handle_endtag(self, tag: str) -> None:
        self._rows += tag == "table"

    def handle_data(self, data: str) -> None:
        if self._rows == 1 and self.cells:
            self.cells[-1].append(data)
