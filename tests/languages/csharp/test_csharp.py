"""Tests specific to C#: values, .NET payloads, project file and documentation."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from xml.etree import ElementTree

import pytest

from codegen import escaping, naming
from tests import pages
from tests.contract.test_languages import check_table
from tests.languages import another
from tests.languages.csharp.builder import (
    CONSUMER,
    build,
    documented,
    json_net,
    library,
    mcs,
    snippets,
)
from tests.languages.program import Program, write
from tests.languages.registry import HOSTILE, frozen, hostile
from tests.toolchain import output, run, tool


@pytest.fixture
def program() -> Program:
    return frozen("csharp")


def test_values_are_compared_and_shown(program: Program) -> None:
    statements = program.ask("values")
    assert statements
    assert [statement for statement, holds in statements.items() if holds is not True] == []


def test_payloads_that_only_dotnet_has(program: Program) -> None:
    nothing = {
        "largest": "a number",
        "smallest": "a number",
        "half": "a number",
        "half of a decimal": "a number",
        "not a number": "a number",
        "infinite": "a number",
        "char": "an object of type Char",
        "number without a member": "an object of type Other",
        "number without a member in a dictionary": "an object without a status",
        "JSON node that is a digit": "a number",
        "JSON node that throws": "an object of type JsonObject",
        "Response": "a Response object instead of its body",
        "Task": "a Task instead of its result",
        "stream": "a stream",
        "reader": "a stream",
        "function": "a function",
        "array": "a list",
        "query": "a list",
        "type": "an object of type ??????WithANameThatIsLongerThanAnybodyWa",
        "nothing": "nothing",
        "database null": "nothing",
        "object": "an object of type Object",
        "sorted by numbers": "an object without a status",
        "hostile": "an object without a status",
        "deep and open": "text that is not JSON",
        "NULs in an escape": "text that is not JSON",
        "NUL after a body": "text that is not JSON",
        "long digits": "a number",
        "half a surrogate pair": "text that is not a status",
    }
    others = {
        "member without a status": "unknown title Monday",
        "negative": "unknown code -999",
        "unknown": "unknown code -999",
        **{name: f"no status: {kind}" for name, kind in nothing.items()},
    }
    outcomes = program.ask("payloads")
    assert len(outcomes) == len(others) + 21
    assert outcomes == {name: others.get(name, "Success") for name in outcomes}


def test_nothing_shows_a_payload(program: Program) -> None:
    shown = program.ask("shown", "Secret4711")
    assert len(shown) == 10
    assert [text for text in shown if "Secret4711" in text] == []
    assert "unknown title Secre..." in shown[0]


def test_the_project_file_names_the_package() -> None:
    folder = pages.frozen() / "csharp"
    project = ElementTree.parse(folder / "AmootSms.Status.csproj").getroot()
    values = {element.tag: element.text for group in project for element in group}
    assert values["TargetFrameworks"] == "netstandard2.0;net8.0"
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


def test_json_net_reads_and_writes_a_status(tmp_path: Path) -> None:
    assembly = library(pages.frozen() / "csharp", tmp_path)
    newtonsoft = shutil.copy(json_net(), tmp_path)
    source = CONSUMER / "JsonNet.cs"
    use = mcs("exe", tmp_path / "Use.exe", f"-r:{assembly}", f"-r:{newtonsoft}", source)
    assert output([tool("mono"), use]) == "True\n" * 12


def test_the_examples_of_the_readme_do_what_they_say(tmp_path: Path) -> None:
    assert snippets(pages.frozen() / "csharp", tmp_path) == 3


# --- another page ---


def test_another_page_is_read_as_it_is(tmp_path: Path) -> None:
    program = build(another.package("csharp", tmp_path), tmp_path, api=another.API)
    check_table("csharp", program, another.SPEC)
    another.check_inputs(program)
    another.check_large_bodies(program)
    source = write(tmp_path / "Use.cs", USE)
    use = mcs("exe", tmp_path / "Use.exe", f"-r:{tmp_path / 'OrbitFault.Status.dll'}", source)
    assert output([tool("mono"), use, *another.API.keys]) == "True\n" * 12
    summaries = documented(tmp_path / "OrbitFault.Status.xml")
    for alias in another.SPEC.aliases:
        name = naming.pascal(naming.identifier(alias.title))
        assert summaries[f"P:OrbitFaultCodes.OrbitFault.{name}"] == alias.description.text
        assert summaries[f"F:OrbitFaultCodes.OrbitFault.Codes.{name}"] == alias.description.text


USE = """
using System;
using System.Collections;
using System.Collections.Generic;
using OrbitFaultCodes;

static class Use
{
    static void Main(string[] keys)
    {
        Say(OrbitFault.ThirdName == OrbitFault.ItsQuotedHere);
        Say(OrbitFault.Codes.ThirdName == OrbitFault.Codes.ItsQuotedHere);
        Say(OrbitFault.TryFromTitle("Third name", out var third) && third == OrbitFault.ThirdName);
        Say(OrbitFault.All.Count == 5 && third.Title != "Third name");

        var innermost = new Dictionary<string, OrbitFault> { { keys[2], OrbitFault.ThirdName } };
        Say(IsFive(keys, innermost));
        Say(IsFive(keys, new SortedList { { keys[2], 5ul } }));
        Say(!IsFive(keys, null));
        Say(!IsFive(keys, 5));
        Say(!IsFive(keys, "5"));
        Say(!IsFive(keys, new object[] { innermost }));
        Say(!IsFive(keys, new SortedList { { 1, 5 } }));
        Say(!OrbitFault.Parse(innermost).IsKnown);
    }

    static void Say(bool holds) => Console.WriteLine(holds);

    static bool IsFive(string[] keys, object inner)
    {
        var outer = new Dictionary<string, object> { { keys[1], inner } };
        return OrbitFault.Parse(new Hashtable { { keys[0], outer } }).Code == 5;
    }
}
"""


def test_where_no_code_means_success_nothing_speaks_of_it() -> None:
    assert another.mentions_of_success("csharp") == []
    names = [path.name for path in another.outputs("csharp")]
    assert "OrbitFaultException.cs" not in names


def test_the_project_file_has_the_addresses() -> None:
    text = another.outputs("csharp")[PurePosixPath("csharp/OrbitFault.Status.csproj")]
    project = ElementTree.fromstring(text)
    assert project.findtext("PropertyGroup/PackageProjectUrl") == another.API.homepage
    assert project.findtext("PropertyGroup/RepositoryUrl") == another.API.repository


def test_statuses_of_two_packages_are_not_comparable(tmp_path: Path) -> None:
    spec, config = pages.example("amootsms-pattern")
    pattern = pages.package(spec, "csharp", tmp_path, api=config.api)
    made = [library(folder, tmp_path) for folder in (pages.frozen() / "csharp", pattern)]
    references = [f"-r:{assembly}" for assembly in made]
    names = ("AmootStatus", "AmootPatternStatus")
    same = write(tmp_path / "Same.cs", compare([(name, name) for name in names]))
    mcs("library", tmp_path / "Same.dll", *references, same)
    mixed = write(tmp_path / "Mixed.cs", compare([names, names[::-1]]))
    done = run([tool("mcs"), "-target:library", *references, mixed])
    wrong = re.findall(r"Mixed\.cs\((\d+),\d+\): error CS0019", done.stdout + done.stderr)
    assert (bool(done.returncode), wrong) == (True, ["4", "5"]), done.stderr


def compare(pairs: Iterable[tuple[str, str]]) -> str:
    """Write a class with comparisons, one per line from line four."""
    fields = (
        f"internal static bool Is{at} = {one}.Parse(1) == {two}.Parse(1);"
        for at, (one, two) in enumerate(pairs)
    )
    lines = ["using AmootSms;", "using AmootSmsPattern;", "static class Use {", *fields, "}"]
    return "\n".join(lines)
