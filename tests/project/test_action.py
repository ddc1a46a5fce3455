"""The GitHub Action: its steps unchanged, for each event, and in a hostile checkout."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml
from cmarkgfm import markdown_to_html_with_extensions
from cmarkgfm.cmark import Options as Cmark

from tests.pages import ROOT, Row, page
from tests.project.readme import WORKFLOW
from tests.project.runner import ACTION, ME, STEPS, Job, Runner, environments, fill, holds
from tests.toolchain import git, output, tool

ROWS = [(0, "Failed", "a"), (1, "Success", "b"), (4, "CreditNotEnough", "c")]
MORE = [*ROWS, (5, "LineNotFound", "d")]
SPEC = "spec/status_codes.md"
ADDED = {"bump": "minor", "breaking": "false", "new-version": "1.1.0"}
ZERO = "0" * 40


@pytest.fixture(scope="session")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the environment of the action once."""
    folder = tmp_path_factory.mktemp("environment")
    (step,) = (step for step in STEPS if "pip" in step.get("run", ""))
    runner = {"RUNNER_TEMP": str(folder), "PYTHON": sys.executable}
    action = {"GITHUB_ACTION_PATH": str(ROOT)}
    output(["bash", "-euc", step["run"]], cwd=folder, env={**runner, **action})
    return folder / "amoot-codegen" / "env"


@pytest.fixture
def runner(environment: Path, tmp_path: Path) -> Runner:
    return Runner(tmp_path / "runner", environment=environment)


@pytest.fixture
def origin(tmp_path: Path) -> Path:
    """Create the repository: main with a release, and the branch change with one more status."""
    folder = tmp_path / "origin"
    folder.mkdir()
    git(folder, "init", "--quiet", "--initial-branch=main")
    git(folder, "config", "uploadpack.allowAnySHA1InWant", "true")
    (folder / "codegen.toml").write_text('[tool.codegen]\nversion = "1.0.0"\n', encoding="utf-8")
    commit(folder, MORE[:2], "no credit yet")
    commit(folder, ROWS, "release")
    git(folder, "tag", "v1.0.0")
    git(folder, "checkout", "--quiet", "-b", "change")
    commit(folder, MORE, "add a status")
    return folder


def commit(folder: Path, rows: object, subject: str, *, spec: str = SPEC) -> str:
    """Commit a page: rows, the text of one, or None for none at all, and return the commit."""
    place = folder / spec
    if rows is None:
        place.unlink()
    else:
        place.parent.mkdir(exist_ok=True)
        text = dated(rows) if isinstance(rows, list) else str(rows)
        place.write_text(text, encoding="utf-8")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--allow-empty", "--message", subject)
    return git(folder, "rev-parse", "HEAD").strip()


def dated(rows: Sequence[Row]) -> str:
    """Write a page with a date that changes with the number of its rows."""
    return page(rows, date=f"1404/07/{len(rows) % 30 + 1:02}")


def at(folder: Path, name: str) -> str:
    """Return the commit of a revision."""
    return git(folder, "rev-parse", name).strip()


def checkout(origin: Path, revision: str, *, depth: int = 1) -> Path:
    """Check out a revision like actions/checkout. A depth of 0 is the complete history."""
    folder = origin.parent / "checkout"
    folder.mkdir()
    git(folder, "init", "--quiet")
    git(folder, "remote", "add", "origin", origin.as_uri())
    whole = ["+refs/heads/*:refs/remotes/origin/*", "+refs/tags/*:refs/tags/*"]
    options = [f"--depth={depth}"] if depth else []
    commit = at(origin, revision)
    git(
        folder,
        "fetch",
        "--quiet",
        "--no-tags",
        *options,
        "origin",
        *(whole if not depth else []),
        commit,
    )
    git(folder, "checkout", "--quiet", "--detach", commit)
    return folder


def merge(origin: Path) -> str:
    """Make the commit that GitHub tests of a pull request from change into main, and return it."""
    git(origin, "checkout", "--quiet", "--detach", "main")
    git(origin, "merge", "--quiet", "--no-ff", "--no-edit", "change")
    return at(origin, "HEAD")


def pull(origin: Path, **more: Any) -> dict[str, Any]:
    """Return the event of a pull request from change into main."""
    pull_request = {
        "number": 7,
        "base": {"sha": at(origin, "main")},
        "head": {"sha": at(origin, "change")},
    }
    # `before` is what the branch was at, in the event of a push to a pull request.
    return {"pull_request": pull_request, "before": at(origin, "change"), **more}


def of_pull_request(runner: Runner, origin: Path, **inputs: str) -> Job:
    """Run the action in a shallow checkout of the merge commit."""
    tested = merge(origin)
    event = pull(origin)
    return runner.run(checkout(origin, tested), "pull_request", event, inputs=inputs)


# --- whose code it runs -------------------------------------------------------------------------

# Modules that the steps could import: of Python, pip, a dependency and the generator.
ATTACKS = [
    "argparse",
    "codegen/__init__",
    "ensurepip/__init__",
    "jalali_core",
    "json",
    "pip/__init__",
]


def test_no_step_runs_a_file_of_the_checkout(origin: Path, tmp_path: Path) -> None:
    """The step that installs the environment does not import them either."""
    ran = tmp_path / "ran"
    for attack in [*ATTACKS, "sitecustomize", "usercustomize", "venv/__init__"]:
        place = origin / f"{attack}.py"
        place.parent.mkdir(exist_ok=True)
        place.write_text(f"open({str(ran)!r}, 'w').close()\n", encoding="utf-8")
    for name in ("gh", "git", "jq", "python", "base.sh", ".github/action/base.sh"):
        place = origin / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(f"#!/bin/sh\ntouch {ran}\n", encoding="utf-8")
        place.chmod(0o755)
    commit(origin, MORE, "attack")
    runner = Runner(tmp_path / "runner")
    job = of_pull_request(runner, origin)
    assert not ran.exists()
    assert (job.code, job.outputs) == (0, ADDED), job.said
    assert "LineNotFound" in runner.comments()[0][1]
    assert "raise it with `python -m codegen bump`" in runner.comments()[0][1]


def test_only_the_step_that_comments_has_the_token(runner: Runner, origin: Path) -> None:
    having = [names for names in environments() if "token" in str(names).lower()]
    assert [names["GH_TOKEN"] for names in having] == ["${{ inputs.token }}"]
    of_pull_request(runner, origin)
    assert {request.split()[0] for request in runner.requests()} == {"True"}


def test_no_file_of_the_checkout_is_taken_for_the_base(runner: Runner, origin: Path) -> None:
    commit(origin, dated(MORE), "look as if nothing changed", spec=at(origin, "main"))
    job = of_pull_request(runner, origin)
    assert (job.code, "has a file with the name of its base" in job.said) == (2, True)


def test_the_scripts_are_sound() -> None:
    scripts = sorted((ROOT / ".github" / "action").iterdir())
    assert [path.name for path in scripts] == ["base.sh", "comment.sh", "diff.sh"]
    output([tool("shellcheck"), *scripts])


def test_an_expression_is_never_part_of_a_script() -> None:
    assert not [step["run"] for step in STEPS if "${{" in step.get("run", "")]


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("base", "--upload-pack=touch ran", "base must be a revision"),
        ("base", "main:refs/heads/main", "base must be a revision"),
        ("base", "no%such", "The base no%25such is not in this clone"),
        ("fail-on", "$(touch ran)", "invalid choice"),
        ("spec", "$(touch ran)`touch ran`", " not found either)"),
        ("spec", "--config=x", "file '--config=x' not found either"),
    ],
)
def test_a_wrong_input_is_refused(
    name: str, value: str, message: str, runner: Runner, origin: Path
) -> None:
    job = of_pull_request(runner, origin, **{name: value})
    assert (job.code, message in job.said) == (2, True), job.said
    assert not (origin.parent / "checkout" / "ran").exists()


# --- what it compares with, by event ------------------------------------------------------------


@pytest.mark.parametrize("moved", [False, True])
def test_a_pull_request_is_compared_with_what_it_merges_into(
    moved: bool, runner: Runner, origin: Path
) -> None:
    """Even if it is newer than the base in the event."""
    event = pull(origin)
    if moved:
        git(origin, "checkout", "--quiet", "main")
        commit(origin, dated(ROWS).replace("| a |", "| another |"), "describe otherwise")
        git(origin, "checkout", "--quiet", "change")
        git(origin, "commit", "--quiet", "--allow-empty", "--message", "x")
        event["pull_request"]["head"]["sha"] = at(origin, "HEAD")
    git(origin, "checkout", "--quiet", "--detach", "main")
    git(origin, "merge", "--quiet", "--no-ff", "--no-edit", "change")
    job = runner.run(checkout(origin, "HEAD"), "pull_request", event)
    assert (job.code, job.outputs) == (0, ADDED), job.said
    assert ("code-added" in job.said, "description-changed" in job.said) == (True, False)


@pytest.mark.parametrize("depth", [0, 1])
def test_a_head_is_compared_with_where_it_left_its_base(
    depth: int, runner: Runner, origin: Path
) -> None:
    git(origin, "checkout", "--quiet", "main")
    commit(origin, [*ROWS, (6, "NewerOnMain", "e")], "go on")
    folder = checkout(origin, "change", depth=depth)
    job = runner.run(folder, "pull_request", pull(origin))
    assert (job.code, job.outputs) == (0, ADDED), job.said
    assert "NewerOnMain" not in job.said


def test_a_checkout_of_the_base_is_no_pull_request(runner: Runner, origin: Path) -> None:
    job = runner.run(checkout(origin, "main"), "pull_request_target", pull(origin))
    assert (job.code, "The base of the pull request is checked out" in job.said) == (2, True)


@pytest.mark.parametrize("depth", [0, 1])
@pytest.mark.parametrize("before", ["main", "new branch", "forced"])
def test_a_push_is_compared_with_what_it_replaced(
    before: str, depth: int, runner: Runner, origin: Path
) -> None:
    event = {"before": at(origin, "main"), "repository": {"default_branch": "main"}}
    if before == "new branch":
        event["before"] = ZERO
    elif before == "forced":
        git(origin, "checkout", "--quiet", "--detach", "main")
        event["before"] = commit(origin, [*ROWS[:2], (5, "LineNotFound", "d")], "dropped")
    folder = checkout(origin, "change", depth=depth)
    job = runner.run(folder, "push", event, variables={"GITHUB_REF_NAME": "change"})
    assert (job.code, job.outputs) == (0, ADDED), job.said
    assert runner.requests() == []


def test_the_first_push_adds_the_page(runner: Runner, origin: Path) -> None:
    event = {"before": ZERO, "repository": {"default_branch": "main"}}
    job = runner.run(checkout(origin, "main"), "push", event)
    assert (job.code, job.outputs["bump"]) == (0, "minor"), job.said
    assert "page-added" in job.said


def test_a_merge_group_is_compared_with_its_base(runner: Runner, origin: Path) -> None:
    event = {"merge_group": {"base_sha": at(origin, "main")}}
    job = runner.run(checkout(origin, "change"), "merge_group", event)
    assert (job.code, job.outputs) == (0, ADDED), job.said


@pytest.mark.parametrize("event", ["schedule", "workflow_dispatch"])
@pytest.mark.parametrize("depth", [0, 1])
def test_any_other_event_is_compared_with_the_last_release(
    event: str, depth: int, runner: Runner, origin: Path
) -> None:
    job = runner.run(checkout(origin, "change", depth=depth), event, {})
    assert (job.code, job.outputs) == (0, ADDED), job.said
    assert "v1.0.0" in job.summary


@pytest.mark.parametrize("event", ["push", "release"])
@pytest.mark.parametrize("depth", [0, 1])
def test_a_tag_is_compared_with_the_one_before(
    event: str, depth: int, runner: Runner, origin: Path
) -> None:
    for tag in ("v1.1.0", "v1"):
        git(origin, "tag", tag, "change")
    variables = {"GITHUB_REF_TYPE": "tag", "GITHUB_REF_NAME": "v1.1.0"}
    payload = {"before": ZERO, "repository": {"default_branch": "main"}}
    job = runner.run(checkout(origin, "v1.1.0", depth=depth), event, payload, variables=variables)
    assert (job.code, job.outputs) == (0, ADDED), job.said


def test_the_first_tag_adds_the_page(runner: Runner, origin: Path) -> None:
    tag = {"GITHUB_REF_TYPE": "tag", "GITHUB_REF_NAME": "v1.0.0"}
    job = runner.run(checkout(origin, "v1.0.0"), "push", {"before": ZERO}, variables=tag)
    assert (job.code, job.outputs["bump"], "page-added" in job.said) == (0, "minor", True)


@pytest.mark.parametrize("base", ["main", "v1.0.0", "HEAD~1"])
@pytest.mark.parametrize("depth", [0, 2])
def test_a_base_can_be_named(base: str, depth: int, runner: Runner, origin: Path) -> None:
    folder = checkout(origin, "change", depth=depth)
    job = runner.run(folder, "workflow_dispatch", {}, inputs={"base": base})
    assert (job.code, job.outputs) == (0, ADDED), job.said


@pytest.mark.parametrize(
    ("event", "payload"),
    [
        ("push", {"before": "1" * 40}),
        ("push", {"before": ZERO, "repository": {"default_branch": "main"}}),
        ("schedule", {}),
    ],
)
def test_what_cannot_be_fetched_is_an_error_that_says_what_to_do(
    event: str, payload: dict[str, Any], runner: Runner, origin: Path
) -> None:
    folder = checkout(origin, "change")
    git(folder, "remote", "set-url", "origin", "file:///nowhere")
    job = runner.run(folder, event, payload, variables={"GITHUB_REF_NAME": "change"})
    assert job.code == 2
    assert "::error" in job.said
    assert "give actions/checkout fetch-depth: 0." in job.said
    assert git(folder, "config", "--local", "--list").count("url=") == 1


# --- the page -----------------------------------------------------------------------------------


def test_a_page_that_was_renamed_is_the_same(runner: Runner, origin: Path) -> None:
    git(origin, "mv", SPEC, "spec/codes.md")
    commit(origin, MORE, "rename", spec="spec/codes.md")
    job = of_pull_request(runner, origin, spec="spec/codes.md")
    assert (job.code, job.outputs) == (0, ADDED), job.said


def test_a_page_that_was_removed_breaks_all(runner: Runner, origin: Path) -> None:
    commit(origin, None, "remove")
    job = of_pull_request(runner, origin, **{"fail-on": "major", "spec": SPEC})
    assert job.outputs == {"bump": "major", "breaking": "true", "new-version": "2.0.0"}, job.said
    assert (job.code, "page-removed" in runner.comments()[0][1]) == (1, True)


def test_a_page_that_is_new_adds_all(runner: Runner, origin: Path) -> None:
    commit(origin, MORE, "add a page", spec="spec/new.md")
    job = of_pull_request(runner, origin, spec="spec/new.md")
    assert (job.code, job.outputs["bump"]) == (0, "minor"), job.said
    assert "page-added" in runner.comments()[0][1]


def test_a_page_that_cannot_be_parsed_fails_once_all_has_been_said(
    runner: Runner, origin: Path
) -> None:
    commit(origin, dated([*ROWS, (4, "Again", "x")]), "break")
    job = of_pull_request(runner, origin)
    assert job.outputs == {"bump": "", "breaking": "", "new-version": ""}
    ((author, comment),) = runner.comments()
    assert (job.code, author) == (2, ME)
    for text in (comment, job.summary, job.said):
        assert "duplicate code 4" in text
    assert f"::error file={SPEC},line=12,col=" in job.said


def test_a_status_that_was_removed_is_annotated_where_it_was(runner: Runner, origin: Path) -> None:
    commit(origin, ROWS[1:], "remove")
    job = of_pull_request(runner, origin)
    assert f"::error file={SPEC},line=" in job.said
    assert job.outputs == {"bump": "major", "breaking": "true", "new-version": "2.0.0"}


# --- what it fails on ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("limit", "code"),
    [("never", 0), ("major", 0), ("minor", 1), ("patch", 1), ("any", 1), ("unreleased", 1)],
)
def test_it_fails_on_what_it_is_told_to_once_it_has_commented(
    limit: str, code: int, runner: Runner, origin: Path
) -> None:
    job = of_pull_request(runner, origin, **{"fail-on": limit})
    assert (job.code, job.outputs) == (code, ADDED), job.said
    assert len(runner.comments()) == 1
    message = (
        f"::error title=amoot-codegen::The changes call for a release (minor); fail-on is {limit}."
    )
    assert (message in job.said) == bool(code)


def test_a_version_that_was_raised_is_a_release(runner: Runner, origin: Path) -> None:
    (origin / "codegen.toml").write_text('[tool.codegen]\nversion = "1.1.0"\n', encoding="utf-8")
    commit(origin, MORE, "raise")
    job = of_pull_request(runner, origin, **{"fail-on": "unreleased"})
    assert (job.code, job.outputs) == (0, ADDED), job.said


def test_settings_may_be_anywhere(runner: Runner, origin: Path) -> None:
    settings = '[tool.codegen]\nspec = "other.md"\nversion = "1.0.0"\n'
    (origin / "below").mkdir()
    (origin / "below" / "settings.toml").write_text(settings, encoding="utf-8")
    commit(origin, ROWS, "one", spec="below/other.md")
    git(origin, "checkout", "--quiet", "main")
    git(origin, "merge", "--quiet", "change")
    git(origin, "checkout", "--quiet", "change")
    commit(origin, MORE, "two", spec="below/other.md")
    job = of_pull_request(runner, origin, config="below/settings.toml")
    assert (job.code, job.outputs) == (0, ADDED), job.said
    assert "below/other.md" in job.said


def test_sarif_is_written_beside_the_rest(runner: Runner, origin: Path) -> None:
    job = of_pull_request(runner, origin, sarif="diff.sarif")
    text = (origin.parent / "checkout" / "diff.sarif").read_text(encoding="utf-8")
    assert (job.code, '"version": "2.1.0"' in text) == (0, True)


@pytest.mark.parametrize("rows", [ROWS[1:], MORE], ids=["breaking", "minor"])
def test_the_workflow_of_the_readme_does_what_is_said_of_it(
    rows: list[Row], runner: Runner, origin: Path
) -> None:
    commit(origin, rows, "change")
    (workflow,) = yaml.safe_load(WORKFLOW)["jobs"].values()
    _, action, last = workflow["steps"]
    assert action["uses"].startswith("<this repository>@v")
    assert set(action["with"]) <= set(ACTION["inputs"])
    job = of_pull_request(runner, origin, **action["with"])
    assert (job.code, len(runner.comments())) == (1, 1)  # the version was not raised
    context = {"steps": {action["id"]: {"outputs": job.outputs}}}
    assert holds(last["if"], context) == (rows != MORE)
    env = {name: fill(text, context) for name, text in last["env"].items()}
    said = output(["bash", "-ec", last["run"]], env=env)
    assert said == f"This calls for version {'1.1.0' if rows == MORE else '2.0.0'}.\n"


# --- the comment --------------------------------------------------------------------------------


def test_one_comment_is_edited_and_never_that_of_another(runner: Runner, origin: Path) -> None:
    of_pull_request(runner, origin)
    ((author, first),) = runner.comments()
    assert first.startswith("<!-- amoot-codegen ")
    marker = first.splitlines()[0]
    others = [("somebody", first), (ME, "by another workflow"), (ME, f"> {first}")]
    (runner.folder / "gh" / "comments.json").unlink()
    for login, body in [*others, *[("somebody", "hello")] * 250, (author, f"{marker}\nold")]:
        runner.comment_as(login, body)
    before = runner.comments()
    job = runner.run(origin.parent / "checkout", "pull_request", pull(origin))
    after = runner.comments()
    assert (job.code, after[:-1], after[-1]) == (0, before[:-1], (ME, first))


def test_each_page_has_its_comment(runner: Runner, origin: Path) -> None:
    commit(origin, MORE, "another page", spec="spec/other-->.md")
    of_pull_request(runner, origin)
    for spec in ("spec/other-->.md", SPEC, "", "spec/other-->.md"):
        job = runner.run(
            origin.parent / "checkout", "pull_request", pull(origin), inputs={"spec": spec}
        )
        assert job.code == 0, job.said
    assert len({body.splitlines()[0] for _, body in runner.comments()}) == 3
    assert len(runner.comments()) == 3


def test_the_comment_says_when_nothing_is_changed_any_more(runner: Runner, origin: Path) -> None:
    of_pull_request(runner, origin)
    commit(origin, MORE, "no page")
    git(origin, "checkout", "--quiet", "change")
    commit(origin, ROWS, "undo")
    folder = origin.parent / "checkout"
    git(folder, "fetch", "--quiet", "origin", merge(origin))
    git(folder, "checkout", "--quiet", "FETCH_HEAD")
    job = runner.run(folder, "pull_request", pull(origin))
    ((_, comment),) = runner.comments()
    assert (job.code, "No change" in comment, "LineNotFound" in comment) == (0, True, False)
    assert job.outputs == {"bump": "none", "breaking": "false", "new-version": ""}


def test_nothing_is_said_of_a_pull_request_that_changes_nothing(
    runner: Runner, origin: Path
) -> None:
    (origin / "else").touch()
    commit(origin, ROWS, "something else")
    job = of_pull_request(runner, origin)
    assert (job.code, runner.comments()) == (0, [])
    assert "No change" in job.summary


@pytest.mark.parametrize("token", ["secret", ""])
def test_a_token_that_may_not_comment_fails_nothing(
    token: str, runner: Runner, origin: Path
) -> None:
    runner.refuse_comments()
    job = of_pull_request(runner, origin, token=token)
    assert (job.code, job.outputs, runner.comments()) == (0, ADDED, [])
    assert "LineNotFound" in job.summary
    notice = "::notice title=amoot-codegen::Cannot write the comment (gh: Resource not acc"
    assert (notice in job.said) == bool(token)
    assert (runner.requests() != []) == bool(token)


def test_a_comment_is_no_longer_than_it_may_be(runner: Runner, origin: Path) -> None:
    rows = [*ROWS, *((code, f"Title{code}", "متن \U0001f600" * 40) for code in range(100, 900))]
    commit(origin, rows, "add eight hundred")
    job = of_pull_request(runner, origin)
    ((_, comment),) = runner.comments()
    assert job.code == 0, job.said
    assert 60_000 < len(comment.encode("utf-16-le")) // 2 <= 65_536
    assert " more in the summary" in comment
    assert "Title899" in job.summary
    levels = [line.split()[0] for line in job.said.splitlines() if line.startswith("::")]
    assert levels == ["::notice"] * 10


def test_text_of_the_page_stays_text(runner: Runner, origin: Path) -> None:
    text = "</td><img src=x> @somebody ::error::x ##[error]x `x` [x](//x) <!-- --> %0A::x:: #1"
    commit(origin, [*ROWS, (5, "LineNotFound", text)], "attack")
    job = of_pull_request(runner, origin)
    ((_, comment),) = runner.comments()
    for shown in (comment, job.summary):
        html = markdown_to_html_with_extensions(shown, Cmark.CMARK_OPT_UNSAFE, extensions=["table"])
        assert "img src=x" in html
        assert "<img" not in html
        assert "</td>&lt;" not in html
        links = re.findall('href="([^"]*)', html)
        assert all(link.startswith("https://github.example/owner/project/blob/") for link in links)
    commands = [line for line in job.said.splitlines() if line.startswith(("::", "##["))]
    assert {line.split(" ", 1)[0] for line in commands} == {"::notice"}
