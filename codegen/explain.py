"""Finds statuses by code, title, name in a language, or words of their texts.

Does not print them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from codegen.model import Api, Spec, Status
from codegen.spelling import ascii_digits, typographic_key
from codegen.target import Target

_AROUND = " \t\n\"'`“”«»;,()[]{}"
"""Characters to strip from a name or code that was copied from other text."""

_CODE = "(?:#|(?:{labels})[^\\w-]*)?(-?[0-9]{{1,10}})"
# What comes before the last name of `Amootsms\\Status\\AmootStatus::CreditNotEnough`.
_QUALIFIER = re.compile(r".*(?:::|\.|\\|->|#)")


class Found(NamedTuple):
    """The statuses that words name, those whose texts match, and the words without a status."""

    named: tuple[Status, ...]
    matches: tuple[Status, ...]
    unknown: tuple[str, ...]


class Names:
    """An index of the statuses of a page by code, title and name."""

    def __init__(self, spec: Spec, targets: Sequence[Target], api: Api) -> None:
        self._statuses = spec.statuses
        self._codes = {status.code: status for status in spec.statuses}
        labels = {"status", "code", api.key, *(header[0].text for header in spec.headers)}
        self._code = re.compile(
            _CODE.format(labels="|".join(map(re.escape, sorted(labels)))), re.IGNORECASE
        )
        self._targets = targets
        self._api = api

    @cached_property
    def _levels(self) -> Sequence[tuple[Callable[[str], str], Mapping[str, Sequence[Status]]]]:
        """Map names to statuses, from exact to loose spellings.

        A looser level is used only if the stricter ones have no match.
        """
        levels: list[tuple[Callable[[str], str], dict[str, list[Status]]]]
        levels = [(fold, {}) for fold in (str, str.casefold, _squeezed)]
        for status in self._statuses:
            titles = _titles(status)
            names = {name for title in titles for name in _names(title, self._targets, self._api)}
            for fold, known in levels:
                for name in {fold(name) for name in names}:
                    known.setdefault(name, []).append(status)
        return levels

    def find(self, words: Iterable[str]) -> Found:
        """Find the status that each word names; search the texts for the other words."""
        named: dict[int, Status] = {}
        others: list[str] = []
        for word in words:
            found = self._named(word)
            named.update((status.code, status) for status in found)
            if not found:
                others.append(word)
        texts = [word for word in others if not self._is_code(word)]
        matches = self._matching(texts)
        unknown = others if not matches else [word for word in others if word not in texts]
        return Found(tuple(named.values()), matches, tuple(unknown))

    def near(self, word: str) -> str:
        """Suggest codes, titles, names or rules that are similar to an unknown word."""
        from codegen.rules import RULES
        from codegen.suggest import did_you_mean

        codes = [str(code) for code in self._codes]
        titles = [title for status in self._statuses for title in _titles(status)]
        for known in (codes, titles, self._levels[0][1], RULES):
            if hint := did_you_mean(_bare(word), known):
                return hint
        return ""

    def _is_code(self, word: str) -> bool:
        return self._code.fullmatch(_bare(word)) is not None

    def _named(self, word: str) -> Sequence[Status]:
        bare = _bare(word)
        if code := self._code.fullmatch(bare):
            status = self._codes.get(int(code[1]))
            return (status,) if status else ()
        for fold, known in self._levels:
            for name in (bare, _QUALIFIER.sub("", bare)):
                if found := known.get(fold(name)):
                    return found
        return ()

    def _matching(self, words: Iterable[str]) -> tuple[Status, ...]:
        keys = [_key(part) for word in words for part in word.split()]
        keys = [key for key in keys if key]
        if not keys:
            return ()
        texts = ((one, _text(one)) for one in self._statuses)
        return tuple(one for one, text in texts if all(key in text for key in keys))


def names_of(status: Status, targets: Iterable[Target], api: Api) -> Mapping[str, str]:
    """Return the expression for a status in each language."""
    return {target.label: target.refer(status.title, api) for target in targets}


def _titles(status: Status) -> tuple[str, ...]:
    return (status.title, *(alias.title for alias in status.aliases))


def _names(title: str, targets: Iterable[Target], api: Api) -> set[str]:
    """Return every name of a title: the qualified name, and its last part."""
    full = {target.refer(title, api) for target in targets if target.names_members}
    identifiers = {target.identifier(title) for target in targets}
    last = {_QUALIFIER.sub("", name) for name in full}
    return {title, *identifiers, *map(_bare, full), *last}


def _bare(word: str) -> str:
    return ascii_digits(word).strip(_AROUND).removeprefix("$")


def _squeezed(name: str) -> str:
    """Remove case and separators from a name."""
    return re.sub(r"[\s_-]+", "", name).casefold()


def _text(status: Status) -> str:
    """Return the texts of a status in the form in which words are searched."""
    titles = (_squeezed(title) for title in _titles(status))
    texts = (one.description.text for one in (status, *status.aliases))
    return "\n".join((*map(_key, texts), *titles))


def _key(text: str) -> str:
    return typographic_key(text).casefold()
