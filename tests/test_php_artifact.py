"""The PHP package is installed by Composer and run by PHP, and gives back what the page says."""

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

CONSUMER = Path(__file__).parent / "consumers" / "php"
MISSING = [tool for tool in ("php", "composer", "phpcs") if shutil.which(tool) is None]
pytestmark = pytest.mark.skipif(
    bool(MISSING) and os.environ.get("CI") != "true", reason=f"not installed: {MISSING}"
)


def run(*command: str | Path, cwd: Path | None = None) -> str:
    """Run a command that must end well, without Composer's network; give its output."""
    done = subprocess.run(
        command,
        cwd=cwd,
        env={
            **os.environ,
            "COMPOSER_ALLOW_SUPERUSER": "1",
            "COMPOSER_DISABLE_NETWORK": "1",
            "COMPOSER_HOME": str((cwd or Path()) / ".composer"),
        },
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def consumer(spec: Spec, folder: Path) -> Path:
    """Install a package made from spec into the consumer program; give the program."""
    made = pages.package(spec, "php", folder)
    run("composer", "validate", "--no-check-version", "--quiet", cwd=made)
    sources = sorted(made.rglob("*.php"))
    assert sources
    for source in sources:
        run("php", "-l", source)
    program = folder / "consumer"
    shutil.copytree(CONSUMER, program)
    run("composer", "install", "--no-interaction", "--quiet", cwd=program)
    return program / "consume.php"


def ask(program: Path, *arguments: str | Path) -> Any:
    return json.loads(run("php", "-d", "memory_limit=1G", program, *arguments))


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return consumer(pages.REAL, tmp_path_factory.mktemp("php"))


def test_every_status_is_that_of_the_page(program: Path, tmp_path: Path) -> None:
    file = pages.package(pages.REAL, "json", tmp_path) / "status_codes.json"
    published = json.loads(file.read_bytes())
    keys = ("code", "title", "description")
    listed = ask(program, "table")
    assert listed == [
        {**{key: row[key] for key in keys}, "success": row["code"] == 1, "found": True}
        for row in published["statuses"]
    ]
    assert len(listed) == len(pages.REAL.statuses) > 0
    date = pages.REAL.updated.isoformat()
    assert ask(program, "constants") == [pages.REAL.api_version, date, pages.REAL.sha256]


def test_every_vector_has_its_outcome(program: Path, tmp_path: Path) -> None:
    assert missed(lambda file: ask(program, "vectors", file), tmp_path) == []


def test_a_client_tells_outcomes_apart(program: Path) -> None:
    (expired,) = (status for status in pages.REAL.statuses if status.title == "Token_Expired")
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
        '{"Status":999}': "AmootSMS answered the unknown code 999 [999]",
        '"NewTitle"': "AmootSMS answered the unknown title NewTitle [0]",
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


def test_sources_are_formatted_as_psr_12_says(tmp_path: Path) -> None:
    run("phpcs", "--standard=PSR12", pages.package(pages.REAL, "php", tmp_path))
    run("phpcs", "--standard=PSR12", "--exclude=PSR1.Files.SideEffects", CONSUMER / "consume.php")


def test_hostile_descriptions_are_text(tmp_path: Path) -> None:
    spec = pages.spec(pages.hostile_page())
    listed = ask(consumer(spec, tmp_path), "table")
    assert [(row["code"], row["title"], row["description"]) for row in listed] == pages.rows(spec)
