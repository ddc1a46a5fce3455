"""Parses TOML and validates tables against the settings that they may have.

Does not define the settings.
"""

from __future__ import annotations

import re
import reprlib
import tomllib
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any, NamedTuple

from codegen.source import Diagnostic, InputError, Location
from codegen.suggest import did_you_mean


class Setting(NamedTuple):
    """The values that a setting accepts; ``wanted`` describes them for messages."""

    accepts: Callable[[Any], bool]
    wanted: str
    required: bool = False


Settings = Mapping[str, Setting | Mapping[str, Any]]
"""The settings of a table by name; a mapping describes a nested table.

In a table whose only setting is ``ANY``, every name is allowed, with the values of that setting.
"""

ANY = "*"


def read_table(data: bytes, shown: str, rule: str) -> dict[str, Any]:
    """Parse TOML, with or without a byte order mark.

    Raises InputError if it is not TOML; messages show the path ``shown``.
    """
    try:
        return tomllib.loads(data.decode("utf-8").removeprefix("\ufeff").replace("\r\n", "\n"))
    except RecursionError:
        problem = "is nested too deeply"
    except ValueError as error:  # not UTF-8, not TOML, or a number of thousands of digits
        problem = f"is not TOML: {error}"
    raise InputError([wrong(shown, problem, rule)])


def check(table: object, settings: Settings, name: str = "") -> Iterator[str]:
    """Report every invalid value and unknown setting in the table with this name."""
    if not isinstance(table, dict):
        yield f"[{name}] must be a table"
        return
    if ANY in settings:
        settings = dict.fromkeys(table, settings[ANY])
    prefix = f"[{name}] " if name else ""
    for key, setting in settings.items():
        if not isinstance(setting, Setting):
            if key in table:
                yield from check(table[key], setting, f"{name}.{key}" if name else key)
        elif key not in table:
            if setting.required:
                yield f"{prefix}{key} is missing; it must be {setting.wanted}"
        elif not setting.accepts(table[key]):
            yield f"{prefix}{key} is {reprlib.repr(table[key])}; it must be {setting.wanted}"
    for key in sorted(table.keys() - settings.keys()):
        hint = did_you_mean(key, settings) or f"; choose from {', '.join(settings)}"
        yield f"{prefix}{key} is not a setting{hint}"


def wrong(shown: str, message: str, rule: str) -> Diagnostic:
    """Return an error in a settings file."""
    return Diagnostic(Location(shown, 1, 1), message, rule)


# --- kinds of settings ---------------------------------------------------------------------------

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")


def _is_line(value: object) -> bool:
    return isinstance(value, str) and value.strip() != "" and not _CONTROL.search(value)


def _is_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(text, str) for text in value)


LINE = Setting(_is_line, "a single-line string")
FLAG = Setting(lambda value: isinstance(value, bool), "true or false")
TEXTS = Setting(_is_texts, "a list of strings")


def matching(pattern: str, wanted: str) -> Setting:
    """Return a setting whose values match a pattern."""
    return Setting(
        lambda value: bool(isinstance(value, str) and re.fullmatch(pattern, value)), wanted
    )


def or_false(setting: Setting) -> Setting:
    """Return a setting that can be disabled with false."""
    return setting._replace(
        accepts=lambda value: value is False or setting.accepts(value),
        wanted=f"{setting.wanted}, or false",
    )


def one_of(values: Collection[str]) -> Setting:
    """Return a setting whose value is one of these."""
    ordered = sorted(values)
    return Setting(lambda value: value in ordered, f"one of {', '.join(ordered)}")


def required(setting: Setting) -> Setting:
    """Return a setting that is required."""
    return setting._replace(required=True)
