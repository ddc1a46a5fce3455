"""Builds C# with Mono's C# 7.2 compiler and warnings as errors.

It does not support nullable annotations, so they are removed from the sources.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree

from codegen.escaping import COMMENTS, QUOTES
from codegen.model import Api
from tests.languages.program import (
    Command,
    Program,
    Readings,
    adapted,
    from_utf16,
    write,
    write_example,
)
from tests.pages import FROZEN
from tests.toolchain import absent, output, tool

CONSUMER = Path(__file__).parent / "consumer"
_TEXTS = """/// <summary>.</summary>
public static class Texts {{
{fields}}}

internal static class Program {{
    private static void Main() {{
        foreach (var text in new[] {{ {names} }}) {{
            var line = new System.Text.StringBuilder();
            foreach (var unit in text) line.Append(((int)unit).ToString("x4"));
            System.Console.WriteLine(line);
        }}
    }}
}}
"""


def mcs(target: str, out: Path, *more: str | Path) -> Path:
    """Compile sources, and return what is made."""
    strict = ("-langversion:7.2", "-warnaserror", "-warn:4", "-codepage:utf8", "-nologo")
    output([tool("mcs"), *strict, f"-target:{target}", f"-out:{out}", *more])
    return out


def library(made: Path, folder: Path) -> Path:
    """Compile a package, and return the assembly, which is called as the project is."""
    (project,) = made.glob("*.csproj")
    plain = folder / project.stem
    plain.mkdir()
    sources = []
    for source in sorted(made.glob("*.cs")):
        text = re.sub(
            r"^#nullable .*\n", "", source.read_text(encoding="utf-8"), flags=re.MULTILINE
        )
        text = re.sub(r"\b(object|string|Exception|WireValue)\?", r"\1", text)
        sources.append(write(plain / source.name, text))
    more = (f"-doc:{plain}.xml", "-r:System.Core")
    return mcs("library", folder / f"{project.stem}.dll", *more, *sources)


def build(made: Path, folder: Path, *, api: Api = Api(), client: bool = False) -> Program:
    sources = []
    for name in ["Consume.cs", *["Client.cs"] * client]:
        text = (CONSUMER / name).read_text(encoding="utf-8")
        sources.append(write(folder / name, adapted(text, "csharp", api)))
    references = [f"-r:{library(made, folder)}", "-r:System.Core"]
    program = mcs("exe", folder / "Consume.exe", *references, *sources)
    return Program(folder, [tool("mono"), program], api=api)


def example(made: Path, folder: Path, text: str) -> Command:
    begin = "static class Use { static void Main(string[] arguments) { var body = arguments[0];"
    source = write_example(folder / "Use.cs", "using System;", begin, text, "}}")
    return [tool("mono"), mcs("exe", folder / "Use.exe", f"-r:{library(made, folder)}", source)]


_ITEM = '{"Status":2,"Id":7}'
_SAID: Sequence[dict[str, str]] = (
    {
        '{"Status": 1}': "Success\n",
        '{"Status": 2}': f"{FROZEN.example.description.text}\n",
        '{"Status": 999}': "unknown code 999\n",
    },
    {
        '{"Status": 1}': "",
        '{"Status": 2}': 'AmootSMS answered AccountIsDemo (2)\nsaved 2 {"Status": 2}\n',
    },
    {f'{{"Status": 1, "Data": [{{"Status": 1}}, {_ITEM}]}}': _ITEM},
)


def snippets(made: Path, folder: Path) -> int:
    """Run each example of the package's README, and return their number."""
    assembly = library(made, folder)
    newtonsoft = shutil.copy(json_net(), folder)
    text = (made / "README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```(.*)\n((?s:.*?))^```$", text, re.MULTILINE)
    begin = (
        "static class Use { static void Save(int? code, object payload) =>"
        ' Console.WriteLine("saved " + code + " " + payload);\n'
        "static void Main(string[] arguments) { var body = arguments[0];"
    )
    for (language, block), said in zip(blocks, _SAID, strict=True):
        assert language == "csharp"
        source = write_example(folder / "Use.cs", "using System;", begin, block, "}}")
        use = mcs("exe", folder / "Use.exe", f"-r:{assembly}", f"-r:{newtonsoft}", source)
        for body, printed in said.items():
            shown = output([tool("mono"), use, body])
            assert (re.sub(r"\s", "", shown) if printed == _ITEM else shown) == printed
    return len(blocks)


def json_net() -> Path:
    """Find Json.NET as Debian has it."""
    place = Path("/usr/lib/cli/Newtonsoft.Json-5.0/Newtonsoft.Json.dll")
    return place if place.is_file() else absent("Json.NET for Mono")


def documented(file: Path) -> dict[str, str | None]:
    """Return the compiled documentation of each member."""
    members = ElementTree.parse(file).getroot().iter("member")
    return {member.attrib["name"]: member.findtext("summary") for member in members}


def read_back(texts: Sequence[str], folder: Path) -> Readings:
    quote, comment = QUOTES["csharp"], COMMENTS["xml-doc"]
    fields = "".join(
        f"/// <summary>{comment(text)}</summary>\npublic const string T{index} = {quote(text)};\n"
        for index, text in enumerate(texts)
    )
    names = ", ".join(f"Texts.T{index}" for index in range(len(texts)))
    source = write(folder / "Texts.cs", _TEXTS.format(fields=fields, names=names))
    doc = folder / "Texts.xml"
    program = mcs("exe", folder / "Texts.exe", f"-doc:{doc}", source)
    summaries = documented(doc)
    return {
        "csharp literal": from_utf16(output([tool("mono"), program])),
        "csharp documentation": [
            summaries[f"F:Texts.T{index}"] or "" for index in range(len(texts))
        ],
    }
