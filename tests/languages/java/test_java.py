"""What only the Java package has: objects of Java, its documentation, and its project."""

from __future__ import annotations

import shutil
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from tests import pages
from tests.languages.java.builder import check_documentation
from tests.languages.registry import HOSTILE, frozen


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


def test_the_project_is_one_that_maven_reads() -> None:
    project = ET.parse(pages.frozen() / "java" / "pom.xml").getroot()
    names = {"m": "http://maven.apache.org/POM/4.0.0"}
    assert project.findtext("m:version", namespaces=names) == "1.2.3"
    assert project.findtext("m:properties/m:maven.compiler.release", namespaces=names) == "17"
    assert project.findall("m:dependencies", namespaces=names) == []
