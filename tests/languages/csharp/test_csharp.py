"""What only the C# package has: values, payloads of .NET, its project file and documentation."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest

from codegen import escaping, naming
from tests import pages
from tests.languages.csharp.builder import documented
from tests.languages.program import Program
from tests.languages.registry import HOSTILE, frozen, hostile


@pytest.fixture
def program() -> Program:
    return frozen("csharp")


def test_values_are_compared_and_shown(program: Program) -> None:
    statements = program.ask("values")
    assert statements
    assert [statement for statement, holds in statements.items() if holds is not True] == []


def test_payloads_that_only_dotnet_has(program: Program) -> None:
    outcomes = program.ask("payloads")
    known = [name for name, outcome in outcomes.items() if outcome == "known 1"]
    assert known == [
        "sbyte",
        "byte",
        "short",
        "ushort",
        "uint",
        "long",
        "ulong",
        "status",
        "status in a dictionary",
        "dictionary of strings",
        "dictionary of integers",
        "deep",
    ]
    coded = {name for name, outcome in outcomes.items() if outcome == "unknown -999"}
    assert coded == {"negative", "unknown"}
    others = outcomes.keys() - known - coded
    assert {outcomes[name] for name in others} == {"unknown null"}


def test_the_project_file_names_the_package() -> None:
    folder = pages.frozen() / "csharp"
    project = ElementTree.parse(folder / "AmootSms.Status.csproj").getroot()
    values = {element.tag: element.text for group in project for element in group}
    assert values["TargetFramework"] == "netstandard2.0"
    assert values["Version"] == "1.2.3"
    assert not project.findall(".//PackageReference")
    (packed,) = project.findall(".//None")
    assert all((folder / name).is_file() for name in packed.attrib["Include"].split(";"))


def codepoint(match: re.Match[str]) -> str:
    return f"U+{ord(match.group()):04X}"


def test_every_status_is_documented_in_xml() -> None:
    summaries = documented(hostile("csharp").folder / "AmootSms.Status.xml")
    for status in HOSTILE.statuses:
        name = naming.pascal(status.title)
        shown = re.sub(f"[{escaping.HIDDEN}]", codepoint, status.description.text)
        assert summaries[f"P:AmootSms.AmootStatus.{name}"] == shown
        assert summaries[f"F:AmootSms.AmootStatus.Codes.{name}"] == shown
