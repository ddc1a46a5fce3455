"""The generated Python package: installed, imported, type-checked and attacked."""

from __future__ import annotations

import ast
import asyncio
import copy
import importlib.util
import io
import json
import os
import pickle
import pprint
import re
import subprocess
import sys
import tomllib
import traceback
from collections import Counter, OrderedDict, UserDict
from decimal import Decimal
from enum import IntEnum, StrEnum
from fractions import Fraction
from pathlib import Path, PurePosixPath
from types import MappingProxyType
from typing import Any

import black
import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.model import Api, Spec
from codegen.render import Package, render
from tests.contract.test_languages import check_table, check_vectors
from tests.contract.wire import payload
from tests.languages import another
from tests.languages.program import write
from tests.languages.python.builder import (
    CHECKERS,
    CONSUMER,
    build,
    check_types,
    environment,
    lay_out,
    library,
)
from tests.languages.registry import HOSTILE
from tests.pages import frozen, outputs, target, templates
from tests.toolchain import interpreters, output, run

PACKAGE = frozen() / "python"
VECTORS = frozen() / "json" / "wire_vectors.json"


def load() -> Any:
    """Import the package of the frozen page, which is not on a path."""
    path = PACKAGE / "amootsms_status" / "__init__.py"
    found = importlib.util.spec_from_file_location("amootsms_status", path)
    assert found
    assert found.loader
    module = importlib.util.module_from_spec(found)
    sys.modules["amootsms_status"] = module
    found.loader.exec_module(module)
    return module


amoot = load()


@pytest.mark.parametrize("python", interpreters(), ids=lambda path: path.parts[-3])
def test_every_vector_has_its_outcome(python: Path, tmp_path: Path) -> None:
    check_vectors(build(PACKAGE, tmp_path, python=python), VECTORS)


@pytest.mark.parametrize("python", interpreters(), ids=lambda path: path.parts[-3])
def test_text_and_format_are_the_number_on_every_version(python: Path) -> None:
    program = (
        "import amootsms_status as a, sys\n"
        "s = a.AmootStatus.CREDIT_NOT_ENOUGH\n"
        "assert (str(s), f'{s}', f'{s:03}', '%s' % s) == ('4', '4', '004', '4')\n"
        "assert repr(s) == '<AmootStatus.CREDIT_NOT_ENOUGH: 4>', repr(s)\n"
        "assert not a.AmootStatus.FAILED and a.AmootStatus.FAILED == 0\n"
        "assert a.AmootStatusTitle.__args__[:2] == ('Failed', 'Success')\n"
        "assert a.AnyAmootStatus.__args__ == (a.AmootStatus, a.UnknownAmootStatus)\n"
    )
    output([python, "-c", program], env=environment(PACKAGE))


def test_importing_it_does_not_import_what_it_can_do_without() -> None:
    program = (
        "import sys, enum; before = set(sys.modules); import amootsms_status\n"
        "print(*sorted(set(sys.modules) - before))"
    )
    printed = output([sys.executable, "-S", "-c", program], env=environment(PACKAGE))
    added = set(printed.split())
    assert added <= {"__future__", "amootsms_status"}


HINTS = """
import inspect, typing, amootsms_status as a

public = [getattr(a, name) for name in a.__all__]
found = [a, *filter(inspect.isclass, public), *filter(inspect.isfunction, public)]
for of in filter(inspect.isclass, public):
    for one in vars(of).values():
        one = getattr(one, "fget", None) or getattr(one, "__func__", one)
        found += [one] if inspect.isfunction(one) else []
hints = {getattr(one, "__qualname__", ""): typing.get_type_hints(one) for one in found}
assert len(hints) > 30
either = typing.Union[a.AmootStatus, a.UnknownAmootStatus]
assert a.AnyAmootStatus == either
assert hints["parse_status"] == {"payload": object, "return": either}
assert hints["AmootStatusError"] == {"status": either, "payload": object}
assert hints["AmootStatus.title"] == {"return": a.AmootStatusTitle}
assert hints["AmootStatus.from_code"]["return"] == typing.Optional[a.AmootStatus]
assert hints["UnknownAmootStatus.code"] == {"return": typing.Optional[int]}
assert isinstance(hints["raise_for_status"]["return"], typing.TypeVar)
"""


@pytest.mark.parametrize("python", interpreters(), ids=lambda path: path.parts[-3])
def test_all_type_hints_can_be_had(python: Path) -> None:
    output([python, "-c", HINTS], env=environment(PACKAGE))


@pytest.mark.parametrize("python", interpreters(), ids=lambda path: path.parts[-3])
def test_the_command_obeys_a_closed_pipe(python: Path) -> None:
    read, write = os.pipe()
    os.close(read)
    command = [str(python), "-m", "amootsms_status"]
    env = {**os.environ, **environment(PACKAGE)}
    done = subprocess.run(command, stdout=write, stderr=subprocess.PIPE, env=env, check=False)
    os.close(write)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("encoding", ["ascii", "utf-8", "cp1256"])
def test_the_command_prints_a_status(encoding: str) -> None:
    env = {**environment(PACKAGE), "PYTHONIOENCODING": encoding}
    command = [sys.executable, "-m", "amootsms_status"]
    found = run([*command, "-207"], env=env)
    assert found.returncode == 0
    assert found.stdout.startswith("-207\tToken_NotAllowIP\t")
    assert output([*command, "Token_NotAllowIP"], env=env) == found.stdout
    unknown = run([*command, "3"], env=env)
    assert unknown.returncode == 1
    assert unknown.stderr == "'3' is not a status known to this version\n"
    for odd in ("1_0", "02", "+4", "۴", " 4"):  # what int() alone would read
        assert run([*command, odd], env=env).returncode == 1
    assert len(output(command, env=env).split("\n")) == 58


def unknown(payload: object) -> Any:
    found = amoot.parse_status(payload)
    assert isinstance(found, amoot.UnknownAmootStatus)
    assert found.raw is payload
    return found


def test_unknown_statuses_keep_what_came_in() -> None:
    found = unknown({"Status": 5.5, "x": [1]})
    assert (found.value, found.description, found.is_success) == (5.5, None, False)
    for twin in (copy.copy(found), copy.deepcopy(found), pickle.loads(pickle.dumps(found))):
        assert twin == found
        assert (twin.raw, twin.value) == (found.raw, 5.5)
    for name in ("code", "raw", "description", "other"):
        with pytest.raises(AttributeError):
            setattr(found, name, 1)
        with pytest.raises(AttributeError):
            delattr(found, name)
    assert amoot.parse_status(found) is found
    assert amoot.parse_status(amoot.AmootStatus.FAILED) is amoot.AmootStatus.FAILED


# Payloads with the same status per line, and a different status on each line.
EQUAL: list[list[object]] = [
    [999, 999.0, {"Status": 999}, '{"Status": "999", "x": 1}', {"Status": Decimal(999)}],
    [{"Status": "NewTitle"}, "NewTitle", b'{"Status": "NewTitle", "x": []}'],
    [{"Status": "OtherTitle"}],
    [{"Status": 5.5, "x": [1]}, {"Status": 5.5, "x": [1]}],
    [{"Status": 5.5, "x": [2]}],
    ["no status", "no status"],
    [b"no status", bytearray(b"no status"), memoryview(b"no status")],
    [None],
    [[1], [1]],
    [(1, [2]), (1, [2])],
]


def test_unknown_statuses_are_equal_by_code_and_title_or_by_payload() -> None:
    counts = Counter(unknown(payload) for line in EQUAL for payload in line)
    assert [*counts.values()] == [len(line) for line in EQUAL]
    assert unknown(999) != 999
    assert unknown(None) != None  # noqa: E711


SECRET = "731945"


@pytest.mark.parametrize(
    "payload",
    [
        f"Otp{SECRET}Abcdef",
        f"otp {SECRET}",
        f'"{SECRET[0]}x{SECRET}"',
        {"Status": 999, "Otp": SECRET},
        {"Status": "NewTitle", "Otp": SECRET},
        {"Status": [SECRET]},
        json.dumps({"Status": SECRET * 9, "Otp": SECRET}).encode(),
        [SECRET],
    ],
    ids=str,
)
def test_nothing_shows_a_payload(payload: object) -> None:
    with pytest.raises(amoot.AmootStatusError) as raised:
        amoot.raise_for_status(payload)
    error, status = raised.value, unknown(payload)
    assert error.payload is payload
    shown = [str(error), repr(error), repr(error.args), pprint.pformat([error])]
    shown += [str(status), repr(status), f"{status}", pprint.pformat(vars(status))]
    shown += traceback.format_exception(error)
    shown += [json.dumps({"status": status}, default=vars)]
    assert [text for text in shown if SECRET in text] == []
    again = pickle.loads(pickle.dumps(error))
    assert (again.status, again.payload, str(again)) == (status, payload, str(error))


def test_errors_have_the_status_and_the_payload() -> None:
    body = {"Status": 0, "ValidationResult": {"Message": "پیام"}}
    with pytest.raises(amoot.AmootStatusError) as raised:
        amoot.raise_for_status(body)
    assert raised.value.status is amoot.AmootStatus.FAILED
    assert raised.value.payload is body
    alone = amoot.AmootStatusError(amoot.AmootStatus.FAILED)
    assert (alone.payload, str(alone)) == (None, str(raised.value))
    good = {"Status": "1"}
    assert amoot.raise_for_status(good) is good


class Response:
    pass


class HTTPResponse(io.BytesIO):
    pass


async def coroutine() -> None:
    pass


# Objects passed by mistake, and their description in the message.
MISTAKES: list[tuple[object, str]] = [
    (Response(), "a Response object instead of its body"),
    (HTTPResponse(), "a Response object instead of its body"),
    (io.StringIO("1"), "a stream"),
    (io.BytesIO(b"1"), "a stream"),
    (json.loads, "a function"),
    (print, "a function"),
    (io.BytesIO().read, "a function"),
    ((place for place in "1"), "a generator"),
    ((1,), "a list"),
    ({1}, "an object of type set"),
    (Decimal("1.5"), "a number"),
    (type("Größe" + "x" * 50, (), {})(), "an object of type Gr\\xf6\\xdfe" + "x" * 29),
    (UserDict(), "an object without a status"),
    ("[" * 100_000, "a list"),
    ("{" * 100_000, "text that is not JSON"),
    (memoryview(b"\xff\x00"), "bytes that are not UTF-8"),
    ("\ud800", "text that is not a status"),
    (b'{"Status":' + b"9" * 100_000 + b"}", "an object without a status"),
    (10**5000, "a number"),
    (float("nan"), "a number"),
]


@pytest.mark.parametrize(("payload", "kind"), MISTAKES, ids=[kind for _, kind in MISTAKES])
def test_an_error_says_what_was_passed_by_mistake(payload: object, kind: str) -> None:
    error = amoot.AmootStatusError(unknown(payload))
    assert str(error) == f"AmootSMS answered no status: {kind}"


def test_an_error_says_what_was_not_awaited() -> None:
    called = coroutine()
    assert str(amoot.AmootStatusError(unknown(called))).endswith(
        "no status: a coroutine instead of what it returns"
    )
    called.close()


class Soap(IntEnum):
    """Numbered in order of declaration, like SOAP proxies."""

    Failed = 1
    Success = 0
    Nothing = 4


class Text(StrEnum):
    Success = "Failed"


def test_other_enumerations_are_read_by_name() -> None:
    for wrap in (lambda status: status, lambda status: {"Status": status}):
        assert amoot.parse_status(wrap(Soap.Failed)) is amoot.AmootStatus.FAILED
        assert amoot.parse_status(wrap(Soap.Success)) is amoot.AmootStatus.SUCCESS
        assert amoot.parse_status(wrap(Text.Success)) is amoot.AmootStatus.SUCCESS
        assert (unknown(wrap(Soap.Nothing)).code, unknown(wrap(Soap.Nothing)).title) == (
            None,
            "Nothing",
        )
        assert amoot.parse_status(wrap(amoot.AmootStatus.FAILED)) is amoot.AmootStatus.FAILED
    assert amoot.AmootStatus.from_code(Soap.Success) is amoot.AmootStatus.SUCCESS


def test_integral_numbers_of_any_type_are_codes() -> None:
    numpy = library("numpy")
    find, parse = amoot.AmootStatus.from_code, amoot.parse_status
    for number in (numpy.int64(4), numpy.uint8(4), numpy.array(4)):
        assert find(number) is parse(number) is parse({"Status": number}) is find(4)
    for number in (numpy.float32(4), Decimal("4.0"), Fraction(4)):
        assert parse(number) is parse({"Status": number}) is find(4)
        assert find(number) is None
    assert parse({"Status": Decimal("1e-400")}) is find(0)
    others = [numpy.bool_(1), numpy.float64(1.5), numpy.array([1, 2]), 1j, Decimal("1e999999999")]
    for other in [*others, Decimal("NaN"), float("inf"), 10**5000, True]:
        assert find(other) is None
        assert (unknown(other).code, unknown({"Status": other}).code) == (None, None)
        assert unknown({"Status": other}).value is other
    nothing: Any
    for nothing in (True, 1.0, "1", None, [], 10**5000):
        assert find(nothing) is None
        assert amoot.AmootStatus.from_title(nothing) is None


def test_mappings_and_buffers_are_bodies_and_text() -> None:
    success = amoot.AmootStatus.SUCCESS
    assert amoot.parse_status(UserDict(Status="1")) is success
    assert amoot.parse_status(MappingProxyType({"Status": 1})) is success
    assert amoot.parse_status(OrderedDict(Status=1)) is success
    assert amoot.parse_status(bytearray(b'{"Status": 1}')) is success
    assert amoot.parse_status(memoryview(b"Success")) is success
    assert amoot.parse_status({"Status": 1, "x": 10**5000}) is success
    assert amoot.parse_status(f'{{"Status": 1, "x": {"9" * 5000}}}') is success


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text() | st.just("Status"), inner),
)


@given(JSON | st.binary() | st.text() | JSON.map(json.dumps) | JSON.map(lambda v: {"Status": v}))
def test_any_payload_has_one_status(payload: object) -> None:
    found = amoot.parse_status(payload)
    assert isinstance(found, (amoot.AmootStatus, amoot.UnknownAmootStatus))
    assert amoot.is_success(payload) is (found == 1)
    assert repr(found).isascii()
    assert str(amoot.AmootStatusError(found)).isascii()
    if isinstance(found, amoot.UnknownAmootStatus):
        assert found.raw is payload
        assert hash(found) == hash(pickle.loads(pickle.dumps(found)))


@given(st.text() | st.integers() | st.floats() | st.booleans() | st.none())
def test_the_enum_takes_codes_and_what_the_wire_may_say(value: object) -> None:
    codes = {status.code for status in amoot.AmootStatus}
    try:
        found = amoot.AmootStatus(value)
    except ValueError:
        assert value not in codes
    else:
        assert found == value or str(found) == value or found.title == value or value == "-0"


# --- pydantic and FastAPI ---


def test_pydantic_reads_a_field_as_the_member_of_a_body() -> None:
    pydantic = library("pydantic")
    either = pydantic.TypeAdapter(amoot.AnyAmootStatus)
    known = pydantic.TypeAdapter(amoot.AmootStatus)
    vectors = [payload(one["input"]) for one in json.loads(VECTORS.read_bytes())["vectors"]]
    assert vectors
    for value in vectors:
        found = amoot.parse_status(value)
        if isinstance(value, str) and re.fullmatch("-?[0-9]+", value):
            found = amoot.parse_status({"Status": value})
        read = either.validate_python(value)
        assert (type(read), read.code, read.title) == (type(found), found.code, found.title)
        if isinstance(found, amoot.AmootStatus):
            assert known.validate_python(value) is found
            assert either.dump_json(read) == str(found.code).encode()
        else:
            assert either.dump_json(read)
            with pytest.raises(pydantic.ValidationError):
                known.validate_python(value)
    for value, written in {"4": "4", "999": "999", '"New"': '"New"', "true": "true"}.items():
        assert either.dump_json(either.validate_json(value)).decode() == written
    listed = known.json_schema()["enum"]
    assert {*listed} == {value for one in amoot.AmootStatus for value in (one.code, one.title)}
    assert known.json_schema(mode="serialization") == {"type": "integer"}
    assert {} in either.json_schema()["anyOf"]


def test_fastapi_answers_an_unknown_status() -> None:
    fastapi = library("fastapi")
    httpx = library("httpx")
    app = fastapi.FastAPI()
    app.get("/typed", response_model=amoot.AnyAmootStatus)(lambda: unknown({"Status": 999}))
    app.get("/plain")(lambda: {"status": unknown({"Status": 999, "Otp": SECRET})})

    async def ask() -> list[object]:
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://x") as client:
            paths = ("/typed", "/plain", "/openapi.json")
            return [(await client.get(path)).raise_for_status().json() for path in paths]

    typed, plain, _ = asyncio.run(ask())
    assert typed == 999
    assert plain == {"status": {"code": 999, "title": None}}


# --- type checkers ---


def marked() -> set[int]:
    lines = (CONSUMER / "wrong.py").read_text(encoding="utf-8").split("\n")
    return {number for number, line in enumerate(lines, 1) if line.endswith("# wrong")}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Create a project with the package and the consumers."""
    folder = lay_out(PACKAGE, tmp_path_factory.mktemp("consumer"))
    for name in ("consumer.py", "wrong.py"):
        (folder / name).write_bytes((CONSUMER / name).read_bytes())
    return folder


@pytest.mark.parametrize("checker", CHECKERS)
def test_a_checker_accepts_the_package_and_a_right_program(checker: str, project: Path) -> None:
    check_types(checker, project, "consumer.py")


@pytest.mark.parametrize("checker", CHECKERS)
def test_a_checker_finds_every_mistake(checker: str, project: Path) -> None:
    done = run([*CHECKERS[checker], "wrong.py"], cwd=project)
    assert done.returncode == 1, done.stdout + done.stderr
    found = {int(line) for line in re.findall(r"wrong\.py:([0-9]+).*\berror\b", done.stdout)}
    assert found == marked(), done.stdout
    assert len(found) == 7


# --- packaging ---


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation"]
    output([*build, "--outdir", folder, PACKAGE])
    (found,) = folder.glob("*.whl")
    return found


def test_the_wheel_works_in_a_fresh_environment(wheel: Path, tmp_path: Path) -> None:
    output([sys.executable, "-m", "venv", tmp_path / "env"])
    python = tmp_path / "env" / "bin" / "python"
    output([python, "-m", "pip", "install", "--no-index", "--quiet", wheel])
    assert output([python, CONSUMER / "consumer.py"], cwd=tmp_path) == "ok\n"
    assert output([python, "-m", "amootsms_status", "0"], cwd=tmp_path).startswith("0\tFailed\t")


# --- other pages ---


@pytest.mark.parametrize(
    ("of", "api"),
    [
        (HOSTILE, Api()),
        (HOSTILE, Api(field="a.b", success=(0, 1))),
        (another.SPEC._replace(statuses=another.SPEC.statuses[2:]), another.API),
    ],
)
def test_black_leaves_a_page_as_it_is_rendered(of: Spec, api: Api) -> None:
    rendered = render(of, api, target("python"), templates(), package=Package("1.0.0"))
    texts = [text for path, text in rendered.items() if path.suffix == ".py"]
    assert texts
    for text in texts:
        assert black.format_str(text, mode=black.Mode()) == text


@pytest.mark.parametrize("api", [another.API, Api(type="Status", package="x", success=())])
def test_the_examples_of_the_readme_give_no_name_two_meanings(api: Api) -> None:
    text = outputs(another.SPEC, "python", api=api)[PurePosixPath("python/README.md")]
    examples = re.findall(r"^```python\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    assert examples
    for example in examples:
        tree = list(ast.walk(ast.parse(example)))
        imported = {
            name.asname or name.name
            for one in tree
            if isinstance(one, (ast.Import, ast.ImportFrom))
            for name in one.names
        }
        stored = (one for one in tree if isinstance(one, ast.Name))
        bound = {one.id for one in stored if isinstance(one.ctx, ast.Store)}
        bound |= {one.name for one in tree if isinstance(one, (ast.ClassDef, ast.FunctionDef))}
        assert imported
        assert bound
        assert not imported & bound


@pytest.fixture(scope="module")
def orbit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the package of another page."""
    return another.package("python", tmp_path_factory.mktemp("orbit"))


@pytest.mark.parametrize("python", interpreters(), ids=lambda path: path.parts[-3])
def test_another_page_is_read_as_it_is(python: Path, orbit: Path, tmp_path: Path) -> None:
    program = build(orbit, tmp_path, api=another.API, python=python)
    check_table("python", program, another.SPEC)
    another.check_inputs(program)


def test_where_no_code_means_success_nothing_speaks_of_it() -> None:
    assert another.mentions_of_success("python") == []


def test_the_manifest_has_the_addresses() -> None:
    text = another.outputs("python")[PurePosixPath("python/pyproject.toml")]
    urls = tomllib.loads(text)["project"]["urls"]
    assert urls == {"Homepage": another.API.homepage, "Repository": another.API.repository}
    assert "[project.urls]" not in (PACKAGE / "pyproject.toml").read_text(encoding="utf-8")


def test_nested_mappings_need_not_be_dicts(orbit: Path) -> None:
    program = (
        "import orbit_fault_status as o\n"
        "from collections import UserDict as U, defaultdict\n"
        f"a, b, c = {another.API.keys!r}\n"
        "for kind in (dict, U):\n"
        "    assert o.parse_status(kind({a: kind({b: kind({c: 5})})})) is o.OrbitFault.THIRD_NAME\n"
        "    assert o.parse_status(kind({a: {b: [5]}})).code is None\n"
        "assert o.parse_status(defaultdict(lambda: 1 / 0)).code is None\n"
        "assert [o.OrbitFault('Third name'), o.OrbitFault['THIRD_NAME']] == [5, 5]\n"
        "assert len(o.OrbitFault) == 5 and o.OrbitFault.THIRD_NAME.name == 'ITS_QUOTED_HERE'\n"
    )
    output([sys.executable, "-c", program], env=environment(orbit))


RIGHT = """
from typing import assert_never

from orbit_fault_status import OrbitFault


def every_one(fault: OrbitFault) -> int:
    match fault:
        case OrbitFault.THIRD_NAME | OrbitFault.CODE_DEPRECATED_LINK_XB_AMP_SCRIPT:
            return fault.code
        case OrbitFault.COSTS_XXXXXXSN | OrbitFault.SUCCESS_IS_NO_SUCCESS:
            return 0
        case OrbitFault.C_NEW_U0041_X41:
            return 1
        case _:
            assert_never(fault)
"""
MIXED = """
from amootsms_status import AmootStatus
from orbit_fault_status import OrbitFault


def mixed(status: AmootStatus, fault: OrbitFault) -> tuple[bool, ...]:
    return (
        status == fault,  # wrong
        status is OrbitFault.THIRD_NAME,  # wrong
        fault == AmootStatus.SUCCESS,  # wrong
        fault in (AmootStatus.SUCCESS, AmootStatus.FAILED),  # wrong
        fault == OrbitFault.THIRD_NAME,
    )
"""


@pytest.fixture(scope="module")
def both(orbit: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Create a project with two packages, and programs that use them."""
    folder = tmp_path_factory.mktemp("both")
    lay_out(PACKAGE, folder)
    lay_out(orbit, folder, api=another.API)
    write(folder / "right.py", RIGHT)
    write(folder / "mixed.py", MIXED)
    return folder


@pytest.mark.parametrize("checker", CHECKERS)
def test_a_checker_takes_another_title_for_the_same_status(checker: str, both: Path) -> None:
    check_types(checker, both, "right.py")


def test_mypy_tells_the_statuses_of_two_packages_apart(both: Path) -> None:
    done = run([*CHECKERS["mypy"], "mixed.py"], cwd=both)
    found = {int(line) for line in re.findall(r"mixed\.py:([0-9]+): error", done.stdout)}
    wrong = {at for at, line in enumerate(MIXED.split("\n"), 1) if line.endswith("# wrong")}
    assert found == wrong, done.stdout


def test_interpreters_were_found() -> None:
    assert interpreters()
