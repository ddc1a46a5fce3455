"""The documentation of the rules: it covers every rule, and its examples are correct."""

from __future__ import annotations

import ast
import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from codegen.cli import main
from codegen.diff import KINDS
from codegen.lint import RULES as LINT
from codegen.rules import RULES, TEXT, RuleText, show
from tests.pages import ROOT

ID = re.compile("[a-z]+(-[a-z0-9]+)*")


# --- every id has a text -------------------------------------------------------------------------

# The functions with an argument for the rule of a finding, and its position.
PLACES = {
    "Diagnostic": 2,
    "report": 2,
    "wrong": 2,
    "_at_start": 2,
    "_why": 0,
    "_in_block": 2,
    "Rule": 0,
    "Change": 0,
}


def reported() -> Iterator[re.Pattern[str]]:
    """Find the ids in the source of the generator. A variable part matches any text."""
    for path in sorted((ROOT / "codegen").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and (rule := _rule(node)):
                yield from _ids(rule, tree)


def _rule(call: ast.Call) -> ast.expr | None:
    name = getattr(call.func, "id", getattr(call.func, "attr", ""))
    named = [keyword.value for keyword in call.keywords if keyword.arg in ("rule", "kind")]
    at = PLACES.get(name)
    if at is not None and at < len(call.args):
        return call.args[at]
    return named[0] if named and at is not None else None


def _ids(rule: ast.expr, tree: ast.AST) -> Iterator[re.Pattern[str]]:
    """Evaluate an expression: a constant, a conditional, or a name."""
    if isinstance(rule, ast.Constant) and isinstance(rule.value, str):
        yield re.compile(rule.value)
    elif isinstance(rule, ast.IfExp):
        yield from _ids(rule.body, tree)
        yield from _ids(rule.orelse, tree)
    elif isinstance(rule, ast.JoinedStr):
        parts = (
            str(one.value) if isinstance(one, ast.Constant) else "[a-z]+" for one in rule.values
        )
        yield re.compile("".join(parts))
    elif isinstance(rule, ast.Name):
        for node in ast.walk(tree):
            if isinstance(node, ast.Assign):
                for target in node.targets:
                    yield from _assigned(rule.id, target, node.value, tree)


def _assigned(
    name: str, target: ast.expr, value: ast.expr, tree: ast.AST
) -> Iterator[re.Pattern[str]]:
    if isinstance(target, ast.Name) and target.id == name:
        yield from _ids(value, tree)
    elif isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
        for one, other in zip(target.elts, value.elts, strict=True):
            yield from _assigned(name, one, other, tree)


def test_every_id_that_is_reported_has_a_text() -> None:
    found = {one.pattern for one in reported()}
    assert len(found) > 60, "the ids are not where the test looks for them"
    assert not [one for one in found if not any(re.fullmatch(one, rule) for rule in RULES)]
    assert KINDS.keys() <= RULES.keys()


def test_every_id_that_a_case_reports_has_a_text() -> None:
    cases = [*(ROOT / "tests" / "cases").rglob("*.txt")]
    lines = (line for case in cases for line in case.read_text(encoding="utf-8").split("\n"))
    found = {match[1] for line in lines if (match := re.fullmatch(r"\S.* \[([a-z0-9-]+)\]", line))}
    assert len(found) > 60
    assert found <= RULES.keys()


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.id)
def test_a_text_says_what_its_rule_is(rule: RuleText) -> None:
    assert ID.fullmatch(rule.id)
    assert len(rule.summary) < 120
    assert rule.summary.endswith(".")
    assert rule.source in (*COMMANDS, "usage")
    if rule.source == "diff":
        assert KINDS[rule.id].severity == rule.severity
        assert f"calls for {_release(KINDS[rule.id].bump)}" in rule.text
    else:
        assert rule.severity in ("error", "warning")
        assert "\n\nTo fix it, " in rule.text


def _release(bump: str) -> str:
    return "no release" if bump == "none" else f"a {bump} release"


def test_the_texts_agree_with_lint() -> None:
    assert {rule.id: rule.severity for rule in LINT} == {
        rule.id: rule.severity for rule in RULES.values() if rule.source == "lint"
    }


def test_a_rule_has_one_text() -> None:
    ids = re.findall("(?m)^## ([a-z0-9-]+)$", TEXT.read_text(encoding="utf-8"))
    assert ids == list(RULES)


def test_a_text_in_a_terminal_has_its_examples_indented_and_no_marks() -> None:
    shown = show("cut-off-row")
    assert shown.startswith(
        "cut-off-row (error, page)\n\nA row is outside the status table above it.\n\nA blank line, "
    )
    assert "\n\nBad:\n\n    | 4 | CreditNotEnough | اعتبار کافی نیست |\n\n    | 5 |" in shown
    assert show("doubled-space").startswith(
        "doubled-space (warning, lint, fixable with lint --fix)"
    )
    assert "\n    templates/text/target.toml:\n\n    label = " in show("template")
    for rule in RULES:
        assert "`" not in show(rule)
        prose = [line for line in show(rule).split("\n") if not line.startswith("    ")]
        assert max(map(len, prose)) <= 88
        assert not [line for line in prose if line.startswith(("|", "#"))]


# --- every example is one ------------------------------------------------------------------------

_FENCE = re.compile(r"```(\w+)(?: (\S+))?\n(.*?)\n?```\n", re.DOTALL)
_USUAL = {
    "sh": "command",
    "markdown": "page.md",
    "python": "page.md",
    "diff": "page.md",
    "toml": "codegen.toml",
}
_PAGE = next(
    match[3] for match in _FENCE.finditer(TEXT.read_text("utf-8")) if match[1] == "markdown"
)
_HEAD, _, _ROWS = _PAGE.partition("| Status")
assert _ROWS


class File(NamedTuple):
    """A file of an example, from its fence."""

    kind: str
    path: str
    text: str


def example(rule: RuleText, label: str) -> list[File]:
    """Read the consecutive fences below a label."""
    _, _, rest = rule.text.partition(f"\n{label}:\n\n")
    files = []
    while match := _FENCE.match(rest):
        files.append(File(match[1], match[2] or _USUAL[match[1]], match[3]))
        rest = rest[match.end() :].lstrip("\n")
    assert files, f"{rule.id} has no example “{label}”"
    return files


def _labels(rule: RuleText) -> tuple[str, str]:
    return ("Reported", "Not reported") if rule.source == "diff" else ("Bad", "Good")


def whole(text: str) -> str:
    """Create a page from an example: append rows to the table, or replace the table."""
    if re.search("(?m)^##? ", text):
        return f"{text}\n"
    if "Status" in text and "شرح" in text:
        return f"{_HEAD}{text}\n"
    return f"{_PAGE}\n{text}\n"


def encoded(text: str) -> bytes:
    """Replace the placeholders of characters and bytes."""
    text = re.sub(r"<U\+([0-9A-F]{4})>", lambda match: chr(int(match[1], 16)), text)
    parts = re.split("<0x([0-9A-F]{2})>", text)
    return b"".join(
        bytes.fromhex(part) if at % 2 else part.encode("utf-8") for at, part in enumerate(parts)
    )


def lay(files: list[File], folder: Path) -> None:
    """Write the files of an example, and default files for the others."""
    (folder / "page.md").write_text(f"{_PAGE}\n", encoding="utf-8")
    settings = "[tool.codegen]\n"
    for kind, name, text in files:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if kind == "python":
            made: dict[str, str] = {}
            exec(text, made)
            path.write_text(made["page"], encoding="utf-8")
        elif kind == "diff":
            for side, mark in (("old.md", "-"), ("page.md", "+")):
                lines = [line[1:] for line in text.split("\n") if line[:1] in (" ", mark)]
                # The old or new side can be empty if the example is a complete page.
                page = whole("\n".join(lines)) if lines or "# " not in text else ""
                (folder / side).write_bytes(encoded(page))
        elif name == "codegen.toml":
            settings = text if text.startswith(settings) else f"{settings}\n{text}\n"
        else:
            path.write_bytes(encoded(whole(text) if name == "page.md" else f"{text}\n"))
    text = settings.replace("[tool.codegen]\n", '[tool.codegen]\nspec = "page.md"\n', 1)
    (folder / "codegen.toml").write_text(text, encoding="utf-8")


COMMANDS = {
    "page": ["lint"],
    "lint": ["lint"],
    "settings": ["lint"],
    "templates": ["generate"],
    "releases": ["generate", "--only", "csharp"],
    "upstream": ["upstream", "fresh.md"],
    "diff": ["diff", "old.md", "page.md"],
}


def run(
    rule: RuleText,
    label: str,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> tuple[int, set[str]]:
    """Run the command that reports a rule on an example, and return its exit code and the rules."""
    lay(example(rule, label), folder)
    monkeypatch.chdir(folder)
    code = main(COMMANDS.get(rule.source) or shlex.split(Path("command").read_text())[1:])
    told = capsys.readouterr()
    found = re.findall(r'(?m) \[([a-z0-9-]+)\]$|^ +"rule": "([a-z0-9-]+)"', told.out + told.err)
    return code, {text or json for text, json in found}


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.id)
def test_a_bad_example_is_reported(
    rule: RuleText,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    label, _ = _labels(rule)
    code, found = run(rule, label, tmp_path, monkeypatch, capsys)
    assert rule.id in found
    if rule.source != "diff":
        assert found <= {rule.id, "hidden-table"}
        is_warning = rule.severity == "warning"
        assert code == (0 if is_warning else 1 if rule.source == "lint" else 2)


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.id)
def test_a_good_example_is_not(
    rule: RuleText,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    _, label = _labels(rule)
    code, found = run(rule, label, tmp_path, monkeypatch, capsys)
    assert code == 0
    assert rule.id not in found
    assert rule.source == "diff" or not found
