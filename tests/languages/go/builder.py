"""Builds Go offline with the go command, formatted and vetted."""

from __future__ import annotations

import atexit
import functools
import json
import re
import shutil
import tempfile
from collections.abc import Iterable, Mapping, Sequence
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
from tests.pages import FROZEN
from tests.toolchain import output, run, tool

HERE = Path(__file__).parent


@functools.cache
def _cache() -> Path:
    """Create the build cache of Go, shared by all packages."""
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
    """Run the go command, and return its output."""
    return output([tool("go"), *arguments], cwd=folder, env=_environment())


def go_errors(folder: Path) -> str:
    """Compile a module that must not compile, and return the errors."""
    done = run([tool("go"), "build", "."], cwd=folder, env=_environment())
    assert done.returncode != 0
    return done.stderr


def module(made: Path) -> str:
    """Return the path of the module that a package is."""
    return (made / "go.mod").read_text(encoding="utf-8").split()[1]


def major(made: Path) -> str:
    """Return the major version in the path of a module."""
    found = re.search("/v([0-9]+)$", module(made))
    return found[1] if found else "1"


def lay_out(folder: Path, *, packages: Iterable[Path], sources: Mapping[str, str]) -> Path:
    """Write a module that uses the packages in these folders, and return its folder."""
    folder.mkdir()
    required = "".join(
        f"\nrequire {module(made)} v{major(made)}.0.0\n\nreplace {module(made)} => {made}\n"
        for made in packages
    )
    write(folder / "go.mod", f"module use\n\ngo 1.19\n{required}")
    for name, source in sources.items():
        write(folder / name, source)
    return folder


def check(source: Path) -> None:
    """Assert that gofmt and go vet accept a module."""
    assert output([tool("gofmt"), "-d", "."], cwd=source) == ""
    go(source, "vet", "./...")


def check_strictly(source: Path) -> None:
    """Assert that staticcheck with all checks accepts a module."""
    env = {**_environment(), "STATICCHECK_CACHE": str(_cache() / "staticcheck")}
    # The name on Debian.
    command = shutil.which("go-staticcheck") or tool("staticcheck")
    assert output([command, "-checks", "all", "./..."], cwd=source, env=env) == ""


def name_of(made: Path) -> str:
    """Return the name of a package."""
    found = re.search("^package (.+)$", (made / "status.go").read_text("utf-8"), re.MULTILINE)
    assert found
    return found[1]


def blocks(made: Path) -> list[tuple[str, str]]:
    """Return the fenced blocks of a package's README, each with its language."""
    text = (made / "README.md").read_text(encoding="utf-8")
    return re.findall("^```([a-z]*)\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)


def install(made: Path, folder: Path, commands: str, env: Mapping[str, str] = {}) -> None:
    """Install a package with the commands in its README, and use it in a module."""
    name, path = name_of(made), module(made)
    folder.mkdir()
    if not commands.startswith("go get "):
        shutil.copytree(made, folder / name)
    if commands.startswith("rm "):
        path = f"example.com/use/{name}"
    main = f'import {name} "{path}"\n\nfunc main() {{ println({name}.Statuses()[0].Title()) }}\n'
    write(folder / "go.mod", "module example.com/use\n\ngo 1.19\n")
    write(folder / "main.go", f"package main\n\n{main}")
    commands = f"{commands}go vet ./...\ngo run .\n"
    output([tool("sh"), "-ec", commands], cwd=folder, env={**_environment(), **env})


# What an example prints of a body, by what it calls.
_SAID: Mapping[str, Mapping[str, str]] = {
    ".Check(": {
        '{"Status": 1}': "",
        f'{{"Status": {FROZEN.example.code}}}': FROZEN.example.description.text,
        '{"Status": 999}': "AmootSMS answered unknown code 999",
    },
    ".Parse(": {
        f'{{"Status": {FROZEN.example.code}}}': (
            f"{FROZEN.example.description.text}\n{FROZEN.example.title} ({FROZEN.example.code})"
        ),
        '{"Status": 999}': "unknown code 999",
    },
    ".Answer[": {
        '{"Status": 1, "Data": [{"Status": 1}, {"Status": 0}]}': (
            "item 1: AmootSMS answered Failed (0)"
        ),
        '{"Status": 0, "STATUS": 1, "Data": null}': "returned AmootSMS answered Failed (0)",
        '{"Status": 0, "Data": "no"}': "returned AmootSMS answered Failed (0)",
        "<html>": "returned invalid character '<' looking for beginning of value",
    },
}
_IMPORTS = {"errors.": "errors", "json.": "encoding/json", "log.": "log"}


def snippets(made: Path, folder: Path) -> int:
    """Run each fenced block of the package's README, and return their number."""
    found = blocks(made)
    for at, (language, text) in enumerate(found):
        if language == "sh":
            install(made, folder / f"install{at}", text)
            continue
        line, _, rest = text.partition("\n\n")
        needed = ["os", *(path for use, path in _IMPORTS.items() if use in text), "log"]
        imports = "".join(f'import "{path}"\n' for path in sorted({*needed}))
        main = (
            "func main() {\n\tlog.SetFlags(0)\n\tlog.SetOutput(os.Stdout)\n"
            "\tif err := use([]byte(os.Args[1])); err != nil {\n"
            '\t\tlog.Print("returned ", err)\n\t}\n}\n'
        )
        source = f"package main\n\n{imports}{line}\n\n{main}\nfunc use(body []byte) error {{\n"
        source += f"{rest}\treturn nil\n}}\n"
        program = lay_out(folder / f"use{at}", packages=[made], sources={"main.go": source})
        go(program, "vet", ".")
        go(program, "build", "-o", "use", ".")
        ((_, said),) = ((call, said) for call, said in _SAID.items() if call in text)
        for body, wanted in said.items():
            assert output([program / "use", body]).strip() == wanted, text
    return len(found)


def build(made: Path, folder: Path, *, api: Api = Api(), client: bool = False) -> Program:
    package = (made / "status.go").read_text(encoding="utf-8")
    sources = {
        path.name: without_missing(adapted(path.read_text(encoding="utf-8"), "go", api), package)
        for path in (HERE / "consumer").glob("*.go")
        if client or path.name != "client.go"
    }
    name = name_of(made)
    for path, source in sources.items():
        sources[path] = source.replace(f'\t"{name}"\n', f'\t{name} "{module(made)}"\n')
    program = lay_out(folder / "consumer", packages=[made], sources=sources)
    for source_folder in (made, program):
        check(source_folder)
    go(made, "test", ".")
    go(program, "build", "-o", "consume", ".")
    return Program(folder, [program / "consume"], api=api)


def example(made: Path, folder: Path, text: str) -> Command:
    head = 'package main\n\nimport "fmt"\nimport "os"'
    end = "}\n\nfunc main() {\n\tif use(os.Args[1]) != nil {\n\t\tos.Exit(1)\n\t}\n}"
    program = lay_out(folder / "use", packages=[made], sources={})
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
