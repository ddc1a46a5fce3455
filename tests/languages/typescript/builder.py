"""Packs and installs with npm, compiles with the strictest tsc, and runs with Node."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from codegen.escaping import COMMENTS, QUOTES
from codegen.model import Api, Spec
from tests.languages.program import (
    Command,
    Program,
    Readings,
    adapted,
    lines,
    write,
    write_example,
)
from tests.toolchain import node, node_modules, npm, output, run

CONSUMER = Path(__file__).parent / "consumer"
COMPILER_OPTIONS = {
    "strict": True,
    "exactOptionalPropertyTypes": True,
    "noUncheckedIndexedAccess": True,
    "noImplicitReturns": True,
    "noFallthroughCasesInSwitch": True,
    "verbatimModuleSyntax": True,
    "isolatedModules": True,
    "erasableSyntaxOnly": True,
    "skipLibCheck": False,
    "target": "es2022",
    "lib": ["es2022", "dom"],
    "types": [],
}
RESOLUTIONS = {
    "nodenext": {"module": "nodenext", "moduleResolution": "nodenext"},
    "bundler": {"module": "esnext", "moduleResolution": "bundler"},
}


def pack(made: Path, folder: Path) -> Path:
    """Pack a package, as it would be published."""
    (packed,) = json.loads(npm("pack", made, "--json", cwd=folder))
    return folder / str(packed["filename"])


def install(made: Path, folder: Path, *others: Path) -> Path:
    """Install packages, packed, into a new project, without a network; give the project."""
    project = folder / "project"
    project.mkdir()
    manifest = {"name": "project", "private": True, "type": "module"}
    (project / "package.json").write_text(json.dumps(manifest), encoding="utf-8")
    packed = [pack(one, folder) for one in (made, *others)]
    npm("install", *packed, "--offline", cwd=project)
    return project


def build(made: Path, folder: Path, *, api: Api = Api(), client: bool = False) -> Program:
    source = (CONSUMER / "consume.mjs").read_text(encoding="utf-8")
    program = install(made, folder) / "consume.mjs"
    write(program, adapted(source, "typescript", api))
    return Program(folder, [node(), program], api=api)


def example(made: Path, folder: Path, text: str) -> Command:
    path = install(made, folder) / "use.mjs"  # it names no type, so that any Node can run it
    return [node(), write_example(path, "", "const body = process.argv[2];", text)]


def compile_errors(
    folder: Path, sources: Sequence[str], resolution: str = "nodenext", *, emit: str = ""
) -> list[tuple[str, int, str]]:
    """Compile with tsc; give each error's file, line and number."""
    options: dict[str, Any] = {**COMPILER_OPTIONS, **RESOLUTIONS[resolution], "noEmit": not emit}
    if emit:
        options["outDir"] = emit
    settings = folder / "tsconfig.json"
    settings.write_text(
        json.dumps({"compilerOptions": options, "files": list(sources)}), encoding="utf-8"
    )
    tsc = node_modules() / "typescript" / "lib" / "tsc.js"
    done = run([node(), tsc, "--project", settings, "--pretty", "false"], cwd=folder)
    found = re.findall(r"^(\S+)\((\d+),\d+\): error (TS\d+): ", done.stdout, re.MULTILINE)
    assert bool(found) == bool(done.returncode), done.stdout + done.stderr
    return [(path, int(line), number) for path, line, number in found]


def exhaustive(
    of: Spec,
    project: Path,
    resolution: str = "nodenext",
    *,
    without: str = "",
    api: Api = Api(),
) -> list[tuple[str, int, str]]:
    """Compile a program that handles every title, or all but one, and says that none is left."""
    cases = "".join(
        f"    case {json.dumps(status.title)}:\n      return status.code satisfies {status.code};\n"
        for status in of.statuses
        if status.title != without
    )
    program = (
        f'import type {{ Known{api.type} }} from "{api.package}";\n'
        f"export function code(status: Known{api.type}): number {{\n"
        f"  switch (status.title) {{\n{cases}    default:\n      throw status satisfies never;\n"
        "  }\n}\n"
    )
    write(project / "all.ts", program)
    return compile_errors(project, ["all.ts"], resolution)


def check_attacks(made: Path) -> None:
    """Assert that the wire contract holds of whatever fast-check draws."""
    node_modules()
    output([node(), CONSUMER / "attack.mjs", made / "index.js", "300", "20251020"])


def check_format(*paths: Path) -> None:
    """Assert that Prettier leaves files as they are."""
    prettier = node_modules() / "prettier" / "bin" / "prettier.cjs"
    output([node(), prettier, "--check", "--no-config", *paths])


def read_back(texts: Sequence[str], folder: Path) -> Readings:
    quote, comment = QUOTES["javascript"], COMMENTS["markdown"]
    items = "".join(f"/** {comment(text)} — `x` */\n{quote(text)},\n" for text in texts)
    program = "for (const text of texts) console.log(JSON.stringify(text));\n"
    source = write(folder / "texts.mjs", f"const texts = [\n{items}];\n{program}")
    return {"javascript literal": list(map(json.loads, lines(output([node(), source]))))}
