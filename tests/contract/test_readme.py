"""Each example of the README is compiled and run as it stands, and does what is said of it.

They name statuses of the frozen page, so that editing the published one breaks none of them.
"""

from __future__ import annotations

import re
import shutil
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.pages import ROOT, frozen
from tests.toolchain import node, output, run, tool

PACKAGES = frozen()
README = (ROOT / "README.md").read_text(encoding="utf-8")
EXAMPLES = dict(re.findall(r"^```([a-z]+)\n(.*?)^```$", README, re.DOTALL | re.MULTILINE))

Command = list[str | Path]


def program(path: Path, head: str, begin: str, example: str, end: str = "") -> Path:
    """Write an example as a program, its imports before everything else."""
    imports, _, rest = example.partition("\n\n")
    path.write_text(f"{head}\n{imports}\n{begin}\n{rest}{end}\n", encoding="utf-8", newline="\n")
    return path


def python(folder: Path, example: str) -> Command:
    head = f"import sys\nsys.path.insert(0, {str(PACKAGES / 'python')!r})"
    return [sys.executable, program(folder / "use.py", head, "body = sys.argv[1]", example)]


def typescript(folder: Path, example: str) -> Command:
    shutil.copytree(PACKAGES / "typescript", folder / "node_modules" / "amootsms-status")
    path = folder / "use.mjs"  # it names no type, so that any Node can run it
    return [node(), program(path, "", "const body = process.argv[2];", example)]


def php(folder: Path, example: str) -> Command:
    sources = sorted((PACKAGES / "php" / "src").glob("*.php"))
    begin = "".join(f"require '{path}';\n" for path in sources) + "$body = $argv[1];"
    return [tool("php"), program(folder / "use.php", "<?php", begin, example)]


def csharp(folder: Path, example: str) -> Command:
    begin = "static class Use { static void Main(string[] arguments) { var body = arguments[0];"
    source = program(folder / "Use.cs", "using System;", begin, example, "}}")
    sources = sorted((PACKAGES / "csharp").glob("*.cs"))
    made = folder / "use.exe"
    strict = ("-langversion:7.2", "-warnaserror", "-codepage:utf8", "-nologo")
    output([tool("mcs"), *strict, f"-out:{made}", source, *sources])
    return [tool("mono"), made]


def java(folder: Path, example: str) -> Command:
    begin = "class Use { public static void main(String[] arguments) { var body = arguments[0];"
    source = program(folder / "Use.java", "", begin, example, "}}")
    sources = sorted((PACKAGES / "java" / "src" / "main" / "java").rglob("[A-Z]*.java"))
    strict = ("-encoding", "UTF-8", "--release", "17", "-Xlint:all", "-Werror")
    output([tool("javac"), *strict, "-d", folder, source, *sources])
    return [tool("java"), "-cp", folder, "Use"]


def go(folder: Path, example: str) -> Command:
    head = 'package main\n\nimport "fmt"\nimport "os"'
    end = "}\n\nfunc main() {\n\tif use(os.Args[1]) != nil {\n\t\tos.Exit(1)\n\t}\n}"
    program(folder / "main.go", head, "func use(body string) error {", example, end)
    replaced = f"require amootsms v0.0.0\n\nreplace amootsms => {PACKAGES / 'go'}\n"
    (folder / "go.mod").write_text(f"module use\n\ngo 1.19\n\n{replaced}", encoding="utf-8")
    offline = {"GOPROXY": "off", "GOTOOLCHAIN": "local", "GOCACHE": str(folder / "cache")}
    output([tool("go"), "build", "-o", "use", "."], cwd=folder, env={"GOFLAGS": "", **offline})
    return [folder / "use"]


def rust(folder: Path, example: str) -> Command:
    begin = "fn main() -> Result<(), Box<dyn std::error::Error>> {"
    begin += "\nlet body = std::env::args().nth(1).unwrap();\nlet body = &body;"
    source = program(folder / "main.rs", "", begin, example, "Ok(())\n}")
    crate = PACKAGES / "rust" / "src" / "lib.rs"
    rustc = [tool("rustc"), "--edition", "2021", "-D", "warnings", "--out-dir", folder]
    output([*rustc, "--crate-type", "lib", "--crate-name", "amootsms_status", crate])
    output([*rustc, "-L", folder, "--extern", "amootsms_status", "--crate-name", "used", source])
    return [folder / "used"]


PROGRAMS: dict[str, Callable[[Path, str], Command]] = {
    "csharp": csharp,
    "go": go,
    "java": java,
    "php": php,
    "python": python,
    "rust": rust,
    "ts": typescript,
}


@pytest.mark.parametrize("language", PROGRAMS)
def test_an_example_does_what_is_said_of_it(language: str, tmp_path: Path) -> None:
    command = PROGRAMS[language](tmp_path, EXAMPLES[language])
    bodies = ['{"Status": 1}', '{"Status": "CreditNotEnough"}', '{"Status": 999}']
    sent, short, unknown = (run([*command, body], env={"LC_ALL": "C.UTF-8"}) for body in bodies)
    assert (sent.returncode, sent.stdout, sent.stderr) == (0, "", "")
    assert (bool(short.returncode), short.stdout.strip()) == (True, "اعتبار کافی نمیباشد")
    assert (bool(unknown.returncode), unknown.stdout.strip()) == (True, bodies[2])


def test_the_query_counts_a_log() -> None:
    base = sqlite3.connect(":memory:")
    base.executescript((PACKAGES / "sql" / "sqlite.sql").read_text(encoding="utf-8"))
    base.execute("CREATE TABLE amoot_log (status text)")
    answers = ["Success"] * 3 + ["1", "999", "999"] + ["CreditNotEnough"]
    base.executemany("INSERT INTO amoot_log VALUES (?)", [(answer,) for answer in answers])
    counted = base.execute(EXAMPLES["sql"]).fetchall()
    assert counted == [("Success", 4), ("999", 2), ("CreditNotEnough", 1)]


def test_every_language_has_its_example() -> None:
    folders = {path.name for path in PACKAGES.iterdir() if path.is_dir()}
    assert {*EXAMPLES, "typescript", "html", "json"} >= folders
    assert PROGRAMS.keys() <= EXAMPLES.keys()
