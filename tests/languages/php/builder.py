"""Installs PHP with Composer, without a network, after PHP has checked each file."""

from __future__ import annotations

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
from tests.toolchain import output, tool

CONSUMER = Path(__file__).parent / "consumer"


def run(command: Sequence[str | Path], *, cwd: Path | None = None) -> str:
    """Run a command that must end well; give its output."""
    env = {
        "COMPOSER_ALLOW_SUPERUSER": "1",
        "COMPOSER_DISABLE_NETWORK": "1",
        "COMPOSER_HOME": str((cwd or Path()) / ".composer"),
    }
    return output([tool(str(command[0])), *command[1:]], cwd=cwd, env=env)


def _install(made: Path, folder: Path, *, api: Api = Api()) -> Path:
    """Install a package into a project, which has the consumer program; give the project."""
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


def check_format(made: Path, *options: str) -> None:
    """Assert that sources are formatted as PSR-12 says."""
    run(["phpcs", "--standard=PSR12", *options, made])


def read_back(texts: Sequence[str], folder: Path) -> Readings:
    quote, comment = QUOTES["php"], COMMENTS["markdown"]
    items = "".join(f"/**\n * {comment(text)}\n */\n{quote(text)},\n" for text in texts)
    source = f'<?php\nforeach ([\n{items}] as $text) {{ echo bin2hex($text), "\\n"; }}\n'
    return {"php literal": from_utf8(run(["php", write(folder / "texts.php", source)]))}
