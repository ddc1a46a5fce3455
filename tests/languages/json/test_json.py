"""The generated JSON: equal to the page, valid by its schema, true to the wire contract."""

from __future__ import annotations

import copy
import json
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from codegen.model import Api, Spec, Status
from tests.contract.drawn import Drawn, drawn
from tests.contract.wire import expected, payload, refuse
from tests.fuzz import EXAMPLES
from tests.languages import another
from tests.languages.json.builder import check_format, load, use
from tests.languages.registry import HOSTILE
from tests.pages import FROZEN, frozen, package, rows
from tests.toolchain import output

PACKAGE = frozen() / "json"
STATUSES = load("status_codes.json", PACKAGE)
SCHEMA = load("status_codes.schema.json", PACKAGE)
VECTORS = load("wire_vectors.json", PACKAGE)["vectors"]


def definition(name: str, schema: Mapping[str, Any] = SCHEMA) -> Draft202012Validator:
    """Make the validator of one of the schema's definitions, as a client would refer to it."""
    return Draft202012Validator({"$ref": f"#/$defs/{name}", "$defs": schema["$defs"]})


# --- the statuses ------------------------------------------------------------------------------


def said(of: Spec, version: str) -> dict[str, Any]:
    """Return the expected file of statuses, without properties that the page does not have."""
    dates = {
        "apiVersion": of.api_version,
        "lastUpdated": of.updated_iso,
        "lastUpdatedJalali": of.updated_jalali,
    }
    return {
        "$schema": "./status_codes.schema.json",
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
    """Return the title and description of a row."""
    return {"title": status.title, "description": status.description.text}


def check_statuses(made: Path, of: Spec, version: str, api: Api = Api()) -> None:
    """Assert that a package has the statuses of a page, and that its schema accepts them."""
    found = load("status_codes.json", made)
    assert found == said(of, version)
    schema = load("status_codes.schema.json", made)
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(found)
    check_response(schema, of, api)


def check_response(schema: Mapping[str, Any], of: Spec, api: Api) -> None:
    """Assert that the schema of a response requires a status at its path, and nowhere else."""
    response = definition("Response", schema)
    for value in (*of.titles, *(status.code for status in of.statuses), *of.absent_codes):
        body: Any = value
        for key in reversed(api.keys):
            body = {"beside": None, key: body}
        assert response.is_valid(body)
        assert not response.is_valid({"beside": body})
        assert not response.is_valid(body[api.keys[0]])
        assert definition("WireStatus", schema).is_valid(value)
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


def test_the_schema_names_its_dialect_and_its_release() -> None:
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert SCHEMA["$id"] == "urn:amootsms-status:status-codes:1.2.3"
    assert (PACKAGE / STATUSES["$schema"]).read_bytes()


def test_known_codes_and_titles_carry_what_they_mean() -> None:
    assert [
        (known["const"], known["title"], known["description"])
        for known in SCHEMA["$defs"]["KnownCode"]["oneOf"]
    ] == rows(FROZEN)
    assert [
        (known["const"], known["description"]) for known in SCHEMA["$defs"]["KnownTitle"]["oneOf"]
    ] == [(title, description) for _, title, description in rows(FROZEN)]


Mutation = Callable[[dict[str, Any]], object]
NEW = {"code": 999999, "title": "Brand_New", "description": "New."}
LATER: dict[str, Mutation] = {
    "the same": lambda file: None,
    "a status more": lambda file: file["statuses"].insert(3, NEW),
    "a status less": lambda file: file["statuses"].pop(3),
    "another order": lambda file: file["statuses"].reverse(),
    "another description": lambda file: file["statuses"][0].update(description="Else."),
    "another status in place of one": lambda file: file["statuses"].__setitem__(0, NEW),
    "another release": lambda file: file.update(version="2.10.0", sourceSha256="0" * 64),
    "another API": lambda file: file.update(apiVersion="v2", title="Codes"),
    "another language": lambda file: file.update(lang="en", dir="ltr"),
    "a page without dates": lambda file: [
        file.pop(key) for key in ("apiVersion", "lastUpdated", "lastUpdatedJalali")
    ],
    "no name of a schema": lambda file: file.pop("$schema"),
    "one thing more": lambda file: file.update(more=1),
    "one thing more of a status": lambda file: file["statuses"][0].update(more=1),
}
WRONG: dict[str, Mutation] = {
    **{
        f"no {key}": lambda file, key=key: file.pop(key)  # type: ignore[misc]
        for key in ("title", "sourceSha256", "version", "lang", "dir", "statuses")
    },
    "an empty title": lambda file: file.update(title=""),
    "a Jalali date with hyphens": lambda file: file.update(lastUpdatedJalali="1404-07-28"),
    "a short digest": lambda file: file.update(sourceSha256="00"),
    "a version that is not SemVer": lambda file: file.update(version="1.0"),
    "an empty direction": lambda file: file.update(dir=""),
    "no status": lambda file: file["statuses"].clear(),
    "a known code twice": lambda file: file["statuses"].append(
        {**file["statuses"][0], "description": "Else."}
    ),
    "a new status twice": lambda file: file["statuses"].extend([NEW, NEW]),
    "a known title with a new code": lambda file: file["statuses"][3].update(code=999999),
    "a known title with another's code": lambda file: file["statuses"][3].update(code=5),
    "a known title with a code in a string": lambda file: file["statuses"][3].update(code="4"),
    "a known title with a fraction": lambda file: file["statuses"][3].update(code=4.5),
    "a known code with a new title": lambda file: file["statuses"][3].update(title="Brand_New"),
    "a known code with another's title": lambda file: file["statuses"][3].update(
        title=file["statuses"][4]["title"]
    ),
    "a code that is true": lambda file: file["statuses"][1].update(code=True),
    "a code beyond int32": lambda file: file["statuses"].append({**NEW, "code": 2**31}),
    "an empty title of a status": lambda file: file["statuses"].append({**NEW, "title": ""}),
    "an empty description": lambda file: file["statuses"][0].update(description=""),
    "no description": lambda file: file["statuses"][0].pop("description"),
}


def mutants(mutations: Mapping[str, Mutation]) -> list[dict[str, Any]]:
    """Change the data in each of these ways."""
    made = []
    for mutate in mutations.values():
        made.append(copy.deepcopy(STATUSES))
        mutate(made[-1])
    return made


def test_later_releases_are_valid_and_each_mistake_is_one_error(tmp_path: Path) -> None:
    """Uses common validators of Python and JavaScript, the latter in strict mode."""
    documents = mutants(LATER | WRONG)
    wanted = dict.fromkeys(LATER, 0) | dict.fromkeys(WRONG, 1)
    validator = Draft202012Validator(SCHEMA)
    found = [len(list(validator.iter_errors(document))) for document in documents]
    assert dict(zip(wanted, found, strict=True)) == wanted
    file = tmp_path / "documents.json"
    file.write_text(json.dumps(documents), encoding="utf-8")
    found = [len(errors) for errors in use(PACKAGE / "status_codes.schema.json", "errors", file)]
    assert dict(zip(wanted, found, strict=True)) == wanted


def test_an_error_names_what_is_wrong() -> None:
    (mixed,) = mutants({"": WRONG["a known title with another's code"]})
    (error,) = Draft202012Validator(SCHEMA).iter_errors(mixed)
    assert list(error.path) == ["statuses", 3]
    assert error.message.endswith("under {'$ref': '#/$defs/StatusEntry/$defs/Mixed'}")


def test_pages_of_others_have_strict_schemas(tmp_path: Path) -> None:
    made = another.package("json", tmp_path)
    file = tmp_path / "documents.json"
    file.write_text(f"[{(made / 'status_codes.json').read_text('utf-8')}]", encoding="utf-8")
    assert use(made / "status_codes.schema.json", "errors", file) == [[]]


def test_generated_types_have_names() -> None:
    schema = PACKAGE / "status_codes.schema.json"
    declared = re.findall(r"^export (?:type|interface) (\w+)", use(schema, "types"), re.MULTILINE)
    own = [
        "KnownCode",
        "KnownTitle",
        "WireStatus",
        "AmootSMSStatusCodes",
        "StatusEntry",
        "Response",
    ]
    assert sorted(declared) == sorted([*own, *FROZEN.titles])


def test_generated_models_have_names(tmp_path: Path) -> None:
    pytest.importorskip("datamodel_code_generator", reason="the extra peers is not there")
    models = output(
        [
            *(sys.executable, "-m", "datamodel_code_generator", "--input-file-type", "jsonschema"),
            *("--input", PACKAGE / "status_codes.schema.json", "--formatters", "builtin"),
        ]
    )
    declared = re.findall(r"^class (\w+)", models, re.MULTILINE)
    own = [
        "KnownCode",
        "KnownTitle",
        "WireStatus",
        "AmootsmsStatusCodes",
        "StatusEntry",
        "Response",
    ]
    assert sorted(declared) == sorted(own)
    for code, title, _ in rows(FROZEN):
        assert f"    {title} = {code}\n" in models


def test_a_wire_status_is_open() -> None:
    status = definition("WireStatus")
    known = [form for code, title, _ in rows(FROZEN) for form in (code, str(code), title)]
    ends = [2**31 - 1, -(2**31), str(2**31 - 1), str(-(2**31)), 1.0, -0.0, "x" * 100]
    for value in [*known, 999999, -999999, "999999", "-0", "Brand_New", *ends]:
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
        "1\n",
        str(2**31),
        str(-(2**31) - 1),
        "9" * 10,
        "1" * 11,
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


def has_status(expect: Mapping[str, Any]) -> bool:
    return expect["code"] is not None or expect["title"] is not None


def check_agreement(made: Path, of: Spec, api: Api = Api()) -> None:
    """Assert that the schemas find a status where the contract does, known or not.

    Response finds it in a body, and WireStatus in a JSON string or in a value that is not
    text. Other JSON text is not a status in any runtime: a number could be a price.
    """
    schema = load("status_codes.schema.json", made)
    response, status = definition("Response", schema), definition("WireStatus", schema)
    agreed = 0
    for vector in load("wire_vectors.json", made)["vectors"]:
        value = payload(vector["input"])
        body = value
        for key in reversed(api.keys):
            body = {key: body}
        if "json" in vector["input"]:
            found = expected({"json": body}, of, api).expect
            assert response.is_valid(body) == has_status(found), vector
        if isinstance(value, (str, bytes)):
            try:
                text = value if isinstance(value, str) else value.decode("utf-8")
                value = json.loads(text.removeprefix("\ufeff"), parse_constant=refuse)
            except ValueError:
                continue
            if not isinstance(value, (str, dict)):
                continue
        schemas = response if isinstance(value, dict) else status
        assert schemas.is_valid(value) == has_status(vector["expect"]), vector
        agreed += 1
    assert agreed > 10 * len(of.statuses)


def test_the_schemas_agree_with_every_vector(tmp_path: Path) -> None:
    check_agreement(PACKAGE, FROZEN)
    check_agreement(another.package("json", tmp_path), another.SPEC, another.API)


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
