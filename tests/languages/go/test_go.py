"""What only the Go package has: decoding into fields, and what Parse makes of values of Go."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from codegen.escaping import QUOTES
from tests import pages
from tests.contract.test_languages import check_table
from tests.languages import another
from tests.languages.go.builder import build, check, go, go_errors, lay_out
from tests.languages.program import Program
from tests.languages.registry import frozen


@pytest.fixture
def program() -> Program:
    return frozen("go")


# The value of a Status member; what a Result shows and is written back as; what a Status shows.
DECODED: list[tuple[Any, Any, str, bool, bool]] = [
    (1, 1, "Success", True, True),
    ("1", 1, "Success", True, True),
    ("Success", 1, "Success", True, True),
    (0, 0, "Failed", True, False),
    ("-207", -207, "Token_NotAllowIP", True, False),
    (999, 999, "Status(999)", False, False),
    ("NewTitle", "NewTitle", "Status(", False, False),
    ("success", "success", "Status(", False, False),
    (None, None, "Status(", False, False),
    (True, None, "Status(", False, False),
    (1.5, None, "Status(", False, False),
    (2**31, None, "Status(", False, False),
    ({"Status": 1}, None, "Status(", False, False),
    ([1], None, "Status(", False, False),
    ('{"Status": 1}', None, "Status(", False, False),
]


def test_decoding_into_fields_never_fails(program: Program) -> None:
    body = json.dumps([{"Result": value, "Status": value} for value, *_ in DECODED])
    decoded = program.ask("decode", body)
    assert len(decoded) == len(DECODED)
    for shown, (value, result, status, known, success) in zip(decoded, DECODED, strict=True):
        assert (shown["Raw"], shown["Result"]) == (None if known else value, result)
        assert shown["Status"].startswith(status)
        assert (shown["Known"], shown["Success"]) == (known, success), value


def test_every_go_value_has_an_outcome(program: Program) -> None:
    failed, unknown = "Failed (0)", "no status"
    assert program.ask("odd") == {
        "nil": unknown,
        "nil pointer": unknown,
        "pointer to itself": unknown,
        "func": unknown,
        "chan": unknown,
        "struct": unknown,
        "error": unknown,
        "bool": unknown,
        "NaN": unknown,
        "infinity": unknown,
        "float32": unknown,
        "complex": unknown,
        "uint64": unknown,
        "slice": unknown,
        "array of bytes": unknown,
        "map of int": unknown,
        "map of interface": unknown,
        "nil map": unknown,
        "bytes in a map": unknown,
        "map of any": failed,
        "map of named": failed,
        "map of pointers": failed,
        "map of raw": failed,
        "map of raw with space": failed,
        "named string": failed,
        "named bytes": failed,
        "json.Number": failed,
        "json.Number 0.0": unknown,
        "float64": failed,
        "uint8": failed,
        "Status": failed,
        "Status 999": "unknown code 999",
        "Result": failed,
        "zero Result": unknown,
        "invalid UTF-8": unknown,
        "no status at all": unknown,
    }


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
    program = lay_out(tmp_path / "use", packages={"orbitfault": orbit}, sources=source)
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
    packages = {
        "amootsms": pages.frozen() / "go",
        "amootsmspattern": pattern,
        "orbitfault": orbit,
    }
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
