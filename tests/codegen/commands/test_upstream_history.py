"""A rehearsal of `upstream`: a hundred edits of a page, taken over one after another by nobody.

They are drawn as the history of a page of this shape was, Discord's list of error codes: in 113
edits 194 rows were added, 39 texts changed, and nothing was removed. What each edit calls for is
known from how it was drawn, not from `diff`.
"""

from __future__ import annotations

import gc
import io
import json
import random
import re
import tomllib
from collections.abc import Iterator
from contextlib import chdir, redirect_stderr, redirect_stdout
from itertools import islice, pairwise
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from codegen.cli import main
from tests.pages import FROZEN, PAGE, ROOT, Row, rows
from tests.toolchain import git

EDITS = 100
SEED = 113

_WORDS = ("سامانه", "پیامک", "خطا", "شماره", "پنل", "موقت", "سقف", "ارسال")
_CODES = range(600, 2000)


class Page(NamedTuple):
    """A page as it is drawn: its lines, and the statuses in their order."""

    lines: tuple[str, ...]
    rows: tuple[Row, ...]

    @property
    def text(self) -> str:
        """The page itself."""
        return "\n".join(self.lines)


def first() -> Page:
    """Return the frozen page."""
    return Page(tuple(PAGE.read_text(encoding="utf-8").split("\n")), tuple(rows(FROZEN)))


def at(page: Page, code: int) -> int:
    """Find the line of a status."""
    return next(n for n, line in enumerate(page.lines) if re.match(rf"\| {code} ", line))


def add(page: Page, draw: random.Random) -> Page:
    """Add a row below another."""
    code = draw.choice([code for code in _CODES if code not in {row[0] for row in page.rows}])
    row = (code, f"Reason{code}_Invalid", f"{' '.join(draw.sample(_WORDS, 3))} {code}")
    place = draw.randrange(len(page.rows))
    line = at(page, page.rows[place][0]) + 1
    written = f"| {row[0]} | {row[1]} | {row[2]} |"
    return Page(
        (*page.lines[:line], written, *page.lines[line:]),
        (*page.rows[: place + 1], row, *page.rows[place + 1 :]),
    )


def reword(page: Page, draw: random.Random) -> Page:
    """Change the description of a status."""
    place = draw.randrange(len(page.rows))
    code, title, text = page.rows[place]
    changed = f"{text} {draw.choice(_WORDS)}"
    line = at(page, code)
    lines = (*page.lines[:line], f"| {code} | {title} | {changed} |", *page.lines[line + 1 :])
    return Page(lines, (*page.rows[:place], (code, title, changed), *page.rows[place + 1 :]))


def redate(page: Page, number: int) -> Page:
    """Move the date of the page to a later one."""
    date = f"14{5 + number // 300:02}/{number // 25 % 12 + 1:02}/{number % 25 + 1:02}"
    lines = tuple(re.sub("۱۴۰۴/۰۷/۲۸|14[0-9/]{8}", date, line) for line in page.lines)
    return page._replace(lines=lines)


def history() -> Iterator[Page]:
    """Draw the edits: mostly rows that are added, some texts, and the date or not."""
    draw, page = random.Random(SEED), first()
    for number in range(EDITS):
        added = draw.choices(range(5), [20, 40, 20, 12, 8])[0]
        changed = int(not added or draw.random() < 0.2)
        for _ in range(added):
            page = add(page, draw)
        for _ in range(changed):
            page = reword(page, draw)
        if draw.random() < 0.5:
            page = redate(page, number)
        yield page


def test_the_edits_are_like_those_of_a_real_page() -> None:
    pages = [first(), *history()]
    assert len(pages) == EDITS + 1
    assert len({page.text for page in pages}) == EDITS + 1
    counts = [len(page.rows) for page in pages]
    assert 140 <= counts[-1] - counts[0] <= 200
    changed = sum(not {*before.rows} <= {*after.rows} for before, after in pairwise(pages))
    assert 25 <= changed <= 45


# --- what they call for, from how they were drawn ------------------------------------------------


def called_for(before: Page, after: Page) -> str:
    """Return the release: rows are only ever added, and texts changed."""
    return "minor" if len(after.rows) > len(before.rows) else "patch"


def raised(version: str, bump: str) -> str:
    """Raise a version."""
    major, minor, patch = map(int, version.split("."))
    return f"{major}.{minor + 1}.0" if bump == "minor" else f"{major}.{minor}.{patch + 1}"


def entry(released: Page, page: Page) -> list[str]:
    """Write what was done since a release: rows that were added, then texts that changed."""
    texts = {row[0]: row[2] for row in released.rows}
    # The date is not in any row, and is asked for apart.
    lines = [f"The {len(page.rows)} statuses of API v1, page of "]
    lines += [f"{code} {name} is added." for code, name, _ in page.rows if code not in texts]
    lines += [
        f"The description of {code} {name} changed."
        for code, name, text in page.rows
        if texts.get(code, text) != text
    ]
    return [f"- {line}".replace("_", "\\_") for line in lines]


# --- the rehearsal -------------------------------------------------------------------------------


def upstream(folder: Path, *options: str) -> tuple[int, Any]:
    """Run the command in this process, and return its exit code and its report."""
    out, err = io.StringIO(), io.StringIO()
    with chdir(folder), redirect_stdout(out), redirect_stderr(err):
        code = main(["upstream", *options, "--format", "json", "fresh.md"])
    gc.enable()
    assert err.getvalue() == ""
    return code, json.loads(out.getvalue())


def sections(folder: Path) -> dict[str, list[str]]:
    """Read the entries of the changelog by their versions, as headings have them."""
    text = (folder / "CHANGELOG.md").read_text(encoding="utf-8")
    parts = [part.split("\n") for part in text.split("## Packages ")[1:]]
    return {part[0]: [line for line in part[1:] if line] for part in parts}


def lay(folder: Path) -> str:
    """Make a released repository with these settings and the page, and return the version."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    version = str(tomllib.loads(text)["tool"]["codegen"]["version"])
    templates = (ROOT / "templates").as_posix()
    text = text.replace('\ntemplates = "templates"\n', f'\ntemplates = "{templates}"\n')
    assert templates in text
    (folder / "pyproject.toml").write_text(text, encoding="utf-8")
    (folder / "CHANGELOG.md").write_text("# Changelog\n\n## Generator 9.9.9\n\n- x\n", "utf-8")
    (folder / "spec").mkdir()
    (folder / "spec" / "status_codes.md").write_text(first().text, encoding="utf-8")
    git(folder, "init", "--quiet", "--initial-branch=main")
    (folder / ".gitignore").write_text("fresh.md\n", encoding="utf-8")
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "--message", "page")
    git(folder, "tag", f"v{version}")
    return version


@pytest.mark.unmutated
@pytest.mark.parametrize(("edits", "every"), [(EDITS, 1), (37, 7)])
def test_edits_are_taken_over_without_a_hand(edits: int, every: int, tmp_path: Path) -> None:
    """Take them over, and release each, or every seventh."""
    version = released = lay(tmp_path)
    last = page = first()
    versions = []
    for number, edit in enumerate(islice(history(), edits), 1):
        (tmp_path / "fresh.md").write_text(edit.text, encoding="utf-8")
        code, document = upstream(tmp_path, "--apply")
        bump = called_for(page, edit)
        version = raised(released, called_for(last, edit))
        assert (code, document["changes"]["bump"], document["to"]) == (1, bump, version), number
        settings = tomllib.loads((tmp_path / "pyproject.toml").read_text(encoding="utf-8"))
        assert settings["tool"]["codegen"]["version"] == version
        assert (tmp_path / "spec/status_codes.md").read_text(encoding="utf-8") == edit.text
        written = sections(tmp_path)
        assert next(iter(written)) == version
        lines = written[version]
        assert lines[0].startswith(entry(last, edit)[0])
        assert sorted(lines[1:]) == sorted(entry(last, edit)[1:])
        # The same page again, as another system and another day would serve it.
        again = redate(edit, number + 400).text.replace("\n", "\r\n")
        (tmp_path / "fresh.md").write_bytes(again.encode("utf-8"))
        assert upstream(tmp_path, "--apply")[0] == 0
        git(tmp_path, "commit", "--quiet", "--all", "--message", version)
        page = edit
        if number % every == 0:
            git(tmp_path, "tag", f"v{version}")
            released, last = version, edit
            versions.append(version)
    if number % every:
        versions.append(version)
    assert list(sections(tmp_path)) == versions[::-1]
    assert git(tmp_path, "status", "--porcelain") == ""
