"""What templates say of statuses is what the page says: they hold no fact of any page."""

from __future__ import annotations

import atexit
import json
import re
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.model import Api, Spec
from codegen.render import Package, render
from codegen.target import Target, Templates, read_templates
from tests import pages, toolchain
from tests.contract.wire import outcome, payload
from tests.pages import Row

TARGETS = pages.templates().targets
INT32 = st.integers(-(2**31), 2**31 - 1)
CODES = INT32 | st.sampled_from(
    [0, 4, 500, 999_999, 999_998, -999_999, 2**31 - 1, 2**31 - 2, -(2**31), -(2**31) + 1]
)
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


@st.composite
def specs(draw: st.DrawFn) -> Spec:
    """Draw a page with a status of code 1, the only one that can be called Success."""
    codes = draw(st.lists(CODES.filter(lambda code: code != 1), max_size=6, unique=True))
    success = draw(TITLES)
    failures = TITLES.filter(lambda title: title not in (success, "Success"))
    titles = draw(st.lists(failures, min_size=len(codes), max_size=len(codes), unique=True))
    rows = [(code, title, "متن") for code, title in zip(codes, titles, strict=True)]
    rows.insert(draw(st.integers(0, len(rows))), (1, success, "متن"))
    return pages.spec(pages.page(rows))


COMPILED = Path(tempfile.mkdtemp(prefix="amoot-compiled-"))
atexit.register(shutil.rmtree, COMPILED, ignore_errors=True)


def rendered(
    of: Spec, target: Target, templates: Templates = pages.templates()
) -> dict[PurePosixPath, str]:
    """Render the outputs of a target."""
    return render(of, Api(), target, templates, package=Package("9.8.7"), compiled=COMPILED)


def named(name: str) -> Target:
    """Find a target by its name."""
    (target,) = (target for target in TARGETS if target.name == name)
    return target


@given(specs())
def test_no_vector_contradicts_the_page(of: Spec) -> None:
    text = rendered(of, named("json"))[PurePosixPath("json/wire_vectors.json")]
    vectors = json.loads(text)["vectors"]
    for vector in vectors:
        assert vector["expect"] == outcome(payload(vector["input"]), of), vector
    assert len({vector["name"] for vector in vectors}) == len(vectors)
    unknown = [vector["expect"] for vector in vectors if not vector["expect"]["known"]]
    assert len({expect["code"] for expect in unknown} - {None}) == 4
    assert {len(expect["title"]) for expect in unknown if expect["title"]} >= {100}


@given(specs())
def test_the_example_is_the_first_failure_that_is_not_code_0(of: Spec) -> None:
    codes = [status.code for status in of.statuses]
    wanted = [code for code in codes if code not in (0, 1)] or [0 if 0 in codes else 1]
    assert of.example.code == wanted[0]
    assert of.success.code == 1


def disjoint() -> tuple[list[Row], list[Row]]:
    """Give the statuses of the vendor's page, and fewer that have none but the success's code."""
    vendors = pages.rows(pages.spec(pages.PAGE.read_text(encoding="utf-8")))
    others = [
        (code if code == 1 else 70_000 + code, f"Zq{place}_Wv", f"شرح {place} ژ")
        for place, (code, _, _) in enumerate(vendors[: len(vendors) // 2])
    ]
    return vendors, others


def facts(target: Target, of: Sequence[Row]) -> set[str]:
    """Give what a package can say of its page in single words: names, codes, how many there are."""
    titles = {title for _, title, _ in of}
    names = {target.identifier(title) for title in titles}
    # A title has up to 100 letters, and smaller numbers are anywhere.
    codes = {str(abs(code)) for code, _, _ in of if abs(code) > 101}
    return titles | names | {f"Status{name}" for name in names} | codes | {str(len(of))}


def foreign(target: Target, of: Sequence[Row], others: Sequence[Row]) -> Iterator[tuple[str, str]]:
    """Find what the outputs of one page say of another, in which file."""
    outputs = rendered(pages.spec(pages.page(of, date="۱۴۰۱/۰۲/۰۳", version="v7")), target)
    for path, text in outputs.items():
        words = set(re.findall(r"\w+", text.translate(LATIN_DIGITS)))
        wanted = facts(target, others) - facts(target, of) | {"v1", "1404", "2025"}
        yield from ((str(path), word) for word in words & wanted)
        yield from ((str(path), said) for _, _, said in others if said in text)


LATIN_DIGITS = {ord("۰") + digit: str(digit) for digit in range(10)}

# What is in a package whatever the page says.
OWN = {
    "go": {("go/parse.go", "Success"), ("go/status.go", "Success")},  # a method
    "html": {("html/index.html", "500")},  # the weight of a font
    "json": {("json/wire_vectors.json", "Success")},  # a key of a body without a Status
}


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_no_output_has_a_fact_of_another_page(target: Target) -> None:
    vendors, others = disjoint()
    assert set(foreign(target, others, vendors)) == OWN.get(target.name, set())
    assert set(foreign(target, vendors, others)) == set()


def test_a_changed_script_and_a_changed_style_still_work(tmp_path: Path) -> None:
    templates = tmp_path / "templates"
    shutil.copytree(pages.TEMPLATES, templates)
    for name, head, line in (
        ("_style.css.j2", "", ":root { --changed: both; }\n"),
        (
            "_script.js.j2",
            "(() => {\n",
            'document.body.append(getComputedStyle(document.body).getPropertyValue("--changed"));\n',
        ),
    ):
        path = templates / "html" / name
        text = path.read_text(encoding="utf-8")
        assert text.startswith(head)
        path.write_text(f"{head}{line}{text.removeprefix(head)}", encoding="utf-8", newline="\n")
    (text,) = rendered(
        pages.spec(pages.hostile_page()), named("html"), read_templates(templates)
    ).values()
    page = tmp_path / "index.html"
    page.write_text(text, encoding="utf-8", newline="\n")
    folder = f"--user-data-dir={tmp_path / 'profile'}"
    quiet = ("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", folder, "--dump-dom")
    shown = toolchain.output([toolchain.chromium(), *quiet, page.as_uri()])
    assert shown.split("</script>")[-1].strip().startswith("both")
