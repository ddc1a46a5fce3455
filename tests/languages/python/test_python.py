"""The generated Python package, as users have it: installed, imported, type-checked, attacked."""

from __future__ import annotations

import ast
import copy
import importlib.util
import json
import pickle
import re
import sys
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Any
from unittest.mock import Mock

import black
import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.model import Api, Spec
from codegen.render import Package, render
from tests.contract.test_languages import check_table, check_vectors
from tests.languages import another
from tests.languages.program import write
from tests.languages.python.builder import (
    CHECKERS,
    CONSUMER,
    build,
    check_types,
    environment,
    lay_out,
)
from tests.languages.registry import HOSTILE
from tests.pages import frozen, outputs, target, templates
from tests.toolchain import interpreters, output, run

PACKAGE = frozen() / "python"
VECTORS = frozen() / "json" / "wire_vectors.json"


def load() -> Any:
    """Import the package of the frozen page, which is on no path."""
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
    assert added <= {"__future__", "amootsms_status", "collections.abc"}


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
    assert unknown.stderr == "'3' is no status that this version knows\n"
    assert len(output(command, env=env).split("\n")) == 58


def test_unknown_statuses_keep_what_came_in() -> None:
    make = amoot.UnknownAmootStatus
    unknown = amoot.parse_status({"Status": 999999})
    assert unknown == make({"Status": 999999}, 999999)
    assert hash(unknown) == hash(make({"Status": 999999}, 999999))
    assert unknown != amoot.parse_status({"Status": 999999, "x": 1})
    assert amoot.parse_status(999999) != amoot.parse_status("999999")
    assert amoot.parse_status(True) != amoot.parse_status(1.0)
    assert amoot.parse_status({"Status": True}) != amoot.parse_status({"Status": 1.0})
    assert amoot.parse_status([[1]]) != amoot.parse_status([[True]])
    assert amoot.parse_status({"Status": 5.5, "x": [1]}) == make({"Status": 5.5, "x": [1]})
    assert len({amoot.parse_status(f"no {place}") for place in range(100)}) == 100
    assert (unknown.description, unknown.is_success) == ("", False)
    for twin in (copy.copy(unknown), copy.deepcopy(unknown), pickle.loads(pickle.dumps(unknown))):
        assert twin == unknown
        assert type(twin) is make
    with pytest.raises(AttributeError, match="immutable"):
        unknown.code = 1
    with pytest.raises(AttributeError, match="immutable"):
        del unknown.raw
    unknown.__init__("other")
    assert unknown.raw == {"Status": 999999}
    assert amoot.parse_status(unknown) is unknown
    assert amoot.parse_status(amoot.AmootStatus.FAILED) is amoot.AmootStatus.FAILED


def test_errors_carry_the_status_and_speak_ascii() -> None:
    for payload in (0, "نامعلوم", {"Status": 7, "x": "پیام" * 200}, object()):
        with pytest.raises(amoot.AmootStatusError) as raised:
            amoot.raise_for_status(payload)
        assert raised.value.status == amoot.parse_status(payload)
        assert str(raised.value).isascii()
        assert len(str(raised.value)) < 300
    says = {
        0: "AmootSMS answered Failed (0)",
        '{"Status": 999, "Mobile": "09120000000"}': "AmootSMS answered unknown code 999",
        '{"Status": "NewTitle", "Token": "x"}': "AmootSMS answered unknown title NewTitle",
        "Token=s3cret; Mobile=09120000000": "AmootSMS answered no status",
    }
    for payload, text in says.items():
        assert str(amoot.AmootStatusError(amoot.parse_status(payload))) == text
    error = amoot.AmootStatusError(amoot.AmootStatus.FAILED)
    assert pickle.loads(pickle.dumps(error)).status is amoot.AmootStatus.FAILED
    body = {"Status": "1"}
    assert amoot.raise_for_status(body) is body


class Trap:
    """Raises at every touch."""

    def __getattribute__(self, name: str) -> object:
        raise RuntimeError(name)

    __eq__ = __getattribute__  # type: ignore[assignment]
    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        raise RuntimeError


class TrappedDict(dict[str, object]):
    def get(self, *_: object) -> object:
        raise RuntimeError


class Proxied(Mapping[str, object]):
    """A mapping that is no dict, with what it is given as its status."""

    def __init__(self, status: object) -> None:
        self.status = status

    def __getitem__(self, key: str) -> object:
        if key == "Status":
            return self.status
        raise KeyError(key)

    def __iter__(self) -> Iterator[str]:
        return iter(["Status"])

    def __len__(self) -> int:
        return 1


class Number(int):
    """An int that says it is 1, the code of success."""

    def __eq__(self, other: object) -> bool:
        return other == 1

    def __hash__(self) -> int:
        return hash(1)

    def __int__(self) -> int:
        return 1


class Text(str):
    """A str that says it is the title of success."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return other == "Success"

    def __hash__(self) -> int:
        return hash("Success")

    def __str__(self) -> str:
        return "Success"

    def strip(self, *_: object) -> str:
        return "Success"


class Liar:
    """No status, but its ``__class__`` says so."""

    @property  # type: ignore[misc]
    def __class__(self) -> type:
        return amoot.AmootStatus  # type: ignore[no-any-return]


class Collider:
    """A key that has the hash of ``Status`` and cannot be compared."""

    def __hash__(self) -> int:
        return hash("Status")

    def __eq__(self, other: object) -> bool:
        raise RuntimeError


ATTACKS = [
    Trap(),
    {"Status": Trap()},
    Liar(),
    {"Status": Liar()},
    {Collider(): 1},
    Mock(spec=amoot.AmootStatus),
    Proxied(Trap()),
    "[" * 100_000,
    '{"Status":' + "[" * 100_000,
    '{"Status":1,"x":' + "[" * 100_000 + "]" * 100_000 + "}",
    b'{"Status":' + b"9" * 100_000 + b"}",
    "\ud800",
    '{"Status":"\ud800"}',
    memoryview(b"\xff\x00"),
    10**5000,
    float("nan"),
    type,
    Ellipsis,
]


@pytest.mark.parametrize("place", range(len(ATTACKS)))
def test_nothing_makes_parsing_raise(place: int) -> None:
    payload = ATTACKS[place]
    found = amoot.parse_status(payload)
    assert isinstance(found, amoot.UnknownAmootStatus)
    assert found.raw is payload
    assert repr(found)
    assert found == found
    assert str(amoot.AmootStatusError(found)).isascii()
    assert amoot.is_success(payload) is False


def test_subclasses_are_what_they_hold_not_what_they_say() -> None:
    failed = amoot.AmootStatus.FAILED
    for value in (Number(0), Text("Failed"), Text("0")):
        assert amoot.parse_status(value) is failed
        assert amoot.parse_status({"Status": value}) is failed
    assert amoot.parse_status(Text('{"Status": 0}')) is failed
    assert amoot.parse_status(TrappedDict(Status=0)) is failed
    unknown = amoot.parse_status({"Status": Text("NewTitle")})
    assert type(unknown.title) is str
    assert unknown.title == "NewTitle"


def test_looking_up_takes_codes_and_titles_alone() -> None:
    nothing: Any
    for nothing in (True, 1.0, "1", None, [], Trap(), Number(3), 10**5000):
        assert amoot.AmootStatus.from_title(nothing) is None
        assert amoot.AmootStatus.from_code(nothing) is None
    assert amoot.AmootStatus.from_code(Number(0)) is amoot.AmootStatus.FAILED


def test_mappings_and_buffers_are_bodies_and_text() -> None:
    assert amoot.parse_status(Proxied("1")) is amoot.AmootStatus.SUCCESS
    assert amoot.parse_status(bytearray(b"1")) is amoot.AmootStatus.SUCCESS
    assert amoot.parse_status(memoryview(b"Success")) is amoot.AmootStatus.SUCCESS
    assert amoot.parse_status({"Status": 1, "x": 10**5000}) is amoot.AmootStatus.SUCCESS


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text() | st.just("Status"), inner),
)


@given(JSON | st.binary() | st.text() | JSON.map(json.dumps) | JSON.map(lambda v: {"Status": v}))
def test_any_payload_has_one_status(payload: object) -> None:
    found = amoot.parse_status(payload)
    assert isinstance(found, (amoot.AmootStatus, amoot.UnknownAmootStatus))
    assert amoot.is_success(payload) is (found == 1)
    if isinstance(found, amoot.UnknownAmootStatus):
        assert found.raw is payload
        assert pickle.loads(pickle.dumps(found)).code == found.code


@given(st.text() | st.integers() | st.floats() | st.booleans() | st.none())
def test_the_enum_takes_codes_and_what_the_wire_may_say(value: object) -> None:
    codes = {status.code for status in amoot.AmootStatus}
    try:
        found = amoot.AmootStatus(value)
    except ValueError:
        assert value not in codes
    else:
        assert found == value or str(found) == value or found.title == value or value == "-0"


# --- type checkers ---


def marked() -> set[int]:
    lines = (CONSUMER / "wrong.py").read_text(encoding="utf-8").split("\n")
    return {number for number, line in enumerate(lines, 1) if line.endswith("# wrong")}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Lay a project out with the package and the consumers in it."""
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
    assert len(found) == 6


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
def test_the_example_of_the_readme_gives_no_name_two_meanings(api: Api) -> None:
    text = outputs(another.SPEC, "python", api=api)[PurePosixPath("python/README.md")]
    (example,) = re.findall(r"^```python\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    tree = list(ast.walk(ast.parse(example)))
    imported = {
        name.asname or name.name
        for one in tree
        if isinstance(one, ast.Import)
        for name in one.names
    }
    bound = {one.id for one in tree if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store)}
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
        "class D(dict):\n"
        "    def get(self, *_): raise RuntimeError\n"
        "class P(U):\n"
        "    def get(self, *_): raise RuntimeError\n"
        f"a, b, c = {another.API.keys!r}\n"
        "for kind in (dict, U, D):\n"
        "    assert o.parse_status(kind({a: kind({b: kind({c: 5})})})) is o.OrbitFault.THIRD_NAME\n"
        "    assert o.parse_status(kind({a: P({b: kind({c: 5})})})).code is None\n"
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
    """Lay a project out with two packages, and programs that use them."""
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
