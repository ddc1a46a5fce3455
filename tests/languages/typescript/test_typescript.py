"""The generated npm package: packed, installed, compiled and bundled."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from codegen.model import Api, Shape
from codegen.source import InputError
from tests import pages
from tests.contract.test_languages import check_table
from tests.contract.wire import expected
from tests.languages import another
from tests.languages.program import Program, Row, write
from tests.languages.registry import HOSTILE, frozen, hostile
from tests.languages.typescript.builder import (
    COMPILERS,
    CONSUMER,
    RESOLUTIONS,
    build,
    check_attacks,
    check_format,
    check_lint,
    compile_errors,
    exhaustive,
    install,
    nodes,
)
from tests.pages import FROZEN, outputs, package, page, rows, spec, target
from tests.toolchain import node, node_modules, output, run

PACKAGE = pages.frozen() / "typescript"

# Words with a meaning in TypeScript that a module may declare all the same.
LOOKS_RESERVED = """
    abstract any boolean constructor declare global infer is keyof module namespace never number
    object readonly require string symbol type unknown using NaN Infinity globalThis Object name
"""

# Programs for esbuild --bundle --minify, and their maximum size in bytes of UTF-8.
SIZES = {
    "a code of its own": ("import { CreditNotEnough as x } from 'SELF/codes'; console.log(x)", 16),
    "a code of all": ("import * as All from 'SELF/codes'; console.log(All.CreditNotEnough)", 16),
    "a code of the object": (
        "import { AmootStatus } from 'SELF'; console.log(AmootStatus.CreditNotEnough)",
        1350,
    ),
    "title to code": (
        "import { AmootStatus } from 'SELF'; export const code = (title) => AmootStatus[title]",
        1350,
    ),
    "isSuccess": ("export { isSuccess } from 'SELF'", 700),
    "everything": ("export * from 'SELF'", 7700),
    "nothing": ("import 'SELF'; import 'SELF/codes'", 1),
}


@pytest.fixture(scope="module")
def project() -> Path:
    """Return the project into which the package is installed, packed as it would be published."""
    return frozen("typescript").folder / "project"


# --- what the package says ---------------------------------------------------------------------


@pytest.mark.parametrize("resolution", ["nodenext", "commonjs"])
def test_a_typed_program_does_what_it_says(project: Path, resolution: str) -> None:
    shutil.copy(CONSUMER / "consumer.ts", project)
    assert compile_errors(project, ["consumer.ts"], resolution, emit="made") == []
    folder = project / "commonjs" if resolution == "commonjs" else project
    printed = {output([each, "made/consumer.js"], cwd=folder) for each in nodes()}
    got = json.loads(*printed)
    assert got["none"] == [None] * 4
    assert got["listed"] == [code for code, _, _ in rows(FROZEN)]
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
        "AmootStatusError AmootSMS answered unknown title Bran... null true",
        "AmootStatusError AmootSMS answered no status: nothing null true",
    ]
    assert got["success"] == [True, False, False, False, True, False]


def test_no_input_is_too_hostile() -> None:
    check_attacks(PACKAGE)


def test_every_member_is_documented_in_every_file() -> None:
    for kind in ("js", "cjs", "d.ts", "d.cts"):
        for name in (f"index.{kind}", f"codes.{kind}"):
            text = (PACKAGE / name).read_text(encoding="utf-8")
            assert re.findall(
                r"^ *\/\*\* (.+) — `(\w+)` \((-?\d+)\) \*\/\n.*\b(\w+)(?:: | = )(-?\d+)[;,]$",
                text,
                re.MULTILINE,
            ) == [
                (description, title, str(code), title, str(code))
                for code, title, description in rows(FROZEN)
            ], name
    types = (PACKAGE / "index.d.ts").read_text(encoding="utf-8")
    members = re.findall(r"^(.*)\n +(?:readonly|get|constructor)\b", types, re.MULTILINE)
    exported = re.findall(r"^(.*)\nexport ", types, re.MULTILINE)
    assert len(members) > 70
    assert len(exported) > 15
    assert [line for line in members if not re.fullmatch(r" +/\*\* .+ \*/", line)] == []
    # A second signature is documented by the first.
    undocumented = [line for line in exported if not line.endswith("*/")]
    assert len(undocumented) == 1
    assert "{ code: Key } | { title: Key }" in undocumented[0]
    assert "@throws {@link AmootStatusError}" in types


# --- how it is used ----------------------------------------------------------------------------


@pytest.mark.parametrize("compiler", COMPILERS)
@pytest.mark.parametrize("resolution", RESOLUTIONS)
def test_the_compiler_accepts_what_is_right_and_refuses_what_is_wrong(
    project: Path, resolution: str, compiler: str
) -> None:
    for name in ("consumer.ts", "wrong.ts"):
        shutil.copy(CONSUMER / name, project)
    wrong = (CONSUMER / "wrong.ts").read_text(encoding="utf-8").split("\n")
    wanted = [
        ("wrong.ts", number, marked[1])
        for number, line in enumerate(wrong, 1)
        if (marked := re.search(r"// (TS\d+)$", line))
    ]
    assert len(wanted) >= 30
    sources = ["consumer.ts", "wrong.ts"]
    assert compile_errors(project, sources, resolution, compiler=compiler) == wanted


@pytest.mark.parametrize("resolution", RESOLUTIONS)
def test_a_switch_over_all_statuses_compiles(project: Path, resolution: str) -> None:
    assert exhaustive(FROZEN, project, resolution) == []
    assert exhaustive(HOSTILE, hostile("typescript").folder / "project", resolution) == []


@pytest.mark.parametrize("resolution", RESOLUTIONS)
def test_a_switch_that_forgets_a_status_does_not_compile(project: Path, resolution: str) -> None:
    ((path, _, number),) = exhaustive(FROZEN, project, resolution, without="Failed")
    assert (path, number) == ("all.ts", "TS1360")


# Both copies in one program recognize each other's errors, and imports find every name.
COMMON_JS = """
const assert = require("node:assert/strict");
const amoot = require("amootsms-status");
const codes = require("amootsms-status/codes");
const data = require("amootsms-status/status_codes.json");
assert.equal(data.statuses.length, amoot.statuses.length);
assert.equal(require("amootsms-status/wire_vectors.json").vectors[0].name.length > 0, true);
assert.equal(require("amootsms-status/status_codes.schema.json").$defs.KnownCode !== null, true);
assert.equal(require("amootsms-status/package.json").name, "amootsms-status");
const imported = ["amootsms-status", "amootsms-status/codes"].map((name) => import(name));
const folder = "./node_modules/amootsms-status";
const found = ["index.cjs", "codes.cjs"].map((name) => import(`${folder}/${name}`));
Promise.all([...imported, ...found]).then(([other, otherCodes, again, againCodes]) => {
  const names = Object.keys(amoot).sort();
  assert.ok(names.length > 9);
  assert.deepEqual(Object.keys(other), names);
  assert.deepEqual(Object.keys(again).filter((name) => name in amoot), names);
  assert.deepEqual({ ...otherCodes }, codes);
  assert.deepEqual({ ...codes }, amoot.AmootStatus);
  for (const title of Object.keys(codes)) assert.equal(againCodes[title], codes[title]);
  assert.deepEqual(other.statuses, amoot.statuses);
  const error = new other.AmootStatusError(other.parseStatus(codes.Failed));
  assert.ok(amoot.isAmootStatusError(error) && !(error instanceof amoot.AmootStatusError));
  console.log(amoot.parseStatus({ Status: 0 }).title);
});
"""


def test_common_js_and_modules_are_one_package(project: Path) -> None:
    write(project / "program.cjs", COMMON_JS)
    for each in nodes():
        assert output([each, "program.cjs"], cwd=project) == "Failed\n"


# Additional options of test runners, needed only by ts-jest.
RUNNERS = {
    "jest": ("jest/bin/jest.js", [], 'const { expect, test } = require("@jest/globals");', "js"),
    "ts-jest": (
        "jest/bin/jest.js",
        ["--preset", "ts-jest"],
        'import { expect, test } from "@jest/globals";',
        "ts",
    ),
    "vitest": ("vitest/vitest.mjs", ["run"], 'import { expect, test } from "vitest";', "ts"),
}
TESTED = """
test("a status", () => {
  expect(parseStatus('{"Status": 0}').code).toBe(Failed);
  expect(parseStatus(new TextEncoder().encode("Success").buffer)).toMatchObject({ code: 1 });
  expect(parseStatus({ Status: "X" })).toEqual(parseStatus("X"));
  expect(() => assertSuccess({ Status: 4 })).toThrow("AmootSMS answered CreditNotEnough (4)");
});
"""


@pytest.mark.parametrize("runner", RUNNERS)
def test_a_test_runner_needs_no_configuration(tmp_path: Path, runner: str) -> None:
    project = install(PACKAGE, tmp_path)
    write(project / "package.json", "{}")
    for name in ("@jest", "jest", "ts-jest", "typescript", "vitest"):
        (project / "node_modules" / name).symlink_to(node_modules() / name)
    program, options, head, ending = RUNNERS[runner]
    names = {
        "amootsms-status": "{ assertSuccess, parseStatus }",
        "amootsms-status/codes": "{ Failed }",
    }
    pattern = 'const {} = require("{}");' if ending == "js" else 'import {} from "{}";'
    lines = [head, *(pattern.format(names[name], name) for name in names)]
    write(project / f"a.test.{ending}", "\n".join([*lines, TESTED]))
    done = run([node(), node_modules() / program, *options], cwd=project)
    assert done.returncode == 0, done.stdout + done.stderr
    assert re.search(r"Tests: +1 passed|1 passed", done.stdout + done.stderr)


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


def test_its_types_are_right_however_it_is_found(project: Path) -> None:
    (tarball,) = project.parent.glob("*.tgz")
    cli = node_modules() / "@arethetypeswrong" / "cli" / "dist" / "index.js"
    assert "No problems found" in output([node(), cli, tarball, "--no-color"])


def test_eslint_has_nothing_to_say_of_its_types(tmp_path: Path) -> None:
    names = [path.name for path in PACKAGE.glob("*.d.*ts")]
    assert len(names) == 4
    for name in names:
        shutil.copy(PACKAGE / name, tmp_path)
    check_lint(tmp_path, names)


def test_prettier_leaves_it_as_it_is() -> None:
    unformatted = {"LICENSE", "wire_vectors.json"}
    check_format(*(path for path in PACKAGE.iterdir() if path.name not in unformatted))


@pytest.mark.parametrize(
    "name", ["status_codes.json", "status_codes.schema.json", "wire_vectors.json"]
)
def test_it_has_the_data(name: str) -> None:
    assert (PACKAGE / name).read_bytes() == (PACKAGE.parent / "json" / name).read_bytes()


def test_a_title_that_cannot_be_a_constant_is_refused() -> None:
    words = ["class", "default", "await", "arguments", "__proto__", "static", "enum", "let"]
    of = spec(page([(number, word, "x") for number, word in enumerate(words)]))
    with pytest.raises(InputError) as caught:
        package(of, "typescript", Path())
    assert [at.message for at in caught.value.diagnostics] == [
        f"title {word} becomes {word}, a reserved word in TypeScript" for word in words
    ]


def test_every_word_that_no_module_can_declare_is_reserved(tmp_path: Path) -> None:
    # All keywords of the grammar, and some similar words.
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


# --- another page ------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def orbit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the package of another page."""
    return another.package("typescript", tmp_path_factory.mktemp("orbit"))


@pytest.fixture(scope="module")
def orbit_program(orbit: Path, tmp_path_factory: pytest.TempPathFactory) -> Program:
    """Build the program of another page."""
    return build(orbit, tmp_path_factory.mktemp("orbit-program"), api=another.API)


def test_another_page_is_read_as_it_is(orbit_program: Program) -> None:
    check_table("typescript", orbit_program, another.SPEC)
    another.check_inputs(orbit_program)


# Paths from the outermost object to the status, in which one object is not plain.
NESTED = """
import assert from "node:assert/strict";
import { OrbitFault, parseStatus, statusInfo } from "orbit-fault-status";
const keys = KEYS;
const boom = () => {
  throw new Error("boom");
};
const nested = (...wraps) =>
  keys.reduceRight((value, key, at) => (wraps[at] ?? ((body) => body))({ [key]: value }), 5);
const proxied = (body) => new Proxy(body, {});
const nullish = (body) => Object.assign(Object.create(null), body);
for (const wrap of [proxied, nullish, Object.freeze]) {
  for (const at of keys.keys()) {
    const wraps = keys.map((_, place) => (place === at ? wrap : undefined));
    assert.equal(parseStatus(nested(...wraps)), statusInfo(OrbitFault.ThirdName));
  }
}
const getter = (body) =>
  Object.defineProperty({}, Object.keys(body)[0], { get: boom, enumerable: true });
const revoked = (body) => {
  const { proxy, revoke } = Proxy.revocable(body, {});
  revoke();
  return proxy;
};
const wrong = [
  (body) => Object.create(body),
  (body) => Object.assign([], body),
  (body) => Object.assign(() => 5, body),
  (body) => new Map(Object.entries(body)),
  (body) => JSON.stringify(body),
  getter,
  revoked,
  () => null,
  () => undefined,
  () => "5",
];
for (const wrap of wrong) {
  for (const at of keys.keys()) {
    const input = nested(...keys.map((_, place) => (place === at ? wrap : undefined)));
    if (at === 0 && typeof input === "string") continue; // a body, or a code, of its own
    const status = parseStatus(input);
    assert.deepEqual([status.known, status.code, status.title], [false, null, null]);
    assert.ok(Object.is(status.raw, input));
  }
}
let reads = 0;
const counted = { get [keys[0]]() { reads++; return nested()[keys[0]]; } };
assert.equal(parseStatus(counted).code, 5);
assert.equal(reads, 1);
Object.prototype[keys.at(-1)] = 5;
for (const body of [{}, { [keys[0]]: {} }, { [keys[0]]: { [keys[1]]: {} } }, "{}"]) {
  assert.equal(parseStatus(body).code, null);
}
"""


def test_only_own_members_of_nested_objects_count(orbit_program: Program) -> None:
    project = orbit_program.folder / "project"
    text = NESTED.replace("KEYS", json.dumps(another.API.keys))
    output([node(), write(project / "nested.mjs", text)])


@pytest.mark.parametrize("resolution", RESOLUTIONS)
def test_a_title_that_is_a_sentence_tells_a_status_apart(
    orbit_program: Program, resolution: str
) -> None:
    project, title = orbit_program.folder / "project", another.SPEC.statuses[1].title
    assert exhaustive(another.SPEC, project, resolution, api=another.API) == []
    ((_, _, number),) = exhaustive(
        another.SPEC, project, resolution, without=title, api=another.API
    )
    assert number == "TS1360"


TYPES = """
import { OrbitFault, parseStatus, statusInfo } from "orbit-fault-status";
import type { KnownOrbitFault, OrbitFaultByTitle, OrbitFaultTitle } from "orbit-fault-status";
import type { UnknownOrbitFault } from "orbit-fault-status";
import * as Codes from "orbit-fault-status/codes";
import { AmootStatus, parseStatus as parseAmoot } from "amootsms-status";

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Members = "known" | "title" | "code" | "description";

true satisfies Equal<OrbitFaultTitle, TITLES>;
true satisfies Equal<KnownOrbitFault["title"], OrbitFaultTitle>;
true satisfies Equal<KnownOrbitFault["code"], OrbitFault>;
true satisfies Equal<OrbitFault, CODES>;
true satisfies Equal<keyof KnownOrbitFault, Members>;
true satisfies Equal<keyof UnknownOrbitFault, Members | "raw" | "value">;
true satisfies Equal<keyof typeof Codes, keyof typeof OrbitFault>;
true satisfies Equal<typeof OrbitFault.ThirdName, typeof OrbitFault.ItsQuotedHere>;
true satisfies Equal<typeof Codes.ThirdName, 5>;
true satisfies Equal<OrbitFaultByTitle["Success_Is_NoSuccess"], 1>;
true satisfies Equal<ReturnType<typeof statusInfo>, KnownOrbitFault | undefined>;

const fault = parseStatus("5");
const status = parseAmoot("5");
if (fault.known && status.known) {
  fault.title === status.title; // TS2367
  fault.code === AmootStatus.CreditNotEnough; // TS2367
  status.code === OrbitFault.ThirdName || fault.code === OrbitFault.ThirdName;
  fault.title === "Third name"; // TS2367
  fault.success; // TS2339
}
"""


def test_types_of_two_packages_in_one_project(orbit: Path, tmp_path: Path) -> None:
    project = install(PACKAGE, tmp_path, orbit)
    statuses = another.SPEC.statuses
    titles = " | ".join(json.dumps(status.title) for status in statuses)
    codes = " | ".join(str(status.code) for status in statuses)
    text = TYPES.replace("TITLES", titles).replace("CODES", codes)
    write(project / "both.ts", text)
    wanted = [
        ("both.ts", number, marked[1])
        for number, line in enumerate(text.split("\n"), 1)
        if (marked := re.search(r"// (TS\d+)$", line))
    ]
    for resolution in RESOLUTIONS:
        assert compile_errors(project, ["both.ts"], resolution) == wanted


def test_another_title_of_an_identifier_is_a_key_and_no_title(tmp_path: Path) -> None:
    api = Api(package="orbit-fault-status", type="OrbitFault")
    of = spec(
        page([(1, "Success", "x"), (7, "Gone", "y"), (7, "Removed", "z")]),
        shape=Shape(aliases=True),
        api=api,
    )
    made = tmp_path / "typescript"
    for path, text in outputs(of, "typescript", api=api).items():
        made.mkdir(exist_ok=True)
        write(tmp_path / path, text)
    program = build(made, tmp_path, api=api)
    check_table("typescript", program, of)
    inputs: list[Row] = [{"text": "Removed"}, {"json": {"Status": "Removed"}}, {"json": 7}]
    wanted = [expected(given, of, api) for given in inputs]
    assert {reading.expect["title"] for reading in wanted} == {"Gone"}
    assert program.misread(inputs, [[reading] for reading in wanted]) == []
    assert exhaustive(of, tmp_path / "project", api=api) == []


def test_where_no_code_means_success_nothing_speaks_of_it() -> None:
    assert another.mentions_of_success("typescript") == []


def test_the_manifest_has_the_addresses(orbit: Path) -> None:
    manifest = json.loads((orbit / "package.json").read_text(encoding="utf-8"))
    assert manifest["homepage"] == another.API.homepage
    assert manifest["repository"] == {"type": "git", "url": another.API.repository}
    usual = json.loads((PACKAGE / "package.json").read_text(encoding="utf-8"))
    assert not {"homepage", "repository"} & set(usual)


# Keys of an interface: an identifier, a sentence, and one that is longer than a line.
TITLES = ["Forbidden", "Not found", "It's so", "Moved", "It is long " * 20 + "x", "Gone away"]
CODES = [5, -7, 100, 2**31 - 1, 0, -7]


def test_prettier_leaves_a_package_of_any_name_as_it_is(tmp_path: Path) -> None:
    words = "A status of some sort, described in so many words that no two stand on a line"
    listed = [(code, title, words) for code, title in zip(CODES, TITLES, strict=True)]
    plain = [(code, f"X{place}", words) for place, code in enumerate(CODES[:4])]
    for length in range(1, 23):
        api = Api(
            name="v" * length,
            type="T" * length,
            package="p" * length,
            field=".".join(["f" * length] * (1 + length % 3)),
            success=tuple(CODES[: length % 4]),
        )
        usual = spec(page(plain), api=api)
        other = spec(page(listed), shape=Shape(names="text", aliases=True), api=api)
        for of in (usual, other):
            place = tmp_path / f"{length}-{of.names}"
            place.mkdir()
            for path, text in outputs(of, "typescript", api=api).items():
                if path.suffix != ".json" or path.name == "package.json":
                    write(place / path.name, text)
    check_format(tmp_path)
