"""Tests specific to Rust: Cargo checks, and the output of errors."""

from __future__ import annotations

import json
import re
import shutil
import tomllib
from collections.abc import Callable
from pathlib import Path, PurePosixPath

import pytest

from codegen.model import Api
from tests import pages
from tests.contract.test_languages import check_table
from tests.contract.wire import expected
from tests.languages import another
from tests.languages.program import Program, write
from tests.languages.registry import frozen, hostile
from tests.languages.rust.builder import CHECKS, build, cargo, cargo_errors, check_crate, lay_out

SECRET = "otp483920"


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ('{"Status": 0, "Data": "otp483920"}', "Known(Failed)"),
        ('{"Status": 999, "Data": "otp483920"}', "code: Some(999), title: None"),
        ('{"Status": "otp483920 "}', "code: None, title: None"),
        ('{"Status": ["otp483920"]}', "code: None, title: None"),
        ('["otp483920"]', "code: None, title: None"),
        ('"otp483920"', 'code: None, title: Some("otp4...")'),
        ("otp483920", 'code: None, title: Some("otp4...")'),
    ],
)
def test_nothing_shows_a_payload(body: str, status: str) -> None:
    known = status if status[0] == "K" else f"Unknown(UnknownStatus {{ {status}, .. }})"
    (shown,) = frozen("rust").ask("debug", body)
    assert shown.startswith(f"Err(Error {{ status: {known}, .. }})\n")
    assert SECRET not in shown


@pytest.mark.parametrize("numbers", [[], ["--features=arbitrary_precision"]])
def test_what_only_this_crate_has(numbers: list[str]) -> None:
    consumer = frozen("rust").folder / "consumer"
    assert cargo(consumer, "run", "--quiet", "--bin=own", *numbers) == ""


# --- the crate ---


@pytest.mark.parametrize("check", CHECKS)
@pytest.mark.parametrize("program", [frozen, hostile])
def test_the_crate_is(check: str, program: Callable[[str], Program]) -> None:
    check_crate(program("rust").folder / "crate", check)


# --- other pages ---


@pytest.fixture(scope="module")
def orbit(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """Build the program of another page."""
    folder = tmp_path_factory.mktemp("orbit")
    return build(another.package("rust", folder / "made"), folder, api=another.API)


def test_another_page_is_read_as_it_is(orbit: Program) -> None:
    check_table("rust", orbit, another.SPEC)
    another.check_inputs(orbit)


@pytest.mark.parametrize("check", CHECKS)
def test_the_crate_of_another_page_is(check: str, orbit: Program) -> None:
    check_crate(orbit.folder / "crate", check)


@pytest.mark.parametrize("inner", ["5", "-7", "null"])
def test_no_depth_of_nesting_is_too_deep_for_nested_keys(inner: str, orbit: Program) -> None:
    first, second, third = map(json.dumps, another.API.keys)
    opening, depth = f"[{{{first}: {{{second}: {{{third}: ", 10**5
    deep = f"{opening * depth}0{'}}}]' * depth}"
    body = f"{{{first}: {{{second}: {{{third}: {deep}, {third}: {inner}}}}}}}"
    wanted = expected({"text": body.replace(deep, "0")}, another.SPEC, another.API)
    assert orbit.misread([{"text": body}], [[wanted]]) == []


# Each is the shortest or the longest of its kind, or is sorted otherwise than most.
SHAPES = [
    Api(type="A", package="x", field="a"),
    Api(type="API", package="api-status", field='#a."#', success=(0, 1)),
    Api(type="Zz", package="x-y-z", field="z" * 50, success=(0, 1, 2**31 - 1, -(2**31), -1, 4)),
    Api(type="T" * 23 + "e", package="x", name="x" * 60),
    Api(type="T" * 24 + "e", package="x", name="x" * 60),
    Api(type="T" * 28 + "e", package="x", field=f"{'a' * 30}.{'b' * 40}.{'c' * 50}"),
    Api(type="T" * 29 + "e", package="x", success=()),
    Api(type="T" * 40 + "e", package="x", success=()),
    Api(type="T" * 40 + "e", package="x", success=(1,)),
]


@pytest.mark.parametrize("api", SHAPES)
def test_whatever_names_are_the_crate_is_clean(api: Api, tmp_path: Path) -> None:
    page = pages.page([(code, f"X{at}", "x") for at, code in enumerate(api.success or (1,))])
    crate = pages.package(pages.spec(page, api=api), "rust", tmp_path, api=api)
    for check in CHECKS:
        check_crate(crate, check)


MIXED = """use amootsms_pattern_status::AmootPatternStatus;
use amootsms_status::AmootStatus;
use orbit_fault_status::OrbitFault;

fn main() {
    let (ours, theirs) = (AmootStatus::Success, OrbitFault::ThirdName);
    assert!(ours != AmootStatus::Failed && theirs == OrbitFault::ItsQuotedHere);
    assert!(matches!(theirs, OrbitFault::ThirdName) && theirs.title() != "Third name");
    assert!(AmootPatternStatus::Success.code() == ours.code());
    assert!(ours != AmootPatternStatus::Success); // wrong
    assert!(ours != theirs); // wrong
    assert!(amootsms_status::parse("x") != orbit_fault_status::parse("x")); // wrong
    let _: AmootStatus = theirs; // wrong
    assert!(matches!(ours, OrbitFault::ThirdName)); // wrong
}
"""


def test_statuses_of_two_crates_do_not_compare(orbit: Program, tmp_path: Path) -> None:
    spec, config = pages.example("amootsms-pattern")
    packages = {
        "amootsms-pattern-status": pages.package(spec, "rust", tmp_path, api=config.api),
        "amootsms-status": tmp_path / "ours",
        "orbit-fault-status": orbit.folder / "crate",
    }
    shutil.copytree(pages.frozen() / "rust", packages["amootsms-status"])
    right = re.sub("^.*// wrong\n", "", MIXED, flags=re.MULTILINE)
    program = lay_out(tmp_path / "use", packages=packages, source=right)
    assert cargo(program, "run", "--quiet") == ""
    write(program / "src" / "main.rs", MIXED)
    errors = cargo_errors(program)
    assert set(re.findall(r"error(?:\[(.*?)\])?:", errors)) == {"E0308", ""}  # mismatched types
    found = {int(line) for line in re.findall(r"--> src/main\.rs:([0-9]+):", errors)}
    assert found == {
        at for at, line in enumerate(MIXED.split("\n"), 1) if line.endswith("// wrong")
    }


def test_where_no_code_means_success_nothing_speaks_of_it() -> None:
    assert another.mentions_of_success("rust") == []


def test_the_manifest_has_the_addresses() -> None:
    manifest = another.outputs("rust")[PurePosixPath("rust/Cargo.toml")]
    package = tomllib.loads(manifest)["package"]
    assert package["homepage"] == another.API.homepage
    assert package["repository"] == another.API.repository
