"""The Java package is compiled strictly and run by the JDK, and gives back what the page says."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from codegen import lexis
from codegen.model import Spec
from tests import pages
from tests.bodies import BODIES, broken, code_of
from tests.fuzz import EXAMPLES
from tests.vectors import missed

CONSUMER = Path(__file__).parent / "consumers" / "java"
MISSING = shutil.which("javac") is None or shutil.which("java") is None
pytestmark = pytest.mark.skipif(
    MISSING and os.environ.get("CI") != "true", reason="the JDK is not installed"
)

TEXT = st.text(st.characters(codec="utf-8"))


def javac(folder: Path, classes: Path, *options: str | Path) -> None:
    """Compile every source in a folder; a warning is an error."""
    sources = sorted(folder.rglob("*.java"))
    assert sources
    strict = ["-encoding", "UTF-8", "--release", "17", "-Xlint:all", "-Werror"]
    run = subprocess.run(
        ["javac", *strict, *options, "-d", classes, *sources],
        # Without -encoding, sources would be read as ASCII here.
        env={**os.environ, "LC_ALL": "C"},
        capture_output=True,
        encoding="utf-8",
    )
    assert (run.returncode, run.stdout + run.stderr) == (0, "")


class Program:
    """The consumer program, compiled against a package made from a Spec."""

    def __init__(self, spec: Spec, folder: Path) -> None:
        library, classes = folder / "library", folder / "classes"
        javac(pages.package(spec, "java", folder), library, "-Xdoclint:all/protected")
        javac(CONSUMER, classes, "-cp", library)
        self.path = f"{library}{os.pathsep}{classes}"

    def run(self, *arguments: str | Path) -> str:
        command = ["java", "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp", self.path, "Consumer"]
        run = subprocess.run(
            [*command, *arguments], capture_output=True, encoding="utf-8", timeout=120
        )
        assert run.returncode == 0, run.stderr
        return run.stdout


# Each example starts a virtual machine: few examples of many texts, and none is made smaller.
IN_BATCHES = settings(
    max_examples=EXAMPLES // 30,
    deadline=None,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Program:
    return Program(pages.REAL, tmp_path_factory.mktemp("real"))


def test_every_status_is_that_of_the_page(program: Program, tmp_path: Path) -> None:
    listed = json.loads(program.run("table"))
    file = pages.package(pages.REAL, "json", tmp_path) / "status_codes.json"
    published = json.loads(file.read_bytes())
    keys = ("code", "title", "description")
    assert listed == [
        {**{key: row[key] for key in keys}, "name": lexis.upper_snake(row["title"])}
        for row in published["statuses"]
    ]
    assert len(listed) == len(pages.REAL.statuses) > 0


def test_every_vector_has_its_outcome(program: Program, tmp_path: Path) -> None:
    assert missed(lambda file: json.loads(program.run("vectors", file)), tmp_path) == []


def test_a_client_tells_outcomes_apart(program: Program) -> None:
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
    assert program.run("advise", *bodies).split("\n") == [
        "sent",
        "sent",
        "try again",
        "charge the account",
        "Token_NotAllowIP: Token_NotAllowIP (-207)",
        'look up {"Status": 999} (unknown status 999)',
        'look up "NewTitle" (unknown status NewTitle)',
        "look up [1] (unknown status)",
        "",
    ]


def test_every_object_has_an_outcome(program: Program) -> None:
    outcomes = json.loads(program.run("odd"))
    known = {name for name, outcome in outcomes.items() if outcome == "Failed (0)"}
    assert known == {"short", "byte", "status in a map", "concurrent map", "Known", "AmootStatus"}
    assert {outcomes[name] for name in outcomes.keys() - known} == {"unknown status"}
    assert len(outcomes) == 22


@IN_BATCHES
@given(BODIES)
def test_bodies_are_read_as_strict_json(
    program: Program, tmp_path_factory: pytest.TempPathFactory, body: str
) -> None:
    texts = broken(body)
    file = tmp_path_factory.mktemp("texts") / "texts.json"
    file.write_text(json.dumps(texts), encoding="utf-8")
    found = json.loads(program.run("texts", file))
    assert {None, 7} <= set(found)
    assert [pair for pair in zip(texts, found, strict=True) if pair[1] != code_of(pair[0])] == []


@pytest.mark.parametrize(("depth", "closed", "code"), [(10**6, True, 4), (10**6, False, None)])
def test_no_depth_of_nesting_is_too_deep(
    program: Program, tmp_path: Path, depth: int, closed: bool, code: int | None
) -> None:
    opening, closing = '[{"Status":' * depth, "}]" * depth if closed else ""
    body = f'{{"Data": {opening}1{closing}, "Status": 4}}'
    file = tmp_path / "texts.json"
    file.write_text(json.dumps([body]), encoding="utf-8")
    assert json.loads(program.run("texts", file)) == [code]


def test_hostile_descriptions_are_text(tmp_path: Path) -> None:
    spec = pages.spec(pages.hostile_page())
    listed = json.loads(Program(spec, tmp_path).run("table"))
    assert [(row["code"], row["title"], row["description"]) for row in listed] == pages.rows(spec)


def test_the_documentation_is_clean(tmp_path: Path) -> None:
    if shutil.which("javadoc") is None:
        pytest.skip("this JDK has no javadoc")
    for spec in (pages.REAL, pages.spec(pages.hostile_page())):
        sources = sorted(pages.package(spec, "java", tmp_path).rglob("*.java"))
        strict = ["-quiet", "-encoding", "UTF-8", "-Xdoclint:all", "-Werror"]
        run = subprocess.run(
            ["javadoc", *strict, "-d", tmp_path / "doc", *sources],
            capture_output=True,
            encoding="utf-8",
        )
        assert (run.returncode, run.stdout + run.stderr) == (0, "")


def test_the_project_is_one_that_maven_reads(tmp_path: Path) -> None:
    project = ET.parse(pages.package(pages.REAL, "java", tmp_path) / "pom.xml").getroot()
    names = {"m": "http://maven.apache.org/POM/4.0.0"}
    assert project.findtext("m:version", namespaces=names) == "1.2.3"
    assert project.findtext("m:properties/m:maven.compiler.release", namespaces=names) == "17"
    assert project.findall("m:dependencies", namespaces=names) == []
