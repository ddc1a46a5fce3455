"""The generated JSON: equal to the page, valid by its schema, true to the wire contract."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from codegen.model import Api, Spec, Status
from tests.contract.drawn import Drawn, drawn
from tests.contract.wire import expected
from tests.fuzz import EXAMPLES
from tests.languages import another
from tests.languages.json.builder import check_format, load
from tests.languages.registry import HOSTILE
from tests.pages import FROZEN, frozen, package, rows

PACKAGE = frozen() / "json"
STATUSES = load("status_codes.json", PACKAGE)
SCHEMA = load("status_codes.schema.json", PACKAGE)
VECTORS = load("wire_vectors.json", PACKAGE)["vectors"]


def definition(name: str, schema: Mapping[str, Any] = SCHEMA) -> Draft202012Validator:
    """Make the validator of one of the schema's definitions, as a client would refer to it."""
    return Draft202012Validator({"$ref": f"#/$defs/{name}", "$defs": schema["$defs"]})


# --- the statuses ------------------------------------------------------------------------------


def said(of: Spec, version: str) -> dict[str, Any]:
    """Say what the file of statuses must have of a page: nothing that the page does not have."""
    dates = {
        "apiVersion": of.api_version,
        "lastUpdated": of.updated_iso,
        "lastUpdatedJalali": of.updated_jalali,
    }
    return {
        "title": of.title.text,
        **{key: value for key, value in dates.items() if value},
        "sourceSha256": of.sha256,
        "version": version,
        "lang": of.language.tag,
        "dir": of.language.direction,
        "statuses": [
            {
                "code": status.code,
                **titled(status),
                **({"aliases": list(map(titled, status.aliases))} if status.aliases else {}),
            }
            for status in of.statuses
        ],
    }


def titled(status: Status) -> dict[str, str]:
    """Say what a row of the page says of its code."""
    return {"title": status.title, "description": status.description.text}


def check_statuses(made: Path, of: Spec, version: str, api: Api = Api()) -> None:
    """Assert that a package has the statuses of a page, and that they obey its schema."""
    found = load("status_codes.json", made)
    assert found == said(of, version)
    schema = load("status_codes.schema.json", made)
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(found)
    for missing in found:
        rest = {key: value for key, value in found.items() if key != missing}
        assert not Draft202012Validator(schema).is_valid(rest)
    check_response(schema, of, api)


def check_response(schema: Mapping[str, Any], of: Spec, api: Api) -> None:
    """Assert that the schema of a response wants a status in its place, and nowhere else."""
    response = definition("Response", schema)
    for value in (*of.titles, *(status.code for status in of.statuses), *of.absent_codes):
        body: Any = value
        for key in reversed(api.keys):
            body = {"beside": None, key: body}
        assert response.is_valid(body)
        assert not response.is_valid({"beside": body})
        assert not response.is_valid(body[api.keys[0]])
    assert not response.is_valid({})


def test_it_is_what_the_page_says(tmp_path: Path) -> None:
    check_statuses(PACKAGE, FROZEN, "1.2.3")
    check_statuses(package(HOSTILE, "json", tmp_path), HOSTILE, "1.2.3")
    assert load("wire_vectors.json", tmp_path / "json")
    check_statuses(another.package("json", tmp_path), another.SPEC, "1.2.3", another.API)


@settings(max_examples=EXAMPLES // 5)
@given(drawn())
def test_it_is_what_any_page_says(case: Drawn) -> None:
    with TemporaryDirectory() as folder:
        made = package(case.spec, "json", Path(folder), api=case.api)
        check_statuses(made, case.spec, "1.2.3", case.api)


def test_persian_is_written_as_itself() -> None:
    text = (PACKAGE / "status_codes.json").read_text(encoding="utf-8")
    assert "عملیات ناموفق" in text
    assert "\\u" not in text


def test_prettier_leaves_it_as_it_is(tmp_path: Path) -> None:
    check_format(PACKAGE)
    check_format(another.package("json", tmp_path))


# --- the schema --------------------------------------------------------------------------------


def test_the_schema_names_its_dialect_and_its_definitions() -> None:
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert SCHEMA["$id"].startswith("urn:")
    assert SCHEMA["$defs"].keys() >= {"KnownCode", "KnownTitle", "WireStatus"}


def test_known_codes_and_titles_carry_what_they_mean() -> None:
    assert [
        (known["const"], known["title"], known["description"])
        for known in SCHEMA["$defs"]["KnownCode"]["oneOf"]
    ] == rows(FROZEN)
    assert [
        (known["const"], known["description"]) for known in SCHEMA["$defs"]["KnownTitle"]["oneOf"]
    ] == [(title, description) for _, title, description in rows(FROZEN)]


Mutation = Callable[[dict[str, Any]], object]
MUTATIONS: dict[str, Mutation] = {
    "no statuses": lambda file: file.pop("statuses"),
    "no title": lambda file: file.pop("title"),
    "no date": lambda file: file.pop("lastUpdated"),
    "no digest": lambda file: file.pop("sourceSha256"),
    "empty title": lambda file: file.update(title=""),
    "Jalali date with hyphens": lambda file: file.update(lastUpdatedJalali="1404-07-28"),
    "short digest": lambda file: file.update(sourceSha256="00"),
    "version that is no SemVer": lambda file: file.update(version="1.0"),
    "other API": lambda file: file.update(apiVersion="v0"),
    "other language": lambda file: file.update(lang="en"),
    "left to right": lambda file: file.update(dir="ltr"),
    "one thing more": lambda file: file.update(line=1),
    "one status less": lambda file: file["statuses"].pop(),
    "a status twice": lambda file: file["statuses"].append(file["statuses"][0]),
    "a status in place of another": lambda file: file["statuses"].__setitem__(
        0, file["statuses"][1]
    ),
    "unknown code": lambda file: file["statuses"][0].update(code=999999),
    "code in a string": lambda file: file["statuses"][1].update(code="1"),
    "code that is true": lambda file: file["statuses"][1].update(code=True),
    "unknown title": lambda file: file["statuses"][0].update(title="failed"),
    "empty description": lambda file: file["statuses"][0].update(description=""),
    "no description": lambda file: file["statuses"][0].pop("description"),
    "a line number": lambda file: file["statuses"][0].update(line=36),
}


@pytest.mark.parametrize("mutate", MUTATIONS.values(), ids=MUTATIONS)
def test_the_schema_rejects(mutate: Mutation) -> None:
    mutant = copy.deepcopy(STATUSES)
    mutate(mutant)
    assert not Draft202012Validator(SCHEMA).is_valid(mutant)


def test_a_wire_status_is_open() -> None:
    status = definition("WireStatus")
    known = [form for code, title, _ in rows(FROZEN) for form in (code, str(code), title)]
    for value in [*known, 999999, -999999, "999999", "-0", "Brand_New", 2**31 - 1, -(2**31)]:
        assert status.is_valid(value), value
    wrong: list[Any] = [None, True, 1.5, [], {}, [1], {"Status": 1}, 2**31, -(2**31) - 1]
    for value in [
        *wrong,
        "",
        " 1",
        "1 ",
        "+1",
        "01",
        "1.0",
        "\u06f1",
        "_x",
        "9x",
        "a-b",
        "x" * 101,
    ]:
        assert not status.is_valid(value), value


def test_a_known_code_and_a_known_title_are_closed() -> None:
    for code, title, _ in rows(FROZEN):
        assert definition("KnownCode").is_valid(code)
        assert definition("KnownTitle").is_valid(title)
    for value in [999999, "1", "Success", True, False, None, 1.5]:
        assert not definition("KnownCode").is_valid(value)
    for value in ["success", "Success ", "1", 1, None]:
        assert not definition("KnownTitle").is_valid(value)


# --- the wire vectors --------------------------------------------------------------------------


def check_contract(vectors: Sequence[Mapping[str, Any]], of: Spec, api: Api = Api()) -> None:
    """Assert that each vector expects what the contract says, and that there are many."""
    assert len(vectors) > 12 * len(of.statuses)
    for vector in vectors:
        wanted = expected(vector["input"], of, api)
        assert (vector["expect"], vector.get("error")) == (wanted.expect, wanted.error), vector
        assert ("error" in vector) == bool(api.success)
        assert vector["raw"] is not vector["expect"]["known"]
    assert len({vector["name"] for vector in vectors}) == len(vectors)


def test_every_vector_keeps_the_contract() -> None:
    check_contract(VECTORS, FROZEN)


def test_no_two_vectors_are_the_same() -> None:
    assert len({json.dumps(vector["input"]) for vector in VECTORS}) == len(VECTORS)


@pytest.mark.parametrize(
    ("kind", "form"),
    [
        ("json", lambda code, title: code),
        ("json", lambda code, title: title),
        ("json", lambda code, title: {"Status": code}),
        ("json", lambda code, title: {"Status": str(code)}),
        ("json", lambda code, title: {"Status": title}),
        ("text", lambda code, title: title),
        ("text", lambda code, title: f'"{title}"'),
        ("text", lambda code, title: f'"{code}"'),
        ("text", lambda code, title: {"Status": code}),
        ("utf8", lambda code, title: title),
        ("utf8", lambda code, title: {"Status": title}),
    ],
)
def test_every_status_comes_in_every_form(kind: str, form: Callable[[int, str], Any]) -> None:
    """Lies beside the status, white space and a byte order mark around it may come on top."""

    def bare(given: Mapping[str, Any]) -> Any:
        value = given.get(kind)
        if kind != "json" and isinstance(value, str):
            value = value.removeprefix("\ufeff").strip(" \t\r\n")
            value = json.loads(value) if value.startswith("{") else value
        return {"Status": value["Status"]} if isinstance(value, dict) else value

    known: dict[str, list[Any]] = {}
    for vector in VECTORS:
        if vector["expect"]["known"]:
            known.setdefault(vector["expect"]["title"], []).append(bare(vector["input"]))
    for code, title, _ in rows(FROZEN):
        assert form(code, title) in known[title]


def test_one_vector_stands_on_one_line() -> None:
    path: Path = PACKAGE / "wire_vectors.json"
    lines = [
        line for line in path.read_text("utf-8").split("\n") if line.startswith('    { "expect"')
    ]
    assert [json.loads(line.removesuffix(",")) for line in lines] == VECTORS
