"""Defines the commands of the command line, their options and their help.

Does not run commands.
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
Generate client modules from the page on which an API documents its status codes.
"""

_EPILOG = """\
exit codes:
  0    success
  1    findings, drift, or a status that is not on the page
  2    usage error, unreadable input, or a page that cannot be parsed
  130  interrupted

settings:
  Settings are read from [tool.codegen] in the nearest codegen.toml or pyproject.toml, or in the
  file that --config names: spec, templates, output, releases, version, generator, and the tables
  api, page, columns and lint. Paths in settings are relative to the settings file, paths in
  options to the working directory. Options override settings.

examples:
  amoot-codegen init page.md     write the settings for a page
  amoot-codegen generate         write the packages
  amoot-codegen COMMAND --help   show the options and examples of a command
"""

_PAGE_SUFFIX = ".md"
"""The suffix by which ``explain`` recognizes a page among its words."""


def parse_arguments(arguments: Sequence[str]) -> argparse.Namespace:
    """Parse a command line; exit with 0 after help, and with 2 after a usage error.

    Only the parser of the named command is built, to save time.
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
    """Return the parser of the whole command line, with or without each command's options."""
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
    """Set ``spec`` from the operand, or from the words of ``explain``."""
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
            f"page given twice, as {pages[0]} and as --spec {options.spec}; remove one of them"
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
        help="print the main file of the language that --only names (default: write files)",
    )


def _add_check(parser: argparse.ArgumentParser) -> None:
    _add_tree(parser)
    parser.add_argument(
        "--diff",
        action="store_true",
        help="also print the differences as a patch (default: one line per file)",
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
        help="generate only this language; may be repeated (default: all languages)",
    )


def _add_config(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--config",
        metavar="FILE",
        type=_nonempty,
        help="the settings file (default: the nearest codegen.toml or pyproject.toml)",
    )


def _add_page(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "page", metavar="PAGE", nargs="?", type=_nonempty, help="the page; the same as --spec"
    )
    _add_spec(parser)


def _add_spec(parser: argparse.ArgumentParser) -> None:
    _add_config(parser)
    parser.add_argument(
        "--spec",
        metavar="FILE",
        type=_nonempty,
        help="the page; - reads standard input "
        "(default: `spec` in the settings, else spec/status_codes.md)",
    )


def _add_explain(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "words",
        metavar="WORD",
        nargs="*",
        type=_nonempty,
        help="a code (101, -207), a title, a name in any language, or words of a description; "
        "a word that ends in .md is the page (default: list all statuses)",
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
        "--list", action="store_true", help="list all rules (default: lint the page)"
    )
    parser.add_argument(
        "--strict",
        action="store_true",
        help="exit with 1 on warnings too (default: only on errors)",
    )
    parser.add_argument(
        "--fix",
        action="store_true",
        help="apply unambiguous fixes to the page (default: only report them)",
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
        "old", metavar="OLD", nargs="?", type=_nonempty, help="the old page, or a range A..B"
    )
    parser.add_argument(
        "new",
        metavar="NEW",
        nargs="?",
        type=_nonempty,
        help="the new page (default: the page in the working tree)",
    )
    parser.add_argument(
        "--fail-on",
        choices=["major", "breaking", "minor", "patch", "any", "unreleased", "never"],
        default="never",
        help="exit with 1 if the changes require this release or a larger one; unreleased: if the "
        "version is too low for the changes (default: never)",
    )
    parser.add_argument(
        "--label",
        metavar="PATH",
        type=_nonempty,
        help="the path to show for the pages (default: their own paths)",
    )
    _add_format(parser)


def _add_upstream(parser: argparse.ArgumentParser) -> None:
    _add_config(parser)
    parser.add_argument(
        "fresh",
        metavar="FILE",
        type=_nonempty,
        help="the new copy of the page; - reads standard input",
    )
    parser.add_argument(
        "--apply",
        action="store_true",
        help="replace the page, raise the version and update the changelog (default: change "
        "nothing)",
    )
    _add_format(parser, ("text", "json", "markdown", "comment"))


def _add_completion(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("shell", choices=["bash", "zsh", "fish"], help="the shell")


_USES = {
    "markdown": "markdown is for a job summary",
    "comment": "comment is for a pull request (at most 65,000 characters)",
    "github": "github is for annotations",
    "sarif": "sarif is for code scanning",
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
        help="link locations in markdown and comment to this URL of the working directory, "
        "such as https://github.com/OWNER/REPOSITORY/blob/COMMIT (default: no links)",
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
        """Append one output; two cannot share a destination."""
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
        help="colour the output; auto: on a terminal, unless TERM is dumb, or if FORCE_COLOR is "
        "set; NO_COLOR disables it (default: auto)",
    )


class _ChooseColor(argparse.Action):
    def __call__(self, _: Any, options: argparse.Namespace, value: Any, __: Any = None) -> None:
        """Apply the choice immediately, so that it also holds for usage errors."""
        choose_color(value)
        options.color = value


# --- commands -------------------------------------------------------------


class _Command(NamedTuple):
    """The help of a command; ``examples`` omit the name of the program."""

    help: str
    description: str
    examples: Sequence[str]
    add_options: Callable[[argparse.ArgumentParser], None]


_COMMANDS: Mapping[str, _Command] = {
    "generate": _Command(
        "write the generated files",
        "Write all generated files to the output folder. Files that are up to date are not\n"
        "touched. Files from an earlier run that are no longer generated are removed. Files\n"
        "that this tool did not write are kept and reported. If an error occurs, no file is\n"
        "changed.",
        (
            "generate",
            "generate page.md --output out",
            "generate --only python --only json",
            "generate --only json --stdout | jq .",
        ),
        _add_generate,
    ),
    "check": _Command(
        "check that the generated files are up to date",
        "Generate in memory and compare with the output folder. Prints one line per file and\n"
        "exits with 1 if a file is stale, missing, edited by hand, orphaned, or not written by\n"
        "this tool, or if lint reports an error.",
        ("check", "check --diff", "check page.md --only python"),
        _add_check,
    ),
    "explain": _Command(
        "explain statuses and rules",
        "Explain statuses: what they mean, and their names in each language. Statuses are found\n"
        "by code, title or name, or by words of their titles and descriptions. If every WORD is\n"
        "the id of a rule, explain the rules instead. Without WORD, list all statuses.",
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
        "Check the page for errors and warnings. Warnings fail the command only with --strict.",
        ("lint", "lint page.md --strict", "lint --fix"),
        _add_lint,
    ),
    "init": _Command(
        "write the settings for a page",
        "Write a settings file for a page with a table of codes. The columns, the language and\n"
        "the success codes are guessed from the page. Review the file before you use it.",
        ("init page.md", "init docs/codes.md --config docs/codegen.toml"),
        _add_init,
    ),
    "diff": _Command(
        "compare two versions of the page",
        "Show what changed between two versions of the page, what breaks, and which release of\n"
        "the packages the changes require.\n\n"
        "OLD and NEW are a file, - for standard input, a git revision (the page at that\n"
        "revision) or REV:PATH. A..B compares two revisions; A...B compares B with the merge\n"
        "base of A and B. Without OLD, or with a single file, the base is the last release: its\n"
        "page in the releases folder, its tag, the merge base with the default branch, or HEAD.\n"
        "An empty file and /dev/null mean that the page does not exist.",
        ("diff", "diff v1.0.0 --fail-on breaking", "diff old.md new.md --format json"),
        _add_diff,
    ),
    "bump": _Command(
        "raise the version to the one that the changes require",
        "Compare the page with the last release, as `diff` does, and raise `version` in the\n"
        "settings file to the smallest version that the changes allow. The rest of the file is\n"
        "not changed.",
        ("bump", "bump page.md"),
        _add_page,
    ),
    "upstream": _Command(
        "compare the page with a new copy of it, or apply the copy",
        "Compare the page with a new copy of it, and print the text of a pull request: a title,\n"
        "what changed, which release the changes require, what breaks, and what lint finds.\n\n"
        "Exits with 0 if the content is the same, 1 if it changed, and 2 if the copy is\n"
        "rejected: it cannot be read, is truncated, or is a different page. The date, file\n"
        "names, line ends and white space are ignored.\n\n"
        "With --apply, the copy replaces the page, the version is raised as by `bump`, and an\n"
        "entry is added to CHANGELOG.md next to the settings. If an error occurs, no file is\n"
        "changed.",
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
        "Print a script that completes commands, options, languages and file names.",
        (
            "completion bash > ~/.local/share/bash-completion/completions/amoot-codegen",
            "completion zsh > ~/.zfunc/_amoot-codegen   # with ~/.zfunc in fpath",
            "completion fish > ~/.config/fish/completions/amoot-codegen.fish",
        ),
        _add_completion,
    ),
}
