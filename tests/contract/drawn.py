"""Draws pages of different layouts with matching settings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, get_args

from hypothesis import HealthCheck, Phase, assume, given, settings
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
    """A page and its settings."""

    spec: Spec
    api: Api


class Words(NamedTuple):
    """The labels and texts of a page in some language."""

    tag: str
    title: str
    columns: Columns
    updated: str
    version: str
    description: str


LANGUAGES = [
    Words(
        "en",
        "Codes of the interface",
        Columns("Code", "Name", "Meaning"),
        "Last updated",
        "Version",
        "What it means.",
    ),
    Words(
        "de",
        "Schlüssel der Schnittstelle",
        Columns("Schlüssel", "Name", "Bedeutung"),
        "Stand",
        "Fassung",
        "Größe überschritten.",
    ),
    Words(
        "fa",
        "کدهای وضعیت",
        Columns("عدد", "مقدار", "شرح"),
        "آخرین بروزرسانی",
        "نسخه API",
        "نمی\u200cشود",
    ),
]
# Characters with a special meaning in some language, without letters.
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
    """Return whether a text can be a title of a page whose titles are text."""
    is_clean = SENTENCE.fullmatch(text) is not None and text == text.strip()
    return is_clean and is_identifier(identifier(text))


# What a vector could make of another title, or of a code, and what could end a text in one.
DERIVED = [
    "Done.",
    "'Done'",
    "Done Done",
    "Done-Done",
    "Done Failed",
    "<string>Done</string>",
    '["Done"]',
    "<int>1</int>",
    "Status: 1",
    'null, "Status": 1, "x": null',
    'a", "b',
    "a\\",
    "a\\u0041",
    "a*/",
    "// a",
    "$x ${x}",
    "- x",
    "Of 255 characters ".ljust(255, "y"),
]
SENTENCES = st.one_of(
    TITLES, st.sampled_from(DERIVED), st.text(st.characters(max_codepoint=126), max_size=9)
).filter(is_sentence)
# Keys that some vector gives to another member, or that need escapes.
PLAIN = """
Status status state s Title Data ValidationResult Message Code x __proto__ constructor prototype
"""
ODD = ['st"a\\te', "'quoted'", '{"Status":1}', "*/ //", "$x ${x} {{ x }}", "وضعیت\u200cکد"]
KEYS = [*PLAIN.split(), *ODD]


# --- one page after another, with nothing in common ----------------------------------------------

STEMS = ("kjerag", "plovdiv", "quetzal", "zyxomma")


def keys_of(stem: str) -> Sequence[str]:
    """Return keys that contain the stem of a vendor's name, and no dot."""
    hurting = (hurt.replace(".", "") for hurt in HURTS)
    return [stem, f"{stem} code", f"{stem}_state", *(f"{stem} {hurt}" for hurt in hurting)]


# --- both ----------------------------------------------------------------------------------------


@st.composite
def apis(draw: st.DrawFn, stem: str, codes: Sequence[int], keys: Sequence[str]) -> Api:
    """Draw the settings of a vendor whose names share a stem."""
    word = stem.capitalize()
    names = [word, f"{word} 2", f'{word}"s <&> \\Co*/', f"{stem.upper()}/2"]
    items = draw(st.sampled_from(["", f"{stem}s", f'{stem}\'s "all" \\ */']))
    urls = st.sampled_from(["", f"https://{stem}.example/a?b=c&d=%20"])
    return Api(
        name=draw(st.sampled_from(names)),
        type=draw(st.sampled_from([f"{word}Status", f"{word}Fault"])),
        package=draw(st.sampled_from([stem, f"{stem}-status", f"{stem}-fault-codes"])),
        field=".".join(draw(st.lists(st.sampled_from(keys), min_size=1, max_size=3))),
        success=tuple(draw(st.lists(st.sampled_from(codes), unique=True, max_size=3))),
        keywords=tuple(draw(st.lists(st.just(stem), max_size=1))),
        items=items,
        items_of=f"the {stem} methods" if items else "",
        go_module=draw(st.sampled_from(["", f"{stem}.example/status"])),
        repository=draw(urls),
        homepage=draw(urls),
    )


@st.composite
def shapes(draw: st.DrawFn, words: Words, names: Naming) -> tuple[Shape, list[str]]:
    """Draw the layout of a page, and the lines above its table."""
    date = draw(st.sampled_from(["", "2024-02-29", "1404/07/28", "۱۴۰۳/۱۲/۳۰"]))
    version = draw(st.sampled_from(["", "v3", "2.0.1"]))
    shape = Shape(
        words.columns,
        Language(words.tag),
        updated=words.updated if date else "",
        version=words.version if version else "",
        names=names,
        skip=draw(st.booleans()),
        aliases=names != "code" and draw(st.booleans()),
    )
    labelled = ((words.updated, date), (words.version, version))
    return shape, [f"**{label}:** {value}" for label, value in labelled if value]


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
    words = draw(st.sampled_from(LANGUAGES))
    names = draw(naming)
    shape, labelled = draw(shapes(words, names))
    codes = draw(st.lists(CODES, min_size=1, max_size=6, unique=True))
    api = draw(apis(stem, codes, keys))
    again = draw(st.lists(st.sampled_from(codes), max_size=3)) if shape.aliases else []
    count = len(codes + again)
    columns: dict[str, list[str]] = {words.columns.code: [str(code) for code in codes + again]}
    if names != "code":
        texts = sentences if names == "text" else titles
        found = draw(st.lists(texts, min_size=count, max_size=count, unique_by=identifier))
        columns[words.columns.title] = found
        failures = [
            title for code, title in zip(codes, found, strict=False) if code not in api.success
        ]
        assume(not api.success or "Success" not in failures)
    hurts = draw(st.lists(st.sampled_from(HURTS), min_size=count, max_size=count))
    columns[words.columns.description] = [f"{words.description} {hurt}" for hurt in hurts]
    rows = [*zip(*columns.values(), strict=True)]
    if shape.skip:
        rows.insert(draw(st.integers(0, len(rows))), ("100–199", *rows[0][1:]))
    lines = [_row([*columns]), _row(["---"] * len(columns)), *map(_row, rows)]
    text = "\n\n".join([f"# {words.title}", *labelled, "\n".join(lines)])
    return Drawn(spec(text, shape=shape, api=api), api)


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cell if cell == '---' else escaped(cell) for cell in cells)} |"


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


def large(cases: st.SearchStrategy[Drawn]) -> Drawn:
    """Draw a few pages, and return the longest of them."""
    found: list[Drawn] = []

    @settings(max_examples=30, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(cases)
    def draw(case: Drawn) -> None:
        found.append(case)

    draw()
    return max(found, key=lambda case: len(case.spec.source.text))
