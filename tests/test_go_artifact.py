"""The Go package is built, vetted and run by the go command, and gives back what the page says."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from codegen.model import Spec
from tests import pages
from tests.vectors import missed

CONSUMER = Path(__file__).parent / "consumers" / "go"
MISSING = shutil.which("go") is None or shutil.which("gofmt") is None
pytestmark = pytest.mark.skipif(
    MISSING and os.environ.get("CI") != "true", reason="the go command is not installed"
)


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("go-cache")


def go(cache: Path, folder: Path, *arguments: str) -> str:
    """Run the go command offline; give its output."""
    environment = {
        **os.environ,
        "GOCACHE": str(cache),
        "GOFLAGS": "-mod=mod",
        "GOPROXY": "off",
        "GOTOOLCHAIN": "local",
    }
    run = subprocess.run(
        ["go", *arguments], cwd=folder, env=environment, capture_output=True, encoding="utf-8"
    )
    assert run.returncode == 0, run.stderr
    return run.stdout


def consumer(cache: Path, spec: Spec, folder: Path) -> Path:
    """Build the consumer program with a package made from spec, strictly; give the executable."""
    made = pages.package(spec, "go", folder)
    program = folder / "consumer"
    shutil.copytree(CONSUMER, program)
    go(cache, program, "mod", "edit", f"-replace=amootsms={made}")
    for source in (made, program):
        listed = subprocess.run(["gofmt", "-l", "."], cwd=source, capture_output=True, check=True)
        assert listed.stdout == b""
        go(cache, source, "vet", "./...")
    go(cache, program, "build", "-o", "consume", ".")
    return program / "consume"


def run(*arguments: str | Path) -> str:
    return subprocess.run(
        arguments, check=True, capture_output=True, encoding="utf-8", timeout=120
    ).stdout


@pytest.fixture(scope="module")
def program(cache: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return consumer(cache, pages.REAL, tmp_path_factory.mktemp("real"))


def test_every_status_is_that_of_the_page(program: Path, tmp_path: Path) -> None:
    listed = json.loads(run(program, "table"))
    file = pages.package(pages.REAL, "json", tmp_path) / "status_codes.json"
    published = json.loads(file.read_bytes())
    keys = ("code", "title", "description")
    assert listed == [{key: row[key] for key in keys} for row in published["statuses"]]
    assert len(listed) == len(pages.REAL.statuses) > 0


def test_every_vector_has_its_outcome(program: Path, tmp_path: Path) -> None:
    assert missed(lambda file: json.loads(run(program, "vectors", file)), tmp_path) == []


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
    assert run(program, "advise", *bodies).split("\n") == [
        "sent",
        "sent",
        "try again",
        "charge the account",
        "Token_NotAllowIP: send: amootsms: Token_NotAllowIP (-207)",
        'look up {"Status": 999} (send: amootsms: unknown status 999)',
        'look up "NewTitle" (send: amootsms: unknown status NewTitle)',
        "look up [1] (send: amootsms: unknown status)",
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
    decoded = json.loads(run(program, "decode", body))
    assert len(decoded) == len(DECODED)
    for shown, (value, result, status, known, success) in zip(decoded, DECODED, strict=True):
        assert (shown["Raw"], shown["Result"]) == (value, result)
        assert shown["Status"].startswith(status)
        assert (shown["Known"], shown["Success"]) == (known, success), value


def test_every_go_value_has_an_outcome(program: Path) -> None:
    failed, unknown = "Failed (0)", "unknown status"
    assert json.loads(run(program, "odd")) == {
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
        "Status 999": "unknown status 999",
        "Result": failed,
        "zero Result": unknown,
        "invalid UTF-8": unknown,
        "no status at all": unknown,
    }


def test_hostile_descriptions_are_text(cache: Path, tmp_path: Path) -> None:
    spec = pages.spec(pages.hostile_page())
    listed = json.loads(run(consumer(cache, spec, tmp_path), "table"))
    assert [(row["code"], row["title"], row["description"]) for row in listed] == pages.rows(spec)
