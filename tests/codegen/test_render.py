"""Templates: what they may print, how text is laid out, and where what fails in them is."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from codegen.render import Package, render
from codegen.source import SpecError
from codegen.target import Target
from tests.pages import page, spec

OF = spec(page([(1, "A_B", "<x> 'y'")], title="&"))
ONLY = "text from the page is printed through quote, comment or escape, as it is"


def rendered(templates: Path, quote: str = "json", **texts: str) -> dict[PurePosixPath, str]:
    """Render templates of these names and texts."""
    (templates / "l").mkdir(exist_ok=True)
    for name, text in texts.items():
        (templates / "l" / f"{name}.j2").write_bytes(text.encode("utf-8"))
    names = tuple(f"l/{name}.j2" for name in texts)
    comment = "html" if quote == "html" else "markdown"
    target = Target("l", names, "L", "a", quote, comment, "upper-snake", "{name}")
    return render(OF, target, templates=templates, package=Package("1.2.3"), targets=(target,))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("{{ spec.statuses[0].code }} {{ package.version }}", "1 1.2.3"),
        ("{{ spec.statuses | length }}", "1"),
        ("{{ 'A_B' | name }}{{ 'b' | quote }}", 'A_B"b"'),
        ("{% for s in spec.statuses %}{{ s.description | quote }}{% endfor %}", "\"<x> 'y'\""),
        ("{{ 1 | quote }} {{ 'a' | quote('python') }}", '"1" "a"'),
        ("{% for t in targets %}{{ t.name }}\r\n{% endfor %}\r\n", "l\n"),
        ("a\n  {% if true %}\nb\n  {% endif %}\nc\n", "a\nb\nc\n"),
        ("<&>{{ '<&>' }}", "<&><&>"),
        ("{{ [1, 2][1] }}{{ {'a': 3}.a }}", "23"),
        ("{{ ('a' | quote) + '<' }}", '"a"<'),
    ],
)
def test_what_a_template_prints(text: str, shown: str, tmp_path: Path) -> None:
    assert rendered(tmp_path, a=text, b="") == {
        PurePosixPath("l/a"): shown,
        PurePosixPath("l/b"): "",
    }


def test_html_escapes_all_that_is_no_template(tmp_path: Path) -> None:
    text = "<p>{{ '<&>' }} {{ spec.title | escape }} {{ spec.title | quote }}</p>"
    (shown,) = rendered(tmp_path, "html", a=text).values()
    assert shown == '<p>&lt;&amp;&gt; &amp; "&amp;"</p>'


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("x\n{{ spec.title }}\n", 2, f"TypeError: {ONLY}"),
        ("{{ spec.title.text }}", 1, f"TypeError: {ONLY}"),
        ("{{ spec.title['text'] }}", 1, f"TypeError: {ONLY}"),
        ("{{ spec.title ~ '' }}", 1, "TypeError: "),
        ("\n{{ spec.statuses[0] }}", 2, "a Status is not printed; name one of its fields"),
        ("{{ none }}", 1, "TypeError: a NoneType is not printed; name one of its fields"),
        ("x\n\n{{ nothing.x }}", 3, "UndefinedError: 'nothing' is undefined"),
        ("{{ nothing }}", 1, "UndefinedError: 'nothing' is undefined"),
        (
            "{{ package.nothing | quote }}",
            1,
            "UndefinedError: 'codegen.render.Package object' has no",
        ),
        ("{{ 'C' | name }}", 1, "KeyError: 'C'"),
        ("{{ 'C' | upper }}", 1, "TemplateAssertionError: No filter named 'upper'."),
        ("x\n{% for %}", 2, "TemplateSyntaxError: "),
        ("\n{% include 'nowhere' %}", 2, "TemplateNotFound: 'nowhere' not found"),
        ("{{ 1 / 0 }}", 1, "ZeroDivisionError: division by zero"),
        ("\n{% include spec %}", 2, "AttributeError: "),
        ("x\n{% include 'l/a.j2' %}", 2, "RecursionError: "),
    ],
)
def test_what_fails_is_told_with_its_place(
    text: str, line: int, message: str, tmp_path: Path
) -> None:
    with pytest.raises(SpecError) as raised:
        rendered(tmp_path, a=text, b="", c="{% include 'l/a.j2' %}")
    found = raised.value.diagnostics
    assert len(found) == 2
    for one in found:
        assert one.at == ((tmp_path / "l/a.j2").as_posix(), line, 1)
        assert (one.rule, one.severity) == ("template", "error")
        assert message in one.message


def test_a_template_that_is_not_there_is_named(tmp_path: Path) -> None:
    target = Target("l", ("l/a.j2",), "L", "a", "json", "markdown", "verbatim", "{name}")
    with pytest.raises(SpecError) as raised:
        render(OF, target, templates=tmp_path, package=Package("1.2.3"))
    (found,) = raised.value.diagnostics
    assert found.at == ((tmp_path / "l/a.j2").as_posix(), 1, 1)
    assert found.message.startswith("TemplateNotFound: ")
