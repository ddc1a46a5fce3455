"""The generated npm package, used as its users would: packed, installed, compiled, bundled."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from codegen.source import InputError
from tests import pages
from tests.languages.registry import HOSTILE, frozen, hostile
from tests.languages.typescript.builder import (
    CONSUMER,
    RESOLUTIONS,
    check_attacks,
    check_format,
    compile_errors,
    exhaustive,
)
from tests.pages import FROZEN, package, page, rows, spec, target
from tests.toolchain import node, node_modules, output

PACKAGE = pages.frozen() / "typescript"

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


@pytest.fixture(scope="module")
def project() -> Path:
    """Give the project into which the package is installed, packed as it would be published."""
    return frozen("typescript").folder / "project"


# --- what the package says ---------------------------------------------------------------------


def test_a_typed_program_does_what_it_says(project: Path) -> None:
    shutil.copy(CONSUMER / "consumer.ts", project)
    assert compile_errors(project, ["consumer.ts"], emit="made") == []
    got = json.loads(output([node(), "made/consumer.js"], cwd=project))
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
        shutil.copy(CONSUMER / name, project)
    wrong = (CONSUMER / "wrong.ts").read_text(encoding="utf-8").split("\n")
    wanted = [
        ("wrong.ts", number, marked[1])
        for number, line in enumerate(wrong, 1)
        if (marked := re.search(r"// (TS\d+)$", line))
    ]
    assert len(wanted) >= 15
    assert compile_errors(project, ["consumer.ts", "wrong.ts"], resolution) == wanted


@pytest.mark.parametrize("resolution", RESOLUTIONS)
def test_a_switch_over_all_statuses_compiles(project: Path, resolution: str) -> None:
    assert exhaustive(FROZEN, project, resolution) == []
    assert exhaustive(HOSTILE, hostile("typescript").folder / "project", resolution) == []


@pytest.mark.parametrize("resolution", RESOLUTIONS)
def test_a_switch_that_forgets_a_status_does_not_compile(project: Path, resolution: str) -> None:
    ((path, _, number),) = exhaustive(FROZEN, project, resolution, without="Failed")
    assert (path, number) == ("all.ts", "TS1360")


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


def test_publint_has_nothing_to_say(project: Path) -> None:
    (tarball,) = project.parent.glob("*.tgz")
    cli = node_modules() / "publint" / "src" / "cli.js"
    assert "All good!" in output([node(), cli, "run", tarball, "--strict"])


def test_prettier_leaves_it_as_it_is() -> None:
    check_format(PACKAGE)


def test_a_title_that_cannot_be_a_constant_is_refused() -> None:
    words = ["class", "default", "await", "arguments", "__proto__", "static", "enum", "let"]
    of = spec(page([(number, word, "x") for number, word in enumerate(words)]))
    with pytest.raises(InputError) as caught:
        package(of, "typescript", Path())
    assert [at.message for at in caught.value.diagnostics] == [
        f"title {word} makes {word}, a reserved word in TypeScript" for word in words
    ]


def test_every_word_that_no_module_can_declare_is_reserved(tmp_path: Path) -> None:
    # Every word there is in the grammar, and some that only look as if they were.
    words = set(target("typescript").reserved) | {
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
    assert set(refused) <= target("typescript").reserved
