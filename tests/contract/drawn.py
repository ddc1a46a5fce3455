"""Draws pages of every shape, each with settings that describe it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, get_args

from hypothesis import assume
from hypothesis import strategies as st

from codegen.language import Language
from codegen.model import Api, Columns, Naming, Shape, Spec
from codegen.naming import identifier, is_identifier
from codegen.parse import SENTENCE
from tests.pages import HOSTILE, escaped, spec

NAMINGS: tuple[Naming, ...] = get_args(Naming)
INT32 = st.integers(-(2**31), 2**31 - 1)
CODES = INT32 | st.sampled_from(
    [0, 1, 4, 500, 999_999, 999_998, -999_999, 2**31 - 1, 2**31 - 2, -(2**31), -(2**31) + 1]
)


class Drawn(NamedTuple):
    """A page, and the settings that it was read with."""

    spec: Spec
    api: Api


class Words(NamedTuple):
    """What a page in some language is called and says."""

    title: str
    columns: Columns
    updated: str
    version: str
    description: str


LANGUAGES = {
    "en": Words(
        "Codes of the interface",
        Columns("Code", "Name", "Meaning"),
        "Last updated",
        "Version",
        "What it means.",
    ),
    "de": Words(
        "Schlüssel der Schnittstelle",
        Columns("Schlüssel", "Name", "Bedeutung"),
        "Stand",
        "Fassung",
        "Größe überschritten.",
    ),
    "fa": Words(
        "کدهای وضعیت",
        Columns("عدد", "مقدار", "شرح"),
        "آخرین بروزرسانی",
        "نسخه API",
        "نمی\u200cشود",
    ),
}
# What hurts in one language or another, in letters of none.
HURTS = [text for text in HOSTILE if text.isascii()]


# --- any page ------------------------------------------------------------------------------------

# What some vector says that no page is expected to have, and what the names of vectors begin with.
WORDS = """
Success success SUCCESS sUCCESS Succes _Success Failed failed Q x X OK true null constructor
toString __proto__ Status name Name _ __ json text body bytes Nonsense_Title nonsense_title
_Nonsense_Title Nonsense_Title1 Nonsense_Title12
"""
LONG = [start.ljust(length, "x") for start in ("x", "Nonsense_Title") for length in (100, 101)]
TITLES = st.one_of(
    st.sampled_from([*WORDS.split(), *LONG]),
    st.from_regex("[A-Za-z_][A-Za-z0-9_]{0,5}", fullmatch=True),
)


def is_sentence(text: str) -> bool:
    """Whether a text can be a title of a page whose titles are text."""
    is_clean = SENTENCE.fullmatch(text) is not None and text == text.strip()
    return is_clean and is_identifier(identifier(text))


# What a vector could make of another title, or of a code, and what could end a text in one.
DERIVED = [
    *("Done.", "'Done'", "Done Done", "Done-Done", "Done.Done", "Done Failed", "<string>Done</string>"),
    *('["Done"]', '[{"Status": 1}]', '[{"Status":1}]', "[Done]", "<int>1</int>", "Status=1", "Status: 1"),
    *("<html><body>1</body></html>", "<!doctype html><title>502 Bad Gateway</title>"),
    *('null, "Status": 1, "x": null', 'a", "b', "a\\", "a\\\\u0041", "a*/", "// a", "$x ${x}", "- x"),
    "Of 255 characters ".ljust(255, "y"),
]
SENTENCES = st.one_of(
    TITLES, st.sampled_from(DERIVED), st.text(st.characters(max_codepoint=126), max_size=9)
).filter(is_sentence)
# Names that some vector gives to another member, or that need escapes.
KEYS = """
Status status state s Title Data ValidationResult Message Code x __proto__ constructor prototype
st"a\\te 'quoted' {"Status":1} */ $x ${x} {{x}} وضعیت\u200cکد
""".split()


# --- one page after another, with nothing in common ----------------------------------------------

STEMS = ("kjerag", "plovdiv", "quetzal", "zyxomma")


def keys_of(stem: str) -> Sequence[str]:
    """Give names of members that hold the stem of a vendor's name."""
    return [stem, f"{stem} code", f"{stem}_state", *(f"{stem} {hurt}" for hurt in HURTS)]


# --- both ----------------------------------------------------------------------------------------


def _rows(rows: Sequence[tuple[str, ...]]) -> str:
    return "".join(f"| {' | '.join(map(escaped, row))} |\n" for row in rows)


@st.composite
def apis(draw: st.DrawFn, stem: str, codes: Sequence[int], keys: Sequence[str]) -> Api:
    """Draw the settings of a vendor whose name has a stem."""
    word = stem.capitalize()
    url = st.sampled_from(["", f"https://{stem}.example/a?b=c&d=%20"])
    return Api(
        name=draw(st.sampled_from([word, f"{word} 2", f'{word}"s <&> \\Co*/', f"{stem.upper()}/2"])),
        type=draw(st.sampled_from([f"{word}Status", f"{word}Fault"])),
        package=draw(st.sampled_from([stem, f"{stem}-status", f"{stem}-fault-codes"])),
        field=".".join(
            key.replace(".", "") for key in draw(st.lists(st.sampled_from(keys), min_size=1, max_size=3))
        ),
        success=tuple(draw(st.lists(st.sampled_from(codes), unique=True, max_size=3))),
        keywords=tuple(draw(st.lists(st.just(stem), max_size=1))),
        repository=draw(url),
        homepage=draw(url),
    )


@st.composite
def drawn(
    draw: st.DrawFn,
    *,
    stem: str = "orbit",
    keys: Sequence[str] = KEYS,
    titles: st.SearchStrategy[str] = TITLES,
    sentences: st.SearchStrategy[str] = SENTENCES,
    naming: st.SearchStrategy[Naming] = st.sampled_from(NAMINGS),
) -> Drawn:
    """Draw a page, and settings that describe it."""
    names = draw(naming)
    codes = draw(st.lists(CODES, min_size=1, max_size=6, unique=True))
    api = draw(apis(stem, codes, keys))
    tag = draw(st.sampled_from([*LANGUAGES]))
    words = LANGUAGES[tag]
    date = draw(st.sampled_from(["", "2024-02-29", "1404/07/28", "۱۴۰۳/۱۲/۳۰"]))
    version = draw(st.sampled_from(["", "v3", "2.0.1"]))
    shape = Shape(
        words.columns,
        Language(tag),
        updated=words.updated if date else "",
        version=words.version if version else "",
        names=names,
        skip=draw(st.booleans()),
        aliases=names != "code" and draw(st.booleans()),
    )
    again = draw(st.lists(st.sampled_from(codes), max_size=3)) if shape.aliases else []
    count = len(codes) + len(again)
    columns: list[Sequence[str]] = [list(map(str, [*codes, *again]))]
    if names != "code":
        texts = sentences if names == "text" else titles
        unique = st.lists(texts, min_size=count, max_size=count, unique_by=identifier)
        columns.append(draw(unique))
        failures = (
            title for code, title in zip(codes, columns[1], strict=False) if code not in api.success
        )
        assume(not api.success or "Success" not in failures)
    hurts = draw(st.lists(st.sampled_from(HURTS), min_size=count, max_size=count))
    columns.append([f"{words.description} {hurt}" for hurt in hurts])
    rows = [*zip(*columns, strict=True)]
    if shape.skip:
        rows.insert(draw(st.integers(0, count)), ("100–199", *rows[0][1:]))
    header = [words.columns.code, words.columns.title, words.columns.description]
    if names == "code":
        del header[1]
    lines = [f"# {words.title}"]
    lines += [f"**{label}:** {said}" for label, said in zip(shape[3:5], (date, version)) if said]
    table = f"{_rows([tuple(header)])}|{' --- |' * len(header)}\n{_rows(rows)}"
    return Drawn(spec("\n\n".join([*lines, table]), shape=shape, api=api), api)


def of_vendor(stem: str, naming: st.SearchStrategy[Naming]) -> st.SearchStrategy[Drawn]:
    """Draw a page of a vendor that shares no name with the other vendors."""
    word = stem.capitalize()
    names = [f"{word}_{end}" for end in ("Alder", "Birch", "Cedar", "Elm", "Fir", "Hazel", "Ivy")]
    names += [f"{word}{end}" for end in ("Larch", "Maple", "Oak")]
    return drawn(
        stem=stem,
        keys=keys_of(stem),
        titles=st.sampled_from(names),
        sentences=st.builds("{} {}".format, st.sampled_from(names), st.sampled_from(HURTS)),
        naming=naming,
    )
