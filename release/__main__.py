"""Releases the packages or the generator: checks, commits, builds and tags, and never pushes."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from codegen.config import load
from codegen.console import say_error, speak_utf8
from codegen.error import CodegenError, UsageError
from codegen.escaping import visible
from codegen.source import InputError, counted
from release.build import SUMS, build
from release.plan import Plan, obstacles, plan_generator, plan_packages
from release.recipes import missing
from release.repository import commit, current_branch, git, tag

DIST = Path("dist")
LINES = "\t\n"


def main(argv: Sequence[str] | None = None) -> int:
    """Release, or print every reason not to and return 1."""
    speak_utf8()
    options = _parser().parse_args(argv)
    try:
        config = load(Path.cwd())
        if not config.file:
            raise UsageError(
                "settings not found; run this in the folder of codegen.toml or pyproject.toml"
            )
        is_generator = options.what == "generator"
        plan = plan_generator(config) if is_generator else plan_packages(config, options.only)
        if options.dry_run:
            print(_shown(plan))
        reasons = missing(plan.recipes) if options.build_only else obstacles(plan, config)
        if _say(reasons):
            print(f"{plan.title} is not released, for the reasons above", file=sys.stderr)
            return 1
        if not options.dry_run:
            act = _build if options.build_only else _carry_out
            act(plan)
        return 0
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


def _say(reasons: Iterable[str]) -> int:
    """Number the reasons against a release, and return how many there are."""
    count = 0
    for count, reason in enumerate(reasons, 1):
        print(f"{count}. {visible(reason, keep=LINES)}", file=sys.stderr)
    return count


def _build(plan: Plan) -> None:
    count = build(plan.recipes, plan.folders, plan.version, DIST)
    print(f"{DIST}: {counted(count, 'file')}, twice the same bytes, and {SUMS}")


def _carry_out(plan: Plan) -> None:
    """Carry out the plan. Tags are last, so that after a failure the same command continues."""
    for path, data in plan.texts.items():
        path.write_bytes(data)
    if plan.texts:
        commit([*plan.texts], plan.subject)
    _build(plan)
    for name in plan.tags:
        tag(name, f"{plan.title}\n\n{plan.notes}\n")
    print("\n".join(_next(plan)))


def _next(plan: Plan) -> Iterator[str]:
    head = git("rev-parse", "--short", "HEAD").strip()
    yield f"{head} is tagged {' and '.join(plan.tags)}; nothing was pushed. To publish:"
    yield f"  git push --atomic --follow-tags origin {current_branch()}"
    if plan.apart:
        yield f"Not built here: {', '.join(plan.apart)}"
    yield f"To undo: git tag --delete {' '.join(plan.tags)}"


if __name__ == "__main__":
    sys.exit(main())
