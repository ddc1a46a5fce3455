"""Knows the words of the command line: its commands, their options, and what their help says.

Knows nothing of what the commands do, nor of how words are read.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import codegen
from codegen.console import choose_color
from codegen.outputs import FORMATS, Output
from codegen.usage import Parser, new_parser

_NAME = "amoot-codegen"

_DESCRIPTION = """\
Read the page on which an API documents its status codes, and generate client modules from it.
"""

_EPILOG = """\
exit codes:
  0    clean
  1    findings, drift, or a status that is not on the page
  2    usage, input that cannot be read, or a page that cannot be parsed
  130  interrupted

Settings are in [tool.codegen] of the nearest codegen.toml or pyproject.toml, or of --config FILE:
spec, templates, output, version, generator, [tool.codegen.api], [tool.codegen.page],
[tool.codegen.columns] and [tool.codegen.lint]. Their paths start at its folder, those of options at
the working directory. Options win over settings.

examples:
  amoot-codegen init page.md     write the settings for a page
  amoot-codegen generate         write the packages
  amoot-codegen COMMAND --help   show the options and examples of a command
"""

_PAGE_SUFFIX = ".md"
"""How a word of ``explain`` ends that is a page."""


def parse_arguments(arguments: Sequence[str]) -> argparse.Namespace:
    """Read a command line; exits as argparse does: 0 after help, 2 for one that is wrong.

    Only the options of the command that is named first are put together.
    """
    name = arguments[0] if arguments else ""
    if name in _COMMANDS:
        parser = _of_command(name)
        options = parser.read(arguments[1:], argparse.Namespace(command=name))
        return _with_page(parser, options)
    parser = everything(with_options=False)
    if name and not name.startswith("-"):
        parser.unknown("command", name, _COMMANDS, lists=True)
    return parser.parse_args(arguments)


def everything(*, with_options: bool = True) -> Parser:
    """Make the parser of the whole command line, with the options of every command or without."""
    parser = new_parser(_NAME, _DESCRIPTION, _EPILOG)
    version = f"%(prog)s {codegen.__version__}"
    parser.add_argument("--version", action="version", version=version, help="show the version")
    parsers = parser.add_subparsers(metavar="COMMAND", required=True)
    for name, command in _COMMANDS.items():
        own = parsers.add_parser(name, help=command.help, add_help=with_options)
        if with_options:
            _add_options(own, command)
    return parser


def _of_command(name: str) -> Parser:
    command = _COMMANDS[name]
    examples = "".join(f"  {_NAME} {example}\n" for example in command.examples)
    parser = new_parser(f"{_NAME} {name}", command.description, f"examples:\n{examples}")
    _add_options(parser, command)
    return parser


def _add_options(parser: argparse.ArgumentParser, command: _Command) -> None:
    command.add_options(parser)
    _add_color(parser)


def _with_page(parser: Parser, options: argparse.Namespace) -> argparse.Namespace:
    """Set ``spec`` from the operand, or from a word of ``explain``."""
    if "spec" not in options:
        return options
    if "words" in options:
        pages = [word for word in options.words if word.casefold().endswith(_PAGE_SUFFIX)]
        options.words = [word for word in options.words if word not in pages]
    else:
        pages = [options.page] if options.page else []
    if len(pages) > 1:
        parser.error(f"expected one page, found {' and '.join(pages)}")
    if pages and options.spec:
        parser.error(
            f"the page is given twice, as {pages[0]} and as --spec {options.spec}; name it once"
        )
    options.spec = pages[0] if pages else options.spec
    return options


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
        "--stdout",
        action="store_true",
        help="print the main file of the one --only language (default: write files)",
    )


def _add_check(parser: argparse.ArgumentParser) -> None:
    _add_tree(parser)
    parser.add_argument(
        "--diff",
        action="store_true",
        help="also print the differences as a patch (default: a line per file)",
    )


def _add_tree(parser: argparse.ArgumentParser) -> None:
    _add_page(parser)
    parser.add_argument(
        "--templates",
        metavar="FOLDER",
        type=_path,
        help="the template folder (default: `templates` in the settings, else the built-in ones)",
    )
    parser.add_argument(
        "--output",
        metavar="FOLDER",
        type=_path,
        help="the output folder (default: `output` in the settings, else generated)",
    )
    parser.add_argument(
        "--only",
        metavar="LANGUAGE",
        action="append",
        type=_nonempty,
        help="only this language; may be repeated (default: every language)",
    )


def _add_config(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--config",
        metavar="FILE",
        type=_nonempty,
        help="the settings file (default: the nearest codegen.toml or pyproject.toml that has any)",
    )


def _add_page(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "page", metavar="PAGE", nargs="?", type=_nonempty, help="the page, as --spec names it"
    )
    _add_spec(parser)


def _add_spec(parser: argparse.ArgumentParser) -> None:
    _add_config(parser)
    parser.add_argument(
        "--spec",
        metavar="FILE",
        type=_nonempty,
        help="the page; - reads it from standard input "
        "(default: `spec` of the settings, else spec/status_codes.md)",
    )


def _add_explain(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "words",
        metavar="WORD",
        nargs="*",
        type=_nonempty,
        help="a code (101, -207), a title, a name in any language, or words of descriptions; "
        "one that ends in .md is the page (default: list every status)",
    )
    _add_spec(parser)
    parser.add_argument(
        "--format",
        choices=["text", "json"],
        default="text",
        help="output format (default: %(default)s)",
    )


def _add_lint(parser: argparse.ArgumentParser) -> None:
    _add_page(parser)
    parser.add_argument(
        "--list", action="store_true", help="list the rules (default: lint the page)"
    )
    parser.add_argument(
        "--strict", action="store_true", help="exit 1 on warnings too (default: on errors)"
    )
    parser.add_argument(
        "--fix",
        action="store_true",
        help="apply unambiguous fixes in place (default: report them)",
    )
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
        help="the file to write; it must not exist (default: %(default)s)",
    )


def _add_diff(parser: argparse.ArgumentParser) -> None:
    _add_config(parser)
    parser.add_argument(
        "old", metavar="OLD", nargs="?", type=_nonempty, help="the old page, or A..B"
    )
    parser.add_argument(
        "new",
        metavar="NEW",
        nargs="?",
        type=_nonempty,
        help="the new page (default: that of the working tree)",
    )
    parser.add_argument(
        "--fail-on",
        choices=["major", "breaking", "minor", "patch", "any", "unreleased", "never"],
        default="never",
        help="exit 1 if a change calls for such a release, or a greater one, or for one that the "
        "version was not raised for (default: never)",
    )
    parser.add_argument(
        "--label",
        metavar="PATH",
        type=_nonempty,
        help="the name to show for the pages (default: their own)",
    )
    _add_format(parser)


def _add_upstream(parser: argparse.ArgumentParser) -> None:
    _add_config(parser)
    parser.add_argument(
        "fresh",
        metavar="FILE",
        type=_nonempty,
        help="the fresh copy of the page; - reads it from standard input",
    )
    parser.add_argument(
        "--apply",
        action="store_true",
        help="replace the page, raise the version and add to the changelog (default: change "
        "nothing)",
    )
    _add_format(parser, ("text", "json", "markdown", "comment"))


def _add_completion(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("shell", choices=["bash", "zsh", "fish"], help="the shell")


_USES = {
    "markdown": "markdown is for a job summary",
    "comment": "comment for a pull request (at most 65,000 characters)",
    "github": "github for annotations",
    "sarif": "sarif for code scanning",
}


def _add_format(parser: argparse.ArgumentParser, formats: Sequence[str] = FORMATS) -> None:
    parser.add_argument(
        "--format",
        metavar="FORMAT[=FILE]",
        dest="outputs",
        type=partial(_output, formats=formats),
        action=_AddOutput,
        default=(),
        help=f"one of {', '.join(formats)}, written to FILE or standard output; may be repeated. "
        f"{', '.join(use for name, use in _USES.items() if name in formats)} (default: text)",
    )
    parser.add_argument(
        "--link-base",
        metavar="URL",
        default="",
        help="in markdown and comment, link places below this URL of the working directory, "
        "as https://github.com/OWNER/REPOSITORY/blob/COMMIT (default: no links)",
    )


def _output(value: str, *, formats: Sequence[str]) -> Output:
    form, equals, file = value.partition("=")
    if form not in formats:
        raise argparse.ArgumentTypeError(f"invalid choice: {form!r} (one of {', '.join(formats)})")
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
        """Choose immediately, so that argument errors are coloured too."""
        choose_color(value)
        options.color = value


# --- commands -------------------------------------------------------------


class _Command(NamedTuple):
    """The help of a command; ``examples`` are its lines without the name of the program."""

    help: str
    description: str
    examples: Sequence[str]
    add_options: Callable[[argparse.ArgumentParser], None]


_COMMANDS: Mapping[str, _Command] = {
    "generate": _Command(
        "write the artifacts",
        "Write every artifact below the output folder. Files that are up to date are not touched.\n"
        "Files that an earlier run wrote and no template produces now are removed; files that\n"
        "this tool did not write are kept and reported. Either everything is written, or nothing.",
        (
            "generate",
            "generate page.md --output out",
            "generate --only python --only json",
            "generate --only json --stdout | jq .",
        ),
        _add_generate,
    ),
    "check": _Command(
        "fail if an artifact is out of date",
        "Regenerate in memory and compare. Prints a line per file and exits 1 on any drift: files\n"
        "that are stale, missing, edited by hand, orphaned, or not ours. Errors of lint count too.",
        ("check", "check --diff", "check page.md --only python"),
        _add_check,
    ),
    "explain": _Command(
        "print statuses: what they mean, and their names in each language",
        "Print statuses by their codes, titles, or names in any language, or those whose titles\n"
        "and descriptions have all the words. Without WORD, list every status.",
        (
            "explain",
            "explain 4 -207",
            "explain AmootStatus::CreditNotEnough",
            "explain اعتبار",
            "explain page.md 4 --format json",
        ),
        _add_explain,
    ),
    "lint": _Command(
        "check the page",
        "Check the page for errors and warnings. Warnings fail only with --strict.",
        ("lint", "lint page.md --strict", "lint --fix"),
        _add_lint,
    ),
    "init": _Command(
        "write the settings for a page",
        "Write a file of settings for a page with a table of codes. The columns, the language and\n"
        "what means success are guessed from the page: read the file, and correct it.",
        ("init page.md", "init docs/codes.md --config docs/codegen.toml"),
        _add_init,
    ),
    "diff": _Command(
        "compare two versions of the page",
        "Show what changed from one version of the page to another, what it breaks, and which\n"
        "release of the packages it calls for. OLD and NEW are each a file, - for standard input,\n"
        "REV:PATH or another name that git has for a file, or REV: the page at it. A..B compares\n"
        "two revisions, A...B the second with what it has in common with the first. Without OLD\n"
        "the page, or a single file, is compared with the last release: its page in the folder\n"
        "of releases, its tag, the point where the branch left the default branch, or HEAD. An\n"
        "empty file, and /dev/null, is a page that does not exist.",
        ("diff", "diff v1.0.0 --fail-on breaking", "diff old.md new.md --format json"),
        _add_diff,
    ),
    "bump": _Command(
        "raise the version as far as the page calls for",
        "Compare the page with the last release, as `diff` does, and raise version in the file of\n"
        "settings to the smallest one that the changes allow. Nothing else in the file is changed.",
        ("bump", "bump page.md"),
        _add_page,
    ),
    "upstream": _Command(
        "compare the page with a fresh copy of it, and take that over",
        "Compare the page with a fresh copy of it, and print the text of a pull request: a title,\n"
        "what changed, which release that calls for, what it breaks, and what lint finds. Exits 0\n"
        "if the content is the same, 1 if it changed, and 2 if the copy is refused: it cannot be\n"
        "read, is cut off, or is another page. The date, names of files, line ends and white\n"
        "space are not content. With --apply the copy replaces the page, version is raised as\n"
        "`bump` does, and CHANGELOG.md beside the settings gets an entry: all of it, or nothing.",
        (
            "upstream fresh.md",
            "upstream --apply fresh.md",
            "upstream --apply --format comment=body.md fresh.md",
            "upstream -",
        ),
        _add_upstream,
    ),
    "completion": _Command(
        "print a shell completion script",
        "Print a script that completes commands, options, languages and files in a shell.",
        (
            "completion bash > ~/.local/share/bash-completion/completions/amoot-codegen",
            "completion zsh > ~/.zfunc/_amoot-codegen   # with ~/.zfunc in fpath",
            "completion fish > ~/.config/fish/completions/amoot-codegen.fish",
        ),
        _add_completion,
    ),
}
