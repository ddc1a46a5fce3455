"""Prints statuses and rules."""

from __future__ import annotations

import json
import os
import re
from argparse import Namespace
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import codegen
from codegen.config import Config
from codegen.console import say, write
from codegen.inputs import Input, parse_page, read_page

if TYPE_CHECKING:
    from codegen.model import Spec, Status
    from codegen.target import Target


def needs_settings(options: Namespace) -> bool:
    """Return whether settings are needed: rules are explained even if settings are invalid."""
    return not _rules(options.words)


def _rules(words: Sequence[str]) -> list[str]:
    """Return the words if all of them are rule ids, else an empty list."""
    if not all(map(_ID.fullmatch, words)):  # avoids reading rules.md in most runs
        return []
    from codegen.rules import RULES

    return [*words] if RULES.keys() >= {*words} else []


_ID = re.compile("[a-z]+(-[a-z0-9]+)*")


def run(options: Namespace, config: Config) -> int:
    """Print the requested statuses or rules; return 1, with suggestions, for unknown words."""
    if rules := _rules(options.words):
        from codegen.rules import show

        write("\n".join(map(show, rules)))
        return 0
    from codegen.explain import Found, Names
    from codegen.target import read_templates

    spec = parse_page(_read(options.spec, config), config)
    targets = read_templates(config.templates).targets
    found, names = Found((), spec.statuses, ()), None
    if options.words:
        # Under the C locale, Persian on the command line arrives as undecoded bytes.
        words = [os.fsencode(word).decode("utf-8", "replace") for word in options.words]
        names = Names(spec, targets, config.api)
        found = names.find(words)
    statuses = (*found.named, *(one for one in found.matches if one not in found.named))
    if options.format == "json":
        documents = [_document(status, spec, targets, config) for status in statuses]
        write(json.dumps(documents, ensure_ascii=False, indent=2) + "\n")
    else:
        is_list = not options.words or len(found.matches) > 1
        in_full = found.named if is_list else statuses
        blocks = ["".join(_in_full(status, spec, targets, config)) for status in in_full]
        if is_list:
            blocks.append("".join(_table(statuses[len(in_full) :])))
        write("\n".join(filter(None, blocks)), flush=True)
    for word in found.unknown:
        hint = names.near(word) if names else ""
        say(f"{word!r} is not a code, title, name or text of {spec.source.path}{hint}")
    return 1 if found.unknown else 0


def _read(name: str | None, config: Config) -> Input:
    """Read the page; without a project, read the AmootSMS page that is part of this tool."""
    is_bare = name is None and config == Config(files=config.files)
    if is_bare and not config.spec.exists():
        say(f"no page found; using the AmootSMS page of amoot-codegen {codegen.__version__}")
        return read_page(_packaged_page().as_posix(), config)
    return read_page(name, config)


def _packaged_page() -> Path:
    """Return the path of the AmootSMS page: in the installed package, or in a checkout."""
    package = Path(codegen.__file__).parent
    inside = package / "status_codes.md"
    return inside if inside.is_file() else package.parent / Config().spec


def _in_full(
    status: Status, spec: Spec, targets: Iterable[Target], config: Config
) -> Iterator[str]:
    from codegen.escaping import isolated, visible
    from codegen.explain import names_of

    yield f"{status.code}  {status.title}\n"
    for alias in status.aliases:
        yield f"also {alias.title}\n"
    yield f"{isolated(status.description.text)}\n"
    kind = "success" if status.is_success else "failure" if config.api.success else "status"
    yield f"{kind} ({visible(str(spec.at(status.code_span)))})\n"
    for label, name in names_of(status, targets, config.api).items():
        yield f"  {label + ':':<12} {name}\n"


def _table(statuses: Sequence[Status]) -> Iterator[str]:
    """Yield one line per status."""
    from codegen.escaping import isolated

    codes = max((len(str(status.code)) for status in statuses), default=0)
    titles = max((len(status.title) for status in statuses), default=0)
    for status in statuses:
        text = isolated(status.description.text)
        yield f"{status.code:>{codes}}  {status.title:<{titles}}  {text}\n"


def _document(
    status: Status, spec: Spec, targets: Iterable[Target], config: Config
) -> Mapping[str, Any]:
    from codegen.explain import names_of

    return {
        "code": status.code,
        "title": status.title,
        "description": status.description.text,
        "success": status.is_success if config.api.success else None,
        "at": spec.at(status.code_span)._asdict(),
        "aliases": [alias.title for alias in status.aliases],
        "names": dict(names_of(status, targets, config.api)),
    }
