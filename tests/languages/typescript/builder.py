"""Packs and installs with npm, compiles with the strictest tsc, and runs with Node."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator, Sequence
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
from tests.toolchain import absent, node, node_modules, npm, output, run

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
RESOLUTIONS: dict[str, dict[str, Any]] = {
    "node16": {"module": "node16"},
    "node18": {"module": "node18"},
    "nodenext": {"module": "nodenext"},
    "bundler": {"module": "esnext", "moduleResolution": "bundler"},
    "commonjs": {"module": "node16", "verbatimModuleSyntax": False},
}
"""How a package is found; in the folder ``commonjs`` of the project, by ``require``."""
COMPILERS = ("typescript", "typescript-newest")


def nodes() -> Iterator[Path]:
    """Find the oldest Node that the package supports, the one that the tests use, the newest."""
    yield node()
    for name in ("node-oldest", "node-newest"):
        path = node_modules() / name / "bin" / "node"
        yield path if path.is_file() else absent(name)


def pack(made: Path, folder: Path) -> Path:
    """Pack a package, as it would be published."""
    (packed,) = json.loads(npm("pack", made, "--json", cwd=folder))
    return folder / str(packed["filename"])


def install(made: Path, folder: Path, *others: Path) -> Path:
    """Install packages, packed, into a new project, without a network, and return the project."""
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
    path = install(made, folder) / "use.mjs"  # without type syntax, so that any Node can run it
    return [node(), write_example(path, "", "const body = process.argv[2];", text)]


# Around each snippet of a README; its imports come first. What it prints, by the body it is given.
SNIPPET = (
    "declare const process: { argv: string[] };\nconst response = new Response(process.argv[2]);\n"
)
PRINTED = {
    "parseStatus(await": {
        '{"Status": 2}': "it is AccountIsDemo\n",
        '"Failed"': "0 Failed ",
        "999": "unknown null\n",
    },
    "assertSuccess(await": {
        '{"Status": "1"}': "sent { Status: '1' }\n",
        '{"Status": 0, "Password": "481516"}': "AmootSMS answered Failed (0)\n",
    },
    "body[": {
        '{"Status": 1, "Data": [{"Status": 1}, {"Status": -207}, {}]}': (
            "{ Status: -207 } Token_NotAllowIP\n{} null\n"
        ),
        '{"Status": 0}': "",
    },
}


def snippets(made: Path, folder: Path) -> int:
    """Run the snippets of a README on the oldest Node, and return their number."""
    project = folder / "snippets"
    shutil.copytree(made, project / "typescript")
    write(project / "package.json", '{"type": "module"}')
    readme = (made / "README.md").read_text(encoding="utf-8")
    found = re.findall(r"^```(\w+)\n(.*?)^```$", readme, re.DOTALL | re.MULTILINE)
    (install,) = (text for language, text in found if language == "sh")
    program, *arguments = install.split()
    assert program == "npm"
    npm(*arguments, "--offline", cwd=project)
    programs = [text for language, text in found if language == "ts"]
    sources = [f"snippet{at}.ts" for at in range(len(programs))]
    for source, text in zip(sources, programs, strict=True):
        write_example(project / source, "", SNIPPET, text)
    check_lint(project, sources)
    assert compile_errors(project, sources, emit="made") == []
    _, oldest, _ = nodes()
    for source, text in zip(sources, programs, strict=True):
        (printed,) = (PRINTED[start] for start in PRINTED if start in text)
        for body, wanted in printed.items():
            done = run([oldest, f"made/{source.removesuffix('.ts')}.js", body], cwd=project)
            assert (done.stdout + done.stderr).startswith(wanted)
            assert bool(done.stdout + done.stderr) == bool(wanted)
    return 1 + len(programs)


def compile_errors(
    folder: Path,
    sources: Sequence[str],
    resolution: str = "nodenext",
    *,
    emit: str = "",
    compiler: str = COMPILERS[-1],
) -> list[tuple[str, int, str]]:
    """Compile with tsc, and return each error's file, line and number."""
    if resolution == "commonjs":
        inner = folder / "commonjs"
        inner.mkdir(exist_ok=True)
        write(inner / "package.json", '{"type": "commonjs"}')
        for source in sources:
            shutil.copy(folder / source, inner)
        folder = inner
    options: dict[str, Any] = {**COMPILER_OPTIONS, **RESOLUTIONS[resolution], "noEmit": not emit}
    if emit:
        options["outDir"] = emit
    settings = folder / "tsconfig.json"
    settings.write_text(
        json.dumps({"compilerOptions": options, "files": list(sources)}), encoding="utf-8"
    )
    tsc = node_modules() / compiler / "lib" / "tsc.js"
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
    """Compile a program with an exhaustive switch over all titles, or all but one."""
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
    """Assert the wire contract for random values of fast-check."""
    node_modules()
    output([node(), CONSUMER / "attack.mjs", made / "index.js", "300", "20251020"])


def check_format(*paths: Path) -> None:
    """Assert that Prettier does not change files."""
    prettier = node_modules() / "prettier" / "bin" / "prettier.cjs"
    output([node(), prettier, "--check", "--no-config", *paths])


def check_lint(project: Path, sources: Sequence[str]) -> None:
    """Assert that typescript-eslint accepts sources in strict mode."""
    url = (node_modules() / "typescript-eslint" / "dist" / "index.js").as_uri()
    write(project / "eslint.config.mjs", ESLINT.replace("URL", json.dumps(url)))
    options = {**COMPILER_OPTIONS, **RESOLUTIONS["nodenext"]}
    settings = {"compilerOptions": options, "files": list(sources)}
    write(project / "tsconfig.json", json.dumps(settings))
    eslint = node_modules() / "eslint" / "bin" / "eslint.js"
    output([node(), eslint, "--max-warnings=0", *sources], cwd=project)


ESLINT = """
const { configs } = (await import(URL)).default;
export default [
  ...configs.strictTypeChecked,
  { languageOptions: { parserOptions: { project: true, tsconfigRootDir: import.meta.dirname } } },
  // Compilers leave only any out of account where a type parameter is checked.
  { files: ["**/*.d.*ts"], rules: { "@typescript-eslint/no-explicit-any": "off" } },
];
"""


def read_back(texts: Sequence[str], folder: Path) -> Readings:
    quote, comment = QUOTES["javascript"], COMMENTS["markdown"]
    items = "".join(f"/** {comment(text)} — `x` */\n{quote(text)},\n" for text in texts)
    program = "for (const text of texts) console.log(JSON.stringify(text));\n"
    source = write(folder / "texts.mjs", f"const texts = [\n{items}];\n{program}")
    return {"javascript literal": list(map(json.loads, lines(output([node(), source]))))}
