"""The C# package is compiled strictly and run by Mono, and gives back what the page says."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Any

import pytest

from codegen import lexis
from codegen.model import Spec
from tests import pages
from tests.vectors import missed

CONSUMER = Path(__file__).parent / "consumers" / "csharp" / "Consume.cs"
MISSING = [tool for tool in ("mcs", "mono") if shutil.which(tool) is None]
pytestmark = pytest.mark.skipif(
    bool(MISSING) and os.environ.get("CI") != "true", reason=f"not installed: {MISSING}"
)


def run(*command: str | Path) -> str:
    """Run a command that must end well; give its output."""
    done = subprocess.run(command, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def mcs(target: str, out: Path, *more: str | Path) -> Path:
    """Compile as the project file does: C# 7.2, a warning is an error."""
    strict = ("-langversion:7.2", "-warnaserror", "-warn:4", "-codepage:utf8", "-nologo")
    run("mcs", *strict, f"-target:{target}", f"-out:{out}", *more)
    return out


def library(spec: Spec, folder: Path) -> Path:
    """Compile a package made from spec, with its documentation beside it; give the assembly."""
    sources = sorted(pages.package(spec, "csharp", folder).glob("*.cs"))
    assert sources
    doc = f"-doc:{folder / 'AmootSms.Status.xml'}"
    return mcs("library", folder / "AmootSms.Status.dll", doc, *sources)


def consumer(spec: Spec, folder: Path) -> Path:
    assembly = library(spec, folder)
    return mcs("exe", folder / "Consume.exe", f"-r:{assembly}", "-r:System.Core", CONSUMER)


def ask(program: Path, *arguments: str | Path) -> Any:
    return json.loads(run("mono", program, *arguments))


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return consumer(pages.REAL, tmp_path_factory.mktemp("csharp"))


def test_every_status_is_that_of_the_page(program: Path, tmp_path: Path) -> None:
    file = pages.package(pages.REAL, "json", tmp_path) / "status_codes.json"
    published = json.loads(file.read_bytes())
    keys = ("code", "title", "description")
    listed = ask(program, "table")
    assert listed == [
        {
            **{key: row[key] for key in keys},
            "success": row["code"] == 1,
            "known": True,
            "found": True,
        }
        for row in published["statuses"]
    ]
    assert len(listed) == len(pages.REAL.statuses) > 0


def test_every_vector_has_its_outcome(program: Path, tmp_path: Path) -> None:
    assert missed(lambda file: ask(program, "vectors", file), tmp_path) == []


def test_a_client_tells_outcomes_apart(program: Path) -> None:
    (expired,) = (status for status in pages.REAL.statuses if status.title == "Token_Expired")
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
        '{"Status":-999}': "AmootSMS answered the unknown code -999",
        '"NewTitle"': "AmootSMS answered the unknown title NewTitle",
        "<html>": "AmootSMS answered no status",
    }
    assert ask(program, "ensure", *says) == list(says.values())


def test_values_are_compared_and_shown(program: Path) -> None:
    statements = ask(program, "values")
    constants = f"{pages.REAL.api_version} {pages.REAL.updated.isoformat()} {pages.REAL.sha256}"
    assert statements.pop("constants") == constants
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


def test_the_project_file_names_the_package(tmp_path: Path) -> None:
    folder = pages.package(pages.REAL, "csharp", tmp_path)
    project = ElementTree.parse(folder / "AmootSms.Status.csproj").getroot()
    values = {element.tag: element.text for group in project for element in group}
    assert values["TargetFramework"] == "netstandard2.0"
    assert values["Version"] == "1.2.3"
    assert not project.findall(".//PackageReference")
    (packed,) = project.findall(".//None")
    assert all((folder / name).is_file() for name in packed.attrib["Include"].split(";"))


def test_hostile_descriptions_are_text(tmp_path: Path) -> None:
    spec = pages.spec(pages.hostile_page())
    source = CONSUMER.read_text(encoding="utf-8")
    # The hostile page has no ServerError to switch on; 500 has another title there.
    (title,) = (status.title for status in spec.statuses if status.code == 500)
    program = tmp_path / "Consume.cs"
    renamed = source.replace("Codes.ServerError", f"Codes.{lexis.pascal(title)}")
    program.write_text(renamed, encoding="utf-8", newline="\n")
    assembly = library(spec, tmp_path)
    mcs("exe", tmp_path / "Consume.exe", f"-r:{assembly}", "-r:System.Core", program)
    listed = ask(tmp_path / "Consume.exe", "table")
    assert [(row["code"], row["title"], row["description"]) for row in listed] == pages.rows(spec)


def codepoint(match: re.Match[str]) -> str:
    return f"U+{ord(match.group()):04X}"


def test_every_status_is_documented_in_xml(tmp_path: Path) -> None:
    spec = pages.spec(pages.hostile_page())
    library(spec, tmp_path)
    members = ElementTree.parse(tmp_path / "AmootSms.Status.xml").getroot().iter("member")
    summaries = {member.attrib["name"]: member.findtext("summary") for member in members}
    for status in spec.statuses:
        name = lexis.pascal(status.title)
        shown = re.sub(f"[{lexis.HIDDEN}]", codepoint, status.description.text)
        assert summaries[f"P:AmootSms.AmootStatus.{name}"] == shown
        assert summaries[f"F:AmootSms.AmootStatus.Codes.{name}"] == shown
