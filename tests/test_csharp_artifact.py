"""The C# package is compiled strictly and run by Mono, and gives back what the page says."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Any

import pytest

from codegen import lexis
from codegen.model import Spec
from tests import pages
from tests.toolchain import output, tool
from tests.vectors import missed

HERE = Path(__file__).parent / "consumers" / "csharp"
CONSUMER, CLIENT = HERE / "Consume.cs", HERE / "Client.cs"


def mcs(target: str, out: Path, *more: str | Path) -> Path:
    """Compile as the project file does: C# 7.2, a warning is an error."""
    strict = ("-langversion:7.2", "-warnaserror", "-warn:4", "-codepage:utf8", "-nologo")
    output([tool("mcs"), *strict, f"-target:{target}", f"-out:{out}", *more])
    return out


def library(made: Path, folder: Path) -> Path:
    """Compile a package, with its documentation beside it; give the assembly."""
    sources = sorted(made.glob("*.cs"))
    assert sources
    doc = f"-doc:{folder / 'AmootSms.Status.xml'}"
    return mcs("library", folder / "AmootSms.Status.dll", doc, *sources)


def consumer(made: Path, folder: Path, *client: Path) -> Path:
    """Compile the consumer program with a package, and with a client that names its statuses."""
    assembly = library(made, folder)
    program = folder / "Consume.exe"
    return mcs("exe", program, f"-r:{assembly}", "-r:System.Core", CONSUMER, *client)


def ask(program: Path, *arguments: str | Path) -> Any:
    return json.loads(output([tool("mono"), program, *arguments]))


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return consumer(pages.frozen() / "csharp", tmp_path_factory.mktemp("csharp"), CLIENT)


def check_table(program: Path, spec: Spec) -> None:
    """Assert that a program lists the statuses and the facts of a page."""
    assert ask(program, "table") == [
        {
            "code": code,
            "title": title,
            "description": description,
            "success": code == 1,
            "known": True,
            "found": True,
        }
        for code, title, description in pages.rows(spec)
    ]
    constants = [spec.api_version, spec.updated.isoformat(), spec.sha256]
    assert ask(program, "constants") == constants


def check_vectors(program: Path, file: Path) -> None:
    """Assert that a program makes of each vector what it must."""
    assert missed(lambda file: ask(program, "vectors", file), file) == []


def test_every_status_is_that_of_the_page(program: Path) -> None:
    check_table(program, pages.FROZEN)


def test_every_vector_has_its_outcome(program: Path) -> None:
    check_vectors(program, pages.frozen() / "json" / "wire_vectors.json")


def test_a_client_tells_outcomes_apart(program: Path) -> None:
    (expired,) = (status for status in pages.FROZEN.statuses if status.title == "Token_Expired")
    advice = {
        '{"Status": 1}': "sent",
        '"Success"': "sent",
        '{"Status": 0}': "try again",
        "0": "try again",
        '{"Status": "CreditNotEnough"}': "charge the account",
        '{"Status": -204}': f"Token_Expired: {expired.description.text}",
        '{"Status": 999}': 'look up {"Status": 999}',
        "": "look up ",
    }
    assert ask(program, "advise", *advice) == list(advice.values())


def test_an_exception_says_what_was_answered(program: Path) -> None:
    says = {
        "Success": "passed",
        "0": "AmootSMS answered Failed (0)",
        '{"Status":"-207"}': "AmootSMS answered Token_NotAllowIP (-207)",
        '{"Status":-999}': "AmootSMS answered unknown code -999",
        '"NewTitle"': "AmootSMS answered unknown title NewTitle",
        "<html>": "AmootSMS answered no status",
    }
    assert ask(program, "ensure", *says) == list(says.values())


def test_values_are_compared_and_shown(program: Path) -> None:
    statements = ask(program, "values")
    assert statements
    assert [statement for statement, holds in statements.items() if holds is not True] == []


def test_payloads_that_only_dotnet_has(program: Path) -> None:
    outcomes = ask(program, "payloads")
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


def test_hostile_descriptions_are_text(tmp_path: Path) -> None:
    spec = pages.spec(pages.hostile_page())
    check_table(consumer(pages.package(spec, "csharp", tmp_path), tmp_path), spec)


def codepoint(match: re.Match[str]) -> str:
    return f"U+{ord(match.group()):04X}"


def test_every_status_is_documented_in_xml(tmp_path: Path) -> None:
    spec = pages.spec(pages.hostile_page())
    library(pages.package(spec, "csharp", tmp_path), tmp_path)
    members = ElementTree.parse(tmp_path / "AmootSms.Status.xml").getroot().iter("member")
    summaries = {member.attrib["name"]: member.findtext("summary") for member in members}
    for status in spec.statuses:
        name = lexis.pascal(status.title)
        shown = re.sub(f"[{lexis.HIDDEN}]", codepoint, status.description.text)
        assert summaries[f"P:AmootSms.AmootStatus.{name}"] == shown
        assert summaries[f"F:AmootSms.AmootStatus.Codes.{name}"] == shown
