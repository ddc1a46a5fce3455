"""`upstream` compares the page with a fresh copy, and takes over a copy that can be trusted."""

from __future__ import annotations

import gc
import io
import json
import re
import tempfile
from collections.abc import Callable
from contextlib import chdir, redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any, NamedTuple

import jsonschema
import pytest
from cmarkgfm import github_flavored_markdown_to_html
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen import report
from codegen.cli import main
from codegen.upstream import content
from tests.codegen.commands.laying import piped, snapshot
from tests.pages import HOSTILE, Row, page, spec
from tests.program import codegen
from tests.toolchain import git

ROWS: list[Row] = [
    (0, "Failed", "ناموفق"),
    (1, "Success", "موفق"),
    (4, "A_B", "یک"),
    (5, "C", "دو"),
]
MORE: list[Row] = [*ROWS, (6, "D", "سه")]
LOG = "# Changelog\n\n## Generator 0.1.0\n\n- All.\n\n## Packages 1.0.0\n\n- First.\n"
SETTINGS = '[tool.codegen]\nversion = "1.0.0"\n'


class Done(NamedTuple):
    """How a run ended, and what it printed."""

    code: int
    out: str
    err: str


def run(folder: Path, *arguments: str) -> Done:
    """Run the command in this process, in a folder."""
    out, err = io.StringIO(), io.StringIO()
    with chdir(folder), redirect_stdout(out), redirect_stderr(err):
        code = main(["upstream", *arguments])
    gc.enable()
    return Done(code, out.getvalue(), err.getvalue())


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Make a repository with the page, its settings and a changelog, released as 1.0.0."""
    (tmp_path / "spec").mkdir()
    put(tmp_path, "spec/status_codes.md", page(ROWS))
    put(tmp_path, "codegen.toml", SETTINGS)
    put(tmp_path, "CHANGELOG.md", LOG)
    git(tmp_path, "init", "--quiet", "--initial-branch=main")
    commit(tmp_path, "v1.0.0")
    return tmp_path


def put(folder: Path, name: str, text: str | bytes) -> None:
    (folder / name).write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))


def read(folder: Path, name: str) -> str:
    return (folder / name).read_bytes().decode("utf-8")


def commit(folder: Path, tag: str = "") -> None:
    git(folder, "add", "codegen.toml", "CHANGELOG.md", "spec")
    git(folder, "commit", "--quiet", "--message", "x")
    if tag:
        git(folder, "tag", tag)


# --- what is the same ----------------------------------------------------------------------------

SAME: dict[str, Callable[[str], str | bytes]] = {
    "itself": str,
    "CRLF": lambda text: text.replace("\n", "\r\n"),
    "byte order mark": lambda text: f"\ufeff{text}",
    "white space": lambda text: text.replace("\n", "  \n").replace(" | ", "\t|   "),
    "blank lines at the end": lambda text: f"{text}\n\n",
    "no line end": lambda text: text.rstrip("\n"),
    "another date": lambda text: text.replace("۱۴۰۴/۰۷/۲۸", "1404/08/01"),
    "an earlier date": lambda text: text.replace("۱۴۰۴/۰۷/۲۸", "1404/07/01"),
    "other text": lambda text: text.replace("\n\n| Status", "\n\nمعرفی\n\n| Status"),
    "another notation": lambda text: text.replace("| 4 |", "| ۴ |").replace("A_B", "`A_B`"),
}


@pytest.mark.parametrize("name", SAME)
@pytest.mark.parametrize("option", ["--apply", "--color=never"])
def test_a_copy_with_the_same_content_changes_nothing(
    name: str, option: str, project: Path
) -> None:
    put(project, "fresh.md", SAME[name](page(ROWS)))
    before = snapshot(project / "spec")
    done = run(project, option, "fresh.md")
    assert (done.code, done.out.split("\n")[0]) == (0, "The status codes of AmootSMS are unchanged")
    dated = "only the date differs from" if "date" in name else "same content as"
    assert done.err == f"fresh.md: {dated} spec/status_codes.md\n"
    assert (snapshot(project / "spec"), read(project, "CHANGELOG.md")) == (before, LOG)


def test_a_page_that_moved_has_the_same_content(project: Path) -> None:
    (project / "docs").mkdir()
    (project / "spec/status_codes.md").rename(project / "docs/codes.md")
    put(project, "codegen.toml", SETTINGS + 'spec = "docs/codes.md"\n')
    put(project, "fresh.md", page(ROWS))
    assert run(project, "fresh.md").code == 0


CHANGED: dict[str, tuple[Callable[[str], str], str]] = {
    "a status more": (lambda text: f"{text}| 6 | D | سه |\n", "minor"),
    "a status less": (lambda text: text.replace("| 4 | A\\_B | یک |\n", ""), "major"),
    "another code": (lambda text: text.replace("| 5 |", "| 7 |"), "major"),
    "another title": (lambda text: text.replace("| C |", "| Cx |"), "major"),
    "another description": (lambda text: text.replace("دو", "دوم"), "patch"),
    "one ZWNJ": (lambda text: text.replace("دو", "د\u200cو"), "patch"),
    "another version": (lambda text: text.replace("v1", "v2"), "patch"),
    "another heading": (lambda text: text.replace("# کدها", "# کدهای وضعیت"), "patch"),
    "another order": (
        lambda text: text.replace("| 5 | C | دو |\n", "").replace("| 0 |", "| 5 | C | دو |\n| 0 |"),
        "no release",
    ),
    "a section": (
        lambda text: text.replace("\n\n| Status", "\n\n## بخش\n\n| Status"),
        "no release",
    ),
    "fields": (
        lambda text: text.replace(
            "| Status", "| فیلد | نوع داده | توضیح |\n|-|-|-|\n| a | b | c |\n\n| Status", 1
        ),
        "no release",
    ),
}


@pytest.mark.parametrize("name", CHANGED)
def test_any_other_content_is_a_change_with_its_release(name: str, project: Path) -> None:
    change, bump = CHANGED[name]
    text = page(ROWS).replace("A_B", "A\\_B")
    fresh = change(text)
    assert fresh != text, "the test changes nothing"
    put(project, "fresh.md", fresh)
    done = run(project, "--format", "json", "fresh.md")
    document = json.loads(done.out)
    assert (done.code, document["changed"]) == (1, True)
    assert document["title"].endswith(f"({bump})")
    versions = {"major": "2.0.0", "minor": "1.1.0", "patch": "1.0.1", "no release": "1.0.0"}
    assert (document["from"], document["to"]) == ("1.0.0", versions[bump])
    assert read(project, "spec/status_codes.md") == page(ROWS)

    assert run(project, "--apply", "fresh.md").code == 1
    assert read(project, "spec/status_codes.md") == fresh
    assert read(project, "codegen.toml") == SETTINGS.replace("1.0.0", versions[bump])
    assert ("## Packages " + versions[bump] in read(project, "CHANGELOG.md")) is True
    assert (read(project, "CHANGELOG.md") == LOG) == (bump == "no release")
    assert run(project, "--apply", "fresh.md").code == 0


# --- laws ----------------------------------------------------------------------------------------

ANY_ROWS = st.lists(
    st.tuples(
        st.sampled_from([-3, -2, 0, 2, 3, 4]),
        st.sampled_from(["Failed", "A_B", "C_D", "E", "F"]),
        st.sampled_from(["یک", "یک\u200cدو", "دو", *HOSTILE]),
    ),
    unique_by=(lambda row: row[0], lambda row: row[1]),
    max_size=4,
).map(lambda rows: [(1, "Success", "موفق"), *rows])

_IGNORED = {"date-changed", "date-went-back", "notation-changed"}


@given(ANY_ROWS, ANY_ROWS, st.sampled_from(list(SAME)), st.sampled_from(["v1", "v2"]))
def test_what_is_changed_is_what_diff_finds_but_for_date_and_notation(
    one: list[Row], other: list[Row], form: str, version: str
) -> None:
    from codegen.diff import diff
    from codegen.source import Source

    before, after = page(one), SAME[form](page(other, version=version))
    data = after if isinstance(after, bytes) else after.encode("utf-8")
    old, new = spec(before), spec(Source.decode("x", data).text)
    is_changed = content(old) != content(new)
    assert is_changed == (not {change.kind for change in diff(old, new)} <= _IGNORED)
    if one == other and version == "v1":
        assert not is_changed


@pytest.mark.unmutated
@settings(max_examples=25, deadline=None)
@given(ANY_ROWS, ANY_ROWS)
def test_what_was_taken_over_is_not_a_change_any_more(one: list[Row], other: list[Row]) -> None:
    kept, fresh = page([*one, (9, "Kept", "x")]), page([*other, (9, "Kept", "x")])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "spec").mkdir()
        put(folder, "spec/status_codes.md", kept)
        put(folder, "codegen.toml", SETTINGS)
        put(folder, "CHANGELOG.md", LOG)
        put(folder, "fresh.md", fresh)
        git(folder, "init", "--quiet")
        commit(folder)
        is_changed = content(spec(kept)) != content(spec(fresh))
        assert run(folder, "--apply", "fresh.md").code == int(is_changed)
        assert read(folder, "spec/status_codes.md") == (fresh if is_changed else kept)
        assert run(folder, "--apply", "fresh.md").code == 0


# --- what is refused -----------------------------------------------------------------------------

_TABLE = page(ROWS)
_WITH_FOOTER = f"{page(ROWS)}\nپایان\n"
_HTML = "<!DOCTYPE html>\n" + "<div><p>text <a href='#'>x</a></p></div>\n" * 50_000

REFUSED: dict[str, tuple[str | bytes, str]] = {
    "empty": ("", "empty-page"),
    "blank": ("\n\n", "empty-page"),
    "HTML of 2 MB": (_HTML, "no-status-table"),
    "HTML in one line": (_HTML.replace("\n", ""), "no-status-table"),
    "bytes": (bytes(range(256)) * 999, "not-utf-8"),
    "zeros": (bytes(100_000), "no-status-table"),
    "too much": ("x" * (8 * 1024 * 1024 + 1), "too-large"),
    "a bidi control in a cell": (_TABLE.replace("دو", "\u202eدو"), "bidi-character"),
    "a bidi control elsewhere": (
        _TABLE.replace("| Status", "\u2066متن\n\n| Status"),
        "bidi-control",
    ),
    "no success": (_TABLE.replace("| 1 | Success | موفق |\n", ""), "success-missing"),
    "another success": (_TABLE.replace("| 1 | Succ", "| 2 | Succ"), "success-missing"),
    "other columns": (_TABLE.replace("| Status |", "| Code |"), "missing-column"),
    "a conflict": (f"<<<<<<< a\n{_TABLE}=======\n{_TABLE}>>>>>>> b\n", "conflict-marker"),
    "another vendor": (page([(1, "Success", "x"), (2, "Queued", "y")]), "other-page"),
    "cut within a row": (_TABLE[: _TABLE.index("A_B")], "short-row"),
    "cut within a description": (_TABLE[: _TABLE.index("یک") + 1], "cut-short"),
    "cut after a row": (_TABLE[: _TABLE.index("یک") + 4], "cut-short"),
}


@pytest.mark.parametrize("option", ["--apply", "--color=never"])
@pytest.mark.parametrize("name", REFUSED)
def test_what_is_not_the_page_is_refused(name: str, option: str, project: Path) -> None:
    data, rule = REFUSED[name]
    put(project, "fresh.md", data)
    before = snapshot(project)
    done = run(project, option, "fresh.md")
    assert (done.code, done.out) == (2, "")
    assert rule in re.findall(r"(?m) \[([a-z0-9-]+)\]$", done.err)
    assert done.err.startswith("fresh.md:")
    assert snapshot(project) == before
    done = run(project, "--format", "json", "fresh.md")
    assert rule in {found["rule"] for found in json.loads(done.out)["findings"]}


@pytest.mark.parametrize("bars", [True, False], ids=["bars", "no bars"])
def test_no_cut_loses_a_status_of_a_page_with_a_text_below_its_table(
    bars: bool, project: Path
) -> None:
    text = _WITH_FOOTER if bars else re.sub(r"(?m)^\| (.*) \|$", r"\1", _WITH_FOOTER)
    put(project, "spec/status_codes.md", text)
    data = text.encode("utf-8")
    end = data.index("پایان".encode())
    for at in range(end):
        put(project, "fresh.md", data[:at])
        code = run(project, "fresh.md").code
        assert code == 2 or (code, data[at:end].strip()) == (0, b""), data[:at].decode()
    assert run(project, "spec/status_codes.md").code == 0


KEPT = {
    "the last status": ("| 5 | C | دو |\n", "major"),
    "the text below": ("\nپایان\n", ""),
}


@pytest.mark.parametrize("name", KEPT)
def test_one_sign_of_a_cut_is_an_edit(name: str, project: Path) -> None:
    gone, bump = KEPT[name]
    put(project, "spec/status_codes.md", _WITH_FOOTER)
    put(project, "fresh.md", _WITH_FOOTER.replace(gone, ""))
    done = run(project, "fresh.md")
    assert done.code == (1 if bump else 0)
    assert bump in done.out.split("\n")[0]


def test_a_removed_status_is_said_to_break(project: Path) -> None:
    put(project, "fresh.md", page([*ROWS[:2], ROWS[3]]))
    done = run(project, "--apply", "--format", "markdown", "fresh.md")
    assert done.out.startswith("Update the status codes of AmootSMS to 2.0.0 (major)\n\nVersion ")
    assert "**What breaks**" in done.out
    assert "- **Breaking:** 4 A\\_B is removed.\n" in read(project, "CHANGELOG.md")


# --- what is written -----------------------------------------------------------------------------


def test_the_copy_is_taken_over_byte_by_byte(project: Path) -> None:
    fresh = f"\ufeff{page(MORE)}".replace("\n", "\r\n").encode("utf-8")
    put(project, "fresh.md", fresh)
    done = codegen(project, "upstream", "--apply", "fresh.md")
    assert (done.returncode, done.stderr.split("next: run")[0]) == (
        1,
        "spec/status_codes.md: replaced by fresh.md\n"
        "CHANGELOG.md: entry of version 1.1.0\n"
        "codegen.toml: version 1.0.0 → 1.1.0\n",
    )
    assert "-m codegen generate` and commit what changes\n" in done.stderr
    assert (project / "spec/status_codes.md").read_bytes() == fresh
    assert read(project, "CHANGELOG.md") == LOG.replace(
        "## Packages 1.0.0",
        "## Packages 1.1.0\n\n- The 5 statuses of API v1, page of 2025-10-20 (1404/07/28).\n"
        "- 6 D is added.\n\n## Packages 1.0.0",
    )


def test_a_copy_is_read_from_standard_input(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    piped(page(MORE).encode("utf-8"), monkeypatch)
    done = run(project, "-")
    assert (done.code, "<stdin>:13:3: minor: 6 D is added" in done.out) == (1, True)


LOGS = {
    "none of the packages": ("# Changelog\n\n- x\n\n\n", "# Changelog\n\n- x\n\n{}"),
    "empty": ("", "{}"),
    "CRLF": ("# C\r\n\r\n## Packages 1.0.0\r\n", "# C\r\n\r\n{}\r\n## Packages 1.0.0\r\n"),
    "begun by hand": (
        "## Packages 1.1.0\n\nBy hand.\n\n- 6 D is added.\n\n# Other\n",
        "{}\nBy hand.\n\n# Other\n",
    ),
}
ENTRY = (
    "## Packages 1.1.0\n\n- The 5 statuses of API v1, page of 2025-10-20 (1404/07/28).\n"
    "- 6 D is added.\n"
)


@pytest.mark.parametrize("name", LOGS)
def test_of_the_changelog_every_other_line_stays(name: str, project: Path) -> None:
    before, after = LOGS[name]
    put(project, "CHANGELOG.md", before)
    put(project, "fresh.md", page(MORE))
    assert run(project, "--apply", "fresh.md").code == 1
    entry = ENTRY.replace("\n", "\r\n") if "\r" in before else ENTRY
    assert read(project, "CHANGELOG.md") == after.format(entry)


def test_without_a_changelog_none_is_made(project: Path) -> None:
    (project / "CHANGELOG.md").unlink()
    put(project, "fresh.md", page(MORE))
    done = run(project, "--apply", "fresh.md")
    assert "CHANGELOG.md not found, so no entry was written" in done.err
    assert not (project / "CHANGELOG.md").exists()


def test_an_entry_grows_until_it_is_released(project: Path) -> None:
    steps = [
        ([*ROWS[:3], (5, "C", "دوم")], "1.0.1", ["The description of 5 C changed."]),
        ([*MORE[:3], (5, "C", "دوم"), MORE[4]], "1.1.0", ["6 D is added.", "The description of 5"]),
        (MORE, "1.1.0", ["6 D is added."]),
        (ROWS, "1.1.0", []),
    ]
    for rows, version, lines in steps:
        put(project, "fresh.md", page(rows))
        assert run(project, "--apply", "fresh.md").code == 1
        assert read(project, "codegen.toml") == SETTINGS.replace("1.0.0", version)
        entry = read(project, "CHANGELOG.md").split("## Packages ")[1].split("\n")
        assert (entry[0], len(entry[3:-2])) == (version, len(lines))
        assert all(f"- {line}" in said for line, said in zip(lines, entry[3:], strict=False))
        commit(project)
    assert read(project, "CHANGELOG.md").count("## Packages") == 2


def test_a_page_that_was_kept_for_its_release_has_one_version(project: Path) -> None:
    """Where pages of releases are kept, another page takes another version, whatever changed."""
    (project / "releases").mkdir()
    put(project, "releases/1.0.0.md", page(ROWS))
    put(project, "codegen.toml", SETTINGS + 'releases = "releases"\n')
    put(project, "fresh.md", page(ROWS[::-1]))
    done = run(project, "--apply", "fresh.md")
    title = "Update the status codes of AmootSMS to 1.0.1 (patch)"
    assert (done.code, done.out.split("\n")[0]) == (1, title)
    assert "Version 1.0.0 → 1.0.1." in done.out
    assert codegen(project, "generate", "--only", "json").returncode == 0
    assert [path.name for path in (project / "releases").iterdir()] == ["1.0.0.md"]


def test_a_run_that_was_killed_is_done_again(project: Path) -> None:
    """The page is written last; without it, what else was written is written once more."""
    put(project, "fresh.md", page(MORE))
    assert run(project, "--apply", "fresh.md").code == 1
    whole = read(project, "codegen.toml"), read(project, "CHANGELOG.md")
    git(project, "checkout", "--quiet", "spec")
    assert run(project, "--apply", "fresh.md").code == 1
    assert (read(project, "codegen.toml"), read(project, "CHANGELOG.md")) == whole
    assert read(project, "spec/status_codes.md") == page(MORE)


UNSAFE: dict[str, Callable[[Path], object]] = {
    "edited": lambda folder: put(folder, "spec/status_codes.md", page(ROWS) + "\n"),
    "not committed": lambda folder: git(folder, "rm", "--quiet", "--cached", "-r", "spec")
    + git(folder, "commit", "--quiet", "-m", "x"),
    "no repository": lambda folder: (folder / ".git").rename(folder / "git"),
    "no version": lambda folder: put(folder, "codegen.toml", "[tool.codegen]\n"),
    "no settings": lambda folder: (folder / "codegen.toml").unlink(),
    "a version in escapes": lambda folder: put(
        folder, "codegen.toml", SETTINGS.replace("1.0", "1\\u002e0")
    ),
    "a changelog in another encoding": lambda folder: put(folder, "CHANGELOG.md", b"\xff"),
}


@pytest.mark.parametrize("name", UNSAFE)
def test_nothing_is_replaced_that_would_be_lost_or_left_half_done(name: str, project: Path) -> None:
    UNSAFE[name](project)
    put(project, "fresh.md", page(MORE))
    before = snapshot(project)
    assert run(project, "fresh.md").code == 1
    done = run(project, "--apply", "fresh.md")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("error: ")
    assert re.search(
        "commit it first|restore the page first|has no version|plainly|UTF-8", done.err
    )
    assert snapshot(project) == before


def test_without_a_page_there_is_nothing_to_compare_with(project: Path) -> None:
    (project / "spec/status_codes.md").unlink()
    put(project, "fresh.md", page(MORE))
    done = run(project, "fresh.md")
    assert (done.code, "page spec/status_codes.md not found" in done.err) == (2, True)


def test_what_cannot_be_written_leaves_every_file(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(project, "fresh.md", page(MORE))
    before = {path: read(project, path) for path in ("codegen.toml", "CHANGELOG.md")}

    from codegen import file

    real = file.rewrite

    def rewrite(path: Path, data: bytes) -> None:
        if path.name == "status_codes.md":
            raise PermissionError(13, "Permission denied", str(path))
        real(path, data)

    monkeypatch.setattr(file, "rewrite", rewrite)
    done = run(project, "--apply", "fresh.md")
    assert (done.code, "Permission denied" in done.err) == (2, True)
    assert {path: read(project, path) for path in before} == before


def test_another_file_of_settings_is_named_in_advice(project: Path) -> None:
    (project / "below").mkdir()
    (project / "codegen.toml").rename(project / "below/set.toml")
    (project / "spec").rename(project / "below/spec")
    put(project, "fresh.md", page(MORE))
    done = codegen(project, "upstream", "--config", "below/set.toml", "fresh.md")
    said = "fresh.md: changes below/spec/status_codes.md; apply it with: "
    assert done.stderr.startswith(said)
    assert done.stderr.endswith("-m codegen upstream --config below/set.toml --apply fresh.md\n")


# --- how it is shown -----------------------------------------------------------------------------

VALID = jsonschema.Draft202012Validator(
    json.loads(Path(report.__file__).parents[1].joinpath("report.schema.json").read_text("utf-8"))
)


@pytest.mark.parametrize("rows", [ROWS, MORE, ROWS[:3]], ids=["same", "minor", "major"])
def test_json_holds_to_the_schema(rows: list[Row], project: Path) -> None:
    put(project, "fresh.md", page(rows))
    document: Any = json.loads(run(project, "--format", "json", "fresh.md").out)
    VALID.validate(document)
    assert document["title"] in run(project, "fresh.md").out


@pytest.mark.parametrize("form", ["github", "sarif"])
def test_a_page_that_no_commit_has_is_not_annotated(form: str, project: Path) -> None:
    done = run(project, "--format", form, "fresh.md")
    assert (done.code, "one of text, json, markdown, comment" in done.err) == (2, True)


def test_the_body_of_a_pull_request_is_no_longer_than_it_may_be(project: Path) -> None:
    text = "متن \U0001f600  تکراری" * 20
    rows = [*ROWS, *((code, f"Title{code}", text) for code in range(100, 900))]
    put(project, "fresh.md", page(rows))
    options = ["--format", "comment", "--format", "markdown=whole.md"]
    done = run(project, *options, "fresh.md")
    assert 50_000 < len(done.out.encode("utf-16-le")) // 2 <= 65_000
    assert done.out.count(" more in the summary.") == 2
    assert "Title899" in read(project, "whole.md")


def test_text_of_the_page_stays_text(project: Path) -> None:
    text = "</td><img src=x> @somebody `x` [x](//x) <!-- --> #1"
    put(project, "fresh.md", page([*ROWS, (6, "D", text)]))
    done = run(project, "--format", "markdown", "fresh.md")
    title, empty, body = done.out.split("\n", 2)
    assert (title, empty) == ("Update the status codes of AmootSMS to 1.1.0 (minor)", "")
    html = github_flavored_markdown_to_html(body)
    assert "img src=x" in html
    assert "<img" not in html
    assert "</td>&lt;" not in html
