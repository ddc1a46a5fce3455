"""Every sink shows page text unchanged, without side effects: FUZZ=100000 for a long run.

Hypothesis draws FUZZ texts from problematic parts. Every sink gets all of them.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import strategies as st

from codegen import escaping
from tests.attacks import sinks
from tests.attacks.draw import drawn
from tests.fuzz import EXECUTIONS
from tests.languages.sql.builder import DuckDB, DuckDBView, MariaDB, Postgres, SQLite
from tests.pages import HOSTILE

BATCH = 2000
TEXTS = st.one_of(
    st.lists(st.sampled_from(sinks.ATOMS), max_size=12).map("".join),
    st.text(max_size=20),
    st.tuples(st.sampled_from(sinks.ATOMS), st.text(max_size=3), st.sampled_from(sinks.ATOMS)).map(
        "".join
    ),
)


@pytest.fixture(scope="module")
def texts() -> list[str]:
    """Draw the texts, and add each atom once and repeated."""
    # Two adjacent surrogates are one character in all languages except Python.
    units = (text.encode("utf-16-le", "surrogatepass") for text in drawn(TEXTS))
    texts = [text.decode("utf-16-le", "surrogatepass") for text in units]
    return [*sinks.ATOMS, *sinks.LONG, *HOSTILE, *texts]


@pytest.fixture(scope="module", autouse=True)
def databases() -> Iterator[None]:
    yield
    sinks.stop()


def wrong(program: str, batch: Sequence[str], folder: Path) -> list[tuple[str, str, str]]:
    """Return the texts that a program does not read back correctly, by sink."""
    folder.mkdir()
    found = []
    for sink, readings in sinks.PROGRAMS[program](batch, folder).items():
        EXECUTIONS[sink] += len(batch)
        show = sinks.SHOWS.get(sink, str)
        for text, reading in zip(batch, readings, strict=True):
            if reading != show(text):
                found.append((sink, text, reading))
    return found


def culprit(spoils: Callable[[Sequence[str]], bool], batch: Sequence[str]) -> Sequence[str]:
    """Bisect a batch that breaks a program."""
    while len(batch) > 1:
        halves = batch[: len(batch) // 2], batch[len(batch) // 2 :]
        spoilt = next(filter(spoils, halves), None)
        if spoilt is None:
            break
        batch = spoilt
    return batch


@pytest.mark.parametrize("program", sinks.PROGRAMS)
def test_text_is_text_in_every_sink(
    program: str, texts: list[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp(program)
    names = (folder / str(number) for number in range(10**9))

    def spoils(batch: Sequence[str]) -> bool:
        try:
            return bool(wrong(program, batch, next(names)))
        except Exception:
            return True

    for at in range(0, len(texts), BATCH):
        batch = texts[at : at + BATCH]
        try:
            found = wrong(program, batch, next(names))
        except Exception as error:
            pytest.fail(f"{program} is spoilt by {culprit(spoils, batch)!a}: {error!s:.2000}")
        assert found == []


def test_every_family_has_a_sink() -> None:
    files = {inspect.getsourcefile(program) or "" for program in sinks.PROGRAMS.values()}
    source = "".join(Path(file).read_text(encoding="utf-8") for file in files)
    read = set(re.findall(r'(?:QUOTES|COMMENTS)\["([a-z-]+)"\]', source))
    read |= {kind.dialect for kind in (DuckDB, DuckDBView, MariaDB, Postgres, SQLite)}
    assert read == escaping.QUOTES.keys() | escaping.COMMENTS.keys()
