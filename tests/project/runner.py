"""Runs action.yml like GitHub's runner: expressions, steps, command files, and a stub of gh.

Does not depend on the steps. Supports the expressions in the action and README.md: names
of contexts, ``a || b``, ``a && b``, ``a == 'b'`` and ``a != 'b'``.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from tests.pages import ROOT

ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
STEPS: list[dict[str, Any]] = ACTION["runs"]["steps"]
ME = "github-actions[bot]"

# A stub of gh. Comments are in $GH_STUB/comments.json, requests in $GH_STUB/requests.
_GH = r"""
import json, os, sys
from pathlib import Path

folder = Path(os.environ["GH_STUB"])
arguments = sys.argv[1:]
file = folder / "comments.json"
comments = json.loads(file.read_text())
written = [Path(word[6:]).read_text() for word in arguments if word.startswith("body=@")]
with (folder / "requests").open("a") as log:
    print("GH_TOKEN" in os.environ, *arguments, file=log)

def refuse(reason):
    sys.exit(f"gh: {reason}")

if not os.environ.get("GH_TOKEN"):
    refuse("To use GitHub CLI in a GitHub Actions workflow, set the GH_TOKEN environment variable")
if arguments[1] == "graphql":
    print("github-actions[bot]")
elif "--paginate" in arguments:
    for start in range(0, max(len(comments), 1), 30):
        print(json.dumps(comments[start : start + 30]), end="")
elif (folder / "refuses").exists():
    refuse("Resource not accessible by integration (HTTP 403)")
elif len(written[0]) > 65536:
    refuse("Validation Failed (HTTP 422)\nBody is too long (maximum is 65536 characters)")
else:
    if "PATCH" in arguments:
        (one,) = (c for c in comments if arguments[3].endswith(f"/issues/comments/{c['id']}"))
        one["body"] = written[0]
    else:
        login = {"login": "github-actions[bot]"}
        comments.append({"id": 1000 + len(comments), "user": login, "body": written[0]})
    file.write_text(json.dumps(comments))
"""


class Job(NamedTuple):
    """A run of the action: its exit code, what it printed, its outputs and the summary."""

    code: int
    said: str
    outputs: dict[str, str]
    summary: str


class Runner(NamedTuple):
    """A machine that runs the action in ``folder``; ``python`` is what actions/setup-python gives.

    With ``environment``, the action does not install its own.
    """

    folder: Path
    python: str = sys.executable
    environment: Path | None = None

    @property
    def temp(self) -> Path:
        """The folder that GitHub calls RUNNER_TEMP."""
        return self.folder / "temp"

    def comments(self) -> list[tuple[str, str]]:
        """Return the author and the text of each comment of the pull request."""
        return [
            (one["user"]["login"], one["body"]) for one in json.loads(self._comments.read_text())
        ]

    def comment_as(self, login: str, body: str) -> None:
        """Write a comment."""
        comments = json.loads(self._comments.read_text()) if self._comments.exists() else []
        comments.append({"id": len(comments) + 1, "user": {"login": login}, "body": body})
        self._stub.mkdir(parents=True, exist_ok=True)
        self._comments.write_text(json.dumps(comments))

    def refuse_comments(self) -> None:
        """Restrict the token like that of a fork."""
        self._stub.mkdir(parents=True, exist_ok=True)
        (self._stub / "refuses").touch()

    def requests(self) -> list[str]:
        """Return the requests of gh, and whether each had the token."""
        log = self._stub / "requests"
        return log.read_text(encoding="utf-8").splitlines() if log.exists() else []

    @property
    def _stub(self) -> Path:
        return self.folder / "gh"

    @property
    def _comments(self) -> Path:
        return self._stub / "comments.json"

    def run(
        self,
        checkout: Path,
        event: str,
        payload: Mapping[str, Any],
        *,
        inputs: Mapping[str, str] | None = None,
        variables: Mapping[str, str] | None = None,
    ) -> Job:
        """Run the steps in order, each with only its own environment."""
        self._lay()
        github = {"action_path": str(ROOT), "token": "secret", "event": payload, "sha": "0" * 40}
        context: dict[str, Any] = {"github": github, "steps": {}}
        context["inputs"] = {
            name: (inputs or {}).get(name, fill(one["default"], context))
            for name, one in ACTION["inputs"].items()
        }
        variables = {"GITHUB_EVENT_NAME": event, **(variables or {})}
        said, code = "", 0
        for step in STEPS:
            if code == 0 and holds(step.get("if", "true"), context):
                code, more = self._step(step, checkout, variables, context)
                said += more
        summary = self.folder / "summary"
        outputs = {name: fill(one["value"], context) for name, one in ACTION["outputs"].items()}
        return Job(code, said, outputs, summary.read_text(encoding="utf-8"))

    def _lay(self) -> None:
        bin_ = self.folder / "bin"
        for folder in (self.temp / "amoot-codegen", bin_, self._stub):
            folder.mkdir(parents=True, exist_ok=True)
        (self.folder / "summary").write_text("", encoding="utf-8")
        (bin_ / "gh").write_text(f"#!{sys.executable} -I\n{_GH}", encoding="utf-8")
        (bin_ / "gh").chmod(0o755)
        if not self._comments.exists():
            self._comments.write_text("[]")
        link = self.temp / "amoot-codegen" / "env"
        if self.environment and not link.exists():
            link.symlink_to(self.environment)

    def _step(
        self,
        step: Mapping[str, Any],
        checkout: Path,
        variables: Mapping[str, str],
        context: dict[str, Any],
    ) -> tuple[int, str]:
        outputs: dict[str, str] = {}
        if "id" in step:
            context["steps"][step["id"]] = {"outputs": outputs}
        if "uses" in step:
            outputs["python-path"] = self.python
            return 0, ""
        if self.environment and "pip" in step["run"]:
            return 0, ""
        output = self.folder / "output"
        output.write_text("", encoding="utf-8")
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
            cwd=checkout,
            env={
                "GH_STUB": str(self._stub),
                "GITHUB_ACTION_PATH": str(ROOT),
                "GITHUB_OUTPUT": str(output),
                "GITHUB_REF_NAME": "main",
                "GITHUB_REF_TYPE": "branch",
                "GITHUB_REPOSITORY": "owner/project",
                "GITHUB_SERVER_URL": "https://github.example",
                "GITHUB_STEP_SUMMARY": str(self.folder / "summary"),
                "HOME": os.environ.get("HOME", str(self.folder)),
                "PATH": f"{self.folder / 'bin'}:{os.environ['PATH']}",
                "RUNNER_TEMP": str(self.temp),
                **variables,
                **{name: fill(text, context) for name, text in step["env"].items()},
            },
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        outputs |= _pairs(output.read_text(encoding="utf-8"))
        return done.returncode, done.stdout + done.stderr


def _pairs(text: str) -> dict[str, str]:
    return dict(line.split("=", 1) for line in text.splitlines())


def fill(text: str, context: Mapping[str, Any]) -> str:
    """Fill in expressions: ``${{ a || b }}`` is the first that is not empty."""
    return re.sub(
        r"\$\{\{ (.*?) \}\}",
        lambda match: next(
            filter(None, (_value(one, context) for one in match[1].split(" || "))), ""
        ),
        text,
    )


def holds(condition: str, context: Mapping[str, Any]) -> bool:
    """Return whether the condition of a step is true."""
    return all(_holds(part, context) for part in condition.split(" && "))


def _holds(condition: str, context: Mapping[str, Any]) -> bool:
    left, unequal, right = condition.partition(" != ")
    if unequal:
        return _value(left, context) != right.strip("'")
    left, equal, right = condition.partition(" == ")
    if equal:
        return _value(left, context) == right.strip("'")
    return condition in ("always()", "true") or bool(_value(left, context))


def _value(name: str, context: Mapping[str, Any]) -> str:
    value: Any = context
    for part in name.split("."):
        value = value.get(part, {}) if isinstance(value, Mapping) else {}
    return str(value) if value or value == 0 else ""


def environments(steps: Sequence[Mapping[str, Any]] = STEPS) -> list[Mapping[str, str]]:
    """Return the environment of each step that runs something."""
    return [step["env"] for step in steps if "run" in step]
