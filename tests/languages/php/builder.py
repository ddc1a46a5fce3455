"""Installs PHP packages with Composer, offline, after linting each file."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from codegen.escaping import COMMENTS, QUOTES
from codegen.model import Api
from tests.languages.program import (
    Command,
    Program,
    Readings,
    adapted,
    from_utf8,
    write,
    write_example,
)
from tests.pages import FROZEN
from tests.toolchain import output, tool

CONSUMER = Path(__file__).parent / "consumer"


def run(command: Sequence[str | Path], *, cwd: Path | None = None) -> str:
    """Run a command that must succeed, and return its output."""
    env = {
        "COMPOSER_ALLOW_SUPERUSER": "1",
        "COMPOSER_DISABLE_NETWORK": "1",
        "COMPOSER_HOME": str((cwd or Path()) / ".composer"),
    }
    return output([tool(str(command[0])), *command[1:]], cwd=cwd, env=env)


def _install(made: Path, folder: Path, *, api: Api = Api()) -> Path:
    """Install a package into a project, which has the consumer program, and return the project."""
    run(["composer", "validate", "--no-check-version", "--quiet"], cwd=made)
    sources = sorted(made.rglob("*.php"))
    assert sources
    for source in sources:
        run(["php", "-l", source])
    project = folder / "consumer"
    project.mkdir()
    for source in CONSUMER.iterdir():
        text = adapted(source.read_text(encoding="utf-8"), "php", api)
        write(project / source.name, text.replace("../php", made.as_posix()))
    run(["composer", "install", "--no-interaction", "--quiet"], cwd=project)
    return project


def build(made: Path, folder: Path, *, api: Api = Api(), client: bool = False) -> Program:
    program = _install(made, folder, api=api) / "consume.php"
    return Program(folder, [tool("php"), "-d", "memory_limit=2G", program], api=api)


def example(made: Path, folder: Path, text: str) -> Command:
    begin = "require 'vendor/autoload.php';\n$body = $argv[1];"
    source = write_example(_install(made, folder) / "use.php", "<?php", begin, text)
    return [tool("php"), source]


_ITEM = '{"Status":2,"Id":7}'
_SAID: Sequence[dict[str, str]] = (
    {
        '{"Status": 1}': "Success",
        '{"Status": 2}': FROZEN.example.description.text,
        '{"Status": "NewTitle"}': "NewTitle",
        "[1]": "unknown",
    },
    {
        '{"Status": 1}': "",
        '{"Status": 2}': 'AmootSMS answered AccountIsDemo (2)saved 2 {"Status": 2}',
    },
    {f'{{"Status": 1, "Data": [{{"Status": 1}}, {_ITEM}]}}': _ITEM},
)


def snippets(made: Path, folder: Path) -> int:
    """Run each example of the package's README, and return their number."""
    project = _install(made, folder)
    text = (made / "README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```(.*)\n((?s:.*?))^```$", text, re.MULTILINE)
    begin = "require 'vendor/autoload.php';\n$body = $argv[1];\n"
    begin += 'function save(?int $code, mixed $payload): void { echo "saved $code $payload"; }'
    for (language, block), said in zip(blocks, _SAID, strict=True):
        assert language == "php"
        source = write_example(project / "use.php", "<?php declare(strict_types=1);", begin, block)
        for body, printed in said.items():
            assert run(["php", source, body], cwd=project) == printed
    return len(blocks)


def check_format(made: Path, *options: str) -> None:
    """Assert that sources comply with PSR-12."""
    run(["phpcs", "--standard=PSR12", *options, made])


def read_back(texts: Sequence[str], folder: Path) -> Readings:
    quote, comment = QUOTES["php"], COMMENTS["markdown"]
    items = "".join(f"/**\n * {comment(text)}\n */\n{quote(text)},\n" for text in texts)
    source = f'<?php\nforeach ([\n{items}] as $text) {{ echo bin2hex($text), "\\n"; }}\n'
    return {"php literal": from_utf8(run(["php", write(folder / "texts.php", source)]))}
