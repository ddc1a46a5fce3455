"""Tests specific to Go: values, encodings, the module, and statuses of two packages."""

from __future__ import annotations

import json
import re
import shutil
import zipfile
from pathlib import Path

import pytest

from codegen.build import build as build_outputs
from codegen.escaping import QUOTES
from codegen.model import Api
from codegen.render import Package
from tests import pages
from tests.contract.test_languages import check_table
from tests.languages import another
from tests.languages.go.builder import (
    HERE,
    blocks,
    build,
    check,
    check_strictly,
    go,
    go_errors,
    install,
    lay_out,
    module,
)
from tests.languages.program import write
from tests.languages.registry import HOSTILE


def test_what_only_a_program_in_go_can_do(tmp_path: Path) -> None:
    sources = {path.name: path.read_text("utf-8") for path in (HERE / "native").glob("*.go")}
    assert len(sources) == 3
    native = lay_out(tmp_path / "native", packages=[pages.frozen() / "go"], sources=sources)
    check(native)
    assert re.fullmatch("ok .*\n", go(native, "test", "."))


NAMES = sorted(folder.name for folder in pages.EXAMPLES.iterdir() if folder.is_dir())


@pytest.mark.parametrize("name", [*NAMES, "frozen", "hostile", "orbit"])
def test_a_package_is_clean_to_staticcheck(name: str, orbit: Path, tmp_path: Path) -> None:
    made = pages.EXAMPLES / name / "generated" / "go"
    if name == "hostile":
        made = pages.package(HOSTILE, "go", tmp_path)
    elif name not in NAMES:
        made = orbit if name == "orbit" else pages.frozen() / "go"
    check_strictly(made)


# --- the module ---


def published(made: Path, folder: Path, version: str) -> str:
    """Publish a module in a file proxy without other modules, and return its address."""
    path = f"{module(made)}@v{version}"
    versions = folder / module(made) / "@v"
    versions.mkdir(parents=True)
    write(versions / "list", f"v{version}\n")
    write(versions / f"v{version}.info", json.dumps({"Version": f"v{version}"}))
    shutil.copy(made / "go.mod", versions / f"v{version}.mod")
    with zipfile.ZipFile(versions / f"v{version}.zip", "w") as archive:
        for file in made.iterdir():
            archive.write(file, f"{path}/{file.name}")
    return folder.as_uri()


@pytest.mark.parametrize("version", ["1.0.0", "2.0.0"])
@pytest.mark.parametrize("go_module", ["", "example.org/sms/status", "example.org/amootsms"])
def test_it_is_installed_as_its_readme_says(go_module: str, version: str, tmp_path: Path) -> None:
    api = Api(go_module=go_module)
    outputs = build_outputs(
        pages.FROZEN, api, pages.templates(), package=Package(version), only=["go"]
    )
    made = tmp_path / "go"
    made.mkdir()
    for path, text in outputs.items():
        write(tmp_path / path, text)
    major = "" if version == "1.0.0" else "/v2"
    assert module(made) == f"{go_module or 'amootsms'}{major}"
    check(made)
    env = {
        "GOFLAGS": "-mod=mod -modcacherw",
        "GOMODCACHE": str(tmp_path / "modules"),
        "GOPROXY": published(made, tmp_path / "proxy", version),
        "GONOSUMDB": "*",
        "GOWORK": "off",
    }
    ways = [text for language, text in blocks(made) if language == "sh"]
    assert len(ways) == (3 if go_module else 2)
    for at, commands in enumerate(ways):
        install(made, tmp_path / f"use{at}", commands, env)


# --- another page ---


@pytest.fixture(scope="module")
def orbit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the package of another page."""
    return another.package("go", tmp_path_factory.mktemp("orbit"))


def test_another_page_is_read_as_it_is(orbit: Path, tmp_path: Path) -> None:
    program = build(orbit, tmp_path, api=another.API)
    check_table("go", program, another.SPEC)
    another.check_inputs(program)


# What leads to an inner object or to the status, and whether there is one.
NESTED = """package main

import (
	"encoding/json"
	"fmt"

	"orbitfault"
)

type (
	text string
	loop *loop
)

func main() {
	a, b, c := KEYS
	one, alias, path := any(5), orbitfault.StatusThirdName, fmt.Sprintf(`{%q: {%q: 5}}`, b, c)
	inner := map[string]any{b: map[any]any{c: &one}}
	var self loop
	self = &self
	for _, payload := range []any{
		map[string]any{a: inner},
		map[string]*any{a: pointer(&inner)},
		map[text]map[text]map[text]int{text(a): {text(b): {text(c): 5}}},
		map[any]any{a: json.RawMessage(path)},
		map[string]json.RawMessage{a: json.RawMessage(" \\t" + path + "\\n")},
		map[string]any{a: map[string]any{b: map[string]any{c: alias}}},
		map[string]any{a: map[string]any{b: map[string]any{c: json.RawMessage(`"Third name"`)}}},
	} {
		status, known := orbitfault.Parse(payload).Status()
		if !known || status != orbitfault.StatusItsQuotedHere {
			panic(fmt.Sprint(payload))
		}
	}
	for _, payload := range []any{
		map[string]any{a: path},
		map[string]any{a: []byte(path)},
		map[string]any{a: json.RawMessage("null")},
		map[string]any{a: json.RawMessage(path + "}")},
		map[string]any{a: json.RawMessage(path[:3] + "\\xff" + path[3:])},
		map[string]any{a: map[string]any{b: 5, c: 5}},
		map[string]any{a: map[int]any{0: 5}},
		map[string]any{a: []any{inner}},
		map[string]any{a: nil, b: inner[b]},
		map[string]any{a: self},
		map[string]any{a: struct{}{}},
		inner,
	} {
		if result := orbitfault.Parse(payload); result.Known() {
			panic(fmt.Sprint(payload))
		}
	}
	if orbitfault.StatusThirdName.Title() != orbitfault.StatusItsQuotedHere.String() {
		panic("an alias has the first title")
	}
}

func pointer[T any](value *T) *any {
	held := any(value)
	return &held
}
"""


def test_nested_values_of_go_are_found(orbit: Path, tmp_path: Path) -> None:
    keys = ", ".join(map(QUOTES["go"], another.API.keys))
    source = {"main.go": NESTED.replace("KEYS", keys)}
    program = lay_out(tmp_path / "use", packages=[orbit], sources=source)
    check(program)
    assert go(program, "run", ".") == ""


MIXED = """package main

import (
	"amootsms"
	"amootsmspattern"
	"orbitfault"
)

func main() {
	ours, theirs := amootsms.StatusSuccess, orbitfault.StatusThirdName
	println(ours == amootsms.StatusFailed, theirs == orbitfault.StatusItsQuotedHere)
	println(int(ours) == int(amootsmspattern.StatusSuccess))
	println(ours == amootsmspattern.StatusSuccess) // wrong
	println(ours == theirs) // wrong
	println(ours == orbitfault.Status(1)) // wrong
	ours = theirs // wrong
	switch ours {
	case amootsms.StatusFailed:
	case orbitfault.StatusThirdName: // wrong
	}
}
"""


def test_statuses_of_two_packages_do_not_compare(orbit: Path, tmp_path: Path) -> None:
    spec, config = pages.example("amootsms-pattern")
    pattern = pages.package(spec, "go", tmp_path, api=config.api)
    packages = [pages.frozen() / "go", pattern, orbit]
    wrong = {at for at, line in enumerate(MIXED.split("\n"), 1) if line.endswith("// wrong")}
    right = re.sub("^.*// wrong\n", "", MIXED, flags=re.MULTILINE)
    go(lay_out(tmp_path / "right", packages=packages, sources={"main.go": right}), "build", ".")
    mixed = lay_out(tmp_path / "mixed", packages=packages, sources={"main.go": MIXED})
    errors = go_errors(mixed)
    assert {int(line) for line in re.findall(r"main\.go:([0-9]+):", errors)} == wrong
    assert errors.count("mismatched types") + errors.count("cannot use") == len(wrong)


def test_where_no_code_means_success_nothing_speaks_of_it() -> None:
    assert another.mentions_of_success("go") == []
    assert "error.go" not in {path.name for path in another.outputs("go")}
    sources = "".join(text for path, text in another.outputs("go").items() if path.suffix == ".go")
    assert not re.search(r"\b(StatusError|Check|Err|APIVersion|SpecDate)\b", sources)


def test_every_file_is_marked_as_generated() -> None:
    outputs = {**another.outputs("go"), **pages.outputs(pages.FROZEN, "go")}
    first = {path.name: text.split("\n")[0] for path, text in outputs.items()}
    sources = [line for name, line in first.items() if name.endswith(".go")]
    assert len(sources) == 7
    assert all(re.fullmatch(r"// Code generated .* DO NOT EDIT\.", line) for line in sources)
