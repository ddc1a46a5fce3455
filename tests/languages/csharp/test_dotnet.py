"""The C# package with Roslyn and .NET Core 3.1: nullable annotations, and System.Text.Json.

Both are optional, because they are large and one has no separate package: ``pip install --no-deps
dotnetcore2`` has the runtime, and ``npm install --no-save @autorest/csharp@3.0.0-beta.20210330.2``
in this folder has Roslyn 3.7 among its files.
"""

from __future__ import annotations

import importlib.util
import json
import re
import shutil
from pathlib import Path

import pytest

from tests import pages
from tests.contract.test_languages import check_vectors
from tests.languages import another
from tests.languages.csharp.builder import CONSUMER, mcs
from tests.languages.program import Program
from tests.languages.registry import HOSTILE
from tests.toolchain import run

HERE = Path(__file__).parent
ROSLYN = HERE / "node_modules" / "@autorest" / "csharp"
SYMBOLS = {"netstandard2.0": "NETSTANDARD", "net8.0": "NETCOREAPP,NETCOREAPP3_0_OR_GREATER"}
RUNTIME = {
    "runtimeOptions": {
        "framework": {"name": "Microsoft.NETCore.App", "version": "3.1.0"},
        "configProperties": {"System.Globalization.Invariant": True},
    }
}


class Dotnet:
    """A compiler and its runtime."""

    def __init__(self, folder: Path) -> None:
        found = importlib.util.find_spec("dotnetcore2")
        if not found or not found.origin or not ROSLYN.is_dir():
            pytest.skip("dotnetcore2 and @autorest/csharp are not there")
        self._home = Path(found.origin).parent / "bin"
        (framework,) = (self._home / "shared" / "Microsoft.NETCore.App").iterdir()
        system = [*framework.glob("System.*.dll"), framework / "netstandard.dll"]
        self._references = [f"-r:{path}" for path in system if "Native" not in path.name]
        roslyn = [f"Microsoft.CodeAnalysis{name}.dll" for name in ("", ".CSharp")]
        hashes = "System.Security.Cryptography.Algorithms.dll"
        for name in roslyn:
            shutil.copy(ROSLYN / name, folder)
        sources = HERE / "compiler"
        plain = ["-nostdlib", "-noconfig"]
        others = [each for each in self._references if not each.endswith(hashes)]
        mcs("library", folder / hashes, *plain, *others, sources / "Hashes.cs")
        with_roslyn = [*self._references, *(f"-r:{folder / name}" for name in roslyn)]
        self._compiler = folder / "Compiler.dll"
        mcs("exe", self._compiler, *plain, *with_roslyn, sources / "Compiler.cs")
        version = {"assemblyVersion": "9.0.0.0", "fileVersion": "9.0.0.0"}
        files: dict[str, dict[str, str]] = {name: {} for name in ("Compiler.dll", *roslyn)} | {
            hashes: version
        }
        target = ".NETCoreApp,Version=v3.1"
        needs = {
            "runtimeTarget": {"name": target},
            "targets": {target: {"Compiler/1.0.0": {"runtime": files}}},
            "libraries": {
                "Compiler/1.0.0": {"type": "project", "serviceable": False, "sha512": ""}
            },
        }
        self._compiler.with_suffix(".deps.json").write_text(json.dumps(needs), encoding="utf-8")
        self._make_runnable(self._compiler)

    def compile(self, target: str, out: Path, *more: str | Path) -> list[str]:
        """Compile sources, and return the errors."""
        options = ["-nostdlib", "-langversion:8.0", f"-target:{target}", f"-out:{out}"]
        done = run([*self.command(self._compiler), *options, *self._references, *more])
        assert not done.stderr
        self._make_runnable(out)
        return done.stdout.strip().splitlines()

    def library(self, made: Path, folder: Path, framework: str) -> Path:
        """Compile a package without errors, and return the assembly."""
        (project,) = made.glob("*.csproj")
        out = folder / f"{project.stem}.dll"
        more: list[str | Path] = [
            "-warn:4",
            f"-define:{SYMBOLS[framework]}",
            *sorted(made.glob("*.cs")),
        ]
        assert self.compile("library", out, *more) == []
        return out

    def command(self, program: Path) -> list[str | Path]:
        """Return the command that runs a program."""
        return [self._home / "dotnet", program]

    @staticmethod
    def _make_runnable(program: Path) -> None:
        runtime = program.with_suffix(".runtimeconfig.json")
        runtime.write_text(json.dumps(RUNTIME), encoding="utf-8")


@pytest.fixture(scope="module")
def dotnet(tmp_path_factory: pytest.TempPathFactory) -> Dotnet:
    return Dotnet(tmp_path_factory.mktemp("compiler"))


@pytest.mark.parametrize("framework", SYMBOLS)
def test_packages_compile_without_a_warning(dotnet: Dotnet, framework: str, tmp_path: Path) -> None:
    hostile = pages.package(HOSTILE, "csharp", tmp_path / "hostile")
    for made in (pages.frozen() / "csharp", hostile, another.package("csharp", tmp_path)):
        dotnet.library(made, tmp_path, framework)


def test_the_compiler_knows_what_may_be_null(dotnet: Dotnet, tmp_path: Path) -> None:
    assembly = dotnet.library(pages.frozen() / "csharp", tmp_path, "net8.0")
    source = CONSUMER / "Wrong.cs"
    found = dotnet.compile("library", tmp_path / "Wrong.dll", f"-r:{assembly}", source)
    lines = source.read_text(encoding="utf-8").split("\n")
    wrong = [at for at, line in enumerate(lines, 1) if line.endswith("// wrong")]
    places = [re.search(r"\((\d+),\d+\): warning CS8602", line) for line in found]
    assert [place and int(place[1]) for place in places] == wrong


def test_system_text_json_reads_and_writes_a_status(dotnet: Dotnet, tmp_path: Path) -> None:
    assembly = dotnet.library(pages.frozen() / "csharp", tmp_path, "net8.0")
    program = tmp_path / "Use.dll"
    source = CONSUMER / "SystemTextJson.cs"
    assert dotnet.compile("exe", program, f"-r:{assembly}", source) == []
    done = run(dotnet.command(program))
    assert (done.stdout, done.stderr) == ("True\n" * 25, "")


def test_every_vector_has_its_outcome_on_dotnet(dotnet: Dotnet, tmp_path: Path) -> None:
    assembly = dotnet.library(pages.frozen() / "csharp", tmp_path, "net8.0")
    program = tmp_path / "Consume.dll"
    assert dotnet.compile("exe", program, f"-r:{assembly}", CONSUMER / "Consume.cs") == []
    vectors = pages.frozen() / "json" / "wire_vectors.json"
    check_vectors(Program(tmp_path, dotnet.command(program)), vectors)
