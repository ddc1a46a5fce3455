"""The page is opened in Chromium and used as its readers do: searched, linked to, copied from."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

import pytest

from codegen import escaping
from codegen.language import Language
from codegen.model import Api, Shape, Spec
from tests import pages
from tests.languages.html import font
from tests.languages.html.builder import browse, kinds, render
from tests.languages.registry import HOSTILE

ENGLISH = Shape(language=Language("en"), names="text", aliases=True)
TEXTS = Api(
    name="Texts",
    type="TextStatus",
    package="sample-status",
    success=(3, 7),
    homepage="https://example.org/?a=1&b=2",
)
TITLES = (
    (3, 'It\'s "done" \\ */ // $x ${x} `x` {{ x }} {% x %} {# x #} """', "Done."),
    (0, "</script><script>alert(1)</script>", "None."),
    (7, "Too late", "Done, but late."),
    (7, "<b onclick=alert(1)> & &amp; --> ]]>", "A second title."),
    (7, "#late", "Done, but late."),
    (-1, "constructor", "A word of JavaScript."),
    (9, "A -1 is no code; nor is 5%20", "Words."),
)


def page(rows: Sequence[pages.Row], shape: Shape, api: Api, date: str = "2025-10-20") -> Spec:
    """Read a page whose titles are text."""
    escaped = [(code, pages.escaped(title), text) for code, title, text in rows]
    return pages.spec(pages.page(escaped, title="Codes", date=date), shape=shape, api=api)


PAGES = {
    "frozen": (pages.FROZEN, Api()),
    "hostile": (HOSTILE, Api()),
    "texts": (page(TITLES, ENGLISH, TEXTS), TEXTS),
    **{
        name: (pages.example(name)[0], pages.example(name)[1].api)
        for name in ("grpc", "payment-gateway", "http2")
    },
}
SPECS = {name: spec for name, (spec, _) in PAGES.items()}


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return {
        name: render(spec, tmp_path_factory.mktemp(name), api)
        for name, (spec, api) in PAGES.items()
    }


@pytest.fixture
def text(files: dict[str, Path]) -> str:
    return files["frozen"].read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def report(files: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> str:
    """Open the pages in one browser, and use them."""
    folder = tmp_path_factory.mktemp("report")
    apis = {name: api for name, (_, api) in PAGES.items()}
    return browse({name: (files[name], spec) for name, spec in SPECS.items()}, folder, apis)


@pytest.mark.parametrize("name", SPECS)
def test_the_page_in_chromium(name: str, report: str) -> None:
    check_report(report, name)


def check_report(report: str, name: str) -> None:
    """Assert that a page did for its readers what it should, in each of many tests."""
    passed = re.search(rf"^# Subtest: {name}$(.*)^ok [0-9]+ - {name}$", report, re.M | re.S)
    assert passed, report
    assert len(re.findall("^ +ok [0-9]+ - (?!.*# SKIP)", passed[1], re.M)) >= 15, report


def test_the_page_is_one_small_file_that_names_no_place_outside(text: str) -> None:
    assert len(text.encode()) < 140_000  # 49 kB of it is the font
    # The namespace of SVG is a name, not an address that is opened.
    assert re.findall(r"https?://[^'\" ]*", text) == ["http://www.w3.org/2000/svg"]
    assert not re.search(r"<link(?! rel=\"icon\" href=\"data:)|@import|<base|src=", text)


@pytest.mark.parametrize("tag", ["script", "style"])
@pytest.mark.parametrize("name", SPECS)
def test_the_policy_admits_the_one_script_and_the_one_style(
    name: str, tag: str, files: dict[str, Path]
) -> None:
    check_policy(files[name].read_text(encoding="utf-8"), tag)


def check_policy(text: str, tag: str) -> None:
    """Assert that the policy of a page admits the one element of a kind that is in it."""
    (content,) = re.findall(f"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
    digest = b64encode(sha256(content.encode()).digest()).decode()
    assert f"{tag}-src 'sha256-{digest}'" in text


def test_dates_and_counts_are_persian_and_escaped(text: str) -> None:
    assert escaping.COMMENTS["html-persian"]("1404/07/28 <9") == "۱۴۰۴/۰۷/۲۸ &lt;۹"
    assert "۱۴۰۴/۰۷/۲۸" in text
    assert "۵۷ وضعیت" in text


def header(text: str) -> str:
    """Return what is said above the table."""
    return text[text.index("<header>") : text.index("<main>")]


HEADERS = {
    "texts": (
        "API version: <code>v1</code>",
        '<time datetime="2025-10-20" dir="ltr">2025-10-20</time>',
        '<a href="https://example.org/?a=1&amp;b=2">Texts</a>',
        "<code>3</code> or <code>7<",
    ),
    "grpc": ("<p><strong>Only code <code>0</code> means success.",),
    "payment-gateway": (">۱۴۰۳/۰۵/۰۹</time>", "<code>100</code> یا <code>101</code> یعنی موفق"),
    "http2": (),
}


@pytest.mark.parametrize("name", HEADERS)
def test_a_page_says_what_it_has_and_nothing_else(name: str, files: dict[str, Path]) -> None:
    text = files[name].read_text(encoding="utf-8")
    spec, api = PAGES[name]
    said = header(text)
    assert [part for part in HEADERS[name] if part not in said] == []
    assert said.count("<time") == bool(spec.updated)
    assert ('class="facts"' in said) == bool(spec.api_version or spec.updated or api.homepage)
    assert ("success" in text.lower()) == bool(api.success)
    assert ("<section" in text) == bool(spec.fields)
    assert not re.search("amoot|آموت|سیستمی", text, re.IGNORECASE)
    if spec.language.direction == "ltr":
        assert not re.search(
            "persian|[\u0590-\u08ff\u200c-\u200f\u2066-\u2069]", text, re.IGNORECASE
        )


def test_what_negative_codes_are_for_is_said_where_the_page_says_it() -> None:
    assert kinds(pages.FROZEN) == ["success", "ordinary", "system"]
    assert kinds(PAGES["payment-gateway"][0]) == ["success", "negative"]
    assert kinds(PAGES["grpc"][0]) == ["success"]
    assert kinds(PAGES["http2"][0]) == kinds(pages.example("json-rpc")[0]) == []


def test_a_gregorian_date_of_a_persian_page_is_iso_and_keeps_its_order(tmp_path: Path) -> None:
    of = page([(1, "Fine", "خوب")], Shape(), Api())
    text = render(of, tmp_path).read_text(encoding="utf-8")
    assert '<time datetime="2025-10-20" dir="ltr">2025-10-20</time>' in text


def test_the_labels_of_both_languages_are_the_same_ones() -> None:
    found = [
        re.findall(r"{% (?:set|macro) (\w+)", pages.templates().files[f"html/_{tag}.j2"].decode())
        for tag in ("en", "fa")
    ]
    assert found[0] == found[1]
    assert len(found[0]) > 25


def test_statuses_are_grouped_by_the_sections_of_the_page(tmp_path: Path) -> None:
    one = pages.page([(1, "Fine", "Fine."), (2, "Late", "Late.")], title="Codes")
    table = "| Status | Title | شرح |\n| --- | --- | --- |\n"
    more = f"{one}\n\n## Ex<b>tra\n\n{table}| 3 | Gone | Gone. |\n"
    text = render(pages.spec(more), tmp_path).read_text(encoding="utf-8")
    assert re.findall('class="section"><th[^>]*>(.*)</th>', text)[-1].startswith("Ex")
    assert text.count("<tbody") == 2
    plain = render(pages.spec(one), tmp_path).read_text(encoding="utf-8")
    assert 'class="section"' not in plain


def test_no_block_of_rows_is_long_with_or_without_sections(tmp_path: Path) -> None:
    table = "| Status | Title | شرح |\n| --- | --- | --- |\n"
    rows = [f"| {code} | Title{code} | Text. |\n" for code in range(1, 451)]
    one = pages.page([(0, "Fine", "Fine.")], title="Codes")
    for more, headings in (
        (f"{one}{''.join(rows)}", 0),
        (f"{one}\n\n## More\n\n{table}{''.join(rows)}", 2),
    ):
        text = render(pages.spec(more), tmp_path).read_text(encoding="utf-8")
        assert text.count('class="section"') == headings
        blocks = [body.count('<tr role="row" id=') for body in text.split("<tbody")[1:]]
        assert sum(blocks) == 451
        assert max(blocks) <= 100


def test_a_page_links_to_the_repository_and_to_the_vendor(tmp_path: Path) -> None:
    api = Api(repository="https://example.org/a?b&c", homepage="https://example.org/")
    text = header(render(pages.FROZEN, tmp_path, api).read_text(encoding="utf-8"))
    assert re.findall('<a href="(.*?)"', text) == [
        "https://example.org/",
        "https://example.org/a?b&amp;c",
    ]


# --- the font of Persian pages


def test_the_font_has_every_letter_of_persian_pages() -> None:
    texts = [path.read_text("utf-8") for path in (pages.PAGE, pages.PUBLISHED)]
    texts.append(pages.templates().files["html/_fa.j2"].decode())
    needed = {letter for letter in "".join(texts) if letter.isprintable() or letter == "\u200c"}
    assert len(needed) > 80
    assert needed - set(map(chr, font.letters())) == set()


def test_the_style_sheet_of_the_font_is_what_the_recipe_makes_of_it() -> None:
    style = font.STYLE.read_text(encoding="utf-8")
    assert f"unicode-range: {font.RANGES};" in style
    assert "SIL Open Font License" in style
    assert len(style) < 60_000


@pytest.mark.parametrize("name", ["frozen", "payment-gateway", "grpc", "texts"])
def test_pages_in_persian_alone_have_the_font_and_its_licence(name: str) -> None:
    spec, api = PAGES[name]
    made = {path.name: text for path, text in pages.outputs(spec, "html", api=api).items()}
    has_font = spec.language.primary == "fa"
    assert ("@font-face" in made["index.html"]) == has_font
    assert ("font-src data:" in made["index.html"]) == has_font
    assert made.get("OFL.txt") == (font.LICENCE.read_text("utf-8") if has_font else None)


@pytest.mark.parametrize(
    ("tag", "shown"),
    [("fa-IR", "rtl"), ("ar", "rtl"), ("de", "ltr"), ("az-Arab", "rtl")],
)
def test_labels_are_persian_on_persian_pages_alone(tag: str, shown: str, tmp_path: Path) -> None:
    of = page([(1, "Fine", "x")], Shape(language=Language(tag)), Api())
    text = render(of, tmp_path).read_text(encoding="utf-8")
    assert f'<html lang="{tag}" dir="{shown}">' in text
    assert ("۱ وضعیت" in text, "Codes: 1" in text) == (tag == "fa-IR", tag != "fa-IR")
