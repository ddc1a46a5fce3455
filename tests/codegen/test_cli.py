"""The command line as people run it: real processes, real folders, real git."""

from __future__ import annotations

import hashlib
import io
import os
import re
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen import __version__, cli, tree
from codegen.cli import main, run
from codegen.escaping import HIDDEN
from codegen.outcome import Folder, Outcome
from codegen.source import MAX_BYTES
from tests.attacks.actions import is_command
from tests.pages import PAGE, ROOT, TEMPLATES, page
from tests.program import codegen, shell
from tests.toolchain import git


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Lay out a project with the page, the templates of two languages and their outputs."""
    (tmp_path / "spec").mkdir()
    shutil.copy(PAGE, tmp_path / "spec" / "status_codes.md")
    for name in ("_shared", "json", "python"):
        shutil.copytree(TEMPLATES / name, tmp_path / "templates" / name)
    settings = '[tool.codegen]\ntemplates = "templates"\nversion = "1.2.3"\n'
    (tmp_path / "pyproject.toml").write_text(settings, encoding="utf-8")
    assert codegen(tmp_path, "generate").returncode == 0
    return tmp_path


def snapshot(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {
        path.relative_to(folder).as_posix(): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_generating_again_changes_nothing(project: Path) -> None:
    before = snapshot(project / "generated")
    done = codegen(project, "generate")
    assert done.stdout.startswith("spec/status_codes.md: 57 statuses, v1, 1404/07/28; generated: 0")
    assert done.stdout.count("\n") == 1
    assert snapshot(project / "generated") == before
    assert codegen(project, "check").returncode == 0


def edited(path: Path) -> None:
    path.write_text(path.read_text(encoding="utf-8") + "x\n", encoding="utf-8")


def linked(path: Path) -> None:
    path.unlink()
    path.symlink_to("/etc/hostname")


DRIFTS: dict[str, Callable[[Path], object]] = {
    "edited by hand": lambda out: edited(out / "python/amootsms_status/__init__.py"),
    "missing": lambda out: (out / "json/status_codes.json").unlink(),
    "not UTF-8": lambda out: (out / "json/status_codes.json").write_bytes(b"\xff\n"),
    "a template removed": lambda out: (out / "../templates/python/CHANGELOG.md.j2").unlink(),
    "a language removed": lambda out: shutil.rmtree(out / "../templates/python"),
    "a file become a link": lambda out: linked(out / "json/status_codes.json"),
    "the record": lambda out: edited(out / "SHA256SUMS"),
}


@pytest.mark.parametrize("kind", DRIFTS)
def test_drift_fails_the_check_and_generate_repairs_it(kind: str, project: Path) -> None:
    DRIFTS[kind](project / "generated")
    codegen(project, "generate", "--output", "wanted")
    wanted = {name: data for name, (data, _) in snapshot(project / "wanted").items()}
    done = codegen(project, "check")
    assert done.returncode == 1, done.stderr
    assert "run `make generate`" in done.stderr
    assert done.stdout.startswith("--- ")
    assert codegen(project, "generate").returncode == 0
    assert {name: data for name, (data, _) in snapshot(project / "generated").items()} == wanted
    assert not any(path.is_symlink() for path in (project / "generated").rglob("*"))
    assert folders(project / "generated") == folders(project / "wanted")
    assert codegen(project, "check").returncode == 0


def folders(root: Path) -> set[Path]:
    return {path.relative_to(root) for path in root.rglob("*") if path.is_dir()}


def notes(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("{}", encoding="utf-8")


def edited_and_orphaned(path: Path) -> None:
    shutil.rmtree(path.parents[2] / "templates" / path.parent.name)
    edited(path)


FOREIGN: dict[str, Callable[[Path], object]] = {
    "json/notes.json": lambda out: notes(out / "json/notes.json"),
    "a/b/c/notes.json": lambda out: notes(out / "a/b/c/notes.json"),
    "json/link.json": lambda out: (out / "json/link.json").symlink_to("/etc/hostname"),
    "page.md": lambda out: shutil.copy(out / "../spec/status_codes.md", out / "page.md"),
    # Written by an earlier run, which made this language, and edited since.
    "python/README.md": lambda out: edited_and_orphaned(out / "python/README.md"),
}


@pytest.mark.parametrize("name", FOREIGN)
def test_a_file_of_somebody_else_is_reported_and_kept(name: str, project: Path) -> None:
    FOREIGN[name](project / "generated")
    before = {path: data for path, (data, _) in snapshot(project / "generated").items()}
    message = f"generated/{name} was not written by this tool; move it out of the output folder"
    for _ in range(2):
        done = codegen(project, "check")
        assert (done.returncode, message in done.stderr) == (1, True)
        done = codegen(project, "generate")
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.endswith(f"; not written by this tool: generated/{name}\n")
    after = {path: data for path, (data, _) in snapshot(project / "generated").items()}
    assert after[name] == before[name]


@pytest.mark.parametrize("command", ["generate", "check"])
def test_a_file_in_the_place_of_an_output_is_not_overwritten(command: str, project: Path) -> None:
    shutil.rmtree(project / "generated")
    codegen(project, "generate", "--only", "json")
    notes(project / "generated/python/README.md")
    (project / "generated/python/pyproject.toml").mkdir()
    before = snapshot(project / "generated")
    done = codegen(project, command)
    assert done.returncode == {"generate": 2, "check": 1}[command]
    for name in ("README.md", "pyproject.toml"):
        assert f"generated/python/{name}" in done.stderr
    assert snapshot(project / "generated") == before


@pytest.mark.parametrize(
    "name",
    [".git/HEAD", ".git", "json/Cargo.lock", "json/node_modules/x/y.js", "json/x.egg-info/z"],
)
def test_a_by_product_is_passed_over(name: str, project: Path) -> None:
    notes(project / "generated" / name)
    assert codegen(project, "check").returncode == 0
    done = codegen(project, "generate")
    assert done.stdout.endswith(" left, 0 removed\n")
    assert (project / "generated" / name).read_text(encoding="utf-8") == "{}"


def test_a_damaged_record_removes_nothing(project: Path) -> None:
    record = project / "generated" / "SHA256SUMS"
    ours = record.read_text(encoding="utf-8")
    (project / "templates/python/CHANGELOG.md.j2").unlink()
    for damage in (
        f"{ours}<<<<<<< ours\n",
        ours[:-1],
        ours.replace("  python", " python"),
        f"{ours}{ours}",
    ):
        record.write_text(damage, encoding="utf-8")
        done = codegen(project, "generate")
        assert "not written by this tool: generated/python/CHANGELOG.md\n" in done.stdout
        assert (project / "generated/python/CHANGELOG.md").exists()
        assert record.read_text(encoding="utf-8").startswith(ours.split("\n")[0])


@pytest.mark.parametrize("command", ["generate", "check"])
@pytest.mark.parametrize("place", ["/", "~", "~/..", "release", "plain"])
def test_a_folder_that_is_not_ours_is_refused(place: str, command: str, project: Path) -> None:
    home = project / "homes" / "me"
    home.mkdir(parents=True)
    (project / "release").mkdir()
    data = b"x"
    (project / "release/a.tar.gz").write_bytes(data)
    line = f"{hashlib.sha256(data).hexdigest()}  a.tar.gz\n"
    (project / "release/SHA256SUMS").write_text(line, encoding="utf-8")
    notes(project / "plain/notes")
    before = snapshot(project)
    output = place.replace("~", str(home))
    done = codegen(project, command, "--output", output, HOME=str(home))
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    assert "; name a" in done.stderr
    assert snapshot(project) == before


def test_drift_is_shown_as_a_patch(project: Path) -> None:
    output = project / "generated" / "json"
    wanted = (output / "status_codes.json").read_bytes()
    (output / "status_codes.json").write_bytes(
        wanted.replace(b"{\n", b"{\nx\xff\n", 1).replace(b"\n", b"\r\n")
    )
    old = "\u2028a\n\nb\n".encode()
    (output / "old.txt").write_bytes(old)
    with (project / "generated" / "SHA256SUMS").open("a", encoding="utf-8") as listed:
        listed.write(f"{hashlib.sha256(old).hexdigest()}  json/old.txt\n")
    (output / "wire_vectors.json").unlink()
    done = codegen(project, "check")
    first = wanted.decode("utf-8").split("\n")[:4]
    assert (
        "--- generated/json/old.txt\n+++ /dev/null\n@@ -1,3 +0,0 @@\n-<U+2028>a\n-\n-b\n"
        "--- generated/json/status_codes.json\n+++ generated/json/status_codes.json\n"
        f"@@ -1,5 +1,4 @@\n {first[0]}\n-x<U+DCFF>\n {first[1]}\n {first[2]}\n {first[3]}\n"
        "--- /dev/null\n+++ generated/json/wire_vectors.json\n@@ -0,0 +1,"
    ) in done.stdout
    files = len(snapshot(project / "generated"))
    assert done.stderr == (
        f"4 of {files} files differ: generated/SHA256SUMS (stale), "
        "generated/json/old.txt (orphaned), generated/json/status_codes.json (stale), "
        "generated/json/wire_vectors.json (missing)\n"
        "run `make generate` (python -m codegen generate) and commit what it changes\n"
    )
    about = "spec/status_codes.md: 57 statuses, v1, 1404/07/28; generated: "
    assert codegen(project, "generate").stdout == (
        f"{about}3 written (SHA256SUMS, json/status_codes.json, json/wire_vectors.json), "
        f"{files - 3} left, "
        "1 removed (json/old.txt)\n"
    )
    assert codegen(project, "generate").stdout == f"{about}0 written, {files} left, 0 removed\n"
    assert codegen(project, "check").stdout == f"{about}all {files} files are up to date\n"


def test_a_link_to_a_folder_is_never_followed(project: Path) -> None:
    elsewhere = project / "elsewhere"
    (project / "generated" / "python").rename(elsewhere)
    (project / "generated" / "python").symlink_to(elsewhere)
    edited(elsewhere / "amootsms_status" / "__init__.py")
    before = snapshot(elsewhere)
    for command in ("check", "generate"):
        done = codegen(project, command)
        wanted = "error: generated/python is a symbolic link; remove it: none is followed\n"
        assert (done.returncode, done.stdout, done.stderr) == (2, "", wanted)
    assert snapshot(elsewhere) == before


def test_an_interrupt_is_no_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "_run", interrupted)
    assert cli.main(["check"]) == 2
    assert capsys.readouterr().err == "interrupted\n"


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ("<!-- \u202e -->\n", "[bidi-control]\n    \u2068"),
        ("| a | b |\n| - | - |\n| x | 2 | 3 |\n", "[misfit-row]\n    | x | 2 | 3 |\n"),
    ],
)
def test_the_errors_of_lint_fail_the_check(more: str, told: str, project: Path) -> None:
    spec = project / "spec" / "status_codes.md"
    text = spec.read_text(encoding="utf-8")
    spec.write_text(f"{text}\n\n{more}", encoding="utf-8")
    assert codegen(project, "generate").returncode == 0
    done = codegen(project, "check")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 2
    assert told in done.stderr
    assert codegen(project, "lint").returncode == 1


def test_a_changed_page_is_stale_in_every_artifact(project: Path) -> None:
    spec = project / "spec" / "status_codes.md"
    text = spec.read_text(encoding="utf-8").replace("CreditNotEnough", "CreditTooLow")
    spec.write_text(text, encoding="utf-8")
    done = codegen(project, "check")
    assert done.returncode == 1
    assert "+    CREDIT_TOO_LOW = 4\n" in done.stdout
    assert '-      "title": "CreditNotEnough",\n' in done.stdout


def test_a_crlf_checkout_is_no_drift(project: Path) -> None:
    for path in [*(project / "generated").rglob("*"), project / "spec" / "status_codes.md"]:
        if path.is_file():
            path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    before = snapshot(project / "generated")
    assert codegen(project, "check").returncode == 0
    assert codegen(project, "generate").returncode == 0
    assert snapshot(project / "generated") == before


def test_one_language_alone(project: Path) -> None:
    for name in ("json", "python"):
        for path in (project / "generated" / name).rglob("*.*"):
            path.unlink()
    assert codegen(project, "generate", "--only", "json").returncode == 0
    assert not list((project / "generated" / "python").rglob("*.py"))
    assert codegen(project, "check", "--only", "json").returncode == 0
    assert codegen(project, "check").returncode == 1


def test_one_language_alone_leaves_the_others_as_they_are(project: Path) -> None:
    made = project / "generated"
    before = snapshot(made / "json")
    (project / "spec" / "status_codes.md").write_text(page([(1, "A_B", "x")]), encoding="utf-8")
    (project / "templates" / "python" / "CHANGELOG.md.j2").unlink()
    done = codegen(project, "generate", "--only", "python")
    assert done.stdout.endswith("1 removed (python/CHANGELOG.md)\n")
    assert snapshot(made / "json") == before
    recorded = (made / "SHA256SUMS").read_text(encoding="utf-8")
    files = {name: data for name, (data, _) in snapshot(made).items() if name != "SHA256SUMS"}
    header, _, listed = recorded.partition("\n")
    assert header.startswith("# ")
    assert listed == "".join(
        f"{hashlib.sha256(data).hexdigest()}  {name}\n" for name, data in files.items()
    )


def test_a_patch_shows_where_the_last_line_has_no_end(project: Path) -> None:
    place = project / "generated" / "json" / "status_codes.json"
    place.write_bytes(place.read_bytes().removesuffix(b"\n"))
    done = codegen(project, "check")
    assert done.returncode == 1
    assert done.stdout.endswith("\n-}\n\\ No newline at end of file\n+}\n")


def test_what_is_printed_is_formatted_as_it_is_on_disk(project: Path) -> None:
    with (project / "templates/python/{module}/__init__.py.j2").open("a") as template:
        template.write("x = 'y'\n")
    printed = codegen(project, "generate", "--stdout", "--only", "python").stdout
    assert printed.endswith('x = "y"\n')
    for _ in range(2):
        assert codegen(project, "generate").returncode == 0
        main_file = project / "generated/python/amootsms_status/__init__.py"
        assert main_file.read_text(encoding="utf-8") == printed


@pytest.mark.parametrize("only", [[], ["--only", "json"]])
@pytest.mark.parametrize("command", ["generate", "check"])
def test_a_run_that_found_all_in_order_is_kept(
    command: str,
    only: list[str],
    project: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(project)
    outcome = run([command, *only])
    assert (outcome.code, outcome.text) == (0, capsys.readouterr().out)
    assert outcome.state["spec/status_codes.md"] == PAGE.read_bytes()
    outputs = outcome.state["generated/json" if only else "generated"]
    assert isinstance(outputs, Folder)
    assert ("status_codes.json" if only else "json/status_codes.json") in outputs.files
    piped(PAGE.read_bytes(), monkeypatch)
    assert run([command, "--spec", "-"]) == Outcome(0)  # what cannot be read again is not kept


def test_templates_are_compiled_once_for_each_tool(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(project)
    assert main(["check"]) == 0
    monkeypatch.setattr("jinja2.environment.Environment._compile", None)
    assert main(["check"]) == 0
    monkeypatch.setattr("codegen.render._compiler", lambda: "another")
    assert main(["check"]) == 2
    assert "not callable" in capsys.readouterr().err


def test_pipes(project: Path) -> None:
    wanted = (project / "generated/json/status_codes.json").read_text(encoding="utf-8")
    assert codegen(project, "generate", "--stdout", "--only", "json").stdout == wanted
    done = codegen(project, "generate", "--stdout", "--only", "python")
    main_file = project / "generated/python/amootsms_status/__init__.py"
    assert (done.returncode, done.stdout) == (0, main_file.read_text(encoding="utf-8"))
    text = page([(1, "Success", "موفق")])
    (project / "page.md").write_text(text, encoding="utf-8")
    found = shell(project, "codegen generate --spec - --stdout --only json < page.md")
    assert '"title": "Success"' in found.stdout
    done = shell(project, "codegen generate --stdout --only json | head -c 1")
    assert (done.stdout, done.stderr) == ("{", "")


@pytest.mark.parametrize("asked", [["-207"], ["--", "-207"], ["Token_NotAllowIP"], ["\u2212۲۰۷"]])
def test_explaining_a_status(asked: list[str], project: Path) -> None:
    done = codegen(project, "explain", *asked, LC_ALL="C", PYTHONUTF8="0")
    assert done.returncode == 0
    assert done.stdout.startswith("-207  Token_NotAllowIP\n\u2068")
    assert "AmootStatus.TOKEN_NOT_ALLOW_IP" in done.stdout


@pytest.mark.parametrize(("asked", "fate"), [("4", "failure"), ("Success", "success")])
def test_all_that_is_told_of_a_status(asked: str, fate: str, project: Path) -> None:
    statuses = [(4, "CreditNotEnough", "کافی نیست"), (1, "Success", "موفق")]
    (project / "page.md").write_text(page(statuses), encoding="utf-8")
    done = codegen(project, "explain", "--spec", "page.md", asked)
    (code, title, text), line = statuses[asked == "Success"], 9 + (asked == "Success")
    member = "CREDIT_NOT_ENOUGH" if asked == "4" else "SUCCESS"
    assert done.stdout == (
        f"{code}  {title}\n\u2068{text}\u2069\n{fate} (page.md:{line}:3)\n"
        f"  JSON:        {title}\n  Python:      AmootStatus.{member}\n"
    )


@pytest.mark.parametrize(
    ("asked", "hint"),
    [
        ("CreditNotEnought", "; did you mean CreditNotEnough?"),
        ("-20", "; did you mean -208 or -207 or -204?"),
        ("xyz", ""),
    ],
)
def test_a_status_that_is_not_there_has_a_suggestion(asked: str, hint: str, project: Path) -> None:
    done = codegen(project, "explain", "--", asked)
    assert (done.returncode, done.stdout) == (1, "")
    wanted = f"{asked!r} is no code and no title of spec/status_codes.md{hint}\n"
    assert done.stderr == wanted


def test_what_is_no_text_is_no_status(project: Path) -> None:
    done = codegen(project, "explain", "\udcff")
    wanted = "'\ufffd' is no code and no title of spec/status_codes.md\n"
    assert (done.returncode, done.stderr) == (1, wanted)


NO_REPOSITORY = "this folder is in no git repository; name two files instead"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ["generate", "--spec", "nowhere.md"],
            "error: there is no page nowhere.md; name it with --spec\n",
        ),
        (["generate", "--spec", "spec"], "error: spec is a folder; name the page in it\n"),
        (["generate", "--spec", "pyproject.toml/x"], "error: pyproject.toml/x: Not a directory\n"),
        (
            ["generate", "--only", "cobol"],
            "error: there is no language 'cobol'; there are json, python\n",
        ),
        (["generate", "--templates", "spec"], "no folder here has a target.toml"),
        (["generate", "--output", "spec"], "has files in it and no SHA256SUMS"),
        (["generate", "--output", "pyproject.toml"], "pyproject.toml is not a folder; name one"),
        (["check", "--output", "pyproject.toml"], "pyproject.toml is not a folder; name one"),
        (
            ["generate", "--stdout"],
            "error: --stdout prints one language; name it with --only LANGUAGE\n",
        ),
        (["generate", "--spec", "/dev/zero"], "larger than"),
        (["diff", "nosuch"], f"error: {NO_REPOSITORY} (and there is no file 'nosuch')\n"),
        (
            ["diff", "-", "-"],
            "error: only one of the two pages can come from standard input\n",
        ),
        ([], "usage:"),
        (["frobnicate"], "usage:"),
        *(
            ([*command, ""], f"error: argument {name}: must not be empty\n")
            for command, name in [
                (["diff"], "OLD"),
                (["diff", "a"], "NEW"),
                (["explain"], "STATUS"),
                (["lint", "--spec"], "--spec"),
                (["generate", "--output"], "--output"),
                (["generate", "--templates"], "--templates"),
                (["check", "--only"], "--only"),
            ]
        ),
        (["check", "\x1b\n::error::x"], " unrecognized arguments: <U+001B><U+000A>::error::x\n"),
    ],
)
def test_trouble_is_told_and_nothing_is_written(
    arguments: list[str], message: str, project: Path
) -> None:
    before = snapshot(project)
    done = codegen(project, *arguments, GIT_CEILING_DIRECTORIES=str(project.parent))
    assert done.returncode == 2
    assert message in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""
    assert snapshot(project) == before


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("x\n{% for %}\n", 2),
        ("x\n\n{{ nothing }}\n", 3),
        ("{{ spec.nothing }}\n", 1),
        ("x\n{{ spec.title }}\n", 2),
        ("{{ spec.title ~ '' }}\n", 1),
        ("{{ spec.title.text }}\n", 1),
        ("{{ spec.statuses[0] }}\n", 1),
        ("{{ spec.title | upper }}\n", 1),
        ("\n{% include 'nowhere' %}\n", 2),
    ],
)
def test_a_template_that_fails_is_named_with_its_line(text: str, line: int, project: Path) -> None:
    (project / "templates/json/bad.txt.j2").write_text(text, encoding="utf-8")
    before = snapshot(project / "generated")
    done = codegen(project, "generate")
    assert done.returncode == 2
    assert done.stderr.startswith(f"templates/json/bad.txt.j2:{line}:1: ")
    assert done.stderr.endswith("[template]\n")
    assert snapshot(project / "generated") == before


def test_titles_a_language_cannot_name_are_errors_on_both_lines(project: Path) -> None:
    text = page([(1, "Foo_Bar", "x"), (2, "FooBar", "y"), (3, "_", "z")])
    (project / "page.md").write_text(text, encoding="utf-8")
    done = codegen(project, "check", "--spec", "page.md")
    assert done.returncode == 2
    assert "titles Foo_Bar (line 9) and FooBar (line 10) both make FOO_BAR in Python" in done.stderr
    assert "page.md:11:7: title _ makes '', which is no identifier in Python" in done.stderr


def test_nothing_that_is_told_steers_a_terminal_or_a_log(project: Path) -> None:
    attack = "\x1b]0;x\x07 ##[error]x \u202e \x9b2J"
    rows = [(1, "Success", "##[error]x \u200f")]
    bad = page(rows) + f"| 3 | ::error::x | y |\n| 4 | {attack} |\n"
    (project / "bad.md").write_text(bad, encoding="utf-8")
    named = f"{attack}\n::error::named.md"
    for name in ("page.md", named):
        (project / name).write_text(page(rows), encoding="utf-8")
    (project / "generated/json/status_codes.json").write_text(attack, encoding="utf-8")
    (project / f"generated/json/{attack}\n::error::x").write_text("::error::x\n", encoding="utf-8")
    told = ""
    for command in (["check"], ["lint"], ["generate"], ["check"], ["explain", "1"]):
        for name in ("bad.md", "page.md", named, f"{named}.md"):
            done = codegen(project, *command, "--spec", name)
            told += done.stdout + done.stderr
    told += codegen(project, "diff", named, "page.md").stdout
    assert "::error::x" in told
    assert "<U+000A>::error::named.md: 1 statuses" in told
    assert "<U+001B>" in told
    lines = told.split("\n")
    assert [line for line in lines if is_command(line)] == []
    assert not re.search(f"[{HIDDEN}]", re.sub("[\u2068\u2069\t\n]", "", told))


def test_settings_that_are_wrong_are_all_told(project: Path) -> None:
    text = '[tool.codegen]\nspec = 1\nversion = "1"\ncolour = true\n'
    (project / "pyproject.toml").write_text(text, encoding="utf-8")
    done = codegen(project, "check")
    assert done.returncode == 2
    assert done.stderr.count("[setting]") == 3


def test_a_write_that_fails_changes_nothing(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = project / "spec" / "status_codes.md"
    spec.write_text(page([(1, "Success", "موفق")]), encoding="utf-8")
    before = snapshot(project / "generated")
    monkeypatch.chdir(project)

    def full(path: Path, _: str) -> None:
        if path.parent.name == "amootsms_status":
            raise OSError(28, "No space left on device", str(path))
        path.write_bytes(b"half")

    monkeypatch.setattr(tree, "_write_through", full)
    assert main(["generate"]) == 2
    assert "make room and run again" in capsys.readouterr().err
    assert snapshot(project / "generated") == before


def test_lint_and_its_exit_codes(project: Path) -> None:
    assert codegen(project, "lint").returncode == 0
    assert codegen(project, "lint", "--strict").returncode == 1
    assert "shared-description" in codegen(project, "lint", "--list").stdout
    assert codegen(project, "lint", "--format", "json").stdout.startswith("{")
    off = '[tool.codegen.lint]\noff = ["shared-description"]\n'
    settings = project / "pyproject.toml"
    settings.write_text(settings.read_text(encoding="utf-8") + off, encoding="utf-8")
    assert codegen(project, "lint", "--strict").returncode == 0
    text = page([(1, "Success", "موفق  است")])
    (project / "page.md").write_bytes(text.replace("\n", "\r\n").encode("utf-8"))
    assert codegen(project, "lint", "--fix", "--strict", "--spec", "page.md").returncode == 0
    fixed = text.replace("موفق  است", "موفق است").replace("\n", "\r\n")
    assert (project / "page.md").read_bytes() == fixed.encode("utf-8")


def test_lint_lists_what_it_fixes(project: Path) -> None:
    done = codegen(project, "lint", "--list")
    lines = done.stdout.split("\n")
    assert done.returncode == 0
    assert (
        "code-digits                warning  a code in digits other than ASCII  (--fix fixes it)"
        in lines
    )
    assert "date-in-future             warning  the page is dated after today" in lines


def test_lint_tells_how_much_there_is(project: Path) -> None:
    statuses = [(1, "A_B", "موفق  است"), (2, "C_D", "x\u202e")]
    text = page(statuses[:1]) + "<!-- \u202e -->\n"
    (project / "page.md").write_text(text, encoding="utf-8")
    done = codegen(project, "lint", "--spec", "page.md")
    assert done.stderr == "page.md: 1 error, 1 warning\n"
    assert codegen(project, "lint", "--spec", "page.md", "--strict").returncode == 1
    assert codegen(project, "lint", "--spec", "page.md", "--format", "json").stderr == ""
    done = codegen(project, "lint", "--spec", "page.md", "--fix")
    assert done.stderr == "fixed page.md\npage.md: 1 error, 0 warnings\n"
    assert done.returncode == 1
    assert codegen(project, "lint", "--spec", "page.md", "--strict").returncode == 1


@pytest.mark.parametrize("fix", [[], ["--fix"]])
def test_lint_names_the_page_that_it_cannot_read(fix: list[str], project: Path) -> None:
    (project / "page.md").write_bytes(b"x  y\xff\n")
    done = codegen(project, "lint", "--spec", "page.md", *fix)
    wanted = "page.md:1:5: byte 0xff is not UTF-8; save the page as UTF-8 [not-utf-8]\n"
    assert (done.returncode, done.stderr) == (2, wanted)
    assert (project / "page.md").read_bytes() == b"x  y\xff\n"


def test_lint_knows_the_settings(project: Path) -> None:
    settings = project / "pyproject.toml"
    more = '[tool.codegen.columns]\ncode = "کد"\n[tool.codegen.lint]\noff = ["doubled-space"]\n'
    settings.write_text(settings.read_text(encoding="utf-8") + more, encoding="utf-8")
    text = page([(1, "A_B", "موفق  است")]).replace("| Status |", "| کد |")
    (project / "page.md").write_text(text, encoding="utf-8")
    for fix in ([], ["--fix"]):
        done = codegen(project, "lint", "--spec", "page.md", *fix)
        assert (done.returncode, done.stderr) == (0, "page.md: 0 errors, 0 warnings\n")
    text = page([(2, "C_D", "y"), (1, "A_B", "x")]).replace("| Status |", "| کد |")
    (project / "page.md").write_text(text.replace("| 2 |", "| ۲ |"), encoding="utf-8")
    done = codegen(project, "lint", "--spec", "page.md", "--fix")
    assert done.stderr == "fixed page.md\npage.md: 0 errors, 1 warning\n"
    assert "[rows-out-of-order]" in done.stdout
    settings.write_text('[tool.codegen.lint]\noff = ["b-c", "a-b"]\n', encoding="utf-8")
    done = codegen(project, "lint")
    wanted = "error: [tool.codegen.lint] off names no rule: a-b, b-c\n"
    assert (done.returncode, done.stderr) == (2, wanted)


@pytest.mark.parametrize("command", [["lint"], ["diff", "old.md", "page.md"]])
def test_colour_is_for_those_who_want_it(command: list[str], project: Path) -> None:
    (project / "old.md").write_text(page([(1, "A_C", "x")]), encoding="utf-8")
    (project / "page.md").write_text(page([(1, "A_B", "x  y")]), encoding="utf-8")
    spec = ["--spec", "page.md"] if command == ["lint"] else []

    def shown(*options: str) -> str:
        return codegen(project, *command, *spec, *options).stdout

    assert "\x1b[" in shown("--color", "always")
    for options in ([], ["--color", "auto"], ["--color", "never"]):
        assert "\x1b[" not in shown(*options)
    assert shown("--color", "never") == shown() != ""
    for form in ("json", "markdown", "github"):
        assert shown("--format", form) not in ("", shown())
    assert shown("--format", "text") == shown()


class Terminal(io.StringIO):
    """Standard output as people see it."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("options", "setting", "expected"),
    [
        ([], "", True),
        ([], "1", False),
        (["--color", "auto"], "", True),
        (["--color", "never"], "", False),
        (["--color", "always"], "1", True),
    ],
)
def test_colour_is_for_terminals(
    options: list[str],
    setting: str,
    expected: bool,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "page.md").write_text(page([(1, "A_B", "x  y")]), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_COLOR", setting)
    monkeypatch.setattr(sys, "stdout", terminal := Terminal())
    assert main(["lint", "--spec", "page.md", *options]) == 0
    assert ("\x1b[" in terminal.getvalue()) is expected


@pytest.mark.parametrize(
    ("limit", "fails"),
    [("breaking", 0), ("minor", 1), ("patch", 1), ("any", 1), ("never", 0), (None, 0)],
)
def test_diff_fails_on_what_it_is_told_to(limit: str | None, fails: int, project: Path) -> None:
    (project / "old.md").write_text(page([(1, "A_B", "x")]), encoding="utf-8")
    (project / "new.md").write_text(page([(1, "A_B", "x"), (2, "C_D", "y")]), encoding="utf-8")
    options = ["--fail-on", limit] if limit else []
    done = codegen(project, "diff", "old.md", "new.md", *options)
    assert (done.returncode, "release: minor" in done.stdout) == (fails, True)


@pytest.mark.parametrize(
    "arguments",
    [
        ["diff", "a", "b", "--fail-on", "major"],
        ["lint", "--format", "xml"],
        ["lint", "--color", "sometimes"],
        ["lint", "--str"],
    ],
)
def test_a_choice_that_is_none_is_refused(arguments: list[str], project: Path) -> None:
    done = codegen(project, *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"usage: amoot-codegen {arguments[0]} ")


def test_help_and_version(project: Path) -> None:
    assert codegen(project, "--version").stdout == f"amoot-codegen {__version__}\n"
    shown = codegen(project, "--help")
    assert shown.returncode == 0
    assert shown.stdout.startswith("usage: amoot-codegen ")
    assert "Read the page on which an API documents its status codes" in shown.stdout
    assert "exit codes:\n  0  clean\n" in shown.stdout
    for command in ("generate", "check", "explain", "lint", "diff"):
        assert f"    {command} " in shown.stdout
        assert codegen(project, command, "--help").stdout.startswith(
            f"usage: amoot-codegen {command} "
        )
    assert "\n\nPrint one status: its code, " in codegen(project, "explain", "--help").stdout


def test_two_pages_that_cannot_be_read_are_both_told(project: Path) -> None:
    for name in ("old.md", "new.md"):
        (project / name).write_text("AmootSMS\n", encoding="utf-8")
    done = codegen(project, "diff", "old.md", "new.md")
    assert done.returncode == 2
    assert "\nold.md:1:1: " in f"\n{done.stderr}"
    assert "\nnew.md:1:1: " in done.stderr


def test_pages_come_from_standard_input(project: Path) -> None:
    (project / "page.md").write_text(page([(1, "A_B", "x")]), encoding="utf-8")
    done = shell(project, "codegen diff - page.md < page.md")
    assert done.stdout == "release: none (no changes)\n"


def piped(data: bytes, monkeypatch: pytest.MonkeyPatch) -> io.BytesIO:
    """Put something into standard input."""
    stdin = io.BytesIO(data)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(stdin))
    return stdin


@pytest.mark.parametrize(
    ("options", "code", "told"),
    [
        ([], 0, "<stdin>: 0 errors, 0 warnings\n"),
        (["--fix"], 2, "error: --fix fixes a file in place; name one with --spec\n"),
    ],
)
def test_a_page_in_a_pipe_is_read_and_not_mended(
    options: list[str],
    code: int,
    told: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    piped(page([(1, "A_B", "x")]).encode(), monkeypatch)
    assert main(["lint", "--spec", "-", *options]) == code
    assert capsys.readouterr().err == told


def test_a_pipe_that_does_not_end_is_left_at_the_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    stdin = piped(bytes(MAX_BYTES + 9), monkeypatch)
    assert main(["lint", "--spec", "-"]) == 2
    wanted = f"<stdin>:1:1: is larger than {MAX_BYTES:,} bytes [too-large]\n"
    assert (capsys.readouterr().err, stdin.tell()) == (wanted, MAX_BYTES + 1)


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (OSError(28, "Full", "a/b"), "a/b: Full; nothing was changed: make room and run again"),
        (OSError(13, "Denied", "a"), "a: Denied; make it accessible and run again"),
        (OSError(17, "Exists", "a"), "a: Exists, but is no folder; name a folder with --output"),
        (OSError(30, "Read-only", "a"), "a: Read-only; name another folder with --output"),
        (OSError(1, "Not permitted"), "Not permitted"),
        (OSError("something else"), "something else"),
    ],
)
def test_what_the_system_refuses_is_told_with_advice(error: OSError, reason: str) -> None:
    assert cli._os_reason(error) == reason


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Make a repository in which the page was renamed, in a folder with a space and Persian."""
    folder = tmp_path / "مخزن یک"
    (folder / "spec").mkdir(parents=True)
    git(folder, "init", "--quiet", "--initial-branch=main")
    old = page([(0, "Failed", "ناموفق"), (1, "Success", "موفق"), (4, "CreditNotEnough", "کافی")])
    (folder / "spec" / "کد ها.md").write_text(old, encoding="utf-8")
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "-m", "one")
    git(folder, "mv", "spec/کد ها.md", "spec/status_codes.md")
    git(folder, "commit", "--quiet", "-m", "two")
    (folder / "spec" / "status_codes.md").write_text(
        old.replace("CreditNotEnough", "CreditTooLow"), encoding="utf-8"
    )
    return folder


@pytest.mark.parametrize(
    "operands",
    [
        ["HEAD"],
        ["HEAD~1"],
        ["main:spec/status_codes.md"],
        ["HEAD~1:spec/کد ها.md", "spec/status_codes.md"],
    ],
)
def test_diff_reads_git_revisions(operands: list[str], repository: Path) -> None:
    done = codegen(repository, "diff", *operands, "--fail-on", "breaking")
    assert done.returncode == 1, done.stderr
    assert "[title-renamed]" in done.stdout
    assert "release: major" in done.stdout
    assert codegen(repository, "diff", *operands).returncode == 0
    assert codegen(repository, "diff", "HEAD", "HEAD~1", "--fail-on", "any").returncode == 0


def test_diff_finds_the_page_from_a_folder_below(repository: Path) -> None:
    """With other files renamed as well, and a git that would not look for renames unasked."""
    git(repository, "stash", "--quiet")
    for name in ("a.txt", "b.txt", "c.txt"):
        (repository / name).write_text(f"{name}\n" * 9, encoding="utf-8")
    git(repository, "add", ".")
    git(repository, "commit", "--quiet", "-m", "three")
    git(repository, "mv", "spec/status_codes.md", "spec/z.md")
    git(repository, "mv", "a.txt", "d.txt")
    git(repository, "mv", "b.txt", "0.txt")
    (repository / "c.txt").unlink()
    git(repository, "commit", "--quiet", "-a", "-m", "four")
    git(repository, "config", "diff.renames", "false")
    settings = '[tool.codegen]\nspec = "spec/z.md"\n'
    (repository / "pyproject.toml").write_text(settings, encoding="utf-8")
    (repository / "below").mkdir()
    for folder in (repository, repository / "spec", repository / "below"):
        done = codegen(folder, "diff", "HEAD~1")
        assert (done.stdout, done.stderr) == ("release: none (no changes)\n", "")
    text = (repository / "spec/z.md").read_text(encoding="utf-8")
    (repository / "spec/z.md").write_text(text.replace("Success", "S"), encoding="utf-8")
    done = codegen(repository, "diff", "spec/z.md", "HEAD~1")
    assert done.stdout.startswith("HEAD~1:spec/status_codes.md:10:")
    done = codegen(repository, "diff", "spec/z.md", "HEAD")
    assert done.stdout.startswith("HEAD:spec/z.md:10:")
    done = codegen(repository, "diff", "spec/z.md", "HEAD:spec/z.md")
    assert done.stdout.startswith("HEAD:spec/z.md:10:")


def test_diff_says_what_git_does_not_have(repository: Path, tmp_path: Path) -> None:
    (repository / "new.md").write_text(page([(1, "A_B", "x")]), encoding="utf-8")
    settings = '[tool.codegen]\nspec = "new.md"\n'
    (repository / "pyproject.toml").write_text(settings, encoding="utf-8")
    done = codegen(repository, "diff", "HEAD")
    wanted = "there is no new.md in HEAD; name the page as HEAD:PATH (and there is no file 'HEAD')"
    assert (done.returncode, done.stderr) == (2, f"error: {wanted}\n")
    (repository / "pyproject.toml").unlink()
    for operand, message in {
        "nosuch": "error: git knows no revision 'nosuch' (and there is no file 'nosuch')\n",
        "HEAD:nowhere.md": "error: path 'nowhere.md' does not exist in 'HEAD' (and ",
        "HEAD:no:where.md": "error: path 'no:where.md' does not exist in 'HEAD' (and ",
        "HEAD:spec": "is a folder",
    }.items():
        done = codegen(repository, "diff", operand)
        assert (done.returncode, message in done.stderr) == (2, True), done.stderr
    clone = tmp_path / "shallow"
    git(tmp_path, "clone", "--quiet", "--depth=1", f"file://{repository}", str(clone))
    assert codegen(clone, "diff", "HEAD").stdout == "release: none (no changes)\n"
    assert codegen(clone, "diff", "HEAD~1").stderr == (
        "error: git knows no revision 'HEAD~1'; the clone is shallow: fetch more of its history "
        "(and there is no file 'HEAD~1')\n"
    )
    done = codegen(repository, "diff", "HEAD", PATH=str(tmp_path))
    assert (done.returncode, done.stderr) == (
        2,
        "error: git is not installed, or not on the PATH; name two files instead "
        "(and there is no file 'HEAD')\n",
    )


def test_a_revision_is_no_option_of_git(repository: Path) -> None:
    done = codegen(repository, "diff", "--", f"--output={repository}/made")
    assert (done.returncode, (repository / "made").exists()) == (2, False)
    assert "git knows no revision" in done.stderr


def test_diff_works_after_a_merge_and_in_a_worktree_of_a_bare_clone(
    repository: Path, tmp_path: Path
) -> None:
    git(repository, "stash", "--quiet")
    git(repository, "checkout", "--quiet", "-b", "side")
    git(repository, "stash", "pop", "--quiet")
    git(repository, "commit", "--quiet", "-a", "-m", "rename a title")
    git(repository, "checkout", "--quiet", "main")
    (repository / "other.txt").write_text("x", encoding="utf-8")
    git(repository, "add", ".")
    git(repository, "commit", "--quiet", "-m", "elsewhere")
    git(repository, "merge", "--quiet", "--no-edit", "side")
    assert "[title-renamed]" in codegen(repository, "diff", "HEAD^1").stdout
    assert codegen(repository, "diff", "HEAD^2").stdout == "release: none (no changes)\n"
    git(tmp_path, "clone", "--quiet", "--bare", str(repository), "bare.git")
    git(tmp_path / "bare.git", "worktree", "add", "--quiet", str(tmp_path / "tree"), "main")
    assert "[title-renamed]" in codegen(tmp_path / "tree", "diff", "main^1").stdout
    assert "[title-renamed]" in codegen(tmp_path / "bare.git", "diff", *BARE).stdout


BARE = ["main^1:spec/status_codes.md", "main:spec/status_codes.md"]


@pytest.mark.unmutated
@pytest.mark.parametrize("closed", ["1>&-", "2>&-", "1>&- 2>&-", "0<&-"])
@pytest.mark.parametrize("command", ["check", "explain 4", "explain 404", "lint"])
def test_a_closed_stream_is_no_error(project: Path, closed: str, command: str) -> None:
    plain = shell(project, f"codegen {command}")
    done = shell(project, f"codegen {command} {closed}")
    assert (done.returncode, "Traceback" in done.stderr) == (plain.returncode, False)


@pytest.mark.parametrize("command", ["explain 1 --spec -", "diff - spec/status_codes.md"])
def test_a_page_cannot_come_from_closed_standard_input(project: Path, command: str) -> None:
    done = shell(project, f"codegen {command} 0<&-")
    wanted = "error: standard input is closed; name a file instead\n"
    assert (done.returncode, done.stdout, done.stderr) == (2, "", wanted)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
@pytest.mark.parametrize(
    "command",
    [
        "generate",
        "check",
        "explain 4",
        "lint --format json",
        "lint --list",
        "diff HEAD -",
        "--help",
    ],
)
def test_full_streams(repository: Path, command: str) -> None:
    """What cannot be printed is an error; a message that cannot be printed is not another."""
    usual = 1 if command == "check" else 0  # nothing was generated
    done = shell(repository, f"codegen {command} < spec/status_codes.md > /dev/full")
    wanted = "error: standard output cannot be written: No space left on device\n"
    assert (done.returncode, done.stderr.endswith(wanted)) == (2, True)
    for more, code in ("", usual), (" --spec nowhere.md --frobnicate", 2):
        done = shell(repository, f"codegen {command}{more} < spec/status_codes.md 2> /dev/full")
        assert done.returncode == (0 if command == "--help" else code)


def test_messages_to_a_pipe_that_is_closed_are_no_traceback(project: Path) -> None:
    done = shell(project, "{ codegen lint --spec nowhere.md; echo $? >&3; } 3>&2 2>&1 | true")
    assert (done.returncode, done.stderr) == (0, "2\n")


@pytest.mark.parametrize("stream", [lambda: None, io.StringIO], ids=["closed", "in memory"])
def test_streams_of_every_kind_are_spoken_to(
    stream: Callable[[], io.StringIO | None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "page.md").write_text(page([(1, "A_B", "x")]), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    for asked, code in ("1", 0), ("2", 1):
        monkeypatch.setattr(sys, "stdout", stream())
        monkeypatch.setattr(sys, "stderr", stream())
        assert main(["explain", "--spec", "page.md", asked]) == code


@pytest.mark.parametrize("name", ["stdout", "stderr"])
def test_what_is_told_is_utf_8_whatever_the_locale(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = io.BytesIO()
    monkeypatch.setattr(sys, name, io.TextIOWrapper(written, "ascii", newline="\r\n"))
    cli._speak_utf8()
    print("\u06f1\udcff", file=getattr(sys, name), flush=True)
    assert written.getvalue() == "\u06f1\\udcff\n".encode()


def test_a_reader_that_has_enough_is_no_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "page.md").write_text(page([(1, "A_B", "x")]), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    reader, writer = os.pipe()
    os.close(reader)
    with open(writer, "w", encoding="utf-8") as stdout:
        monkeypatch.setattr(sys, "stdout", stdout)
        assert main(["explain", "--spec", "page.md", "1"]) == 0
        assert os.path.samestat(os.fstat(writer), os.stat(os.devnull))


def test_init_writes_settings_that_generate_obeys(tmp_path: Path) -> None:
    grpc = ROOT / "examples/grpc/page.md"
    (tmp_path / "page.md").write_bytes(grpc.read_bytes())
    refused = codegen(tmp_path, "check", "--spec", "page.md")
    assert refused.returncode == 2
    assert refused.stderr == (
        "page.md:1:1: this is not AmootSMS's page, and no settings say whose it is; "
        "write them with: amoot-codegen init page.md [page-without-settings]\n"
    )
    done = codegen(tmp_path, "init", "page.md")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (
        "page.md: 17 statuses\n"
        "codegen.toml is written; read it, then run `amoot-codegen generate`\n"
    )
    generated = codegen(tmp_path, "generate", "--only", "json")
    assert generated.stdout.startswith("page.md: 17 statuses; generated: 4 written (")
    again = codegen(tmp_path, "init", "page.md")
    wanted = "error: codegen.toml exists; name another file with --config\n"
    assert (again.returncode, again.stderr) == (2, wanted)
    assert codegen(tmp_path, "init", "-").returncode == 2
    (tmp_path / "page.md").write_text("x", encoding="utf-8")
    assert "[no-status-table]" in codegen(tmp_path, "init", "page.md", "--config", "x").stderr
    assert not (tmp_path / "x").exists()


def test_settings_are_taken_from_the_file_that_is_named(tmp_path: Path) -> None:
    config = ROOT / "examples/grpc/codegen.toml"
    done = codegen(tmp_path, "explain", "--config", str(config), "5")
    assert done.stdout.startswith("5  NOT_FOUND\nA requested entity was not found.\nfailure (")
    assert "GrpcStatus.NOT_FOUND" in done.stdout
    missing = codegen(tmp_path, "lint", "--config", "no.toml")
    assert (missing.returncode, missing.stderr) == (
        2,
        "error: there is no file of settings no.toml\n",
    )
    (tmp_path / "x.toml").write_text("[tool.x]\n", encoding="utf-8")
    empty = codegen(tmp_path, "diff", "--config", "x.toml", "HEAD")
    assert (empty.returncode, empty.stderr) == (2, "error: x.toml has no [tool.codegen]\n")


def test_skipped_rows_are_told_and_generated_without(tmp_path: Path) -> None:
    config = ROOT / "examples/websocket/codegen.toml"
    output = str(tmp_path / "made")
    for command in ("generate", "check"):
        done = codegen(
            tmp_path, command, "--config", str(config), "--output", output, "--only", "sql"
        )
        assert done.returncode == 0
        assert done.stderr.count("[skipped-row]") == 4
        assert "10 statuses (4 rows skipped)" in done.stdout
