"""All runtimes agree on every response, even if it is hostile: FUZZ=100000 for a long run.

The consumers of the wire vectors read random ones here, the same in every language, and must
agree with the contract as implemented in tests/contract/wire.py, and therefore with each other.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator

import pytest
from hypothesis import strategies as st

from tests.attacks.draw import drawn
from tests.contract.wire import Reading, expected
from tests.fuzz import COUNT, EXECUTIONS
from tests.languages.program import Row
from tests.languages.registry import LANGUAGES, frozen
from tests.pages import FROZEN

BATCH = 5000

# --- what an API might answer, or somebody in its place -------------------------------------

WIRE = st.one_of(
    st.sampled_from([status.code for status in FROZEN.statuses]),
    st.sampled_from([status.title for status in FROZEN.statuses]),
    st.sampled_from([str(status.code) for status in FROZEN.statuses]),
    st.sampled_from([2**31 - 1, 2**31, -(2**31), -(2**31) - 1, 2**53 + 1, 10**30, 10**300, 999]),
    st.sampled_from(["-0", "00", "01", "+1", "1.0", "1e0", " 1", "1 ", "1\n", "0x1", "1_0", "۱"]),
    st.sampled_from(["success", "SUCCESS", "Success\u200c", "Success\0", "\uff11", "NewTitle", ""]),
    st.sampled_from(["A" * 100, "A" * 101, "9" * 10, "9" * 11, "_", "_A", "É", "ſuccess"]),
    st.sampled_from(["__proto__", "constructor", "toString", "hasOwnProperty", "this", "null"]),
    st.sampled_from([None, True, False, 0.5, -1.5, 1e-7, 1.0, -0.0, 4.0, 1e9, 2.0**31]),
    st.sampled_from([[], [1], {}, {"Status": 1}, [{}]]),
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
    """Draw the text of a response: JSON or plain text, valid or broken in some places."""
    value = draw(BODIES | JSON)
    bare = draw(st.booleans()) and isinstance(value, (int, str)) and not isinstance(value, bool)
    text = str(value) if bare else json.dumps(value, ensure_ascii=draw(st.booleans()))
    for _ in range(draw(st.sampled_from([0, 0, 1, 1, 2, 3]))):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + draw(PIECES) + text[at + draw(st.integers(0, 2)) :]
    return draw(BLANKS) + text + draw(BLANKS)


def raw(data: bytes) -> Row:
    return {"base64": base64.b64encode(data).decode("ascii")}


HURTS = st.text(
    st.sampled_from("'\"\\$`*/<>&%@{}\n\r\t\0\x7f\x85\u200c\u200e\u2028\ufeff\U0001f600u0a")
)
BYTES = st.one_of(
    st.binary(max_size=8),
    st.builds(
        bytes.__add__,
        st.sampled_from([b"{", b'{"Status":', b'{"Status":"', b"<", b"["]),
        st.binary() | HURTS.map(str.encode),
    ),
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

# Inserted at each position of a body, and in place of each of its characters.
BREAKS = [
    "",
    *'{}[]":,\\u0dtn1-+.eE/ \t\n\r\0\x0b\x1f\x7f\u00a0\uff11\ufeff',
    "true",
    "NaN",
    "\\u00e9",
]


def broken(value: object) -> Iterator[Row]:
    """Change a body at every position, so that most of the texts are not valid JSON."""
    body = json.dumps({"x": value, "Status": 7, "y": [value, '"\\/\b\f\n\r\t', 1e-7]})
    for place in range(1, len(body)):
        for piece in BREAKS:
            for width in (0, 1):
                yield {"text": body[:place] + piece + body[place + width :]}


# Real responses are not that deep. A runtime may reject a valid one, but not misread it.
_NESTS = [
    (opening * depth, closing * depth)
    for depth in (100, 20_000, 200_000)
    for opening, closing in (("[", "]"), ('{"Status":', "}"), ('[{"x":', "}]"))
]
DEEP: list[Row] = [
    *({"text": f'{{"Status":1,"x":{opening}0{closing}}}'} for opening, closing in _NESTS),
    *({"text": f'{{"x":{opening}0{closing},"Status":1}}'} for opening, closing in _NESTS),
]
DEEP_AND_BROKEN: list[Row] = [
    *({"text": f'{{"x":{opening},"Status":1}}'} for opening, _ in _NESTS),
    *({"text": opening} for opening, _ in _NESTS),
]
# One of each kind of payload without a status, because some are rarely drawn.
KINDS: list[Row] = [
    *({"json": None}, {"json": True}, {"json": 0.5}, {"json": []}, {"json": {}}),
    *({"text": text} for text in ("", "{", "<p>", "?")),
    raw(b"\xff"),
]
# A runtime that rejects deep nesting may report either.
UNKNOWN = [expected({"text": text}, FROZEN) for text in ("{", "{}", "[")]


@pytest.fixture(scope="module")
def vectors() -> list[Row]:
    values = drawn(JSON.filter(lambda value: len(json.dumps(value)) < 40), 60)
    bodies = values[-max(1, COUNT // 2000) :]
    return [
        *DEEP,
        *DEEP_AND_BROKEN,
        *KINDS,
        *drawn(INPUTS),
        *(row for one in bodies for row in broken(one)),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_runtime_makes_the_same_of_every_answer(language: str, vectors: list[Row]) -> None:
    program = frozen(language)
    outcomes = [allowed(at, vector) for at, vector in enumerate(vectors)]
    for start in range(0, len(vectors), BATCH):
        batch = slice(start, start + BATCH)
        assert program.misread(vectors[batch], outcomes[batch]) == []
        EXECUTIONS[f"{language} parsing"] += len(vectors[batch])


def allowed(at: int, vector: Row) -> list[Reading]:
    """Return the allowed outcomes of the vector at this index: one, except for deep nesting."""
    if at < len(DEEP):
        return [*UNKNOWN, expected({"json": 1}, FROZEN)]
    if at < len(DEEP) + len(DEEP_AND_BROKEN):
        return UNKNOWN
    return [expected(vector, FROZEN)]


def test_the_drawn_answers_reach_every_outcome(vectors: list[Row]) -> None:
    readings = [expected(vector, FROZEN) for vector in vectors[len(DEEP) + len(DEEP_AND_BROKEN) :]]
    outcomes = [reading.expect for reading in readings]
    assert {one["success"] for one in outcomes} == {True, False}
    assert sum(one["known"] for one in outcomes) > COUNT // 10
    assert any(not one["known"] and one["code"] is not None for one in outcomes)
    assert any(not one["known"] and one["title"] is not None for one in outcomes)
    said = {(reading.error or "").partition("no status: ")[2] for reading in readings}
    assert said | {""} == {
        *("nothing", "a boolean", "a number", "a list", "an object without a status"),
        *("an empty text", "text that is not JSON", "HTML or XML", "text that is not a status"),
        *("bytes that are not UTF-8", ""),
    }
