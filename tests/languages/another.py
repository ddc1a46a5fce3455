"""Defines a page that differs from AmootSMS's in every setting, and tests its packages.

Its titles are sentences with special characters, some codes have several titles, its field is
nested, it has no version and no date, and no code means success.
"""

from __future__ import annotations

import functools
import itertools
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from random import Random
from typing import Any

from codegen.language import Language
from codegen.model import Api, Shape
from tests import pages
from tests.contract.wire import expected
from tests.languages.program import Program, Row, write

API = Api(
    name='Orb"it <&> Co',
    type="OrbitFault",
    package="orbit-fault-status",
    field="re'sult.st\"ate\\.$code",
    success=(),
    items="",
    items_of="",
    repository="https://example.org/orbit?a=1&b=2",
    homepage="https://example.org",
)
SHAPE = Shape(language=Language("en"), updated="", version="", names="text", aliases=True)
ROWS = [
    (5, 'It\'s "quoted" \\ here', "One."),
    (-7, "Ends a comment */ and /* begins one // -- # <!-- -->", "Two."),
    (0, "Costs $x ${x} {{ x }} {% x %} {# x #} #{x} %s %n", "Three."),
    (5, "Another \"\"\" name ''' of five", "Its *own* words."),
    (2**31 - 1, "C:\\new\\u0041\\x41\\", "Four."),
    (-7, "`code` @deprecated {@link x} <b> & &amp; ]]> ?> </script>", "More."),
    (5, "Third name", "Again."),
    (1, "Success_Is_NoSuccess", "The code of success elsewhere."),
]
SPEC = pages.spec(
    pages.page([(code, pages.escaped(title), text) for code, title, text in ROWS], title="Faults"),
    shape=SHAPE,
    api=API,
)


@functools.cache
def outputs(language: str) -> Mapping[PurePosixPath, str]:
    """Build the files of the package of a language."""
    return pages.outputs(SPEC, language, api=API)


def package(language: str, folder: Path) -> Path:
    """Write the package of a language into a folder, and return its own folder there."""
    for path, text in outputs(language).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        write(folder / path, text)
    return folder / language


def mentions_of_success(language: str) -> list[str]:
    """Find lines of a package that mention success, except contract, page and vectors."""
    return [
        line
        for path, text in outputs(language).items()
        for line in text.split("\n")
        if path.name != "wire_vectors.json"
        and re.search("success", line, re.IGNORECASE)
        and "The page does not define which codes mean success" not in line
        and not re.search("Success.{0,2}Is|of success elsewhere", line, re.IGNORECASE)
    ]


def _nested(keys: tuple[str, ...], value: object) -> Any:
    for key in reversed(keys):
        value = {key: value}
    return value


def _any_body(random: Random, keys: tuple[str, ...], depth: int = 0) -> str:
    """Write an object whose members are mostly on the path to a status, or similar to it."""
    members = []
    for _ in range(random.randint(1, 3)):
        near = keys[depth] if depth < len(keys) else "x"
        key = random.choice([near, near, near, near, *keys, "x"])
        is_inner = depth < len(keys) + random.choice([-1, -1, -1, 0, 1])
        value = _any_body(random, keys, depth + 1) if is_inner else random.choice(["5", "-7", "0"])
        value = random.choice(["null", f"[{value}]"]) if random.random() < 0.1 else value
        members.append(f"{json.dumps(key)}: {value}")
    return f"{{{', '.join(members)}}}"


def _bodies(keys: tuple[str, ...]) -> Iterator[str]:
    """Write random bodies, and such with each kind of member at each depth, twice."""
    members = ["null", "[]", "{}", "true", "0", '"x"', '[{"$": 5}]', '{"x": 5}']
    random = Random(1)
    yield from (_any_body(random, keys) for _ in range(1000))
    *outer, inner = map(json.dumps, keys)
    codes = [f"{{{inner}: {code}}}" for code in (5, "-7", '"5"', '"Third name"', "999", "null")]
    for depth in range(len(outer)):
        start = "".join(f'{{"x": {{}}, {key}: ' for key in outer[:depth])
        end = ', "y": []}' * depth
        rest = "".join(f"{{{key}: " for key in outer[depth + 1 :])
        whole = [f"{rest}{code}{'}' * (len(outer) - depth - 1)}" for code in codes]
        for first, last in itertools.product([*members, *whole], repeat=2):
            yield f"{start}{{{outer[depth]}: {first}, {outer[depth]}: {last}}}{end}"
    for depth, at in itertools.product(range(len(keys)), repeat=2):
        beside = _nested(keys[at:], -7)
        for other in (beside, [beside], [[], beside]):
            yield json.dumps(_nested(keys[:depth], {**_nested(keys[depth:], 5), "x": other}))
    yield from (f"{{{inner}: 5}}", f"{{{json.dumps('.'.join(keys))}: 5}}")
    for body in (json.dumps(_nested(keys, 5)), json.dumps(_nested(tuple(reversed(keys)), 5))):
        escaped = re.sub('[^"\\\\{}: ]', lambda match: f"\\u{ord(match[0]):04x}", body)
        yield from (body, body[:-1], f"{body}}}", f"[{body}]", f'{{"x": {body}}}', json.dumps(body))
        yield escaped.replace("\\u0035", "5")


def inputs() -> list[Row]:
    """Return payloads of every form: titles and codes, alone and in bodies, and broken bodies."""
    values: list[Any] = [value for code, title, _ in ROWS for value in (code, str(code), title)]
    values += ["third name", "Third name ", "Third", 999, "999", 5.0, True, None, [5]]
    texts = [json.dumps(_nested(API.keys, value)) for value in values]
    texts += [json.dumps(value) for value in values if isinstance(value, str)]
    texts += [f"\t{value}\r\n" for value in values if isinstance(value, (int, str))]
    texts += _bodies(API.keys)
    decoded = [*values, *(_nested(API.keys[at:], value) for value in values for at in range(2))]
    return [
        *({"json": payload} for payload in decoded),
        *({form: text} for text in texts for form in ("text", "utf8")),
    ]


def check_inputs(program: Program) -> None:
    """Assert that a program reads the inputs as the contract says."""
    given = inputs()
    wanted = [expected(one, SPEC, API) for one in given]
    assert {5, -7, 0, 1, 2**31 - 1, 999, None} == {reading.expect["code"] for reading in wanted}
    assert program.misread(given, [[reading] for reading in wanted]) == []


def check_large_bodies(program: Program) -> None:
    """Assert that a reader without a depth limit finds the last status at any depth."""
    opening = "".join(f"{{{json.dumps(key)}: " for key in API.keys)
    closing = "}" * len(API.keys)
    deep = f"[{opening * 10**5}1{closing * 10**5}]"
    again = f"{opening}1{closing[1:]}, "  # the outermost object stays open
    parts = opening.replace("{", f'{{"x": {deep}, ')
    wide = again[1:] * 10**5
    bodies = {f"{{{wide}{parts[1:]}5{closing}": 5, f"{{{wide}{parts[1:]}5{closing[1:]}": None}
    given = [{"text": body} for body in bodies]
    wanted = [
        expected({"text": "{"} if code is None else {"json": code}, SPEC, API)
        for code in bodies.values()
    ]
    assert program.misread(given, [[reading] for reading in wanted]) == []
