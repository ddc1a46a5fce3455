"""`generate` and `check`: real processes, real folders."""

from __future__ import annotations

import hashlib
import re
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen import tree
from codegen.cli import main, run
from codegen.outcome import Folder, Outcome
from tests.codegen.commands.laying import piped, snapshot
from tests.pages import PAGE, ROOT, page
from tests.program import codegen, shell


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
    assert f"run `{sys.executable} -m codegen generate` and commit what it changes" in done.stderr
    assert done.stdout.startswith("generated/")
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
    message = "move what this tool did not write out of the output folder, or delete it\n"
    for _ in range(2):
        done = codegen(project, "check")
        assert (done.returncode, done.stderr.endswith(message)) == (1, True)
        assert f"generated/{name}: unexpected, not written by this tool\n" in done.stdout
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
        assert f"generated/python/{name}" in done.stdout + done.stderr
    assert snapshot(project / "generated") == before


@pytest.mark.parametrize(
    "name",
    [".git/HEAD", ".git", "json/Cargo.lock", "json/node_modules/x/y.js", "json/x.egg-info/z"],
)
def test_a_by_product_is_passed_over(name: str, project: Path) -> None:
    notes(project / "generated" / name)
    assert codegen(project, "check").returncode == 0
    done = codegen(project, "generate")
    assert done.stdout.endswith(" unchanged, 0 removed\n")
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
    assert "; use a" in done.stderr
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
    done = codegen(project, "check", "--diff")
    first = wanted.decode("utf-8").split("\n")[:4]
    assert (
        "--- generated/json/old.txt\n+++ /dev/null\n@@ -1,3 +0,0 @@\n-<U+2028>a\n-\n-b\n"
        "--- generated/json/status_codes.json\n+++ generated/json/status_codes.json\n"
        f"@@ -1,5 +1,4 @@\n {first[0]}\n-x<U+DCFF>\n {first[1]}\n {first[2]}\n {first[3]}\n"
        "--- /dev/null\n+++ generated/json/wire_vectors.json\n@@ -0,0 +1,"
    ) in done.stdout
    files = len(snapshot(project / "generated"))
    assert done.stderr == (
        f"4 of {files + 1} files differ\n"
        f"run `{sys.executable} -m codegen generate` and commit what it changes\n"
    )
    lines, patch = re.split("(?=^--- )", done.stdout, maxsplit=1, flags=re.M)
    added = patch.count("\n+", patch.index("+++ generated/json/wire_vectors.json") + 1)
    assert lines == (
        "generated/SHA256SUMS: stale, \u22121\n"
        "generated/json/old.txt: orphaned, \u22123\n"
        "generated/json/status_codes.json: stale, \u22121\n"
        f"generated/json/wire_vectors.json: missing, +{added}\n"
    )
    assert codegen(project, "check").stdout == lines
    about = "spec/status_codes.md: 57 statuses, v1, 1404/07/28; generated: "
    assert codegen(project, "generate").stdout == (
        f"{about}3 updated (json/status_codes.json, json/wire_vectors.json, SHA256SUMS), "
        f"{files - 3} unchanged, "
        "1 removed (json/old.txt)\n"
    )
    assert (
        codegen(project, "generate").stdout == f"{about}0 updated, {files} unchanged, 0 removed\n"
    )
    assert codegen(project, "check").stdout == f"{about}all {files} files are up to date\n"


def test_a_link_to_a_folder_is_never_followed(project: Path) -> None:
    elsewhere = project / "elsewhere"
    (project / "generated" / "python").rename(elsewhere)
    (project / "generated" / "python").symlink_to(elsewhere)
    edited(elsewhere / "amootsms_status" / "__init__.py")
    before = snapshot(elsewhere)
    for command in ("check", "generate"):
        done = codegen(project, command)
        wanted = "error: generated/python is a symbolic link, which is not followed; remove it\n"
        assert (done.returncode, done.stdout, done.stderr) == (2, "", wanted)
    assert snapshot(elsewhere) == before


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
    assert "CREDIT_TOO_LOW" not in codegen(project, "check").stdout
    done = codegen(project, "check", "--diff")
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
    done = codegen(project, "check", "--diff")
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
    for problem in (
        "titles Foo_Bar (line 9) and FooBar (line 10) both become FOO_BAR in Python",
        "page.md:11:7: error: title _ becomes '', which is not an identifier in Python",
    ):
        assert problem in done.stderr


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


def test_a_summary_names_a_few_files_and_counts_the_others(project: Path) -> None:
    for path in (project / "generated/python").rglob("*.py"):
        path.unlink()
    (project / "spec/status_codes.md").write_text(page([(1, "A_B", "x")]), encoding="utf-8")
    updated = codegen(project, "generate").stdout
    found = re.fullmatch(
        r".*; generated: (\d+) updated \(json/[^,]*, json/[^,]*, json/[^,]* and (\d+) more\), "
        r"\d+ unchanged, 0 removed\n",
        updated,
    )
    assert found
    assert int(found[1]) == int(found[2]) + 3
    for name in "abcd":
        notes(project / "generated" / name)
    told = codegen(project, "generate").stdout
    wanted = "generated/a, generated/b, generated/c and 1 more"
    assert told.endswith(f"; not written by this tool: {wanted}\n")


def test_advice_is_for_the_very_page_settings_and_folder(project: Path) -> None:
    (project / "a page.md").write_text(page([(1, "A_B", "x")]), encoding="utf-8")
    words = ["a page.md", "--output", "out", "--only", "json", "--config", "pyproject.toml"]
    done = codegen(project, "check", *words)
    assert done.returncode == 1
    advice = re.search("run `(.*)` and commit", done.stderr)
    assert advice
    assert shell(project, f"PYTHONPATH={ROOT} {advice[1]}").returncode == 0
    assert codegen(project, "check", *words).returncode == 0
    hooked = codegen(project, "check", PRE_COMMIT="1")
    assert "run `" not in hooked.stderr
    edited(project / "generated/json/status_codes.json")
    hooked = codegen(project, "check", PRE_COMMIT="1")
    assert "run `pre-commit run amoot-generate --hook-stage manual` and" in hooked.stderr


def test_a_version_that_nobody_set_is_not_silent(tmp_path: Path) -> None:
    text = page([(1, "A_B", "x")])
    (tmp_path / "page.md").write_text(text, encoding="utf-8")
    command = ("generate", "page.md", "--only", "json")
    warned = "warning: no version is set, so the packages have 0.0.0; "
    for _ in range(2):  # from no memo
        done = codegen(tmp_path, *command)
        advice = f"write settings with: {sys.executable} -m codegen init page.md\n"
        assert (done.returncode, done.stderr) == (0, warned + advice)
    settings = tmp_path / "codegen.toml"
    settings.write_text('[tool.codegen]\nspec = "page.md"\n', encoding="utf-8")
    done = codegen(tmp_path, *command)
    assert done.stderr == f"{warned}set `version` in [tool.codegen]\n"
    assert codegen(tmp_path, "check", "--only", "json").stderr == ""
    settings.write_text('[tool.codegen]\nversion = "0.1.0"\n', encoding="utf-8")
    assert codegen(tmp_path, *command).stderr == ""
    shown = shell(tmp_path, "codegen generate - --only json < page.md")
    assert (shown.returncode, "<stdin>: 1 status" in shown.stdout) == (0, True)
