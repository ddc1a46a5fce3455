"""Every runtime makes the same of every answer, however hostile: FUZZ=100000 for long.

The consumers that run the wire vectors are given drawn ones here, and have to agree with the
contract as test_json.py puts it into words of its own.
"""

from __future__ import annotations

import base64
import json
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.fuzz import COUNT, EXECUTIONS
from tests.languages.csharp import test_csharp
from tests.languages.go import test_go
from tests.languages.java import test_java
from tests.languages.json.test_json import outcome, payload, refuse
from tests.languages.php import test_php
from tests.languages.rust import test_rust
from tests.pages import FROZEN, frozen
from tests.toolchain import LANGUAGES, node, output, tool

Command = list[str | Path]
Vector = dict[str, Any]
BATCH = 5000

# --- the runtimes --------------------------------------------------------------------------------


def _python(folder: Path) -> Command:
    shutil.copytree(frozen() / "python" / "amootsms_status", folder / "amootsms_status")
    shutil.copy(LANGUAGES / "python" / "consumer" / "vectors.py", folder)
    return [sys.executable, folder / "vectors.py"]


def _typescript(_: Path) -> Command:
    return [
        node(),
        LANGUAGES / "typescript" / "consumer" / "vectors.mjs",
        frozen() / "typescript" / "index.js",
    ]


def _php(folder: Path) -> Command:
    program = test_php.consumer(frozen() / "php", folder)
    return [tool("php"), "-d", "memory_limit=2G", program, "vectors"]


def _csharp(folder: Path) -> Command:
    program = test_csharp.consumer(frozen() / "csharp", folder)
    return [tool("mono"), program, "vectors"]


def _java(folder: Path) -> Command:
    program = test_java.consumer(frozen() / "java", folder)
    return [tool("java"), "-cp", program.path, "Consumer", "vectors"]


def _go(folder: Path) -> Command:
    return [test_go.consumer(frozen() / "go", folder), "vectors"]


def _rust(folder: Path) -> Command:
    program = test_rust.consumer(frozen() / "rust", folder)
    return [sys.executable, LANGUAGES / "rust" / "consumer" / "vectors.py", program.path()]


RUNTIMES: dict[str, Callable[[Path], Command]] = {
    "python": _python,
    "typescript": _typescript,
    "php": _php,
    "csharp": _csharp,
    "java": _java,
    "go": _go,
    "rust": _rust,
}

# --- what the gateway might answer, or somebody in its place -------------------------------------

WIRE = st.one_of(
    st.sampled_from([status.code for status in FROZEN.statuses]),
    st.sampled_from([status.title for status in FROZEN.statuses]),
    st.sampled_from([str(status.code) for status in FROZEN.statuses]),
    st.sampled_from([2**31 - 1, 2**31, -(2**31), -(2**31) - 1, 2**53 + 1, 10**30, 10**300, 999]),
    st.sampled_from(["-0", "00", "01", "+1", "1.0", "1e0", " 1", "1 ", "1\n", "0x1", "1_0", "۱"]),
    st.sampled_from(["success", "SUCCESS", "Success\u200c", "Success\0", "\uff11", "NewTitle", ""]),
    st.sampled_from(["A" * 100, "A" * 101, "9" * 10, "9" * 11, "_", "_A", "É", "ſuccess"]),
    st.sampled_from(["__proto__", "constructor", "toString", "hasOwnProperty", "this", "null"]),
    st.sampled_from([None, True, False, 0.5, -1.5, 1e-7, [], [1], {}, {"Status": 1}, [{}]]),
    st.integers(),
    st.integers(-(2**31), 2**31 - 1).map(str),
    st.text(st.characters(codec="utf-8"), max_size=8),
)
KEYS = st.sampled_from(
    ["status", "STATUS", "Status ", "Status\u200c", "Ѕtatus", "Title", "Data", "__proto__", "", "x"]
)
JSON = st.recursive(
    WIRE,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=5,
)
BODIES = st.builds(
    lambda before, wire, after: {**before, "Status": wire, **after},
    st.dictionaries(KEYS, JSON, max_size=2),
    WIRE,
    st.dictionaries(KEYS, JSON, max_size=2),
)
PIECES = st.sampled_from(
    [
        *('{}[]":,\\/0123456789.eE+- \t\n\r\0\x0b\x0c\x1f\x7f\x85\u00a0\u2028\ufeff'),
        *('"Status":0,', '"Status":1', "\\u0053tatus", "\\ud83d\\ude00", "\\ud800", "\\u0000"),
        *(
            "true",
            "NaN",
            "Infinity",
            "null",
            "//x\n",
            "/**/",
            "'",
            "\\x41",
            '""',
            "-0",
            "1.0",
            "1e0",
            "9" * 400,
            "1e999",
        ),
    ]
)
BLANKS = st.sampled_from(["", "", "", " ", "\n", "\t\r\n ", "\ufeff", "\ufeff ", " \ufeff", "\x0b"])


@st.composite
def texts(draw: st.DrawFn) -> str:
    """Draw the text of an answer: JSON or bare, whole or broken in some places."""
    value = draw(BODIES | JSON)
    bare = draw(st.booleans()) and isinstance(value, (int, str)) and not isinstance(value, bool)
    text = str(value) if bare else json.dumps(value, ensure_ascii=draw(st.booleans()))
    for _ in range(draw(st.sampled_from([0, 0, 1, 1, 2, 3]))):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + draw(PIECES) + text[at + draw(st.integers(0, 2)) :]
    return draw(BLANKS) + text + draw(BLANKS)


def raw(data: bytes) -> Vector:
    return {"base64": base64.b64encode(data).decode("ascii")}


BYTES = st.one_of(
    st.binary(max_size=8),
    st.builds(
        lambda text, at, junk: (data := text.encode())[: at % (len(data) + 1)] + junk + data[at:],
        texts(),
        st.integers(0, 60),
        st.sampled_from([b"", b"\xff", b"\x80", b"\xc0\xb1", b"\xed\xa0\x80", b"\xf4\x90\x80\x80"]),
    ),
    st.builds(str.encode, texts(), st.sampled_from(["utf-16", "utf-16-le", "utf-32", "utf-8-sig"])),
)
INPUTS = st.one_of(
    texts().map(lambda text: {"text": text}),
    texts().map(lambda text: {"utf8": text}),
    BYTES.map(raw),
    (WIRE | BODIES).map(lambda value: {"json": value}),
)

# No answer is that deep. A runtime may give up on one that is whole, never take it for another.
_NESTS = [
    (opening * depth, closing * depth)
    for depth in (100, 20_000, 200_000)
    for opening, closing in (("[", "]"), ('{"Status":', "}"), ('[{"x":', "}]"))
]
DEEP: list[Vector] = [
    *({"text": f'{{"Status":1,"x":{opening}0{closing}}}'} for opening, closing in _NESTS),
    *({"text": f'{{"x":{opening}0{closing},"Status":1}}'} for opening, closing in _NESTS),
]
DEEP_AND_BROKEN: list[Vector] = [
    *({"text": f'{{"x":{opening},"Status":1}}'} for opening, _ in _NESTS),
    *({"text": opening} for opening, _ in _NESTS),
]
UNKNOWN = outcome(None, FROZEN)


@pytest.fixture(scope="module")
def vectors() -> list[Vector]:
    drawn: list[Vector] = []

    @settings(
        max_examples=COUNT // 20,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(st.lists(INPUTS, min_size=20, max_size=20))
    def draw(batch: list[Vector]) -> None:
        drawn.extend(batch)

    draw()
    return [*DEEP, *DEEP_AND_BROKEN, *drawn]


@pytest.fixture(params=RUNTIMES, scope="module")
def runtime(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[str, Command]:
    return request.param, RUNTIMES[request.param](tmp_path_factory.mktemp(request.param))


def answers(command: Command, batch: Sequence[Vector], file: Path) -> Iterator[tuple[int, Vector]]:
    """Give what a runtime makes of inputs, each in every form that its language has."""
    named = [{"name": str(at), "input": vector} for at, vector in enumerate(batch)]
    file.write_text(json.dumps({"vectors": named}), encoding="utf-8")
    printed = output([*command, file])
    lines = (
        json.loads(printed)
        if printed.startswith("[")
        else map(json.loads, printed.split("\n")[:-1])
    )
    for found in lines:
        yield int(found["name"]), found


def with_one_kind_of_number(vector: Vector) -> Vector:
    """Put a text as JavaScript reads it, where 1.0 is 1."""
    text = payload(vector)
    try:
        text = text.decode("utf-8") if isinstance(text, bytes) else text
        text = text.removeprefix("\ufeff").strip(" \t\r\n")
        body = json.loads(text, parse_float=_number, parse_constant=refuse)
    except (ValueError, AttributeError, RecursionError):
        return vector
    return {"json": body} if isinstance(body, dict) else vector


def _number(text: str) -> float:
    number = float(text)
    return int(number) if number.is_integer() else number


def test_every_runtime_makes_the_same_of_every_answer(
    runtime: tuple[str, Command], vectors: list[Vector], tmp_path: Path
) -> None:
    name, command = runtime
    for start in range(0, len(vectors), BATCH):
        batch = vectors[start : start + BATCH]
        seen = set()
        for at, found in answers(command, batch, tmp_path / "vectors.json"):
            seen.add(at)
            EXECUTIONS[f"{name} parsing"] += 1
            got = found.get("got") or found["expect"]
            assert got in allowed(name, start + at, batch[at]), batch[at]
            assert found.get("kept", found.get("raw")), batch[at]
            assert found.get("agree", True), batch[at]
        assert len(seen) == len(batch)


def allowed(runtime: str, at: int, vector: Vector) -> list[Any]:
    """Say what a runtime may make of the vector in this place: one outcome, but for great depth."""
    if at < len(DEEP):
        return [UNKNOWN, outcome(1, FROZEN)]
    if at < len(DEEP) + len(DEEP_AND_BROKEN):
        return [UNKNOWN]
    if runtime == "typescript":
        vector = with_one_kind_of_number(vector)
    return [outcome(payload(vector), FROZEN)]


def test_the_drawn_answers_reach_every_outcome(vectors: list[Vector]) -> None:
    outcomes = [
        outcome(payload(vector), FROZEN) for vector in vectors[len(DEEP) + len(DEEP_AND_BROKEN) :]
    ]
    assert {one["success"] for one in outcomes} == {True, False}
    assert sum(one["known"] for one in outcomes) > len(outcomes) // 10
    assert any(not one["known"] and one["code"] is not None for one in outcomes)
    assert any(not one["known"] and one["title"] is not None for one in outcomes)
