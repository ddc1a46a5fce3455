"""Tests specific to Java: objects, documentation and the project."""

from __future__ import annotations

import os
import re
import shutil
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

import pytest

from tests import pages
from tests.contract.test_languages import check_table
from tests.languages import another
from tests.languages.java.builder import (
    CONSUMER,
    build,
    check_documentation,
    install,
    java,
    javac,
    libraries,
    library,
)
from tests.languages.program import write
from tests.languages.registry import HOSTILE, frozen
from tests.toolchain import output, run, tool


def test_every_object_has_an_outcome() -> None:
    nothing = {name: f"no status: {kind}" for name, kind in NOTHING.items()}
    failed = dict.fromkeys(FAILED, "Failed (0)")
    assert frozen("java").ask("odd") == {**nothing, **failed, **CONSTANTS}


NOTHING = {
    "null": "nothing",
    "object": "an object of type Object",
    "object of a class without a name": "an object of type Client$1",
    "object with a long name": "an object of type Client$WithANameOfMoreThanFortyLettersTo",
    "boolean": "a boolean",
    "char": "an object of type Character",
    "array": "a list",
    "list": "a list",
    "set": "a list",
    "long out of range": "a number",
    "NaN": "a number",
    "map of int": "an object without a status",
    "map in any case": "an object without a status",
    "map of null": "an object without a status",
    "map in a map": "an object without a status",
    "bytes in a map": "an object without a status",
    "response": "a Response object instead of its body",
    "connection": "a Response object instead of its body",
    "stream": "a stream instead of what it holds",
    "reader": "a stream instead of what it holds",
    "stream of lines": "a stream instead of what it holds",
    "future": "a Future instead of what it completes with",
    "publisher": "a Publisher instead of what it publishes",
    "optional": "an Optional instead of what it holds",
    "supplier": "a function",
    "function": "a function",
}
FAILED = (
    *("short", "byte", "float", "AtomicInteger", "status in a map", "concurrent map"),
    *("Known", "Known in a map", "AmootStatus"),
)
CONSTANTS = {
    "Success": "Success (1)",
    "Success in a map": "Success (1)",
    "CREDIT_NOT_ENOUGH": "CreditNotEnough (4)",
    "Nothing": "unknown title Not...",
    "Nothing in a map": "unknown title Nothing",
}


def test_libraries_read_and_write_statuses_and_show_no_payload(tmp_path: Path) -> None:
    """The other programs run without Jackson and Gson."""
    compiled = library(pages.frozen() / "java", tmp_path)
    path = os.pathsep.join([str(compiled), libraries()])
    classes = javac(tmp_path / "use", [CONSUMER / "Libraries.java"], "-cp", path)
    command = java("Libraries", classes, Path(path))
    assert output([command[0], "-ea", *command[1:]]) == ""


def test_a_package_is_a_module_that_needs_no_other(tmp_path: Path) -> None:
    compiled = library(pages.frozen() / "java", tmp_path)
    (tmp_path / "user").mkdir()
    module = "module user { requires amootsms.status; }"
    sources = [
        write(tmp_path / "user" / "module-info.java", module),
        write(tmp_path / "user" / "Use.java", "package user; import amootsms.status.*; " + USES),
    ]
    classes = javac(tmp_path / "classes", sources, "-p", compiled)
    path = os.pathsep.join(map(str, (compiled, classes)))
    assert output([tool("java"), "-p", path, "-m", "user/user.Use"]) == "AccountIsDemo (2)\n"


USES = """
final class Use {
    public static void main(String[] none) {
        System.out.println(AmootStatus.parse(2));
    }
}
"""


def test_a_page_of_five_thousand_statuses_compiles(tmp_path: Path) -> None:
    rows = [(code, f"Title_{code}", f"The description of {code}.") for code in range(1, 5001)]
    made = pages.package(pages.spec(pages.page(rows)), "java", tmp_path / "made")
    compiled = library(made, tmp_path)
    classes = javac(tmp_path / "use", [write(tmp_path / "Many.java", MANY)], "-cp", compiled)
    command = java("Many", compiled, classes)
    assert output([command[0], "-ea", *command[1:]]) == ""


MANY = """
import amootsms.status.AmootStatus;

final class Many {
    public static void main(String[] none) {
        assert AmootStatus.values().size() == 5000;
        for (AmootStatus status : AmootStatus.values()) {
            int code = status.code().orElseThrow();
            assert AmootStatus.parse(code) == status;
            assert AmootStatus.parse("Title_" + code) == status;
            assert status.description().orElseThrow().equals("The description of " + code + ".");
        }
        assert AmootStatus.TITLE_4999 == AmootStatus.ofCode(4999).orElseThrow();
        assert AmootStatus.requireSuccess("{\\"Status\\": 1}") != null;
    }
}
"""


def test_the_documentation_is_clean(tmp_path: Path) -> None:
    if shutil.which("javadoc") is None:
        pytest.skip("this JDK has no javadoc")
    check_documentation(pages.frozen() / "java", tmp_path)
    check_documentation(pages.package(HOSTILE, "java", tmp_path), tmp_path)
    check_documentation(another.package("java", tmp_path / "another"), tmp_path)


def test_maven_builds_the_package_with_its_licence(tmp_path: Path) -> None:
    project = install(pages.frozen() / "java", tmp_path)
    (file,) = (project / "target").glob("*.jar")
    assert file.name == "amootsms-status-1.2.3.jar"
    with zipfile.ZipFile(file) as built:
        names = {name for name in built.namelist() if not name.endswith("/")}
        assert len({entry.date_time for entry in built.infolist()}) == 1
    maven = {name for name in names if name.startswith("META-INF/maven/")}
    folder = "amootsms/status"
    assert names - maven == {
        *("META-INF/CHANGELOG.md", "META-INF/LICENSE", "META-INF/MANIFEST.MF"),
        *("module-info.class", f"{folder}/package-info.class"),
        *(f"{folder}/AmootStatus{part}.class" for part in ("", "$Known", "$Serialized")),
        *(f"{folder}/AmootStatusException.class", f"{folder}/Wire.class"),
        *(f"{folder}/JsonScanner.class", f"{folder}/JsonScanner$Nested.class"),
    }
    pom = ET.parse(project / "pom.xml").getroot()
    spaces = {"m": "http://maven.apache.org/POM/4.0.0"}
    dependencies = pom.findall("m:dependencies/m:dependency", namespaces=spaces)
    scopes = [one.findtext("m:scope", namespaces=spaces) for one in dependencies]
    assert scopes == ["provided"]


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
    """Write a class with comparisons, one per line from line four."""
    values = [(f"{one}.{kind}", f"{two}.{kind}") for one, two in pairs for kind in KINDS]
    fields = [f"boolean b{at} = {a} == {b};" for at, (a, b) in enumerate(values)]
    lines = ["import amootsms.status.*;", "import amootsms.patternstatus.*;", f"class {name} {{"]
    return "\n".join([*lines, *fields, "}\n"])


KINDS = ("SUCCESS", "Known.SUCCESS")
