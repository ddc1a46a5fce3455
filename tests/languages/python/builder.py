"""Runs Python with a package on its path, and three strict type checkers."""

from __future__ import annotations

import importlib
import json
import os
import re
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from types import CodeType
from typing import Any

from codegen.escaping import COMMENTS, QUOTES
from codegen.model import Api
from tests.languages.program import Command, Program, Readings, adapted, write, write_example
from tests.pages import target
from tests.toolchain import absent, interpreters, output, run

CONSUMER = Path(__file__).parent / "consumer"
BIN = Path(sys.executable).parent
CHECKERS: dict[str, Command] = {
    "mypy": [BIN / "mypy", "--strict", "--no-incremental", "--cache-dir", os.devnull],
    "pyright": [BIN / "pyright"],
    "ty": [BIN / "ty", "check", "--output-format", "concise", "--python-version", "3.11"],
}


def environment(made: Path) -> dict[str, str]:
    """Return an environment that finds a package, and does not write files next to it."""
    return {
        "PYTHONPATH": str(made),
        "PYTHONIOENCODING": "utf-8",
        "PYTHONDONTWRITEBYTECODE": "1",
    }


def build(
    made: Path,
    folder: Path,
    *,
    api: Api = Api(),
    client: bool = False,
    python: Path | str = sys.executable,
) -> Program:
    source = (CONSUMER / "consume.py").read_text(encoding="utf-8")
    program = write(folder / "consume.py", adapted(source, "python", api))
    return Program(folder, [python, program], environment(made), api)


def example(made: Path, folder: Path, text: str) -> Command:
    head = f"import sys\nsys.path.insert(0, {str(made)!r})"
    source = write_example(folder / "use.py", head, "body = sys.argv[1]", text)
    return [sys.executable, "-B", source]


def module(api: Api) -> str:
    """Return the name of the module of an API."""
    return target("python").package_names(api)["module"]


def lay_out(made: Path, folder: Path, *, api: Api = Api()) -> Path:
    """Create a project with the package and strict pyright settings."""
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(made / module(api), folder / module(api), ignore=ignored)
    settings = {"typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    return folder


def check_types(checker: str, project: Path, *programs: str) -> None:
    """Assert that a checker accepts packages, and programs that use them."""
    packages = (path.name for path in sorted(project.iterdir()) if path.is_dir())
    done = run([*CHECKERS[checker], *programs, *packages], cwd=project)
    assert done.returncode == 0, done.stdout + done.stderr


def read_back(texts: Sequence[str], folder: Path) -> Readings:
    quote, comment = QUOTES["python"], COMMENTS["python"]
    source = "".join(
        f'class C:\n    """{comment(text)}\n\n    end"""\n    x = {quote(text)}\nfound.append(C)\n'
        for text in texts
    )
    found: list[Any] = []
    code: CodeType = compile(source, "texts.py", "exec")
    exec(code, {"found": found, "__name__": "texts"})
    return {
        "python literal": [one.x for one in found],
        # Since 3.13, the compiler removes indentation.
        "python docstring": [one.__doc__.rpartition("\n\n")[0].strip(" ") for one in found],
    }


def library(name: str) -> Any:
    """Import an optional library."""
    try:
        return importlib.import_module(name)
    except ImportError:
        absent(name)


def snippets(made: Path, folder: Path) -> int:
    """Run and check every example of the README, and compile it with the oldest Python."""
    text = (made / "README.md").read_text(encoding="utf-8")
    examples = re.findall(r"^```(.*)\n((?s:.*?))^```$", text, re.MULTILINE)
    for name in ("django", "httpx", "msgspec", "pydantic", "sqlalchemy"):
        library(name)
    for number, (language, example) in enumerate(examples):
        assert language == "python"
        source = write(folder / f"snippet{number}.py", example)
        compiles = "import sys; compile(open(sys.argv[1]).read(), '', 'exec')"
        output([str(interpreters()[0]), "-c", compiles, source])
        command: Command = [sys.executable, "-W", "error", CONSUMER / "snippets.py", source]
        output(command, env=environment(made))
    return len(examples)
