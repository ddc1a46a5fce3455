"""The generated JSON: equal to the page, valid by its schema, true to the wire contract."""

from __future__ import annotations

import base64
import copy
import json
import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, NoReturn

import pytest
from jsonschema import Draft202012Validator

from codegen.lexis import HIDDEN
from codegen.model import Spec
from codegen.render import Package, render
from codegen.target import discover
from tests.pages import FROZEN, TEMPLATES, frozen, hostile_page, rows, spec
from tests.toolchain import node, node_modules, output

PACKAGE = frozen() / "json"
INT32 = range(-(2**31), 2**31)


def load(name: str, package: Path = PACKAGE) -> Any:
    return json.loads((package / name).read_text(encoding="utf-8"))


STATUSES = load("status_codes.json")
SCHEMA = load("status_codes.schema.json")
VECTORS = load("wire_vectors.json")["vectors"]


def rendered(of: Spec) -> dict[str, str]:
    """Render the artifacts of a page, by file name."""
    (target,) = (target for target in discover(TEMPLATES) if target.name == "json")
    outputs = render(of, target, templates=TEMPLATES, package=Package("1.2.3"))
    return {path.name: text for path, text in outputs.items()}


def definition(name: str) -> Draft202012Validator:
    """Make the validator of one of the schema's definitions, as a client would refer to it."""
    return Draft202012Validator({"$ref": f"#/$defs/{name}", "$defs": SCHEMA["$defs"]})


# --- the statuses ------------------------------------------------------------------------------


def check_statuses(found: Mapping[str, Any], of: Spec, version: str) -> None:
    assert found == {
        "title": of.title.text,
        "apiVersion": of.api_version,
        "lastUpdated": of.updated.isoformat(),
        "lastUpdatedJalali": of.updated_jalali,
        "sourceSha256": of.sha256,
        "version": version,
        "lang": "fa",
        "dir": "rtl",
        "statuses": [
            {"code": code, "title": title, "description": description}
            for code, title, description in rows(of)
        ],
    }


def test_it_is_what_the_page_says() -> None:
    check_statuses(STATUSES, FROZEN, "1.2.3")


def test_persian_is_written_as_itself() -> None:
    text = (PACKAGE / "status_codes.json").read_text(encoding="utf-8")
    assert "عملیات ناموفق" in text
    assert "\\u" not in text


def test_a_hostile_page_stays_text() -> None:
    of = spec(hostile_page())
    outputs = rendered(of)
    assert len(outputs) == 3
    for text in outputs.values():
        json.loads(text)
        assert not re.search(f"[{HIDDEN}]", text.replace("\n", ""))
    check_statuses(json.loads(outputs["status_codes.json"]), of, "1.2.3")
    schema = json.loads(outputs["status_codes.schema.json"])
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(json.loads(outputs["status_codes.json"]))


def check_formatting(package: Path) -> None:
    """Assert that Prettier leaves the data and the schema as they are."""
    prettier = node_modules() / "prettier" / "bin" / "prettier.cjs"
    files = [package / "status_codes.json", package / "status_codes.schema.json"]
    output([node(), prettier, "--check", "--no-config", *files])


def test_prettier_leaves_it_as_it_is() -> None:
    check_formatting(PACKAGE)


# --- the schema --------------------------------------------------------------------------------


def test_the_schema_is_one_and_the_statuses_obey_it() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert SCHEMA["$id"].startswith("urn:")
    assert SCHEMA["$defs"].keys() >= {"KnownCode", "KnownTitle", "WireStatus"}
    Draft202012Validator(SCHEMA).validate(STATUSES)


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


class Nothing(Exception):
    """There is no wire value in a payload."""


def refuse(text: str) -> NoReturn:
    raise ValueError(text)


def huge(digits: str) -> int | None:
    """Read an integer of JSON; one with more digits than Python reads is no status anyway."""
    return int(digits) if len(digits) < 4000 else None


def wire_value(payload: Any, field: str) -> Any:
    """Find the status in a payload, by the contract alone and as slowly as it likes."""
    try:
        if isinstance(payload, bytes):
            payload = payload.decode("utf-8", "strict")
        if isinstance(payload, str):
            text = payload.removeprefix("\ufeff").strip(" \t\r\n")
            if text[:1] not in ("{", '"'):
                return text
            payload = json.loads(text, parse_constant=refuse, parse_int=huge)
            if isinstance(payload, str):
                return payload
        return payload[field] if isinstance(payload, dict) else payload
    except (ValueError, KeyError):
        raise Nothing from None


def outcome(payload: Any, of: Spec, field: str = "Status") -> dict[str, Any]:
    """Say what every runtime has to make of a payload."""
    unknown = {"known": False, "code": None, "title": None, "success": False}
    try:
        value = wire_value(payload, field)
    except Nothing:
        return unknown
    code, title = value, None
    if isinstance(value, str):
        number = re.fullmatch("-?(0|[1-9][0-9]{0,9})", value)
        code = int(value) if number else None
        title = value if re.fullmatch("[A-Za-z][A-Za-z0-9_]{0,99}", value) else None
    if isinstance(code, bool) or not isinstance(code, int) or code not in INT32:
        code = None
    for status in of.statuses:
        if code == status.code or value == status.title:
            return {
                "known": True,
                "code": status.code,
                "title": status.title,
                "success": status.is_success,
            }
    return {**unknown, "code": code, "title": title}


def message(expect: Mapping[str, Any], name: str = "AmootSMS") -> str | None:
    """Say what every runtime's error has to say of an outcome."""
    code, title = expect["code"], expect["title"]
    if expect["success"]:
        return None
    if expect["known"]:
        return f"{name} answered {title} ({code})"
    if code is not None:
        return f"{name} answered unknown code {code}"
    return f"{name} answered {'no status' if title is None else f'unknown title {title}'}"


def payload(given: Mapping[str, Any]) -> Any:
    ((kind, value),) = given.items()
    if kind == "utf8":
        return value.encode("utf-8")
    if kind == "base64":
        return base64.b64decode(value, validate=True)
    assert kind == "json" or (kind == "text" and isinstance(value, str))
    return value


def check_contract(vectors: Sequence[Mapping[str, Any]], of: Spec) -> None:
    """Assert that each vector expects what the contract says, and that there are many."""
    assert len(vectors) > 12 * len(of.statuses)
    assert {vector["name"]: vector["expect"] for vector in vectors} == {
        vector["name"]: outcome(payload(vector["input"]), of) for vector in vectors
    }
    for vector in vectors:
        assert vector["error"] == message(vector["expect"])
        assert vector["raw"] is not vector["expect"]["known"]


def test_every_vector_keeps_the_contract() -> None:
    check_contract(VECTORS, FROZEN)


def test_no_two_vectors_are_the_same() -> None:
    assert len({vector["name"] for vector in VECTORS}) == len(VECTORS)
    assert len({json.dumps(vector["input"]) for vector in VECTORS}) == len(VECTORS)


def test_no_vector_hangs_on_what_languages_disagree_about() -> None:
    def numbers(value: Any) -> list[Any]:
        if isinstance(value, (list, dict)):
            inner = value.values() if isinstance(value, dict) else value
            return [number for item in inner for number in numbers(item)]
        return [value]

    for vector in VECTORS:
        for value in numbers(vector["input"].get("json")):
            assert not isinstance(value, float) or not value.is_integer()


@pytest.mark.parametrize(
    ("kind", "form"),
    [
        ("json", lambda code, title: code),
        ("json", lambda code, title: str(code)),
        ("json", lambda code, title: title),
        ("json", lambda code, title: {"Status": code}),
        ("json", lambda code, title: {"Status": str(code)}),
        ("json", lambda code, title: {"Status": title}),
        ("text", lambda code, title: str(code)),
        ("text", lambda code, title: title),
        ("text", lambda code, title: f'"{title}"'),
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
