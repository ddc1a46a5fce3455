"""The Java package is compiled strictly and run by the JDK, and gives back what the page says."""

from __future__ import annotations

import json
import os
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from codegen import lexis
from codegen.model import Spec
from tests import pages
from tests.bodies import BODIES, broken, code_of
from tests.fuzz import EXAMPLES
from tests.toolchain import output, run, tool
from tests.vectors import missed

CONSUMER = Path(__file__).parent / "consumers" / "java"

TEXT = st.text(st.characters(codec="utf-8"))


def javac(classes: Path, sources: Sequence[Path], *options: str | Path) -> None:
    """Compile sources; a warning is an error."""
    assert sources
    strict = ["-encoding", "UTF-8", "--release", "17", "-Xlint:all", "-Werror"]
    command = [tool("javac"), *strict, *options, "-d", classes, *sources]
    done = run(command, env={"LC_ALL": "C"})  # without -encoding, sources would be read as ASCII
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


class Program:
    """The consumer program, compiled against a package; its ``client`` names statuses."""

    def __init__(self, made: Path, folder: Path, *, client: bool = False) -> None:
        library, classes = folder / "library", folder / "classes"
        javac(library, sorted(made.rglob("*.java")), "-Xdoclint:all/protected")
        sources = [path for path in sorted(CONSUMER.glob("*.java")) if path.stem != "Client"]
        sources += [CONSUMER / "Client.java"] * client
        javac(classes, sources, "-cp", library)
        self.path = f"{library}{os.pathsep}{classes}"

    def command(self, name: str = "Consumer") -> list[str | Path]:
        """Give the command that runs a class of the program."""
        return [tool("java"), "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp", self.path, name]

    def run(self, *arguments: str | Path) -> str:
        return output([*self.command(), *arguments])


def consumer(made: Path, folder: Path) -> Program:
    return Program(made, folder)


# Each example starts a virtual machine: few examples of many texts, and none is made smaller.
IN_BATCHES = settings(
    max_examples=EXAMPLES // 30,
    deadline=None,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Program:
    return Program(pages.frozen() / "java", tmp_path_factory.mktemp("java"), client=True)


def check_table(program: Program, spec: Spec) -> None:
    """Assert that a program lists the statuses of a page."""
    assert json.loads(program.run("table")) == [
        {
            "code": code,
            "title": title,
            "description": description,
            "name": lexis.upper_snake(title),
        }
        for code, title, description in pages.rows(spec)
    ]


def check_vectors(program: Program, file: Path) -> None:
    """Assert that a program makes of each vector what it must."""
    assert missed(lambda file: json.loads(program.run("vectors", file)), file) == []


def test_every_status_is_that_of_the_page(program: Program) -> None:
    check_table(program, pages.FROZEN)


def test_every_vector_has_its_outcome(program: Program) -> None:
    check_vectors(program, pages.frozen() / "json" / "wire_vectors.json")


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
    assert output([*program.command("Client"), "advise", *bodies]).split("\n") == [
        "sent",
        "sent",
        "try again",
        "charge the account",
        "Token_NotAllowIP: AmootSMS answered Token_NotAllowIP (-207)",
        'look up {"Status": 999} (AmootSMS answered unknown code 999)',
        'look up "NewTitle" (AmootSMS answered unknown title NewTitle)',
        "look up [1] (AmootSMS answered no status)",
        "",
    ]


def test_every_object_has_an_outcome(program: Program) -> None:
    outcomes = json.loads(output([*program.command("Client"), "odd"]))
    known = {name for name, outcome in outcomes.items() if outcome == "Failed (0)"}
    assert known == {"short", "byte", "status in a map", "concurrent map", "Known", "AmootStatus"}
    assert {outcomes[name] for name in outcomes.keys() - known} == {"no status"}
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
    check_table(consumer(pages.package(spec, "java", tmp_path), tmp_path), spec)


def check_documentation(made: Path, folder: Path) -> None:
    """Assert that javadoc has nothing to say of a package."""
    strict = ["-quiet", "-encoding", "UTF-8", "-Xdoclint:all", "-Werror"]
    sources = sorted(made.rglob("*.java"))
    done = run([tool("javadoc"), *strict, "-d", folder / "doc", *sources])
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


def test_the_documentation_is_clean(tmp_path: Path) -> None:
    if shutil.which("javadoc") is None:
        pytest.skip("this JDK has no javadoc")
    check_documentation(pages.frozen() / "java", tmp_path)
    hostile = pages.spec(pages.hostile_page())
    check_documentation(pages.package(hostile, "java", tmp_path), tmp_path)


def test_the_project_is_one_that_maven_reads() -> None:
    project = ET.parse(pages.frozen() / "java" / "pom.xml").getroot()
    names = {"m": "http://maven.apache.org/POM/4.0.0"}
    assert project.findtext("m:version", namespaces=names) == "1.2.3"
    assert project.findtext("m:properties/m:maven.compiler.release", namespaces=names) == "17"
    assert project.findall("m:dependencies", namespaces=names) == []
