"""`bump` raises the version in the settings file, and changes nothing else."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.version import Version, read_version, with_version
from tests.pages import page
from tests.program import codegen
from tests.toolchain import git

ONE, TWO = (1, "A_B", "x"), (2, "C_D", "y")

FORMS = {
    "plain": b'[tool.codegen]\nversion = "1.0.0"\n',
    "comments": b'# version = "1.0.0"\n[tool.codegen] # x\n  version="1.0.0"# was "1.0.0"\n',
    "CRLF and BOM": b'\xef\xbb\xbf[tool.codegen]\r\nversion = "1.0.0"\r\n\r\n',
    "literal": b"[tool.codegen]\nversion = '1.0.0'",
    "of others": b'version = "1.0.0"\n[tool]\nx = "1.0.0"\n[tool.codegen]\nversion = "1.0.0"\n',
    "dotted": b'x = "1.0.0"\ntool.codegen.version = "1.0.0"\n',
    "inline": b'tool = { codegen = { generator = "a 1.0.0", version = "1.0.0" } }\n',
    "mixed ends": b'[tool.codegen]\r\nspec = "page.md"\nversion = """1.0.0"""\r\n',
}


@pytest.fixture
def work(tmp_path: Path) -> Path:
    git(tmp_path, "init", "--quiet", "--initial-branch=main")
    (tmp_path / "spec").mkdir()
    (tmp_path / "spec/status_codes.md").write_text(page([ONE]), encoding="utf-8")
    return tmp_path


def commit(folder: Path, settings: bytes) -> None:
    (folder / "pyproject.toml").write_bytes(settings)
    git(folder, "add", ".")
    git(folder, "-c", "core.autocrlf=false", "commit", "--quiet", "-m", "x")


@pytest.mark.parametrize("form", FORMS)
def test_every_other_byte_stays(form: str) -> None:
    changed = with_version(FORMS[form], "1.1.0")
    assert changed is not None
    assert read_version(changed) == "1.1.0"
    assert len(changed) == len(FORMS[form])
    differing = [pair for pair in zip(changed, FORMS[form], strict=True) if pair[0] != pair[1]]
    assert differing == [(ord("1"), ord("0"))]


def test_a_version_that_is_written_in_escapes_is_not_found() -> None:
    settings = b'[tool.codegen]\nversion = "1\\u002e0.0"\n'
    assert read_version(settings) == "1.0.0"
    assert with_version(settings, "1.1.0") is None


VERSIONS = st.builds(Version, st.integers(0, 20), st.integers(0, 20), st.integers(0, 20))


@given(VERSIONS)
def test_a_greater_release_is_a_greater_version(version: Version) -> None:
    patch, minor, major = (version.after(part) for part in ("patch", "minor", "major"))
    assert version == version.after("none") < patch < minor <= major
    assert (minor == major) == (version.major == 0)
    assert Version.parse(str(major)) == major


def test_the_version_is_raised_once(work: Path) -> None:
    commit(work, FORMS["CRLF and BOM"])
    (work / "spec/status_codes.md").write_text(page([ONE, TWO]), encoding="utf-8")
    done = codegen(work, "bump")
    assert (done.returncode, done.stdout) == (
        0,
        "pyproject.toml: version 1.0.0 → 1.1.0 (minor)\n"
        "compared with HEAD (no release is tagged)\n"
        f"next: run `{sys.executable} -m codegen generate` and commit what changes\n",
    )
    raised = FORMS["CRLF and BOM"].replace(b"1.0.0", b"1.1.0")
    assert (work / "pyproject.toml").read_bytes() == raised
    done = codegen(work, "bump")
    assert (done.returncode, done.stdout) == (
        0,
        "pyproject.toml: version is 1.1.0; it is high enough for a minor release after 1.0.0, "
        "HEAD (no release is tagged)\n",
    )
    (work / "spec/status_codes.md").write_text(page([ONE]), encoding="utf-8")
    done = codegen(work, "bump")
    nothing = "no change since HEAD (no release is tagged) calls for a release"
    assert done.stdout == f"pyproject.toml: version is 1.1.0; {nothing}\n"
    assert (work / "pyproject.toml").read_bytes() == raised


def test_what_bump_cannot_do_is_said(work: Path) -> None:
    done = codegen(work, "bump")
    assert (done.returncode, done.stderr) == (
        2,
        "error: no settings found; write them with: "
        f"{sys.executable} -m codegen init spec/status_codes.md\n",
    )
    commit(work, b"[tool.codegen]\n")
    assert "pyproject.toml has no version" in codegen(work, "bump").stderr
    escaped = b'[tool.codegen]\nversion = "1\\u002e0.0"\n'
    commit(work, escaped)
    (work / "spec/status_codes.md").write_text(page([ONE, TWO]), encoding="utf-8")
    assert "write the version plainly, as '1.0.0'" in codegen(work, "bump").stderr
    assert (work / "pyproject.toml").read_bytes() == escaped
    (work / "spec/status_codes.md").unlink()
    assert codegen(work, "bump").returncode == 2


def test_a_kept_page_of_this_version_must_be_this_page_to_the_letter(work: Path) -> None:
    (work / "releases").mkdir()
    (work / "releases/1.0.0.md").write_text(page([ONE]) + "\n", encoding="utf-8")
    commit(work, FORMS["plain"] + b'releases = "releases"\n')
    done = codegen(work, "bump")
    assert "version 1.0.0 → 1.0.1 (patch)" in done.stdout
    assert codegen(work, "generate", "--only", "json").returncode == 0
