"""Knows the words of the command line: its commands, their options, and what their help says.

Knows nothing of what the commands do.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple, NoReturn

import codegen
from codegen.console import choose_color
from codegen.outputs import FORMATS, Output

_NAME = "amoot-codegen"

_DESCRIPTION = """\
Read the page on which an API documents its status codes, and write the modules made from it.
"""

_EPILOG = """\
exit codes:
  0  clean
  1  findings, drift, or a status that is not on the page
  2  usage, input that cannot be read, or a page that cannot be parsed

Settings are in [tool.codegen] of the nearest codegen.toml or pyproject.toml, or of --config FILE:
spec, templates, output, version, generator, [tool.codegen.api], [tool.codegen.page],
[tool.codegen.columns] and [tool.codegen.lint]. Their paths start at its folder, those of options at
the working directory. Options win over settings.
"""


def parse_arguments(arguments: Sequence[str]) -> argparse.Namespace:
    """Read a command line; exits as argparse does: 0 after help, 2 for one that is wrong.

    Only the options of the command that is named first are put together.
    """
    name = arguments[0] if arguments else ""
    if name not in _COMMANDS:
        return _everything().parse_args(arguments)
    command = _COMMANDS[name]
    parser = _parser(f"{_NAME} {name}", command.description)
    command.add_options(parser)
    _add_color(parser)
    return parser.parse_args(arguments[1:], argparse.Namespace(command=name))


def _everything() -> argparse.ArgumentParser:
    parser = _parser(_NAME, _DESCRIPTION)
    parser.epilog = _EPILOG
    parser.add_argument("--version", action="version", version=f"%(prog)s {codegen.__version__}")
    parsers = parser.add_subparsers(metavar="COMMAND", required=True)
    for name, command in _COMMANDS.items():
        parsers.add_parser(name, help=command.help, add_help=False)
    return parser


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Say what is wrong with arguments; they may be names that somebody else chose."""
        from codegen.console import error_label
        from codegen.escaping import visible

        self.print_usage(sys.stderr)
        self.exit(2, f"{self.prog}: {error_label()} {visible(message)}\n")


def _parser(name: str, description: str) -> argparse.ArgumentParser:
    return _Parser(
        prog=name,
        description=description,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )


# --- options -------------------------------------------------------------


def _nonempty(value: str) -> str:
    if not value:
        raise argparse.ArgumentTypeError("must not be empty")
    return value


def _path(value: str) -> Path:
    return Path(_nonempty(value))


def _add_generate(parser: argparse.ArgumentParser) -> None:
    _add_tree(parser)
    parser.add_argument(
        "--stdout", action="store_true", help="print the main file of the one --only language"
    )


def _add_tree(parser: argparse.ArgumentParser) -> None:
    _add_page(parser)
    parser.add_argument("--templates", metavar="FOLDER", type=_path, help="the folder of templates")
    parser.add_argument("--output", metavar="FOLDER", type=_path, help="the folder of outputs")
    parser.add_argument(
        "--only",
        metavar="LANGUAGE",
        action="append",
        type=_nonempty,
        help="this language alone; may be repeated",
    )


def _add_config(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--config",
        metavar="FILE",
        type=_nonempty,
        help="the settings (default: the nearest file)",
    )


def _add_page(parser: argparse.ArgumentParser) -> None:
    _add_config(parser)
    parser.add_argument(
        "--spec", metavar="FILE", type=_nonempty, help="the page; - reads it from standard input"
    )


def _add_explain(parser: argparse.ArgumentParser) -> None:
    _add_page(parser)
    parser.add_argument(
        "status", metavar="STATUS", type=_nonempty, help="a code (101, -207) or a title"
    )


def _add_lint(parser: argparse.ArgumentParser) -> None:
    _add_page(parser)
    parser.add_argument("--list", action="store_true", help="list the rules")
    parser.add_argument("--strict", action="store_true", help="exit 1 on warnings too")
    parser.add_argument("--fix", action="store_true", help="fix in place what has one right answer")
    _add_format(parser)


def _add_init(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "page", metavar="PAGE", type=_nonempty, help="the page to write settings for"
    )
    parser.add_argument(
        "--config",
        metavar="FILE",
        type=_nonempty,
        default="codegen.toml",
        help="the file to write; it must not exist (default: codegen.toml)",
    )


def _add_diff(parser: argparse.ArgumentParser) -> None:
    _add_config(parser)
    parser.add_argument(
        "old", metavar="OLD", nargs="?", type=_nonempty, help="the page as it was, or A..B"
    )
    parser.add_argument(
        "new", metavar="NEW", nargs="?", type=_nonempty, help="as it is; the working tree's page"
    )
    parser.add_argument(
        "--fail-on",
        choices=["major", "breaking", "minor", "patch", "any", "unreleased", "never"],
        default="never",
        help="exit 1 if a change calls for such a release, or a greater one, or for one that the "
        "version was not raised for (default: never)",
    )
    parser.add_argument(
        "--label", metavar="PATH", type=_nonempty, help="the name to show for the pages"
    )
    _add_format(parser)


def _add_format(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--format",
        metavar="FORMAT[=FILE]",
        dest="outputs",
        type=_output,
        action=_AddOutput,
        default=(),
        help=f"one of {', '.join(FORMATS)}, written to FILE or standard output; may be repeated. "
        "markdown is for a job summary, comment for a pull request (at most 65,000 characters), "
        "github for annotations, sarif for code scanning (default: text)",
    )
    parser.add_argument(
        "--link-base",
        metavar="URL",
        default="",
        help="in markdown and comment, link places below this URL of the working directory, "
        "as https://github.com/OWNER/REPOSITORY/blob/COMMIT (default: no links)",
    )


def _output(value: str) -> Output:
    form, equals, file = value.partition("=")
    if form not in FORMATS:
        raise argparse.ArgumentTypeError(f"invalid choice: {form!r} (one of {', '.join(FORMATS)})")
    return Output(form, _nonempty(file) if equals else "")


class _AddOutput(argparse.Action):
    def __call__(
        self, _: argparse.ArgumentParser, options: argparse.Namespace, value: Any, __: Any = None
    ) -> None:
        """Add one output to those before it."""
        if any(value.file == other.file for other in options.outputs):
            place = value.file or "standard output"
            raise argparse.ArgumentError(self, f"only one format can be written to {place}")
        options.outputs = (*options.outputs, value)


def _add_color(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--color",
        choices=["auto", "always", "never"],
        default="auto",
        action=_ChooseColor,
        help="colour text; auto: on a terminal, unless NO_COLOR is set or TERM is dumb, "
        "and wherever FORCE_COLOR is set (default: auto)",
    )


class _ChooseColor(argparse.Action):
    def __call__(self, _: Any, options: argparse.Namespace, value: Any, __: Any = None) -> None:
        """Choose at once: what is wrong with the other arguments is coloured too."""
        choose_color(value)
        options.color = value


# --- commands -------------------------------------------------------------


class _Command(NamedTuple):
    help: str
    description: str
    add_options: Callable[[argparse.ArgumentParser], None]


_COMMANDS: Mapping[str, _Command] = {
    "generate": _Command(
        "write the artifacts",
        "Write every artifact below the output folder. Files that are up to date are not touched.\n"
        "Files that an earlier run wrote and no template makes any more are removed; files that\n"
        "this tool did not write are kept and reported. Either everything is written, or nothing.",
        _add_generate,
    ),
    "check": _Command(
        "fail if an artifact is not what the page says",
        "Regenerate in memory and compare. Prints a unified diff and exits 1 on any drift: a file\n"
        "that is stale, missing, edited by hand, orphaned, or not ours. Lint's errors count too.",
        _add_tree,
    ),
    "explain": _Command(
        "print one status",
        "Print one status: its code, title, description, and its name in each language.",
        _add_explain,
    ),
    "lint": _Command(
        "find what to fix on the page",
        "Find what to fix on the page: errors, and warnings that fail only with --strict.",
        _add_lint,
    ),
    "init": _Command(
        "write the settings for a page",
        "Write a file of settings for a page with a table of codes. The columns, the language and\n"
        "what means success are guessed from the page: read the file, and correct it.",
        _add_init,
    ),
    "diff": _Command(
        "compare two versions of the page",
        "Say what changed from one version of the page to another, what it breaks, and which\n"
        "release of the packages it calls for. OLD and NEW are each a file, - for standard input,\n"
        "REV:PATH or another name that git has for a file, or REV: the page at it. A..B compares\n"
        "two revisions, A...B the second with what it has in common with the first. Without OLD\n"
        "the page, or a single file, is compared with the last release: its page in the folder\n"
        "of releases, its tag, the point where the branch left the default branch, or HEAD. An\n"
        "empty file, and /dev/null, is a page that does not exist.",
        _add_diff,
    ),
    "bump": _Command(
        "raise the version as far as the page calls for",
        "Compare the page with the last release, as `diff` does, and raise version in the file of\n"
        "settings to the smallest one that the changes allow. Nothing else in the file is changed.",
        _add_page,
    ),
}
