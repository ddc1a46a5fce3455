"""What only the Java package has: objects of Java, its documentation, and its project."""

from __future__ import annotations

import os
import re
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

import pytest

from tests import pages
from tests.contract.test_languages import check_table
from tests.languages import another
from tests.languages.java.builder import build, check_documentation, java, javac, library
from tests.languages.program import write
from tests.languages.registry import HOSTILE, frozen
from tests.toolchain import output, run, tool


def test_every_object_has_an_outcome() -> None:
    outcomes = frozen("java").ask("odd")
    known = {name for name, outcome in outcomes.items() if outcome == "Failed (0)"}
    assert known == {"short", "byte", "status in a map", "concurrent map", "Known", "AmootStatus"}
    assert {outcomes[name] for name in outcomes.keys() - known} == {"no status"}
    assert len(outcomes) == 22


def test_the_documentation_is_clean(tmp_path: Path) -> None:
    if shutil.which("javadoc") is None:
        pytest.skip("this JDK has no javadoc")
    check_documentation(pages.frozen() / "java", tmp_path)
    check_documentation(pages.package(HOSTILE, "java", tmp_path), tmp_path)
    check_documentation(another.package("java", tmp_path / "another"), tmp_path)


def test_the_project_is_one_that_maven_reads() -> None:
    project = ET.parse(pages.frozen() / "java" / "pom.xml").getroot()
    names = {"m": "http://maven.apache.org/POM/4.0.0"}
    assert project.findtext("m:version", namespaces=names) == "1.2.3"
    assert project.findtext("m:properties/m:maven.compiler.release", namespaces=names) == "17"
    assert project.findall("m:dependencies", namespaces=names) == []


# --- another page ---


def test_another_page_is_read_as_it_is(tmp_path: Path) -> None:
    program = build(another.package("java", tmp_path), tmp_path, api=another.API)
    check_table("java", program, another.SPEC)
    another.check_inputs(program)
    another.check_large_bodies(program)
    source = write(tmp_path / "Use.java", USE)
    compiled = tmp_path / "library"
    classes = javac(tmp_path / "use", [source], "-cp", compiled)
    command = java("Use", compiled, classes)
    assert output([command[0], "-ea", *command[1:], *another.API.keys]) == ""


USE = """
import java.util.*;
import orbit.faultstatus.OrbitFault;
import static orbit.faultstatus.OrbitFault.*;

final class Use {
    public static void main(String[] keys) {
        assert THIRD_NAME == ITS_QUOTED_HERE && Known.THIRD_NAME == Known.ITS_QUOTED_HERE;
        assert ofTitle("Third name").orElseThrow() == ofCode(5).orElseThrow();
        assert values().size() == 5 && Known.values().length == 5;
        assert !Known.values()[0].title().equals("Third name");

        Map<String, Object> caseless = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        caseless.put(keys[2].toUpperCase(Locale.ROOT), 5);
        Map<Object, Object> mixed = new HashMap<>();
        mixed.put(null, 0);
        mixed.put(0, null);
        mixed.put(keys[2], new StringBuilder("5"));
        assert parse(nested(keys, mixed)) == THIRD_NAME;
        assert parse(nested(keys, new TreeMap<>(Map.of(keys[2], 5L)))) == THIRD_NAME;
        Map<Integer, Integer> numbers = new TreeMap<>(Map.of(0, 5));
        for (Object inner : new Object[] {null, 5, "5", "{}", List.of(5), caseless, numbers}) {
            assert parse(nested(keys, inner)).code().isEmpty();
        }
    }

    private static Object nested(String[] keys, Object inner) {
        return Map.of(keys[0], Collections.singletonMap(keys[1], inner));
    }
}
"""


def test_where_no_code_means_success_nothing_speaks_of_it() -> None:
    assert another.mentions_of_success("java") == []
    names = [path.name for path in another.outputs("java")]
    assert "OrbitFaultException.java" not in names


def test_the_project_has_the_addresses() -> None:
    project = ET.fromstring(another.outputs("java")[PurePosixPath("java/pom.xml")])
    names = {"m": "http://maven.apache.org/POM/4.0.0"}
    assert project.findtext("m:url", namespaces=names) == another.API.homepage
    assert project.findtext("m:scm/m:url", namespaces=names) == another.API.repository


def test_statuses_of_two_packages_are_not_comparable(tmp_path: Path) -> None:
    spec, config = pages.example("amootsms-pattern")
    pattern = pages.package(spec, "java", tmp_path, api=config.api)
    one = library(pages.frozen() / "java", tmp_path / "one")
    two = library(pattern, tmp_path / "two")
    path = ["-cp", os.pathsep.join(map(str, (one, two)))]
    names = ("AmootStatus", "AmootPatternStatus")
    same = write(tmp_path / "Same.java", compare("Same", [(name, name) for name in names]))
    javac(tmp_path / "same", [same], *path)
    mixed = write(tmp_path / "Mixed.java", compare("Mixed", [names, names[::-1]]))
    done = run([tool("javac"), "-d", tmp_path / "mixed", *path, mixed], env={"LC_ALL": "C"})
    wrong = re.findall(r"Mixed\.java:(\d+): error: incomparable types", done.stderr)
    assert (done.returncode, wrong) == (1, ["4", "5", "6", "7"]), done.stderr


def compare(name: str, pairs: Iterable[tuple[str, str]]) -> str:
    """Write a class with comparisons, one a line from the fourth."""
    values = [(f"{one}.{kind}", f"{two}.{kind}") for one, two in pairs for kind in KINDS]
    fields = [f"boolean b{at} = {a} == {b};" for at, (a, b) in enumerate(values)]
    lines = ["import amootsms.status.*;", "import amootsms.patternstatus.*;", f"class {name} {{"]
    return "\n".join([*lines, *fields, "}\n"])


KINDS = ("SUCCESS", "Known.SUCCESS")
