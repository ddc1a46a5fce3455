"""Templates do not contain facts about a page."""

from __future__ import annotations

import atexit
import base64
import html
import json
import re
import shutil
import tempfile
import tomllib
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Any

import cmarkgfm
import pytest
from cmarkgfm.cmark import Options
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from codegen.escaping import ESCAPES
from codegen.model import Api, Naming, Shape, Spec
from codegen.naming import identifier
from codegen.releases import history
from codegen.render import Package, render
from codegen.source import InputError
from codegen.target import Target, Templates, read_templates
from tests import pages, toolchain
from tests.contract.drawn import KEYS, NAMINGS, STEMS, Drawn, drawn, is_sentence, of_vendor
from tests.contract.test_examples import RIGHT_TO_LEFT
from tests.contract.wire import Nothing, find, payload
from tests.fuzz import EXAMPLES
from tests.languages import another
from tests.languages.json.test_json import check_contract
from tests.pages import Row

TARGETS = pages.templates().targets
FEW = EXAMPLES // 10

COMPILED = Path(tempfile.mkdtemp(prefix="amoot-compiled-"))
atexit.register(shutil.rmtree, COMPILED, ignore_errors=True)


def rendered(
    of: Spec,
    target: Target,
    templates: Templates = pages.templates(),
    api: Api = Api(),
    generator: str = "",
) -> dict[PurePosixPath, str]:
    """Render the outputs of a target."""
    package = Package("9.8.7", generator)
    return render(of, api, target, templates, package=package, compiled=COMPILED)


def named(name: str) -> Target:
    """Find a target by its name."""
    (target,) = (target for target in TARGETS if target.name == name)
    return target


# --- any page ------------------------------------------------------------------------------------


def check_vectors(case: Drawn) -> list[Mapping[str, Any]]:
    """Assert that the vectors of a page match the contract, and return them."""
    outputs = rendered(case.spec, named("json"), api=case.api)
    vectors = json.loads(outputs[PurePosixPath("json/wire_vectors.json")])["vectors"]
    check_contract(vectors, *case)
    return list(vectors)


@given(drawn())
def test_no_vector_contradicts_the_page(case: Drawn) -> None:
    of, api = case
    expected = [(vector["expect"], vector["input"]) for vector in check_vectors(case)]
    known = [given.get("utf8", "") for expect, given in expected if expect["known"]]
    bodies = [json.loads(text[1:]) for text in known if text.startswith("\ufeff")]
    assert sorted(find(body, api.keys)[0] for body in bodies) == sorted(of.titles)
    unknown = [expect for expect, _ in expected if not expect["known"]]
    assert len({expect["code"] for expect in unknown} - {None}) == 4
    assert {len(expect["title"]) for expect in unknown if expect["title"]} >= {100}


@pytest.mark.parametrize("field", ["Status", "Data.Status"])
def test_no_page_makes_a_title_of_what_its_vectors_say_is_none(field: str) -> None:
    """Texts that are not titles in the vectors of one page are titles of the next page."""
    rows = [(1, "Done", "One."), (2, "Bad", "Two.")]
    shape = Shape(names="text")
    api = Api(field=field)

    def read(rows: Sequence[Row]) -> Drawn:
        text = pages.page([(code, pages.escaped(title), said) for code, title, said in rows])
        return Drawn(pages.spec(text, shape=shape, api=api), api)

    found = {'null, "Status": 1, "x": null', "null, 'Status': 1"}
    for vector in check_vectors(read(rows)):
        try:
            value, *_ = find(payload(vector["input"]), api.keys)
        except Nothing:
            continue
        if not vector["expect"]["known"] and isinstance(value, str) and is_sentence(value):
            found.add(value)
    assert {"Done.", "Done Done", "<int>Done</int>", "Nonsense_Title"} <= found
    taken = {identifier(title) for _, title, _ in rows}
    for title in found:
        check_vectors(read([(1, title, "One.")]))
        if identifier(title) not in taken:
            check_vectors(read([*rows, (3, title, "Three.")]))


@given(drawn())
def test_the_example_is_the_first_failure_that_is_not_code_0(case: Drawn) -> None:
    of, api = case
    codes = [status.code for status in of.statuses]
    failures = [code for code in codes if code not in api.success]
    assert of.known.code == next((code for code in codes if code in api.success), codes[0])
    wanted = [*(code for code in failures if code), *failures, of.known.code]
    assert of.example.code == wanted[0]


def disjoint() -> tuple[list[Row], list[Row]]:
    """Return the vendor's statuses, and a smaller list with only the code for success."""
    vendors = pages.rows(pages.spec(pages.PAGE.read_text(encoding="utf-8")))
    others = [
        (code if code == 1 else 70_000 + code, f"Zq{place}_Wv", f"شرح {place} ژ")
        for place, (code, _, _) in enumerate(vendors[: len(vendors) // 2])
    ]
    return vendors, others


def facts(target: Target, of: Sequence[Row]) -> set[str]:
    """Return the facts about a page that are single words: names, codes and counts."""
    titles = {title for _, title, _ in of}
    names = {target.identifier(title) for title in titles}
    # A title has up to 100 letters, and smaller numbers are anywhere.
    codes = {str(abs(code)) for code, _, _ in of if abs(code) > 101}
    return titles | names | {f"Status{name}" for name in names} | codes | {str(len(of))}


def foreign(target: Target, of: Sequence[Row], others: Sequence[Row]) -> Iterator[tuple[str, str]]:
    """Find facts about another page in the outputs, by file."""
    outputs = rendered(pages.spec(pages.page(of, date="۱۴۰۱/۰۲/۰۳", version="v7")), target)
    for path, text in outputs.items():
        words = set(re.findall(r"\w+", text.translate(LATIN_DIGITS)))
        wanted = facts(target, others) - facts(target, of) | {"v1", "1404", "2025"}
        yield from ((str(path), word) for word in words & wanted)
        yield from ((str(path), said) for _, _, said in others if said in text)


LATIN_DIGITS = {ord("۰") + digit: str(digit) for digit in range(10)}

# Words in every package, regardless of the page. In Go, it is a method.
OWN = {
    "go": {  # a method
        (f"go/{file}", "Success")
        for file in ("README.md", "answer.go", "parse.go", "result.go", "status.go")
    },
    "html": {("html/index.html", "500")},  # the weight of a font
    "json": {("json/wire_vectors.json", "Success")},  # a key of a body without a Status
}


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_no_output_has_a_fact_of_another_page(target: Target) -> None:
    vendors, others = disjoint()
    assert set(foreign(target, others, vendors)) == OWN.get(target.name, set())
    assert set(foreign(target, vendors, others)) == set()


# --- another vendor ------------------------------------------------------------------------------

VENDOR = Api(
    name='Pay"am <&> Co',
    type="PayamStatus",
    package="payam-status",
    field="state",
    success=(0, 200),
    keywords=(),
    items="",
    items_of="",
    repository="https://example.org/payam?a=b",
    homepage="https://example.org",
)
VENDORS_PAGE = [
    (1, "Refused", "رد"),
    (0, "Fine", "خوب"),
    (-5, "Blocked", "بسته"),
    (200, "Done", "شد"),
]
VENDORS = pages.spec(pages.page(VENDORS_PAGE), api=VENDOR)

# Facts about the default vendor: its name, field and code for success.
FACTS = re.compile(
    r"(?i:amoot)"
    r"""|["'`>]Status["'`<]"""
    r"|(?:code|self|value|\bs)(?:\(\))? ={1,3} 1\b|code(?: is)? 1\b|extends 1\b|<code>1</code>"
)


def facts_of_amoot(text: str) -> set[str]:
    """Find the facts of AmootSMS in an output, also in the literals and the Base64 in it."""
    bodies = re.findall(r'"base64": "([^"]*)"', text)
    decoded = [base64.b64decode(body).decode(errors="ignore").replace("\0", "") for body in bodies]
    return set(FACTS.findall("\n".join([text.replace("\\", ""), *decoded])))


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_no_output_has_a_fact_of_another_vendor(target: Target) -> None:
    outputs = rendered(VENDORS, target, api=VENDOR)
    found = {(str(path), fact) for path, text in outputs.items() for fact in facts_of_amoot(text)}
    assert found == set()
    default = rendered(pages.FROZEN, target)
    assert set().union(*map(facts_of_amoot, default.values()))


READERS: dict[str, Callable[[str], object]] = {
    ".csproj": ElementTree.fromstring,
    ".json": json.loads,
    ".toml": tomllib.loads,
    ".xml": ElementTree.fromstring,
}


def test_a_manifest_says_the_name_of_the_vendor() -> None:
    texts = {
        path: text for of in TARGETS for path, text in rendered(VENDORS, of, api=VENDOR).items()
    }
    read = [
        str(READERS[path.suffix](text)) for path, text in texts.items() if path.suffix in READERS
    ]
    assert len(read) == 9
    for language, path in (("python", "pyproject.toml"), ("rust", "Cargo.toml")):
        data = tomllib.loads(texts[PurePosixPath(language, path)])
        table = data["project" if language == "python" else "package"]
        assert VENDOR.name in table["description"]
    for path in ("php/composer.json", "typescript/package.json"):
        assert VENDOR.name in json.loads(texts[PurePosixPath(path)])["description"]


MANIFESTS = {
    "csharp": "Payam.Status.csproj",
    "java": "pom.xml",
    "php": "composer.json",
    "python": "pyproject.toml",
    "rust": "Cargo.toml",
    "typescript": "package.json",
}


@pytest.mark.parametrize("language", MANIFESTS)
def test_a_manifest_has_the_addresses_of_the_vendor(language: str) -> None:
    path = PurePosixPath(language, MANIFESTS[language])
    text = rendered(VENDORS, named(language), api=VENDOR)[path]
    assert {VENDOR.repository, VENDOR.homepage} <= {
        *re.findall(r'https://example\.org[^"<]*', text)
    }
    bare = rendered(VENDORS, named(language), api=VENDOR._replace(repository="", homepage=""))
    assert "example.org" not in bare[path]


# --- any page of any vendor ----------------------------------------------------------------------

# Words that are allowed only if the page or its settings have the feature.
MENTIONS = {
    "a version": r"api_?version|API version|API v[0-9]",
    "a date": r"spec_?date|last_?updated|page of [0-9]",
    "a Jalali date": "jalali|14[0-9]{2}[/-]",
    "success": "(?:is|assert|ensure|require)_?success|raise_for_status|only code ",
    "Persian": "persian|[\u0600-\u06ff]",
    "right to left": rf"\brtl\b|{RIGHT_TO_LEFT.pattern}",
}


def mentioned(case: Drawn) -> Mapping[str, object]:
    """Return which of MENTIONS a page and its settings have."""
    of, api = case
    return {
        "a version": of.api_version,
        "a date": of.updated,
        "a Jalali date": of.updated_jalali,
        "success": api.success,
        "Persian": of.language.name == "Persian",
        "right to left": of.language.direction == "rtl",
    }


def unfounded(case: Drawn, stem: str, path: PurePosixPath, text: str) -> Iterator[str]:
    """Find mentions in an output that neither the page nor its settings have."""
    bodies = re.findall(r'"base64": "([^"]*)"', text)
    decoded = [base64.b64decode(body).decode(errors="ignore").replace("\0", "") for body in bodies]
    said = "\n".join([str(path), text, *decoded])
    for other in {*STEMS, "amoot", "آموت"} - {stem}:
        if other in said.lower():
            yield other
    if path.name == "wire_vectors.json":  # there are digits and words of many languages
        return
    for what, has in mentioned(case).items():
        if not has and re.search(MENTIONS[what], said, re.IGNORECASE):
            yield what


@pytest.mark.parametrize("naming", NAMINGS)
@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_every_output_speaks_of_its_page_and_its_settings_alone(
    target: Target, naming: Naming
) -> None:
    """Render with the settings of several vendors in turn, to detect shared state."""

    @settings(max_examples=FEW, phases=[Phase.generate])  # no shrinking, because each is large
    @given(st.tuples(*(of_vendor(stem, st.just(naming)) for stem in STEMS)))
    def check(cases: tuple[Drawn, ...]) -> None:
        for stem, case in zip(STEMS, cases, strict=True):
            outputs = rendered(case.spec, target, api=case.api)
            found = {
                (str(path), word)
                for path, text in outputs.items()
                for word in unfounded(case, stem, path, text)
            }
            assert found == set()

    check()


# --- what all languages share --------------------------------------------------------------------

# Files without comments, or copied unchanged.
WITHOUT_NOTICE = {"LICENSE", "OFL.txt", ".gitignore", "py.typed", "go.mod"}
# Files in which another line must come first.
NOTICE_LINES = {".md": -2, ".php": 2, ".xml": 1}
# Files that do not depend on the page.
OF_NO_PAGE = {
    "AnyPayamStatus.php",
    "JsonScanner.cs",
    "JsonScanner.java",
    "JsonScanner.php",
    "PayloadKind.cs",
    "PayloadKind.php",
    "Secret.php",
    "UnknownPayamStatus.php",
    "json.rs",
}
UNDATED = VENDORS._replace(updated=None, updated_jalali="", api_version="")


@pytest.mark.parametrize(
    ("of", "generator", "by", "page"),
    [
        (VENDORS, "", "", " from the page of 2025-10-20, API v1"),
        (UNDATED, "some tool", " by some tool", " from the page"),
    ],
    ids=["dated", "undated"],
)
@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_a_file_begins_with_the_notice_and_a_readme_ends_with_it(
    target: Target, of: Spec, generator: str, by: str, page: str
) -> None:
    missing = set()
    for path, text in rendered(of, target, api=VENDOR, generator=generator).items():
        if path.suffix in (".csv", ".html", ".json") or path.name in WITHOUT_NOTICE:
            continue
        notice = f"Code generated{by}{'' if path.name in OF_NO_PAGE else page}. DO NOT EDIT."
        if notice not in text.split("\n")[NOTICE_LINES.get(path.suffix, 0)]:
            missing.add(str(path))
    assert missing == set()


@pytest.mark.parametrize(
    ("api", "begins"),
    [
        (VENDOR, r"Only code 0 or 200 means success\."),
        (VENDOR._replace(success=()), "The page does not define which codes mean success"),
    ],
)
def test_there_is_one_contract(api: Api, begins: str) -> None:
    said = set()
    for target in TARGETS:
        for path, text in rendered(VENDORS, target, api=api).items():
            for found in re.findall(rf"{begins}.*?Parsing never fails", text, re.S):
                words = re.findall(r"[A-Za-z0-9]+", re.sub(r"<p>|&[a-z]+;", "", found))
                said.add((path.parts[0], path.suffix == ".md", " ".join(words)))
    assert len({words for _, _, words in said}) == 1
    languages = {"csharp", "go", "java", "php", "python", "rust", "typescript"}
    assert {language for language, is_readme, _ in said if is_readme} == languages
    assert {language for language, is_readme, _ in said if not is_readme} == languages


def test_every_package_has_the_changelog_and_a_title_in_it_is_text() -> None:
    api, shape = another.API, another.SHAPE
    gone = (9, "Gone <b>", "Gone.")
    rows = [(code, pages.escaped(title), text) for code, title, text in (*another.ROWS, gone)]
    old = pages.spec(pages.page(rows[1:4] + rows[-1:], title="x"), shape=shape, api=api)
    releases = history("2.0.0", another.SPEC, {"1.0.0": old})
    sentences = [*releases[0].breaking, *releases[0].added, *releases[0].changed]
    assert len(sentences) > 5
    package = Package("2.0.0", releases=releases)
    changelogs = {
        target.name: text
        for target in TARGETS
        for path, text in render(
            another.SPEC, api, target, pages.templates(), package=package
        ).items()
        if path.name == "CHANGELOG.md"
    }
    assert changelogs.keys() == {target.name for target in TARGETS} - {"html", "json"}
    (text,) = {*changelogs.values()}
    shown = cmarkgfm.github_flavored_markdown_to_html(text, Options.CMARK_OPT_UNSAFE)
    assert [html.unescape(item) for item in re.findall("<li>(.*?)</li>", shown)] == sentences


def test_the_licence_is_that_of_the_repository() -> None:
    licence = (pages.ROOT / "LICENSE").read_text(encoding="utf-8")
    for target in TARGETS:
        found = rendered(pages.FROZEN, target).get(PurePosixPath(target.name, "LICENSE"), licence)
        assert found == licence


# --- what templates read, so that they need not compute ------------------------------------------


def test_an_api_lists_its_codes_and_names_that_are_not_its_field() -> None:
    assert [Api(success=codes).success_codes for codes in ((1,), (0, 200))] == ["1", "0 or 200"]
    assert Api(success=(3, -2, 1)).success_codes == "3 or -2 or 1"
    near = Api().near_fields
    assert near[:2] == ("status", "STATUS")
    assert {"Status ", " Status", "\ufeffStatus", "Status\0", "StatusCode", "S", ""} < {*near}
    assert Api(field="state").near_fields[:2] == ("STATE", "state ")
    for field in (*KEYS, "Data.Code", "status.Status"):
        api = Api(field=field)
        assert not {*api.keys} & {*api.near_fields}
        assert len({*api.near_fields}) == len(api.near_fields)
    assert Api(field="b").other_fields("a", "b", "a", "c") == ("a", "c")
    nested = Api(field="b.c.d")
    assert (nested.parents, nested.key) == (("b", "c"), "d")
    assert nested.other_fields("a", "b", "c", "d", "b.c") == ("a", "b.c")


def test_a_status_has_a_family_and_a_page_its_date() -> None:
    assert [status.family for status in VENDORS.statuses] == ["plus", "zero", "minus", "plus"]
    assert (VENDORS.updated_iso, VENDORS.dated) == ("2025-10-20", "1404/07/28 (2025-10-20)")


def test_absent_titles_are_near_and_of_the_right_length() -> None:
    assert VENDORS.absent_titles("Done", "x", "x") == (
        "fine",
        "FINE",
        "fINE",
        "Fin",
        "refused",
        "x",
    )
    longest = VENDORS.longest_absent_title
    assert longest == "Nonsense_Title".ljust(100, "x")
    assert VENDORS.absent_titles(longest) == (*VENDORS.absent_titles(), longest)
    assert VENDORS.absent_titles(f"{longest}x") == VENDORS.absent_titles()


def test_a_language_names_members_unless_it_has_none() -> None:
    bare = {target.name for target in TARGETS if not target.names_members}
    assert bare == {"html", "json"}


@given(st.text())
def test_text_within_a_json_literal_is_read_back(text: str) -> None:
    for family in ("json", "json-units"):
        assert json.loads(f'"{ESCAPES[family](text)}"') == text
        within = ESCAPES[family](ESCAPES["json"](text))
        assert json.loads(json.loads(f'"\\"{within}\\""')) == text
    assert re.fullmatch(r"(?:\\u[0-9a-f]{4})*", ESCAPES["json-units"](text))


def printed(text: str) -> str:
    """Render one template."""
    target = named("json")._replace(templates=("json/a.j2",))
    templates = Templates(Path("t"), {"json/a.j2": text.encode("utf-8")}, (target,))
    (found,) = rendered(VENDORS, target, templates).values()
    return found


def test_bytes_are_written_in_base64() -> None:
    texts = {
        '{{ "\\udcff\\udc80" }}{{ "\u06cc" }}': b"\xff\x80\xdb\x8c",
        '{{ "" }}': b"",
    }
    for text, wanted in texts.items():
        source = f"{{% filter base64 %}}{text}{{% endfilter %}} {{{{ 'a' | base64('utf-16') }}}}"
        parts = printed(source).split(" ")
        assert [base64.b64decode(part) for part in parts] == [wanted, b"\xff\xfea\0"]


@pytest.mark.parametrize(
    ("values", "wanted", "fails"),
    [("x=1, y='$z'", "1 $ $z", ""), ("x=1", "", "'y'"), ("x=1, y=spec.title", "", "text")],
)
def test_a_text_is_filled_with_named_values_and_no_text_of_a_page(
    values: str, wanted: str, fails: str
) -> None:
    source = f"{{% filter fill({values}) %}}${{x}} $$ ${{y}}{{% endfilter %}}"
    if fails:
        with pytest.raises(InputError, match=fails):
            printed(source)
    else:
        assert printed(source) == wanted


def test_a_changed_script_and_a_changed_style_still_work(tmp_path: Path) -> None:
    templates = tmp_path / "templates"
    shutil.copytree(pages.TEMPLATES, templates)
    for name, head, line in (
        ("_style.css", "", ":root { --changed: both; }\n"),
        (
            "_script.js",
            "(() => {\n",
            'document.body.append(getComputedStyle(document.body).getPropertyValue("--changed"));\n',
        ),
    ):
        path = templates / "html" / name
        text = path.read_text(encoding="utf-8")
        assert text.startswith(head)
        path.write_text(f"{head}{line}{text.removeprefix(head)}", encoding="utf-8", newline="\n")
    outputs = rendered(pages.spec(pages.hostile_page()), named("html"), read_templates(templates))
    text = outputs[PurePosixPath("html/index.html")]
    page = tmp_path / "index.html"
    page.write_text(text, encoding="utf-8", newline="\n")
    folder = f"--user-data-dir={tmp_path / 'profile'}"
    quiet = ("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", folder, "--dump-dom")
    shown = toolchain.output([toolchain.chromium(), *quiet, page.as_uri()])
    assert shown.split("</script>")[-1].strip().startswith("both")
