"""The PHP package is installed by Composer and run by PHP, and gives back what the page says."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from codegen.model import Spec
from tests import pages
from tests.toolchain import output, tool
from tests.vectors import missed

CONSUMER = Path(__file__).parent / "consumers" / "php"


def run(command: Sequence[str | Path], *, cwd: Path | None = None) -> str:
    """Run a command that must end well, without Composer's network; give its output."""
    env = {
        "COMPOSER_ALLOW_SUPERUSER": "1",
        "COMPOSER_DISABLE_NETWORK": "1",
        "COMPOSER_HOME": str((cwd or Path()) / ".composer"),
    }
    return output([tool(str(command[0])), *command[1:]], cwd=cwd, env=env)


def consumer(made: Path, folder: Path) -> Path:
    """Install a package into the consumer program beside it; give the program."""
    run(["composer", "validate", "--no-check-version", "--quiet"], cwd=made)
    sources = sorted(made.rglob("*.php"))
    assert sources
    for source in sources:
        run(["php", "-l", source])
    program = folder / "consumer"
    shutil.copytree(CONSUMER, program)
    settings = program / "composer.json"
    text = settings.read_text(encoding="utf-8").replace("../php", made.as_posix())
    settings.write_text(text, encoding="utf-8")
    run(["composer", "install", "--no-interaction", "--quiet"], cwd=program)
    return program / "consume.php"


def ask(program: Path, *arguments: str | Path) -> Any:
    return json.loads(run(["php", "-d", "memory_limit=1G", program, *arguments]))


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return consumer(pages.frozen() / "php", tmp_path_factory.mktemp("php"))


def check_table(program: Path, spec: Spec) -> None:
    """Assert that a program lists the statuses and the facts of a page."""
    assert ask(program, "table") == [
        {
            "code": code,
            "title": title,
            "description": description,
            "success": code == 1,
            "found": True,
        }
        for code, title, description in pages.rows(spec)
    ]
    constants = [spec.api_version, spec.updated.isoformat(), spec.sha256]
    assert ask(program, "constants") == constants


def check_vectors(program: Path, file: Path) -> None:
    """Assert that a program makes of each vector what it must."""
    assert missed(lambda file: ask(program, "vectors", file), file) == []


def test_every_status_is_that_of_the_page(program: Path) -> None:
    check_table(program, pages.FROZEN)


def test_every_vector_has_its_outcome(program: Path) -> None:
    check_vectors(program, pages.frozen() / "json" / "wire_vectors.json")


def test_a_client_tells_outcomes_apart(program: Path) -> None:
    (expired,) = (status for status in pages.FROZEN.statuses if status.title == "Token_Expired")
    advice = {
        '{"Status": 1}': "sent",
        '"Success"': "sent",
        '{"Status": 0}': "try again",
        "0": "try again",
        '{"Status": "CreditNotEnough"}': "charge the account",
        '{"Status": -204}': f"Token_Expired: {expired.description.text}",
        '{"Status": 999}': 'look up {"Status": 999}',
        "": "look up ",
    }
    assert ask(program, "advise", *advice) == list(advice.values())


def test_an_assertion_says_what_was_answered(program: Path) -> None:
    says = {
        "Success": "passed",
        "0": "AmootSMS answered Failed (0) [0]",
        '{"Status":"-207"}': "AmootSMS answered Token_NotAllowIP (-207) [-207]",
        '{"Status":999}': "AmootSMS answered unknown code 999 [999]",
        '"NewTitle"': "AmootSMS answered unknown title NewTitle [0]",
        "<html>": "AmootSMS answered no status [0]",
    }
    assert ask(program, "assert", *says) == list(says.values())


def test_a_status_is_looked_up_in_exact_case(program: Path) -> None:
    assert ask(program, "lookup", "Failed", "0") == [0, "Failed"]
    assert ask(program, "lookup", "failed", "999") == [None, None]
    assert ask(program, "lookup", "API_VERSION", "3") == [None, None]


def test_payloads_that_only_php_has(program: Path) -> None:
    known = {
        "status",
        "status in an array",
        "Stringable body",
        "ArrayAccess",
        "array that holds itself",
        "XML",
        "deep",
        "long escaped string",
    }
    for name, outcome in ask(program, "payloads").items():
        code = {"unknown": "999"}.get(name, "null")
        assert outcome == ("known 1" if name in known else f"unknown {code}"), name


def check_formatting(made: Path, *options: str) -> None:
    """Assert that sources are formatted as PSR-12 says."""
    run(["phpcs", "--standard=PSR12", *options, made])


def test_sources_are_formatted_as_psr_12_says() -> None:
    check_formatting(pages.frozen() / "php")
    program = CONSUMER / "consume.php"
    run(["phpcs", "--standard=PSR12", "--exclude=PSR1.Files.SideEffects", program])


def test_hostile_descriptions_are_text(tmp_path: Path) -> None:
    spec = pages.spec(pages.hostile_page())
    check_table(consumer(pages.package(spec, "php", tmp_path), tmp_path), spec)
