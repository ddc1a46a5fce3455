"""The Go package is built, vetted and run by the go command, and gives back what the page says."""

from __future__ import annotations

import atexit
import functools
import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

import pytest

from codegen.model import Spec
from tests import pages
from tests.toolchain import output, tool
from tests.vectors import missed

CONSUMER = Path(__file__).parent / "consumers" / "go"


@functools.cache
def cache() -> Path:
    """Make a folder for what Go compiles, the same for all packages."""
    folder = Path(tempfile.mkdtemp(prefix="amoot-go-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def go(folder: Path, *arguments: str) -> str:
    """Run the go command offline; give its output."""
    environment = {
        "GOCACHE": str(cache()),
        "GOFLAGS": "-mod=mod",
        "GOPROXY": "off",
        "GOTOOLCHAIN": "local",
    }
    return output([tool("go"), *arguments], cwd=folder, env=environment)


def consumer(made: Path, folder: Path, *, client: bool = False) -> Path:
    """Build the consumer program with a package, strictly; give the executable.

    Its ``client`` names statuses.
    """
    program = folder / "consumer"
    shutil.copytree(CONSUMER, program)
    if not client:
        (program / "client.go").unlink()
    go(program, "mod", "edit", f"-replace=amootsms={made}")
    for source in (made, program):
        assert output([tool("gofmt"), "-l", "."], cwd=source) == ""
        go(source, "vet", "./...")
    go(program, "build", "-o", "consume", ".")
    return program / "consume"


def ask(program: Path, *arguments: str | Path) -> Any:
    return json.loads(output([program, *arguments]))


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return consumer(pages.frozen() / "go", tmp_path_factory.mktemp("go"), client=True)


def check_table(program: Path, spec: Spec) -> None:
    """Assert that a program lists the statuses of a page."""
    assert ask(program, "table") == [
        {"code": code, "title": title, "description": description}
        for code, title, description in pages.rows(spec)
    ]


def check_vectors(program: Path, file: Path) -> None:
    """Assert that a program makes of each vector what it must."""
    assert missed(lambda file: ask(program, "vectors", file), file) == []


def test_every_status_is_that_of_the_page(program: Path) -> None:
    check_table(program, pages.FROZEN)


def test_every_vector_has_its_outcome(program: Path) -> None:
    check_vectors(program, pages.frozen() / "json" / "wire_vectors.json")


def test_a_client_tells_outcomes_apart(program: Path) -> None:
    bodies = [
        '{"Status": 1}',
        '{"Status": "Success"}',
        '{"Status": 0}',
        '{"Status": "CreditNotEnough"}',
        '{"Status": -207}',
        '{"Status": 999}',
        '"NewTitle"',
        "[1]",
    ]
    assert output([program, "advise", *bodies]).split("\n") == [
        "sent",
        "sent",
        "try again",
        "charge the account",
        "Token_NotAllowIP: send: AmootSMS answered Token_NotAllowIP (-207)",
        'look up {"Status": 999} (send: AmootSMS answered unknown code 999)',
        'look up "NewTitle" (send: AmootSMS answered unknown title NewTitle)',
        "look up [1] (send: AmootSMS answered no status)",
        "",
    ]


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


def test_decoding_into_fields_never_fails(program: Path) -> None:
    body = json.dumps([{"Result": value, "Status": value} for value, *_ in DECODED])
    decoded = ask(program, "decode", body)
    assert len(decoded) == len(DECODED)
    for shown, (value, result, status, known, success) in zip(decoded, DECODED, strict=True):
        assert (shown["Raw"], shown["Result"]) == (None if known else value, result)
        assert shown["Status"].startswith(status)
        assert (shown["Known"], shown["Success"]) == (known, success), value


def test_every_go_value_has_an_outcome(program: Path) -> None:
    failed, unknown = "Failed (0)", "no status"
    assert ask(program, "odd") == {
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


def test_hostile_descriptions_are_text(tmp_path: Path) -> None:
    spec = pages.spec(pages.hostile_page())
    check_table(consumer(pages.package(spec, "go", tmp_path), tmp_path), spec)
