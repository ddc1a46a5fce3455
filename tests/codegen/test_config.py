"""Settings: how they are found, what they mean, and all errors."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.config import Config, load, packaged_templates
from codegen.language import Language
from codegen.model import Api, Columns, Shape
from codegen.source import InputError
from tests.pages import TEMPLATES

OUR = "[tool.codegen]\n"
PATH = "it must be a path without control characters"
VERSION = 'it must be a version such as "1.2.3"'
LINE = "it must be a single-line string"
NAME = "it must be a name in ASCII"
CODES = "it must be a list of different codes; [] for none"
ALL = "choose from spec, templates, output, releases, version, generator, api, columns, page, lint"


def settings(folder: Path, text: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "pyproject.toml").write_text(text, encoding="utf-8")


def wrong(folder: Path) -> list[str]:
    with pytest.raises(InputError) as raised:
        load(folder)
    assert {found.rule for found in raised.value.diagnostics} == {"setting"}
    return [f"{found.at}: {found.message}" for found in raised.value.diagnostics]


def loaded(folder: Path) -> Config:
    """Load settings, without the files in which they were searched and found."""
    return load(folder)._replace(files=Config().files, file="")


def test_without_settings_the_usual_holds(tmp_path: Path) -> None:
    usual = loaded(tmp_path)
    assert usual == Config()
    assert (usual.spec, usual.output) == (Path("spec/status_codes.md"), Path("generated"))
    assert (usual.version, usual.shape, usual.api) == ("0.0.0", Shape(), Api())
    assert usual.releases is None
    assert usual.lint_off == frozenset()
    assert usual.templates == packaged_templates() == TEMPLATES


def test_settings_without_a_value_are_the_usual(tmp_path: Path) -> None:
    settings(tmp_path, OUR)
    assert loaded(tmp_path) == Config()


def test_defaults_start_beside_the_settings_that_do_not_name_them(tmp_path: Path) -> None:
    settings(tmp_path, OUR)
    (tmp_path / "a").mkdir()
    found = load(tmp_path / "a")
    assert (found.spec, found.output) == (Path("../spec/status_codes.md"), Path("../generated"))
    assert found.templates == packaged_templates()


def test_a_byte_order_mark_is_no_text(tmp_path: Path) -> None:
    settings(tmp_path, f'\ufeff{OUR}version = "1.2.3"\n')
    assert load(tmp_path).version == "1.2.3"


def test_all_that_can_be_set(tmp_path: Path) -> None:
    text = (
        f'{OUR}spec = "a/b.md"\ntemplates = "t"\noutput = "./x/../o"\nreleases = "r"\n'
        'version = "10.2.0"\ngenerator = "make all"\n'
        '[tool.codegen.columns]\ncode = "C"\ntitle = "T"\ndescription = "D"\n'
        '[tool.codegen.api]\nname = "N"\ntype = "My2"\npackage = "a-b2"\nfield = "a.state"\n'
        'success = [0, -5]\nkeywords = ["x", "y-z"]\n'
        'items = "All"\nitems-of = "two methods"\ngo-module = "a.example/x/y"\n'
        'repository = "https://a.example/r"\nhomepage = "http://a.example"\n'
        '[tool.codegen.page]\nlanguage = "en-GB"\nsection = "S"\nupdated = "U"\n'
        'version = false\nnames = "text"\nskip = true\naliases = true\n'
        '[tool.codegen.lint]\noff = ["one", "two"]\n'
        "[tool.codegen.lint.accept]\nthree = [3, -4]\n"
    )
    settings(tmp_path, text)
    assert loaded(tmp_path) == Config(
        spec=Path("a/b.md"),
        templates=Path("t"),
        output=Path("o"),
        releases=Path("r"),
        version="10.2.0",
        generator="make all",
        shape=Shape(
            Columns("C", "T", "D"), Language("en-GB"), "S", "U", "", "text", skip=True, aliases=True
        ),
        api=Api(
            "N",
            "My2",
            "a-b2",
            "a.state",
            (0, -5),
            ("x", "y-z"),
            "All",
            "two methods",
            "a.example/x/y",
            "https://a.example/r",
            "http://a.example",
        ),
        names_api=True,
        lint_off=frozenset({"one", "two"}),
        lint_accept={"three": (3, -4)},
    )


def test_the_nearest_settings_hold_and_paths_start_beside_them(tmp_path: Path) -> None:
    settings(tmp_path, f'{OUR}spec = "far.md"\n')
    settings(tmp_path / "a", f'{OUR}spec = "near.md"\n')
    settings(tmp_path / "a/b", "[project]\n")
    settings(tmp_path / "a/b/c", "[tool.other]\ncodegen = 1\n")
    found = load(tmp_path / "a/b/c")
    assert (found.spec, found.output) == (Path("../../near.md"), Path("../../generated"))
    assert found.files == {
        tmp_path / "a/b/c/codegen.toml": None,
        tmp_path / "a/b/c/pyproject.toml": b"[tool.other]\ncodegen = 1\n",
        tmp_path / "a/b/codegen.toml": None,
        tmp_path / "a/b/pyproject.toml": b"[project]\n",
        tmp_path / "a/codegen.toml": None,
        tmp_path / "a/pyproject.toml": f'{OUR}spec = "near.md"\n'.encode(),
    }


@pytest.mark.parametrize(
    ("setting", "message"),
    [
        ('items = "Data"', "needs both items and items-of, or neither"),
        ('items-of = "all methods"', "needs both items and items-of, or neither"),
        ('items = "a.b"\nitems-of = "x"', "items is 'a.b'; it must be a name such as Data"),
        *(
            (f'go-module = "{path}"', f"go-module is {path!r}; it must be a path")
            for path in ("", "status", "localhost/x", "a.example", "a.example/X", "a.example/x/v2")
        ),
    ],
)
def test_a_setting_of_the_api_that_is_wrong(setting: str, message: str, tmp_path: Path) -> None:
    settings(tmp_path, f'{OUR}[tool.codegen.api]\nname = "N"\nsuccess = []\n{setting}\n')
    with pytest.raises(InputError) as caught:
        load(tmp_path)
    (problem,) = caught.value.diagnostics
    assert message in problem.message


@pytest.mark.parametrize("version", ["0.0.0", "1.2.3", "10.20.30"])
def test_a_version(version: str, tmp_path: Path) -> None:
    settings(tmp_path, f'{OUR}version = "{version}"\n')
    assert load(tmp_path).version == version


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        ("spec = 1", [f"[tool.codegen] spec is 1; {PATH}"]),
        ("templates = 1", [f"[tool.codegen] templates is 1; {PATH}"]),
        ("output = []", [f"[tool.codegen] output is []; {PATH}"]),
        (
            'spec = ""\ntemplates = " "\noutput = ""',
            [
                f"[tool.codegen] output is ''; {PATH}",
                f"[tool.codegen] spec is ''; {PATH}",
                f"[tool.codegen] templates is ' '; {PATH}",
            ],
        ),
        *(
            (f'spec = "a{escape}b"', [f"[tool.codegen] spec is {shown!r}; {PATH}"])
            for escape, shown in [
                (r"\u0000", "a\0b"),
                (r"\n", "a\nb"),
                (r"\u007f", "a\x7fb"),
                (r"\u009f", "a\x9fb"),
            ]
        ),
        *(
            (f"version = {text}", [f"[tool.codegen] version is {shown}; {VERSION}"])
            for text, shown in [
                ("1", "1"),
                ('"1.2"', "'1.2'"),
                ('"1.02.3"', "'1.02.3'"),
                (f'"{"1" * 99}"', f"'{'1' * 12}...{'1' * 13}'"),
            ]
        ),
        *(
            (
                f"generator = '{text}'",
                [f"[tool.codegen] generator is {text!r}; it must be a name such as amoot-codegen"],
            )
            for text in ("x */ y", "a--b", " a", "")
        ),
        ("columns = 1", ["[tool.codegen.columns] must be a table"]),
        ("columns = { code = 1 }", [f"[tool.codegen.columns] code is 1; {LINE}"]),
        ('columns = { code = " " }', [f"[tool.codegen.columns] code is ' '; {LINE}"]),
        (
            'columns = { id = "x", code = "C", at = "y" }',
            [
                f"[tool.codegen.columns] {key} is not a setting; "
                "choose from code, title, description"
                for key in ("at", "id")
            ],
        ),
        ("api = 1", ["[tool.codegen.api] must be a table"]),
        (
            "api = {}",
            [
                f"[tool.codegen.api] name is missing; {NAME}",
                f"[tool.codegen.api] success is missing; {CODES}",
            ],
        ),
        *(
            (
                f"api = {{ name = 'N', success = [], {key} = {value} }}",
                [f"[tool.codegen.api] {key} is {shown}; it must be {wanted}"],
            )
            for key, value, shown, wanted in [
                (
                    "field",
                    '"a..b"',
                    "'a..b'",
                    "a name such as Status, or a path such as Result.Status",
                ),
                ("type", '"my type"', "'my type'", "a name such as AmootStatus"),
                ("package", '"A-b"', "'A-b'", "a lowercase name such as amootsms-status"),
                ("package", '"a-2"', "'a-2'", "a lowercase name such as amootsms-status"),
                ("keywords", '["a b"]', "['a b']", "a list of lowercase words"),
                ("keywords", "1", "1", "a list of lowercase words"),
                ("homepage", '"x"', "'x'", "an address such as https://example.org"),
                (
                    "repository",
                    '"https://<x>"',
                    "'https://<x>'",
                    "an address such as https://example.org/repository",
                ),
            ]
        ),
        *(
            (
                f"api = {{ name = {text}, success = [] }}",
                [f"[tool.codegen.api] name is {shown}; {NAME}"],
            )
            for text, shown in [("1", "1"), ('"زرین"', "'زرین'"), ('" N"', "' N'"), ('""', "''")]
        ),
        (
            "api = { name = '1 & 2', success = [] }",
            ["[tool.codegen.api] package is missing; none can be derived from '1 & 2'"],
        ),
        *(
            (
                f"page = {{ {key} = {value} }}",
                [f"[tool.codegen.page] {key} is {shown}; it must be {wanted}"],
            )
            for key, value, shown, wanted in [
                ("language", '"Persian"', "'Persian'", "a language tag such as fa or en-GB"),
                ("section", "false", "False", "a single-line string"),
                ("updated", "true", "True", "a single-line string, or false"),
                ("version", '""', "''", "a single-line string, or false"),
                ("names", '"x"', "'x'", "one of code, text, title"),
                ("skip", "1", "1", "true or false"),
                ("aliases", '"x"', "'x'", "true or false"),
            ]
        ),
        *(
            (
                f"api = {{ name = 'N', success = {codes} }}",
                [f"[tool.codegen.api] success is {shown}; {CODES}"],
            )
            for codes, shown in [
                ("1", "1"),
                ('["1"]', "['1']"),
                ("[true]", "[True]"),
                ("[2147483648]", "[2147483648]"),
                ("[1, 1]", "[1, 1]"),
            ]
        ),
        ("lint = 1", ["[tool.codegen.lint] must be a table"]),
        ("[[tool.codegen.lint]]", ["[tool.codegen.lint] must be a table"]),
        ('lint = { off = "x" }', ["[tool.codegen.lint] off is 'x'; it must be a list of rule ids"]),
        ("lint = { off = [1] }", ["[tool.codegen.lint] off is [1]; it must be a list of rule ids"]),
        *(
            (
                f"lint.accept = {{ x = {codes} }}",
                [f"[tool.codegen.lint.accept] x is {shown}; it must be a list of different codes"],
            )
            for codes, shown in [("1", "1"), ('["1"]', "['1']"), ("[1, 1]", "[1, 1]")]
        ),
        ("lint.accept = 1", ["[tool.codegen.lint.accept] must be a table"]),
        (
            'versoin = "1.0.0"',
            ["[tool.codegen] versoin is not a setting; did you mean version?"],
        ),
        (
            "b = 1\na = 1\nspec = 1\n[tool.codegen.lint]\noff = 1\non = []",
            [
                "[tool.codegen.lint] off is 1; it must be a list of rule ids",
                "[tool.codegen.lint] on is not a setting; choose from off, accept",
                f"[tool.codegen] a is not a setting; {ALL}",
                f"[tool.codegen] b is not a setting; {ALL}",
                f"[tool.codegen] spec is 1; {PATH}",
            ],
        ),
    ],
)
def test_what_is_wrong_is_told(text: str, messages: list[str], tmp_path: Path) -> None:
    settings(tmp_path, OUR + text)
    assert sorted(wrong(tmp_path)) == [f"pyproject.toml:1:1: {message}" for message in messages]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("tool = 1", "[tool] must be a table"),
        ("tool = []", "[tool] must be a table"),
        ("[[tool]]", "[tool] must be a table"),
        ('[tool]\ncodegen = "x"', "[tool.codegen] must be a table"),
        ("[[tool.codegen]]", "[tool.codegen] must be a table"),
        (f"x = {'[' * 9999}", "is nested too deeply"),
        (f"x = {'9' * 9999}", "is not TOML: Exceeds the limit"),
    ],
)
def test_what_has_no_place_for_settings_is_wrong(text: str, message: str, tmp_path: Path) -> None:
    settings(tmp_path, text)
    (found,) = wrong(tmp_path)
    assert found.startswith(f"pyproject.toml:1:1: {message}")


@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo], ids=["folder", "pipe"])
def test_what_is_no_file_has_no_settings(make: Callable[[Path], None], tmp_path: Path) -> None:
    make(tmp_path / "pyproject.toml")
    assert wrong(tmp_path) == ["pyproject.toml:1:1: must be a regular file"]


def test_what_is_no_toml_is_told_with_its_place(tmp_path: Path) -> None:
    settings(tmp_path, "x = \n")
    (tmp_path / "a").mkdir()
    (message,) = wrong(tmp_path / "a")
    assert message.startswith("../pyproject.toml:1:1: is not TOML: Invalid value (at line 1")
    (tmp_path / "pyproject.toml").write_bytes(b"# \xff\n")
    (message,) = wrong(tmp_path)
    assert message.startswith("pyproject.toml:1:1: is not TOML: 'utf-8' codec")
