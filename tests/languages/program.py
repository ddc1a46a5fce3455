"""Defines the interface of a language for the tests of all languages.

The builder of a language is a module with the functions of ``Language``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from codegen.model import Api
from tests.contract.wire import UNCHECKED, Reading
from tests.pages import target
from tests.toolchain import output

Command = list[str | Path]
Row = dict[str, Any]
Readings = dict[str, list[str]]
"""What was read back from each sink of a program, by the sink's name."""


@dataclass(frozen=True)
class Program:
    """A program that uses a package as its users would, in the folder where it was built.

    Its first argument is a command, and it prints one JSON value. Every program has the commands

    - ``table``: for each status its code, title, description and name, whether it is a success, and
      whether every way to look it up gives it;
    - ``facts``: the version of the API, the date and the SHA-256 of the page;
    - ``vectors FILE``: the outcome of each wire vector, see ``misread``;
    - ``errors BODY...``: the message, the code and the title of the error that an answer raises,
      or null;
    - ``advise BODY...``: the reaction of a client to a response, if it was built with one.
    """

    folder: Path
    command: Command
    env: Mapping[str, str] = field(default_factory=dict)
    api: Api = field(default_factory=Api)

    def ask(self, *arguments: str | Path) -> Any:
        """Run a command of the program."""
        return json.loads(output([*self.command, *arguments], env=self.env))

    def misread(
        self, inputs: Sequence[Row], allowed: Sequence[Sequence[Reading]]
    ) -> list[tuple[Row, Row]]:
        """Return each input with a wrong result, and the result.

        An answer has the outcome as ``expect``; whether the payload of an unknown status was kept,
        and of no other, as ``raw``; the value of an unknown status as ``value``; what the error
        says, as ``error``; and whether all ways to ask agree, as ``agree``. There is one for each
        form of an input.
        """
        file = self.folder / "inputs.json"
        named = [{"name": str(at), "input": given} for at, given in enumerate(inputs)]
        file.write_text(json.dumps({"vectors": named}), encoding="utf-8")
        answers = [(int(answer["name"]), answer) for answer in self.ask("vectors", file)]
        assert {at for at, _ in answers} == set(range(len(inputs)))
        return [
            (inputs[at], answer)
            for at, answer in answers
            if not any(_agrees(answer, reading) for reading in allowed[at])
        ]


def _agrees(answer: Row, reading: Reading) -> bool:
    value = answer["value"]
    return (
        answer["raw"]
        and answer["agree"]
        and answer["expect"] == reading.expect
        and answer.get("error") == reading.error
        and (
            reading.value is UNCHECKED
            or (
                value == reading.value
                and isinstance(value, bool) == isinstance(reading.value, bool)
            )
        )
    )


class Language(Protocol):
    """The functions of a builder, each with the strictest compiler flags."""

    def build(self, made: Path, folder: Path, *, api: Api = Api(), client: bool = False) -> Program:
        """Build the consumer program with the package of an API; its ``client`` names statuses."""

    def example(self, made: Path, folder: Path, text: str) -> Command:
        """Build an example of the README, which reads ``body``, the first argument."""

    def snippets(self, made: Path, folder: Path) -> int:
        """Run every fenced block of a package's README unchanged, and check its output.

        Those that are programs are compiled or run by the oldest toolchain that the package
        supports and that is installed. Returns the number of blocks.
        """

    def read_back(self, texts: Sequence[str], folder: Path) -> Readings:
        """Read texts back from literals and comments of the language."""


_REGION = re.compile(r"^[^\n]*\[success\]\n(.*?)^[^\n]*\[/success\]\n", re.MULTILINE | re.DOTALL)

_NAMED_REGION = re.compile(
    r"^[^\n]*\[([A-Z]\w+)\]\n(.*?)^[^\n]*\[/\1\]\n", re.MULTILINE | re.DOTALL
)


def adapted(source: str, language: str, api: Api) -> str:
    """Adapt a consumer that is written for the usual API to the package of another one.

    Names of the package become those of the other. Lines between comments that end in ``[success]``
    and ``[/success]`` are removed if no code means success.
    """
    of = target(language)
    usual, others = of.package_names(Api()), of.package_names(api)
    names = {usual[key]: others[key] for key in usual}
    names[Api().package] = api.package
    longest = sorted(names, key=len, reverse=True)
    source = re.sub("|".join(map(re.escape, longest)), lambda match: names[match[0]], source)
    return _REGION.sub(r"\1" if api.success else "", source)


def without_missing(source: str, package: str) -> str:
    """Remove lines between comments ``[NAME]`` and ``[/NAME]`` if a package lacks the name.

    ``package`` is the text of the file of the package that would define it.
    """
    return _NAMED_REGION.sub(
        lambda match: match[2] if re.search(rf"\b{match[1]}\b", package) else "", source
    )


def write(path: Path, text: str) -> Path:
    """Write a source file."""
    path.write_text(text, encoding="utf-8", newline="\n")
    return path


def write_example(path: Path, head: str, begin: str, example: str, end: str = "") -> Path:
    """Write an example as a program, with its imports first."""
    imports, _, rest = example.partition("\n\n")
    return write(path, f"{head}\n{imports}\n{begin}\n{rest}{end}\n")


def without_surrogates(text: str) -> str:
    """Replace each lone surrogate."""
    return re.sub("[\ud800-\udfff]", "\ufffd", text)


def lines(text: str) -> list[str]:
    """Split what a program printed into its lines."""
    return text.removesuffix("\n").split("\n")


def from_utf16(printed: str) -> list[str]:
    """Read texts that were printed as hexadecimal digits of UTF-16, one a line."""
    units = map(bytes.fromhex, lines(printed))
    return [text.decode("utf-16-be", "surrogatepass") for text in units]


def from_utf8(printed: str) -> list[str]:
    """Read texts that were printed as hexadecimal digits of UTF-8, one a line."""
    return [text.decode("utf-8", "surrogatepass") for text in map(bytes.fromhex, lines(printed))]
