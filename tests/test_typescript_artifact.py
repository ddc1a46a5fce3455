"""The generated npm package, used as its users would: packed, installed, compiled, bundled."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from codegen.lexis import HIDDEN
from codegen.model import Spec
from codegen.source import SpecError
from codegen.target import Target, discover
from tests.pages import FROZEN, TEMPLATES, frozen, hostile_page, package, page, rows, spec
from tests.toolchain import CONSUMERS, node, node_modules, npm, output, run

PACKAGE = frozen() / "typescript"
VECTORS = frozen() / "json" / "wire_vectors.json"
HERE = CONSUMERS / "typescript"

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

# Words with a meaning in TypeScript that a module may declare all the same.
LOOKS_RESERVED = """
    abstract any boolean constructor declare global infer is keyof module namespace never number
    object readonly require string symbol type unknown using NaN Infinity globalThis Object name
"""

# What one can write with esbuild --bundle --minify, and what it may cost in bytes of UTF-8.
SIZES = {
    "a code of its own": ("import { CreditNotEnough as x } from 'SELF/codes'; console.log(x)", 19),
    "a code of all": ("import * as All from 'SELF/codes'; console.log(All.CreditNotEnough)", 19),
    "a code of the object": (
        "import { AmootStatus } from 'SELF'; console.log(AmootStatus.CreditNotEnough)",
        1450,
    ),
    "title to code": (
        "import { AmootStatus } from 'SELF'; export const code = (title) => AmootStatus[title]",
        1350,
    ),
    "everything": ("export * from 'SELF'", 7700),
    "nothing": ("import 'SELF'; import 'SELF/codes'", 1),
}


def target() -> Target:
    return next(found for found in discover(TEMPLATES) if found.name == "typescript")


@pytest.fixture(scope="module")
def tarball(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Pack the package, as it would be published."""
    folder = tmp_path_factory.mktemp("packed")
    (packed,) = json.loads(npm("pack", PACKAGE, "--json", cwd=folder))
    return folder / str(packed["filename"])


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory, tarball: Path) -> Path:
    """Install the packed package into a new project, without a network."""
    folder = tmp_path_factory.mktemp("project")
    manifest = {"name": "project", "private": True, "type": "module"}
    (folder / "package.json").write_text(json.dumps(manifest), encoding="utf-8")
    npm("install", tarball, "--offline", cwd=folder)
    return folder


def compile_errors(
    folder: Path, sources: Sequence[str], resolution: str, *, emit: str = ""
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


def exhaustive(of: Spec, *, without: str = "") -> str:
    """Write a program that handles every title, or all but one, and says that none is left."""
    cases = "".join(
        f'    case "{status.title}":\n      return status.code satisfies {status.code};\n'
        for status in of.statuses
        if status.title != without
    )
    return (
        'import type { KnownAmootStatus } from "amootsms-status";\n'
        "export function code(status: KnownAmootStatus): number {\n"
        f"  switch (status.title) {{\n{cases}    default:\n      throw status satisfies never;\n"
        "  }\n}\n"
    )


# --- what the package says ---------------------------------------------------------------------


def test_it_is_what_the_page_says(project: Path) -> None:
    shutil.copy(HERE / "consumer.ts", project)
    assert compile_errors(project, ["consumer.ts"], "nodenext", emit="made") == []
    got = json.loads(output([node(), "made/consumer.js"], cwd=project))
    assert got["meta"] == [FROZEN.api_version, FROZEN.updated.isoformat(), FROZEN.sha256]
    assert got["statuses"] == [
        {
            "known": True,
            "title": title,
            "code": code,
            "description": description,
            "success": code == 1,
        }
        for code, title, description in rows(FROZEN)
    ]
    assert got["byCode"] == [True] * len(FROZEN.statuses)
    assert got["codes"] == {status.title: status.code for status in FROZEN.statuses}
    assert got["none"] == [None] * 4
    assert got["advice"] == [
        "sent",
        "sent",
        "top up",
        "failed",
        "unknown 999999",
        "unknown object",
        "unknown Brand_New",
    ]
    assert got["attempts"] == [
        "sent",
        "AmootStatusError AmootSMS answered Failed (0) 0 true",
        "AmootStatusError AmootSMS answered unknown code 999999 999999 true",
        "AmootStatusError AmootSMS answered unknown title Brand_New null true",
        "AmootStatusError AmootSMS answered no status null true",
    ]
    assert got["success"] == [True, False, True, False, True, False]


def check_vectors(project: Path, file: Path) -> None:
    """Assert that the package in a project makes of each vector what it must."""
    wanted = json.loads(file.read_text(encoding="utf-8"))["vectors"]
    made = project / "node_modules" / "amootsms-status" / "index.js"
    lines = output([node(), HERE / "vectors.mjs", made, file]).split("\n")
    got = [json.loads(line) for line in lines if line]
    assert {found["name"]: (found["got"], found["error"]) for found in got} == {
        vector["name"]: (vector["expect"], vector["error"]) for vector in wanted
    }
    assert all(found["kept"] for found in got)


def test_every_vector_has_its_outcome(project: Path) -> None:
    check_vectors(project, VECTORS)


def check_attacks(made: Path) -> None:
    """Assert that the wire contract holds of whatever fast-check draws."""
    node_modules()
    output([node(), HERE / "attack.mjs", made / "index.js", "300", "20251020"])


def test_no_input_is_too_hostile() -> None:
    check_attacks(PACKAGE)


def test_every_member_is_documented_in_every_file() -> None:
    for name in ("index.d.ts", "index.js", "codes.d.ts", "codes.js"):
        text = (PACKAGE / name).read_text(encoding="utf-8")
        assert re.findall(
            r"^ *\/\*\* (.+) — `(\w+)` \((-?\d+)\) \*\/\n.*\b(\w+)(?:: | = )(-?\d+)[;,]$",
            text,
            re.MULTILINE,
        ) == [
            (description, title, str(code), title, str(code))
            for code, title, description in rows(FROZEN)
        ], name


# --- how it is used ----------------------------------------------------------------------------


@pytest.mark.parametrize("resolution", RESOLUTIONS)
def test_the_compiler_accepts_what_is_right_and_refuses_what_is_wrong(
    project: Path, resolution: str
) -> None:
    for name in ("consumer.ts", "wrong.ts"):
        shutil.copy(HERE / name, project)
    wrong = (HERE / "wrong.ts").read_text(encoding="utf-8").split("\n")
    wanted = [
        ("wrong.ts", number, marked[1])
        for number, line in enumerate(wrong, 1)
        if (marked := re.search(r"// (TS\d+)$", line))
    ]
    assert len(wanted) >= 15
    assert compile_errors(project, ["consumer.ts", "wrong.ts"], resolution) == wanted


@pytest.mark.parametrize("resolution", RESOLUTIONS)
def test_a_switch_that_forgets_a_status_does_not_compile(project: Path, resolution: str) -> None:
    (project / "all.ts").write_text(exhaustive(FROZEN), encoding="utf-8")
    assert compile_errors(project, ["all.ts"], resolution) == []
    (project / "less.ts").write_text(exhaustive(FROZEN, without="Failed"), encoding="utf-8")
    ((path, _, number),) = compile_errors(project, ["less.ts"], resolution)
    assert (path, number) == ("less.ts", "TS1360")


@pytest.mark.parametrize(
    "program",
    [
        "const { parseStatus } = require('amootsms-status'); console.log(parseStatus('0').title)",
        "const { Failed } = require('amootsms-status/codes'); console.log(Failed ? 1 : 'Failed')",
        "import('amootsms-status').then(({ statusInfo }) => console.log(statusInfo(0).title))",
        "console.log(require('amootsms-status/package.json').name && 'Failed')",
    ],
    ids=["require", "require a code", "dynamic import", "manifest"],
)
def test_common_js_can_use_it(project: Path, program: str) -> None:
    (project / "program.cjs").write_text(program, encoding="utf-8")
    assert output([node(), "program.cjs"], cwd=project) == "Failed\n"


@pytest.mark.parametrize(("program", "bound"), SIZES.values(), ids=SIZES)
def test_a_bundle_holds_what_is_used(
    project: Path, tmp_path: Path, program: str, bound: int
) -> None:
    entry = project / f"{tmp_path.name}.js"
    entry.write_text(program.replace("SELF", "amootsms-status"), encoding="utf-8")
    esbuild = node_modules() / "esbuild" / "bin" / "esbuild"
    options = ["--bundle", "--minify", "--format=esm", "--charset=utf8", "--log-level=error"]
    made = output([esbuild, entry, *options], cwd=project)
    assert len(made.strip().encode()) <= bound


# --- how it is published -----------------------------------------------------------------------


def test_publint_has_nothing_to_say(tarball: Path) -> None:
    cli = node_modules() / "publint" / "src" / "cli.js"
    assert "All good!" in output([node(), cli, "run", tarball, "--strict"])


def check_formatting(made: Path) -> None:
    """Assert that Prettier leaves a package as it is."""
    prettier = node_modules() / "prettier" / "bin" / "prettier.cjs"
    output([node(), prettier, "--check", "--no-config", made])


def test_prettier_leaves_it_as_it_is() -> None:
    check_formatting(PACKAGE)


# --- hostile pages -----------------------------------------------------------------------------


def consumer(made: Path, folder: Path) -> Path:
    """Make a project that has a package, as it is; give the project."""
    project = folder / "project"
    (project / "node_modules").mkdir(parents=True)
    (project / "node_modules" / "amootsms-status").symlink_to(made, target_is_directory=True)
    (project / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    return project


def check_table(project: Path, of: Spec) -> None:
    """Assert that a package has the statuses of a page, for the compiler and when it runs."""
    (project / "all.ts").write_text(exhaustive(of), encoding="utf-8")
    assert compile_errors(project, ["all.ts"], "nodenext") == []
    (project / "all.js").write_text(
        'import { AmootStatus, statusInfo } from "amootsms-status";\n'
        'import * as codes from "amootsms-status/codes";\n'
        "const statuses = Object.keys(AmootStatus).map(statusInfo);\n"
        "console.log(JSON.stringify({ statuses, codes }));\n",
        encoding="utf-8",
    )
    got = json.loads(output([node(), "all.js"], cwd=project))
    assert [(at["code"], at["title"], at["description"]) for at in got["statuses"]] == rows(of)
    assert got["codes"] == {status.title: status.code for status in of.statuses}


def test_a_hostile_page_stays_text(tmp_path: Path) -> None:
    of = spec(hostile_page())
    made = package(of, "typescript", tmp_path)
    for path in made.iterdir():
        assert not re.search(f"[{HIDDEN}]", path.read_text(encoding="utf-8").replace("\n", ""))
    check_table(consumer(made, tmp_path), of)


def test_a_title_that_cannot_be_a_constant_is_refused() -> None:
    words = ["class", "default", "await", "arguments", "__proto__", "static", "enum", "let"]
    of = spec(page([(number, word, "x") for number, word in enumerate(words)]))
    with pytest.raises(SpecError) as caught:
        package(of, "typescript", Path())
    assert [at.message for at in caught.value.diagnostics] == [
        f"title {word} makes {word}, a reserved word in TypeScript" for word in words
    ]


def test_every_word_that_no_module_can_declare_is_reserved(tmp_path: Path) -> None:
    # Every word there is in the grammar, and some that only look as if they were.
    words = set(target().reserved) | {
        *LOOKS_RESERVED.split(),
    }
    for word in words:
        (tmp_path / f"{word}.mjs").write_text(f"export const {word} = 1;\n", encoding="utf-8")
    (tmp_path / "all.mjs").write_text(
        f"for (const word of {json.dumps(sorted(words))})\n"
        "  await import(`./${word}.mjs`).catch(() => console.log(word));\n",
        encoding="utf-8",
    )
    refused = output([node(), tmp_path / "all.mjs"]).split()
    assert len(refused) > 40
    assert set(refused) <= target().reserved
