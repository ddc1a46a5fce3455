"""A rehearsal of an update by the vendor: edits the page in a copy of this repository.

Then it runs the commands of a maintainer, and all tests must pass: those of the generator,
which use the frozen page, and those of the published page. The edits start from the current
page and select statuses by their properties, so that they work with any page.
"""

from __future__ import annotations

import re
import shutil
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from jalali_core import GregorianToJalali

from codegen.config import load
from codegen.model import Spec, Status
from tests.pages import PUBLISHED, ROOT, escaped, spec
from tests.toolchain import INSTALLS, LANGUAGES, absent, node_modules, output, run

OLD = spec(PUBLISHED.read_text(encoding="utf-8"))

# --- the edits -----------------------------------------------------------------------------------

DATE = re.compile("[0-9۰-۹]{4}/[0-9۰-۹]{1,2}/[0-9۰-۹]{1,2}")
ADDED = (
    (999999, "Q", "x"),
    (-999999, "Rehearsed_Once", 'تازه و "نو" <b>&amp;</b> $x \\n'),
    (-(2**31), "Rehearsed_UnderALongerTitleThanAnyOtherOfThePage", "شرحی بسیار بلند " * 40 + "."),
)


def renamed(of: Spec) -> list[Status]:
    """Choose what to rename: the neighbors of success, code 0, and the first other failure."""
    (success,) = (at for at, status in enumerate(of.statuses) if status.is_success)
    around = of.statuses[max(success - 1, 0) : success] + of.statuses[success + 1 : success + 2]
    named = [status for status in of.statuses if status.code in (0, 4)]
    example = next(status for status in of.statuses if status.code and not status.is_success)
    return list({status.code: status for status in (*around, *named, example)}.values())


def removed(of: Spec) -> list[Status]:
    """Choose the statuses to remove: the last row, and some others."""
    kept = {status.code for status in renamed(of)}
    others = [status for status in of.statuses if not status.is_success and status.code not in kept]
    return [*others[3:-1:17], others[-1]]


def edit_rows(text: str, of: Spec) -> str:
    """Rename, remove and add rows, located by the position of their codes."""
    lines: list[str | None] = list(text.split("\n"))
    for status in renamed(of):
        line = lines[status.title_span.line - 1]
        assert line
        lines[status.title_span.line - 1] = line.replace(status.title, f"{status.title}Anew", 1)
    for status in removed(of):
        lines[status.code_span.line - 1] = None
    middle = of.statuses[len(of.statuses) // 2].code_span.line - 1
    taken = {known for status in of.statuses for known in (status.code, status.title)}
    new = [
        f"| {code} | {title} | {escaped(description)} |"
        for code, title, description in ADDED
        if taken.isdisjoint((code, title))
    ]
    lines[middle] = "\n".join(filter(None, [lines[middle], *new]))
    return "\n".join(line for line in lines if line is not None)


def edit_date(text: str, of: Spec) -> str:
    """Date the page one day later."""
    assert of.updated
    day = of.updated + timedelta(days=1)
    year, month, date = GregorianToJalali(day.year, day.month, day.day).getJalaliList()
    edited, count = DATE.subn(f"{year}/{month:02}/{date:02}", text, count=1)
    assert count == 1
    return edited


def edit(text: str) -> str:
    """Edit the page: its rows and its date."""
    return edit_date(edit_rows(text, OLD), OLD)


def edit_with_joiners(text: str) -> str:
    """Edit the page, and restore missing joiners."""
    joined = re.sub(r"\b(ن?می)(?=[آ-ی]{2})", "\\1\u200c", text)
    joined = re.sub(r"(?<=[آ-ی]{2})(?=های?\b)", "\u200c", joined)
    lines = zip(text.split("\n"), joined.split("\n"), strict=True)
    rows = {status.code_span.line for status in OLD.statuses}
    both = "\n".join(new if at in rows else old for at, (old, new) in enumerate(lines, 1))
    assert "\u200c" in both
    return edit(both)


# --- the copy of the repository ------------------------------------------------------------------


def tracked() -> Iterable[str]:
    """List the current files of this repository."""
    if not (ROOT / ".git").exists():
        absent("the git repository of this project")
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    return (name for name in output(command, cwd=ROOT).split("\0") if (ROOT / name).is_file())


def copy(to: Path) -> Path:
    """Copy this repository as a clone, with links to the installed test dependencies."""
    for name in tracked():
        (to / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, to / name)
    commit(to, "Before", ".")
    locks = LANGUAGES.glob("*/consumer/package-lock.json")
    installed = [node_modules(path.parents[1].name) for path in locks]
    for folder in (*installed, INSTALLS):
        link = to / folder.relative_to(ROOT)
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(folder, target_is_directory=True)
    return to


def commit(folder: Path, subject: str, *paths: str) -> None:
    """Commit these paths."""
    who = ["-c", "user.name=x", "-c", "user.email=x@example.invalid", "-c", "commit.gpgsign=false"]
    output(["git", "init", "--quiet"], cwd=folder)
    output(["git", "add", "--all", "--", *paths], cwd=folder)
    output(["git", *who, "commit", "--quiet", "--no-verify", "-m", subject], cwd=folder)


def update(folder: Path, change: Callable[[str], str]) -> Spec:
    """Edit page and version, run the commands of a maintainer, and return the new data."""
    page = folder / PUBLISHED.relative_to(ROOT)
    page.write_text(change(page.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
    settings = folder / "pyproject.toml"
    text = settings.read_text(encoding="utf-8")
    version = load(ROOT).version
    major = int(version.partition(".")[0]) + 1
    assert text.count(f'\nversion = "{version}"\n') == 1
    text = text.replace(f'\nversion = "{version}"\n', f'\nversion = "{major}.0.0"\n')
    settings.write_text(text, encoding="utf-8", newline="\n")
    for command in ("generate", "check", "lint"):
        output([sys.executable, "-m", "codegen", command], cwd=folder)
    commit(folder, "After", "spec", "generated", "pyproject.toml")
    return spec(page.read_text(encoding="utf-8"))


def run_tests(folder: Path, *selected: str) -> dict[str, int]:
    """Run tests of a copy, which must pass, and count them per module."""
    report = folder.parent / "report.xml"
    command = [sys.executable, "-m", "pytest", "-x", "-p", "no:cacheprovider", *selected]
    env = {"UPDATE": ""}  # do not rewrite expectations
    done = run([*command, f"--junitxml={report}"], cwd=folder, env=env, timeout=3600)
    assert done.returncode == 0, done.stdout[-8000:] + done.stderr
    counts: dict[str, int] = {}
    for case in ElementTree.parse(report).iter("testcase"):
        module = case.attrib["classname"]
        counts[module] = counts.get(module, 0) + 1
    return counts


# --- the rehearsal -------------------------------------------------------------------------------


@pytest.fixture
def clone() -> Iterator[Path]:
    """Copy this repository to a folder that all users can read: some tests run as nobody."""
    with tempfile.TemporaryDirectory(prefix="amoot-") as folder:
        made = copy(Path(folder) / "clone")
        output(["chmod", "-R", "a+rX", folder])
        yield made


# Excluded: this rehearsal, and slow tests that build packages of other pages.
OTHERS = [
    Path(__file__).relative_to(ROOT),
    *(f"tests/contract/{name}.py" for name in ("test_drawn", "test_examples")),
]


def test_an_edited_page_leaves_every_test_green(clone: Path) -> None:
    now = update(clone, edit)
    assert OLD.updated
    assert now.updated == OLD.updated + timedelta(days=1)
    codes = {status.code for status in OLD.statuses}
    assert {status.code for status in now.statuses} - codes <= {code for code, _, _ in ADDED}
    assert codes - {status.code for status in now.statuses} == {s.code for s in removed(OLD)}
    counts = run_tests(clone, *(f"--ignore={path}" for path in OTHERS))
    assert counts["tests.contract.test_published"] >= 25
    assert sum(counts.values()) > 1000


def test_a_page_with_its_joiners_restored_keeps_the_laws(clone: Path) -> None:
    now = update(clone, edit_with_joiners)
    assert sum("\u200c" in status.description.text for status in now.statuses) > 1
    counts = run_tests(clone, "tests/contract/test_published.py")
    assert counts["tests.contract.test_published"] >= 25
