"""Templates: allowed output, whitespace, and locations of errors."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from codegen.model import Api
from codegen.render import Package, render
from codegen.source import InputError
from codegen.target import Target, Templates
from tests.pages import FROZEN, hostile_page, page, spec, templates

OF = spec(page([(1, "A_B", "<x> 'y'")], title="&"))
ONLY = "page text must go through quote, comment or escape"


FOLDER = Path("templates")


def rendered(quote: str = "json", **texts: str) -> dict[PurePosixPath, str]:
    """Render templates of these names and texts."""
    files = {f"l/{name}.j2": text.encode("utf-8") for name, text in texts.items()}
    comment = "html" if quote == "html" else "markdown"
    target = Target("l", tuple(files), "L", "a", quote, comment, "upper-snake", "{name}")
    templates = Templates(FOLDER, files, (target,))
    return render(OF, Api(), target, templates, package=Package("1.2.3"))


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
def test_what_a_template_prints(text: str, shown: str) -> None:
    assert rendered(a=text, b=" \n") == {PurePosixPath("l/a"): shown}  # no empty file


def test_html_escapes_all_that_is_no_template() -> None:
    text = "<p>{{ '<&>' }} {{ spec.title | escape }} {{ spec.title | quote }}</p>"
    (shown,) = rendered("html", a=text).values()
    assert shown == '<p>&lt;&amp;&gt; &amp; "&amp;"</p>'


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("x\n{{ spec.title }}\n", 2, f"TypeError: {ONLY}"),
        ("{{ spec.title.text }}", 1, f"TypeError: {ONLY}"),
        ("{{ spec.title['text'] }}", 1, f"TypeError: {ONLY}"),
        ("{{ spec.title ~ '' }}", 1, "TypeError: "),
        ("\n{{ spec.statuses[0] }}", 2, "cannot print a Status; print one of its fields"),
        ("{{ none }}", 1, "TypeError: cannot print a NoneType; print one of its fields"),
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
        ("\n{% include 'nowhere' %}", 2, "TemplateNotFound: nowhere"),
        ("{{ 1 / 0 }}", 1, "ZeroDivisionError: division by zero"),
        ("\n{% include spec %}", 2, "TypeError: "),
        ("x\n{% include 'l/a.j2' %}", 2, "RecursionError: "),
    ],
)
def test_what_fails_is_told_with_its_place(text: str, line: int, message: str) -> None:
    with pytest.raises(InputError) as raised:
        rendered(a=text, b="", c="{% include 'l/a.j2' %}")
    found = raised.value.diagnostics
    assert len(found) == 2
    for one in found:
        assert one.at == ((FOLDER / "l/a.j2").as_posix(), line, 1)
        assert (one.rule, one.severity) == ("template", "error")
        assert message in one.message


def test_a_template_that_is_not_there_is_named() -> None:
    target = Target("l", ("l/a.j2",), "L", "a", "json", "markdown", "verbatim", "{name}")
    with pytest.raises(InputError) as raised:
        render(OF, Api(), target, Templates(FOLDER, {}, (target,)), package=Package("1.2.3"))
    (found,) = raised.value.diagnostics
    assert found.at == ((FOLDER / "l/a.j2").as_posix(), 1, 1)
    assert found.message.startswith("TemplateNotFound: ")


def test_a_file_that_is_no_template_is_copied() -> None:
    target = Target("l", ("l/a.py", "l/b"), "L", "a.py", "json", "markdown", "verbatim", "{name}")
    files = {"l/a.py": "x = '{{ y }}'\r\n\u200c\r".encode(), "l/b": b"\xff"}
    with pytest.raises(InputError, match=r"l/b:1:1: UnicodeDecodeError: "):
        render(OF, Api(), target, Templates(FOLDER, files, ()), package=Package("1.2.3"))
    files["l/b"] = b""
    copied = render(OF, Api(), target, Templates(FOLDER, files, ()), package=Package("1.2.3"))
    assert {str(path): text for path, text in copied.items()} == {
        "l/a.py": "x = '{{ y }}'\n\u200c\r",
        "l/b": "",
    }


# --- compiled templates ------------------------------------------------------------------------


@pytest.mark.parametrize("target", templates().targets, ids=lambda target: target.name)
def test_a_template_compiled_over_one_page_renders_any_other(
    target: Target, tmp_path: Path
) -> None:
    for of, version in ((FROZEN, "1.2.3"), (spec(hostile_page()), "4.5.6")):
        package = Package(version)
        kept = render(of, Api(), target, templates(), package=package, compiled=tmp_path)
        assert kept == render(of, Api(), target, templates(), package=package)
    assert any(tmp_path.glob(f"{target.name}-*"))


def compiled(folder: Path) -> dict[PurePosixPath, str]:
    """Render a target with compiled templates in this folder."""
    target = templates().targets[0]
    package = Package("1.2.3")
    return render(FROZEN, Api(), target, templates(), package=package, compiled=folder)


def test_compiled_templates_are_for_their_user_alone(tmp_path: Path) -> None:
    folder = tmp_path / "cache" / "templates"
    for _ in range(2):
        compiled(folder)
    assert folder.stat().st_mode & 0o777 == 0o700
    names = {path.name.partition("-")[0] for path in folder.iterdir()}
    assert names == {templates().targets[0].name}


def test_compiling_is_done_once_per_compiler(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiled(tmp_path)
    monkeypatch.setattr("jinja2.environment.Environment._compile", None)
    assert compiled(tmp_path)
    monkeypatch.setattr("codegen.render._compiler", lambda: "another")
    with pytest.raises(InputError, match="not callable"):
        compiled(tmp_path)


@pytest.mark.parametrize("cut", [0, 1, 20, 40, 60, 1000])
def test_a_damaged_compiled_template_is_as_none(tmp_path: Path, cut: int) -> None:
    wanted = compiled(tmp_path)
    files = list(tmp_path.iterdir())
    assert files
    for path in files:
        path.write_bytes(path.read_bytes()[:cut])
    assert compiled(tmp_path) == wanted


def test_nobody_has_to_have_a_cache(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert compiled(tmp_path / "file") == compiled(tmp_path)
