"""The workflow that watches the vendor's page: its steps as they are written, with a stub of curl.

Git is real, and so is the repository that it pushes to. Nothing needs the network.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

from tests.pages import ROOT, Row, page
from tests.project.runner import fill, holds
from tests.toolchain import git, output, tool

WORKFLOW: dict[str, Any] = yaml.safe_load(
    (ROOT / ".github/workflows/upstream.yml").read_text(encoding="utf-8")
)
JOB: dict[str, Any] = WORKFLOW["jobs"]["upstream"]
STEPS: list[dict[str, Any]] = [step for step in JOB["steps"] if "env" in step]
URL = "https://vendor.example/codes.md"
ROWS: list[Row] = [(0, "Failed", "الف"), (1, "Success", "ب"), (4, "A_B", "ج")]
MORE: list[Row] = [*ROWS, (5, "C", "د")]
ME = "41898282+github-actions[bot]@users.noreply.github.com"

# Answers as curl does: $STUB/page is what the vendor serves, $STUB/address where from.
_CURL = """
import os, shutil, sys
from pathlib import Path

stub = Path(os.environ["STUB"])
arguments = sys.argv[1:]
(stub / "curl").write_text(" ".join(arguments))
assert "GH_TOKEN" not in os.environ
if not (stub / "page").exists():
    sys.exit("curl: (22) The requested URL returned error: 404")
shutil.copy(stub / "page", arguments[arguments.index("--output") + 1])
address = stub / "address"
print(address.read_text() if address.exists() else arguments[arguments.index("--url") + 1], end="")
"""

# Answers as gh does: the pull requests are in $STUB/pulls.json.
_GH = """
import json, os, subprocess, sys
from pathlib import Path

file = Path(os.environ["STUB"]) / "pulls.json"
pulls = json.loads(file.read_text())
area, action, *arguments = sys.argv[1:]
options = dict(zip(arguments, arguments[1:]))
assert os.environ["GH_TOKEN"] == "secret"
if (area, action) == ("auth", "setup-git"):
    sys.exit()
assert (area, options["--repo"]) == ("pr", "owner/project")
if action == "list":
    found = [one for one in pulls[::-1] if one["head"] == options["--head"]]
    command = ["jq", "--raw-output", options["--jq"]]
    sys.exit(subprocess.run(command, input=json.dumps(found).encode()).returncode)
text = {"title": options["--title"], "body": Path(options["--body-file"]).read_text()}
if action == "create":
    new = {"head": options["--head"], "base": options["--base"], "isCrossRepository": False}
    drafted = {"number": len(pulls) + 1, "state": "OPEN", "draft": "--draft" in arguments}
    pulls.append({**new, **drafted, **text})
else:
    (one,) = [one for one in pulls if str(one["number"]) == arguments[0]]
    one.update(text)
file.write_text(json.dumps(pulls))
"""


class Vendor(NamedTuple):
    """The machine that runs the workflow, the repository at GitHub, and the vendor's page."""

    folder: Path

    @property
    def origin(self) -> Path:
        """The repository at GitHub."""
        return self.folder / "origin"

    @property
    def stub(self) -> Path:
        """What the stubs know and are told."""
        return self.folder / "stub"

    def serve(self, rows: list[Row] | str) -> None:
        """Let the vendor serve a page."""
        text = rows if isinstance(rows, str) else page(rows)
        (self.stub / "page").write_text(text, encoding="utf-8")

    def pulls(self) -> list[dict[str, Any]]:
        """Return the pull requests."""
        found: list[dict[str, Any]] = json.loads((self.stub / "pulls.json").read_text())
        return found

    def put_pulls(self, *pulls: dict[str, Any]) -> None:
        """Let these be the pull requests."""
        (self.stub / "pulls.json").write_text(json.dumps(pulls))

    def branch(self, path: str = "") -> str:
        """Return the commit of the branch, or a file there; empty without the branch."""
        found = git(self.origin, "for-each-ref", "--format=%(objectname)", "refs/heads/upstream")
        return git(self.origin, "show", f"upstream:{path}") if path else found.strip()

    def run(self, url: str = URL) -> tuple[int, str, str]:
        """Run the workflow on main, in a new checkout. Return its code, output and summary."""
        checkout = self.folder / f"checkout-{len(list(self.folder.iterdir()))}"
        output(["git", "clone", "--quiet", self.origin, checkout])
        (self.folder / "summary").write_text("", encoding="utf-8")
        context: dict[str, Any] = {
            "vars": {"PAGE_URL": url},
            "github": {"token": "secret"},
            "steps": {},
        }
        code, said = 0, ""
        for step in STEPS:
            if code == 0 and holds(step.get("if", "true"), context):
                code, more = self._step(step, checkout, context)
                said += more
        return code, said, (self.folder / "summary").read_text(encoding="utf-8")

    def _step(self, step: dict[str, Any], checkout: Path, context: Any) -> tuple[int, str]:
        outputs = self.folder / "output"
        outputs.write_text("", encoding="utf-8")
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
            cwd=checkout,
            env={
                "GITHUB_OUTPUT": str(outputs),
                "GITHUB_REF_NAME": "main",
                "GITHUB_REPOSITORY": "owner/project",
                "GITHUB_STEP_SUMMARY": str(self.folder / "summary"),
                "HOME": str(self.folder),
                "PATH": f"{self.folder / 'bin'}:{os.environ['PATH']}",
                "PYTHONPATH": str(ROOT),
                "RUNNER_TEMP": str(self.folder / "temp"),
                "STUB": str(self.stub),
                **{name: fill(text, context) for name, text in step["env"].items()},
            },
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        lines = outputs.read_text(encoding="utf-8").splitlines()
        context["steps"][step.get("id", "")] = {
            "outputs": dict(line.split("=", 1) for line in lines)
        }
        return done.returncode, done.stdout + done.stderr


@pytest.fixture
def vendor(tmp_path: Path) -> Vendor:
    tool("jq")
    made = Vendor(tmp_path)
    for name in ("origin/spec", "origin/.github", "stub", "bin"):
        (tmp_path / name).mkdir(parents=True)
    for name, text in (("curl", _CURL), ("gh", _GH), ("python", "")):
        script = f"#!{sys.executable} -I\n{text}"
        if name == "python":
            script = f'#!/bin/sh\nexec "{sys.executable}" "$@"\n'
        (tmp_path / "bin" / name).write_text(script, encoding="utf-8")
        (tmp_path / "bin" / name).chmod(0o755)
    origin = made.origin
    (origin / ".github" / "upstream").symlink_to(ROOT / ".github" / "upstream")
    settings = f'[tool.codegen]\nversion = "1.0.0"\ntemplates = "{ROOT.as_posix()}/templates"\n'
    (origin / "codegen.toml").write_text(settings, encoding="utf-8")
    (origin / "CHANGELOG.md").write_text("# Changelog\n", encoding="utf-8")
    (origin / "spec" / "status_codes.md").write_text(page(ROWS), encoding="utf-8")
    git(origin, "init", "--quiet", "--initial-branch=main")
    git(origin, "add", ".")
    git(origin, "commit", "--quiet", "--message", "page")
    made.put_pulls()
    made.serve(ROWS)
    return made


def test_the_scripts_are_sound() -> None:
    scripts = sorted((ROOT / ".github" / "upstream").iterdir())
    assert [path.name for path in scripts] == ["compare.sh", "pull.sh"]
    output([tool("shellcheck"), *scripts])


def test_only_the_last_step_has_a_token_and_nothing_runs_without_an_address() -> None:
    assert JOB["if"] == "vars.PAGE_URL"
    assert ["GH_TOKEN" in step["env"] for step in STEPS] == [False, True]
    assert "token" not in json.dumps(JOB["steps"][:-1])
    assert not any("${{" in step.get("run", "") for step in JOB["steps"])


def test_a_page_that_is_unchanged_does_nothing(vendor: Vendor) -> None:
    vendor.serve(page(ROWS, date="1404/08/09").replace("\n", "\r\n"))
    code, said, _ = vendor.run()
    assert (code, vendor.branch(), vendor.pulls()) == (0, "", [])
    assert "only the date differs" in said
    asked = (vendor.stub / "curl").read_text(encoding="utf-8")
    for option in ("--fail", "--proto =https", "--proto-redir =https", "--max-time 60"):
        assert option in asked
    assert "--max-filesize 2000000" in asked


def test_a_change_is_a_draft_pull_request_with_all_that_follows_from_it(vendor: Vendor) -> None:
    vendor.serve(MORE)
    code, said, summary = vendor.run()
    assert code == 0, said
    (pull,) = vendor.pulls()
    title = "Update the status codes of AmootSMS to 1.1.0 (minor)"
    assert (pull["title"], pull["draft"], pull["base"]) == (title, True, "main")
    assert pull["body"].startswith("Version 1.0.0 → 1.1.0.\n\n**release: minor (1 minor, 1 to")
    assert summary.startswith(title)
    assert vendor.branch("spec/status_codes.md") == page(MORE)
    assert 'version = "1.1.0"' in vendor.branch("codegen.toml")
    assert "## Packages 1.1.0" in vendor.branch("CHANGELOG.md")
    assert '"code": 5' in vendor.branch("generated/json/status_codes.json")
    assert git(vendor.origin, "log", "-1", "--format=%ae %s", "upstream").strip() == f"{ME} {title}"
    assert git(vendor.origin, "log", "--format=%s", "main").strip() == "page"


def test_the_pull_request_is_brought_up_to_date(vendor: Vendor) -> None:
    fork = {"number": 9, "state": "OPEN", "head": "upstream", "isCrossRepository": True}
    vendor.put_pulls(fork)
    vendor.serve(MORE)
    assert vendor.run()[0] == 0
    first = vendor.branch()
    assert vendor.run()[0] == 0
    assert vendor.branch() == first
    vendor.serve([*ROWS[:2], MORE[3]])
    assert vendor.run()[0] == 0
    untouched, pull = vendor.pulls()
    assert (untouched, pull["title"].endswith("2.0.0 (major)")) == (fork, True)
    assert vendor.branch("spec/status_codes.md") == page([*ROWS[:2], MORE[3]])


def test_what_somebody_closed_stays_closed_until_the_page_changes(vendor: Vendor) -> None:
    vendor.serve(MORE)
    assert vendor.run()[0] == 0
    vendor.put_pulls({**vendor.pulls()[0], "state": "CLOSED"})
    (vendor.origin / "other").touch()
    git(vendor.origin, "add", ".")
    git(vendor.origin, "commit", "--quiet", "--message", "other")
    code, said, _ = vendor.run()
    assert (code, len(vendor.pulls())) == (0, 1)
    assert "::notice title=upstream::The pull request #1 with this page was closed" in said
    vendor.serve([*MORE, (6, "D", "ه")])
    assert vendor.run()[0] == 0
    assert [pull["state"] for pull in vendor.pulls()] == ["CLOSED", "OPEN"]


def test_the_work_of_others_on_the_branch_is_left_alone(vendor: Vendor) -> None:
    vendor.serve(MORE)
    assert vendor.run()[0] == 0
    git(vendor.origin, "checkout", "--quiet", "upstream")
    git(vendor.origin, "commit", "--quiet", "--allow-empty", "--message", "by hand")
    git(vendor.origin, "checkout", "--quiet", "main")
    before, pulls = vendor.branch(), vendor.pulls()
    vendor.serve([*MORE, (6, "D", "ه")])
    code, said, _ = vendor.run()
    assert (code, vendor.branch(), vendor.pulls()) == (0, before, pulls)
    assert "Somebody else has worked on the branch upstream" in said


@pytest.mark.parametrize("rows", [ROWS, MORE], ids=["same", "changed"])
def test_a_page_that_moved_is_noticed(rows: list[Row], vendor: Vendor) -> None:
    vendor.serve(rows)
    (vendor.stub / "address").write_text("https://vendor.example/new%0A.md", encoding="utf-8")
    code, said, _ = vendor.run()
    address = "https://vendor.example/new%250A.md"
    same = " same content;" if rows == ROWS else ""
    wanted = (
        f"::notice title=upstream::The page moved,{same} set the variable PAGE_URL to {address}"
    )
    assert (code, wanted in said.split("\n")) == (0, True)


REFUSED = {
    "HTML": ("<!DOCTYPE html>\n<p>x</p>\n" * 9999, "no-status-table"),
    "cut off": (page(ROWS)[:-3], "cut-short"),
    "without success": (page([ROWS[0], ROWS[2]]), "success-missing"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_refused_fails_and_is_in_the_summary(name: str, vendor: Vendor) -> None:
    text, rule = REFUSED[name]
    vendor.serve(text)
    code, said, summary = vendor.run()
    assert (code, vendor.branch(), vendor.pulls()) == (2, "", [])
    assert f"::error title=upstream::The page at {URL} is refused" in said
    assert f"`{rule}`" in summary


@pytest.mark.parametrize("url", ["http://vendor.example/x", "file:///etc/passwd", "-o/x"])
def test_another_protocol_is_not_asked(url: str, vendor: Vendor) -> None:
    code, said, _ = vendor.run(url)
    assert (code, "must be an address that begins with https://" in said) == (2, True)
    assert not (vendor.stub / "curl").exists()


def test_a_page_that_is_gone_is_an_error_that_says_what_to_do(vendor: Vendor) -> None:
    (vendor.stub / "page").unlink()
    code, said, _ = vendor.run()
    assert code == 2
    assert "The requested URL returned error: 404). If it moved, set the variable PAGE_URL" in said
