"""Builds Go offline with the go command, formatted and vetted."""

from __future__ import annotations

import atexit
import functools
import json
import re
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

from codegen.escaping import COMMENTS, QUOTES
from tests.languages.program import (
    Command,
    Program,
    Readings,
    lines,
    without_surrogates,
    write,
    write_example,
)
from tests.toolchain import output, tool

HERE = Path(__file__).parent


@functools.cache
def _cache() -> Path:
    """Make a folder for what Go compiles, the same for all packages."""
    folder = Path(tempfile.mkdtemp(prefix="amoot-go-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def go(folder: Path, *arguments: str) -> str:
    """Run the go command; give its output."""
    environment = {
        "GOCACHE": str(_cache()),
        "GOFLAGS": "-mod=mod",
        "GOPROXY": "off",
        "GOTOOLCHAIN": "local",
    }
    return output([tool("go"), *arguments], cwd=folder, env=environment)


def build(made: Path, folder: Path, *, client: bool = False) -> Program:
    program = folder / "consumer"
    shutil.copytree(HERE / "consumer", program)
    if not client:
        (program / "client.go").unlink()
    go(program, "mod", "edit", f"-replace=amootsms={made}")
    for source in (made, program):
        assert output([tool("gofmt"), "-l", "."], cwd=source) == ""
        go(source, "vet", "./...")
    go(program, "build", "-o", "consume", ".")
    return Program(folder, [program / "consume"])


def example(made: Path, folder: Path, text: str) -> Command:
    head = 'package main\n\nimport "fmt"\nimport "os"'
    end = "}\n\nfunc main() {\n\tif use(os.Args[1]) != nil {\n\t\tos.Exit(1)\n\t}\n}"
    write_example(folder / "main.go", head, "func use(body string) error {", text, end)
    replaced = f"require amootsms v0.0.0\n\nreplace amootsms => {made}\n"
    write(folder / "go.mod", f"module use\n\ngo 1.19\n\n{replaced}")
    go(folder, "build", "-o", "use", ".")
    return [folder / "use"]


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
