"""Builds Java with javac for Java 17, documented, and a warning is an error."""

from __future__ import annotations

import os
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
from tests.toolchain import output, run, tool

HERE = Path(__file__).parent
CONSUMER = HERE / "consumer"
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
    """Run a compiler that must have nothing to say."""
    done = run(command, env={"LC_ALL": "C"})  # without -encoding, sources would be read as ASCII
    assert (done.returncode, done.stdout + done.stderr) == (0, ""), done.stdout + done.stderr


def javac(classes: Path, sources: Iterable[Path], *options: str | Path) -> Path:
    """Compile sources; give the folder of their classes."""
    strict = ["-encoding", "UTF-8", "--release", "17", "-Xlint:all", "-Werror"]
    _quietly([tool("javac"), *strict, *options, "-d", classes, *sources])
    return classes


def library(made: Path, folder: Path) -> Path:
    """Compile a package; give the folder of its classes."""
    return javac(folder / "library", sorted(made.rglob("*.java")), "-Xdoclint:all/protected")


def java(main: str, *classes: Path) -> Command:
    """Give the command that runs a class."""
    path = os.pathsep.join(map(str, classes))
    return [tool("java"), "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp", path, main]


def check_documentation(made: Path, folder: Path) -> None:
    """Assert that javadoc has nothing to say of a package."""
    strict = ["-quiet", "-encoding", "UTF-8", "-Xdoclint:all", "-Werror"]
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
