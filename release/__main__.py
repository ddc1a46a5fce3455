"""Releases the packages or the generator: checks, commits, builds and tags, and never pushes."""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from codegen.config import Config, load
from codegen.console import say_error, speak_utf8
from codegen.error import CodegenError
from codegen.escaping import visible
from codegen.source import InputError
from release.build import SUMS, build
from release.plan import Plan, plan_generator, plan_packages
from release.repository import commit, current_branch, git, tag

DIST = Path("dist")
LINES = "\t\n"


def main(argv: Sequence[str] | None = None) -> int:
    """Release, or say every reason not to: exit code 1."""
    speak_utf8()
    options = _parser().parse_args(argv)
    try:
        config = load(Path.cwd())
        is_generator = options.what == "generator"
        plan = plan_generator(config) if is_generator else plan_packages(config, options.only)
        if options.build_only:
            return _build(plan)
        if options.dry_run:
            print(_shown(plan))
        for number, problem in enumerate(plan.problems, 1):
            print(f"{number}. {problem}", file=sys.stderr)
        if plan.problems:
            print(f"{plan.title} is not released, for the reasons above", file=sys.stderr)
            return 1
        return 0 if options.dry_run else _carry_out(plan, config)
    except InputError as error:
        say_error(error)
        return error.exit_code
    except CodegenError as error:  # with what a program said, line by line
        print(f"error: {visible(str(error), keep=LINES)}", file=sys.stderr)
        return error.exit_code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m release", description=__doc__)
    parser.add_argument(
        "what",
        nargs="?",
        choices=("packages", "generator"),
        default="packages",
        help="what (default: packages)",
    )
    parser.add_argument(
        "--dry-run", action="store_true", help="show what would be done, and change nothing"
    )
    parser.add_argument(
        "--build-only", action="store_true", help="only build what HEAD has, into dist/"
    )
    parser.add_argument(
        "--only",
        action="append",
        default=[],
        metavar="LANGUAGE",
        help="build only this package; repeatable",
    )
    return parser


def _shown(plan: Plan) -> str:
    rows = {
        "write": [path.as_posix() for path in plan.texts],
        "commit": [plan.subject] if plan.texts else [],
        "build": plan.recipes,
        "elsewhere": plan.apart,
        "tag": plan.tags,
    }
    lines = [f"  {name:10} {', '.join(what)}" for name, what in rows.items() if what]
    return "\n".join([plan.title, *lines, "", plan.notes, ""])


def _build(plan: Plan) -> int:
    count = build(plan.recipes, plan.folders, plan.version, DIST)
    print(f"{DIST}: {count} files, twice the same bytes, and {SUMS}")
    return 0


def _carry_out(plan: Plan, config: Config) -> int:
    """Do what is planned. The tags are last: until then, the same command goes on where it was."""
    for path, data in plan.texts.items():
        path.write_bytes(data)
    if plan.texts:
        subprocess.run(
            [sys.executable, "-m", "codegen", "generate", f"--config={config.file}"], check=True
        )
        commit([*plan.texts, config.output], plan.subject)
    _build(plan)
    for name in plan.tags:
        tag(name, f"{plan.title}\n\n{plan.notes}\n")
    print("\n".join(_next(plan)))
    return 0


def _next(plan: Plan) -> Iterator[str]:
    head = git("rev-parse", "--short", "HEAD").strip()
    yield f"{head} is tagged {' and '.join(plan.tags)}; nothing was pushed. To publish:"
    yield f"  git push --atomic --follow-tags origin {current_branch()}"
    for name in plan.apart:
        yield f"{name} was not built here"
    yield f"To undo: git tag --delete {' '.join(plan.tags)}"


if __name__ == "__main__":
    sys.exit(main())
