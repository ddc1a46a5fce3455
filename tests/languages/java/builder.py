"""Builds Java 17 with javac and javadoc, with warnings as errors."""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path

from codegen.escaping import COMMENTS, QUOTES
from codegen.model import Api
from tests.languages.program import (
    Command,
    Program,
    Readings,
    adapted,
    from_utf16,
    without_surrogates,
    write,
    write_example,
)
from tests.toolchain import absent, output, run, tool

HERE = Path(__file__).parent
CONSUMER = HERE / "consumer"
JARS = Path("/usr/share/java")  # where Debian's packages put them
REPOSITORY = Path("/usr/share/maven-repo")  # and for Maven
LIBRARIES = ("jackson-annotations", "jackson-core", "jackson-databind", "gson")
_PER_CLASS = 500  # a method has 64 KB, and a class 65,535 constants
_TEXTS = """
final class Texts {{
    public static void main(String[] none) {{
        for (String[] texts : new String[][] {{ {classes} }}) {{
            for (String text : texts) {{
                StringBuilder line = new StringBuilder();
                for (char unit : text.toCharArray()) line.append(String.format("%04x", (int) unit));
                System.out.println(line);
            }}
        }}
    }}
}}
"""


def _quietly(command: Command) -> None:
    """Run a compiler that must not print anything."""
    done = run(command, env={"LC_ALL": "C"})  # without -encoding, sources would be read as ASCII
    assert (done.returncode, done.stdout + done.stderr) == (0, ""), done.stdout + done.stderr


def javac(classes: Path, sources: Iterable[Path], *options: str | Path) -> Path:
    """Compile sources, and return the folder of their classes."""
    strict = ["-encoding", "UTF-8", "--release", "17", "-Xlint:all", "-Werror"]
    _quietly([tool("javac"), *strict, *options, "-d", classes, *sources])
    return classes


def jar(name: str) -> Path:
    """Find a library of Java."""
    file = JARS / f"{name}.jar"
    return file if file.is_file() else absent(file.name)


def _modules() -> Command:
    """Return the options for Jackson's annotations, an automatic module on Debian."""
    return ["-p", jar("jackson-annotations"), "-Xlint:-requires-automatic"]


def libraries() -> str:
    """Return the class path of the supported JSON libraries."""
    return os.pathsep.join(str(jar(name)) for name in LIBRARIES)


def library(made: Path, folder: Path) -> Path:
    """Compile a package, and return the folder of its classes."""
    sources = sorted(made.rglob("*.java"))
    return javac(folder / "library", sources, "-Xdoclint:all/protected", *_modules())


def java(main: str, *classes: Path) -> Command:
    """Return the command that runs a class."""
    path = os.pathsep.join(map(str, classes))
    return [tool("java"), "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp", path, main]


def check_documentation(made: Path, folder: Path) -> None:
    """Assert that javadoc accepts a package without warnings."""
    strict = ["-quiet", "-encoding", "UTF-8", "-Xdoclint:all", "-Werror"]
    strict += ["-p", str(jar("jackson-annotations"))]
    _quietly([tool("javadoc"), *strict, "-d", folder / "doc", *sorted(made.rglob("*.java"))])


def build(made: Path, folder: Path, *, api: Api = Api(), client: bool = False) -> Program:
    compiled = library(made, folder)
    sources = []
    for name in ["Consumer.java", "Json.java", *["Client.java"] * client]:
        text = (CONSUMER / name).read_text(encoding="utf-8")
        sources.append(write(folder / name, adapted(text, "java", api)))
    classes = javac(folder / "classes", sources, "-cp", compiled)
    main = "Client" if client else "Consumer"
    return Program(folder, java(main, compiled, classes), api=api)


def example(made: Path, folder: Path, text: str) -> Command:
    begin = "class Use { public static void main(String[] arguments) { var body = arguments[0];"
    source = write_example(folder / "Use.java", "", begin, text, "}}")
    compiled = library(made, folder)
    return java("Use", compiled, javac(folder / "classes", [source], "-cp", compiled))


def snippets(made: Path, folder: Path) -> int:
    """Run every fenced block of the README, and check its output."""
    text = (made / "README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```([a-z]+)\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    (command,) = (block for kind, block in blocks if kind == "sh")
    (dependency,) = (block for kind, block in blocks if kind == "xml")
    _use_dependency(install(made, folder, command.split()), dependency, folder)
    compiled = library(made, folder)
    examples = [block for kind, block in blocks if kind == "java"]
    assert len(examples) == len(_PRINTED)
    for at, (example, printed) in enumerate(zip(examples, _PRINTED, strict=True)):
        begin = "class Use { public static void main(String[] arguments) throws Exception {"
        begin += " var body = arguments[0];" if "body" in example else ""
        source = write_example(folder / "Use.java", "", begin, example, "}}")
        path = os.pathsep.join([str(compiled), libraries()])
        classes = javac(folder / f"use{at}", [source], "-cp", path)
        for body, line in printed.items():
            assert output([*java("Use", classes, Path(path)), body]).rstrip("\n") == line, body
    return len(blocks)


_ITEM = {"Status": 4, "Mobile": "09120000000"}
_ITEMS = {"Status": 1, "Data": [{"Status": 1}, _ITEM]}
_PRINTED: Sequence[dict[str, str]] = (
    {
        '{"Status": 1}': "Success (1)",
        '{"Status": 2}': "کاربری دمو میباشد\nAccountIsDemo (2)",
        '{"Status": 999}': "unknown code 999",
    },
    {'{"Status": 1}': "", '{"Status": 999}': "AmootSMS answered unknown code 999"},
    {
        '{"Status": 1}': "عملیات موفق",
        '{"Status": "AccountIsDemo"}': "do something about it",
        '{"Status": 999}': "unknown",
    },
    {
        json.dumps(_ITEMS): f"CreditNotEnough (4): {json.dumps(_ITEM, separators=(',', ':'))}",
        '{"Status": 4, "Data": null}': "",
    },
    {'{"Status": 4, "Data": null}': "CreditNotEnough (4)", '{"Status": null}': "null"},
    {"": "2"},
)
"""What each example prints, by the body of an answer."""


def install(made: Path, folder: Path, command: Sequence[str] = ("mvn", "package")) -> Path:
    """Build a copy of a package with Maven, offline with Debian's files, and return the folder."""
    project = folder / "project"
    shutil.copytree(made, project)
    maven(project, folder, command)
    return project


def maven(project: Path, folder: Path, command: Sequence[str]) -> None:
    """Run Maven in a project, offline."""
    maven, *goals = command
    output([tool(maven), *maven_options(folder), *goals], cwd=project)


def maven_options(folder: Path) -> Sequence[str]:
    """Have Maven use Debian's repository, but in a folder that it may write to."""
    repository = folder / "repository"
    if not repository.is_dir():
        if not (REPOSITORY / "org/apache/maven/plugins/maven-jar-plugin").is_dir():
            absent("Maven's plugins")
        output(["cp", "-rs", REPOSITORY, repository])
    # The versions that the project asks for, where this Debian has others.
    versions = {
        "maven-compiler-plugin.version": "org/apache/maven/plugins/maven-compiler-plugin",
        "maven-jar-plugin.version": "org/apache/maven/plugins/maven-jar-plugin",
        "jackson.version": "com/fasterxml/jackson/core/jackson-annotations",
    }
    options = [f"-Dmaven.repo.local={repository}", "--offline", "--batch-mode", "--quiet"]
    for name, path in versions.items():
        found = [entry.name for entry in (REPOSITORY / path).iterdir()]
        numbers = [version for version in found if re.fullmatch(r"[0-9]+(\.[0-9]+)+", version)]
        newest = max(numbers, key=lambda version: list(map(int, version.split("."))))
        options.append(f"-D{name}={newest}")
    return options


def _use_dependency(made: Path, dependency: str, folder: Path) -> None:
    """Compile a program with Maven, with the installed package as a dependency."""
    project = folder / "dependent"
    sources = project / "src" / "main" / "java"
    sources.mkdir(parents=True)
    pom = (made / "pom.xml").read_text(encoding="utf-8")
    pom = re.sub(r"<dependency>.*</dependency>", dependency, pom, flags=re.DOTALL)
    write(project / "pom.xml", pom.replace("<artifactId>", "<artifactId>x-", 1))
    write(sources / "Use.java", "class Use { Object use = amootsms.status.AmootStatus.SUCCESS; }")
    maven(project, folder, ["mvn", "compile"])
    assert (project / "target/classes/Use.class").is_file()


def read_back(texts: Sequence[str], folder: Path) -> Readings:
    quote, comment = QUOTES["java"], COMMENTS["javadoc"]
    texts = list(map(without_surrogates, texts))  # javac trips over a lone one
    source, firsts = "", range(0, len(texts), _PER_CLASS)
    for first in firsts:
        fields, names = "", ""
        for at, text in enumerate(texts[first : first + _PER_CLASS]):
            fields += f"/** {comment(text)} — {{@code x}}. */\n"
            fields += f"static final String T{at} = {quote(text)};\n"
            names += f"T{at}, "
        fields += f"static final String[] ALL = {{ {names}}};\n"
        source += f"final class C{first} {{\n{fields}}}\n"
    source += _TEXTS.format(classes=", ".join(f"C{first}.ALL" for first in firsts))
    file = write(folder / "Texts.java", source)
    classes = javac(folder / "classes", [file, HERE / "Docs.java"])
    docs = from_utf16(output([*java("Docs", classes), file]))
    return {
        "java literal": from_utf16(output(java("Texts", classes))),
        "javadoc": [doc.removesuffix("— <CODE>.").strip(" ") for doc in docs],
    }
