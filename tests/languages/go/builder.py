"""Builds Go offline with the go command, formatted and vetted."""

from __future__ import annotations

import atexit
import functools
import json
import re
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from codegen.escaping import COMMENTS, QUOTES
from codegen.model import Api
from tests.languages.program import (
    Command,
    Program,
    Readings,
    adapted,
    lines,
    without_missing,
    without_surrogates,
    write,
    write_example,
)
from tests.pages import target
from tests.toolchain import output, run, tool

HERE = Path(__file__).parent


@functools.cache
def _cache() -> Path:
    """Make a folder for what Go compiles, the same for all packages."""
    folder = Path(tempfile.mkdtemp(prefix="amoot-go-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def _environment() -> dict[str, str]:
    return {
        "GOCACHE": str(_cache()),
        "GOFLAGS": "-mod=mod",
        "GOPROXY": "off",
        "GOTOOLCHAIN": "local",
    }


def go(folder: Path, *arguments: str) -> str:
    """Run the go command; give its output."""
    return output([tool("go"), *arguments], cwd=folder, env=_environment())


def go_errors(folder: Path) -> str:
    """Compile a module that must not compile; give the errors."""
    done = run([tool("go"), "build", "."], cwd=folder, env=_environment())
    assert done.returncode != 0
    return done.stderr


def module(api: Api) -> str:
    """Give the name of the package of an API, which is its module's too."""
    return target("go").package_names(api)["package"]


def lay_out(folder: Path, *, packages: Mapping[str, Path], sources: Mapping[str, str]) -> Path:
    """Lay out a module that uses packages, by name the folders where they are; give its folder."""
    folder.mkdir()
    required = "".join(
        f"\nrequire {name} v0.0.0\n\nreplace {name} => {made}\n" for name, made in packages.items()
    )
    write(folder / "go.mod", f"module use\n\ngo 1.19\n{required}")
    for name, source in sources.items():
        write(folder / name, source)
    return folder


def check(source: Path) -> None:
    """Assert that gofmt and the go command have nothing to say of a module."""
    assert output([tool("gofmt"), "-d", "."], cwd=source) == ""
    go(source, "vet", "./...")


def build(made: Path, folder: Path, *, api: Api = Api(), client: bool = False) -> Program:
    package = (made / "status.go").read_text(encoding="utf-8")
    sources = {
        path.name: without_missing(adapted(path.read_text(encoding="utf-8"), "go", api), package)
        for path in (HERE / "consumer").glob("*.go")
        if client or path.name != "client.go"
    }
    program = lay_out(folder / "consumer", packages={module(api): made}, sources=sources)
    for source in (made, program):
        check(source)
    go(program, "build", "-o", "consume", ".")
    return Program(folder, [program / "consume"], api=api)


def example(made: Path, folder: Path, text: str) -> Command:
    head = 'package main\n\nimport "fmt"\nimport "os"'
    end = "}\n\nfunc main() {\n\tif use(os.Args[1]) != nil {\n\t\tos.Exit(1)\n\t}\n}"
    program = lay_out(folder / "use", packages={module(Api()): made}, sources={})
    write_example(program / "main.go", head, "func use(body string) error {", text, end)
    go(program, "build", "-o", "use", ".")
    return [program / "use"]


def read_back(texts: Sequence[str], folder: Path) -> Readings:
    quote, comment = QUOTES["go"], COMMENTS["go"]
    texts = list(map(without_surrogates, texts))  # no UTF-8 has any
    items = "".join(
        f"\t// x {comment(text)}.\n\tt{index} = {quote(text)}\n" for index, text in enumerate(texts)
    )
    names = ", ".join(f"t{index}" for index in range(len(texts)))
    source = f"package main\n\nvar (\n{items})\n\nvar texts = []string{{{names}}}\n"
    write(folder / "texts.go", source)
    write(folder / "go.mod", "module sinks\n\ngo 1.19\n")
    shutil.copy(HERE / "sinks" / "main.go", folder)
    pairs = [json.loads(line) for line in lines(go(folder, "run", "."))]
    docs = [re.fullmatch("x (.*)\\.\n", doc, re.DOTALL) for _, doc in pairs]
    return {
        "go literal": [text for text, _ in pairs],
        "go documentation": [doc[1] if doc else "" for doc in docs],
    }
