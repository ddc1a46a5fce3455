"""Targets: the settings of a language, and all errors in them."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from codegen.error import UsageError
from codegen.model import Api
from codegen.source import InputError
from codegen.target import Black, Breaks, Target, read_templates
from tests.pages import page, spec, templates

ALL = (
    "choose from label, main, quote, comment, case, reference, reserved, names, taken, copies, "
    "breaks, black"
)
SETTINGS = {
    "label": '"L"',
    "main": '"main.txt"',
    "quote": '"json"',
    "comment": '"markdown"',
    "case": '"verbatim"',
    "reference": '"X.{name} {title}"',
}


def written(at: Path, folder_name: str = "lang", /, **changes: str | None) -> Path:
    """Write the folder of a target with these settings instead of the defaults."""
    folder = at / folder_name
    (folder / "sub").mkdir(parents=True)
    values = {**SETTINGS, **changes}
    text = "".join(f"{key} = {value}\n" for key, value in values.items() if value is not None)
    (folder / "target.toml").write_text(text, encoding="utf-8")
    for file in (
        "main.txt.j2",
        "sub/b.py.j2",
        "__init__.py.j2",
        "_part.j2",
        "sub/_part.j2",
        "no.txt",
        "no.txt~",
    ):
        (folder / file).touch()
    return folder


def problems(folder: Path) -> list[str]:
    with pytest.raises(InputError) as raised:
        read_templates(folder)
    return [
        f"{found.at.path.removeprefix(folder.as_posix())}:{found.at.line}:{found.at.column}: "
        f"{found.message} [{found.rule}]"
        for found in raised.value.diagnostics
    ]


def test_a_target_is_read(tmp_path: Path) -> None:
    black, breaks = (
        '{ line-length = 9, target-version = "py39" }',
        '{ gone = "G", changed = "C {code}" }',
    )
    case = '"upper-snake"'
    written(tmp_path, "b", reserved='["x", "y"]', case=case, black=black, breaks=breaks)
    written(tmp_path, "a")
    (tmp_path / "_shared").mkdir()
    (tmp_path / "_shared" / "x").write_bytes(b"\xff")
    templates = ("__init__.py.j2", "main.txt.j2", "no.txt", "sub/b.py.j2")
    usual = ("L", "main.txt", "json", "markdown", "verbatim", "X.{name} {title}")
    more = (*usual[:4], "upper-snake", usual[5], frozenset({"x", "y"}))
    found = read_templates(tmp_path)
    assert found.folder == tmp_path
    assert found.targets == (
        Target("a", tuple(f"a/{path}" for path in templates), *usual),
        Target(
            "b",
            tuple(f"b/{path}" for path in templates),
            *more,
            breaks=Breaks("G", "C {code}"),
            black=Black(9, "py39"),
        ),
    )
    assert found.files == {
        path.relative_to(tmp_path).as_posix(): path.read_bytes()
        for path in tmp_path.rglob("*")
        if path.is_file()
    }


def test_what_systems_leave_behind_is_no_template(tmp_path: Path) -> None:
    folder = written(tmp_path)
    before = read_templates(tmp_path)
    (folder / ".DS_Store").touch()
    (folder / "__pycache__").mkdir()
    (folder / "__pycache__" / "x.pyc").touch()
    assert read_templates(tmp_path) == before
    (folder / "bin").mkdir()
    (folder / "bin" / "x.rs.j2").touch()
    (target,) = read_templates(tmp_path).targets
    assert "lang/bin/x.rs.j2" in target.templates


def test_what_is_no_file_is_reported(tmp_path: Path) -> None:
    os.mkfifo(written(tmp_path) / "pipe")
    (tmp_path / "lang" / "link").symlink_to(tmp_path)
    assert problems(tmp_path) == [
        "/lang/link:1:1: must be a regular file [target-setting]",
        "/lang/pipe:1:1: must be a regular file [target-setting]",
    ]


def test_how_a_program_names_a_status(tmp_path: Path) -> None:
    written(tmp_path, case='"upper-snake"')
    (target,) = read_templates(tmp_path).targets
    assert target.identifier("Token_NotAllowIP") == "TOKEN_NOT_ALLOW_IP"
    assert target.refer("Token_NotAllowIP", Api()) == 'X.TOKEN_NOT_ALLOW_IP "Token_NotAllowIP"'


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("label", None, "label is missing; it must be a single-line string"),
        ("main", "1", "main is 1; it must be one of __init__.py, main.txt, no.txt, sub/b.py"),
        ("quote", '"x"', None),
        ("comment", '"x"', None),
        ("case", '"x"', "case is 'x'; it must be one of pascal, upper-snake, verbatim"),
        ("case", "[]", None),
        ("black", "1", "[black] must be a table"),
        (
            "black",
            '{ target-version = "py39" }',
            "[black] line-length is missing; it must be a number",
        ),
        (
            "black",
            '{ line-length = true, target-version = "py39" }',
            "[black] line-length is True; it must be a number",
        ),
        (
            "black",
            '{ line-length = 88, target-version = "3.9" }',
            "[black] target-version is '3.9'; it must be a version such as py39",
        ),
        (
            "breaks",
            '{ gone = "x" }',
            "[breaks] changed is missing; it must be a single-line string",
        ),
        (
            "breaks",
            '{ gone = "x", changed = "y", x = 1 }',
            "[breaks] x is not a setting; choose from gone, changed",
        ),
        ("reserved", '"x"', "reserved is 'x'; it must be a list of strings"),
        ("reserved", "[1]", "reserved is [1]; it must be a list of strings"),
        ("name", '"x"', "name is not a setting; did you mean names?"),
        ("templates", "[]", f"templates is not a setting; {ALL}"),
    ],
)
def test_what_is_wrong_is_told(
    name: str, value: str | None, message: str | None, tmp_path: Path
) -> None:
    written(tmp_path, **{name: value})
    (problem,) = problems(tmp_path)
    assert problem.startswith(f"/lang/target.toml:1:1: {message or f'{name} is '}")
    assert problem.endswith(" [target-setting]")
    assert message is None or f": {message} [" in problem


def test_all_that_is_wrong_is_told_together(tmp_path: Path) -> None:
    written(tmp_path, "a", b="1", a="1", label=None)
    folder = written(tmp_path, "b")
    (folder / "target.toml").write_bytes(b"\xff")
    (written(tmp_path, "c") / "target.toml").write_text("x =", encoding="utf-8")
    found = problems(tmp_path)
    assert [problem.partition(" is not TOML: ")[0] for problem in found] == [
        "/a/target.toml:1:1: label is missing; it must be a single-line string [target-setting]",
        f"/a/target.toml:1:1: a is not a setting; {ALL} [target-setting]",
        f"/a/target.toml:1:1: b is not a setting; {ALL} [target-setting]",
        "/b/target.toml:1:1:",
        "/c/target.toml:1:1:",
    ]
    assert "'utf-8' codec" in found[3]
    assert "Invalid value" in found[4]


def test_a_folder_without_targets_is_none_of_templates(tmp_path: Path) -> None:
    message = "no subfolder has a target.toml; set the folder of templates with --templates"
    assert problems(tmp_path) == [f":1:1: {message} [no-target]"]


def test_titles_that_make_no_name_of_their_own(tmp_path: Path) -> None:
    written(tmp_path, case='"upper-snake"', reserved='["GO_TO", "FOO", "A{type}"]')
    (target,) = read_templates(tmp_path).targets
    titles = ["Foo_Bar", "FooBar", "_", "GoTo", "Foo", "Fine", "Foo_bar"]
    of = spec(page([(code, title, "x") for code, title in enumerate(titles)]))
    with pytest.raises(InputError) as raised:
        target.identifiers(of, Api())
    assert {found.rule for found in raised.value.diagnostics} == {"identifier"}
    assert [f"{found.at}: {found.message}" for found in raised.value.diagnostics] == [
        "page.md:10:7: titles Foo_Bar (line 9) and FooBar (line 10) both become FOO_BAR in L",
        "page.md:11:7: title _ becomes '', which is not an identifier in L",
        "page.md:12:7: title GoTo becomes GO_TO, a reserved word in L",
        "page.md:13:7: title Foo becomes FOO, a reserved word in L",
        "page.md:15:7: titles Foo_Bar (line 9) and Foo_bar (line 15) both become FOO_BAR in L",
    ]
    fine = target.identifiers(spec(page([(1, "A_B", "x"), (2, "CdE", "y")])), Api())
    assert fine == {"A_B": "A_B", "CdE": "CD_E"}
    own = Api(type="X")
    with pytest.raises(InputError, match="becomes AX, a reserved word in L"):
        target.identifiers(spec(page([(1, "Ax", "x")])), own)


def test_names_of_the_package_are_spelt_as_the_language_does(tmp_path: Path) -> None:
    folder = written(
        tmp_path,
        main='"{module}/x{type}.txt"',
        names='{ module = "{package_snake}", log = "{stem_snake}{x" }',
        reference='"{module}.{type}[{title}]"',
        quote='"php"',
    )
    (folder / "{module}").mkdir()
    (folder / "{module}/x{type}.txt.j2").touch()
    (target,) = read_templates(tmp_path).targets
    api = Api(name="gRPC", type="GrpcCode", package="grpc-code-status")
    names = {"module": "grpc_code_status", "log": "grpc_code{x", "type": "GrpcCode"}
    assert target.package_names(api) == names
    path = target.output("lang/{module}/x{type}.txt.j2", api)
    assert path.as_posix() == "lang/grpc_code_status/xGrpcCode.txt"
    assert target.refer("Can't", api) == r"grpc_code_status.GrpcCode['Can\'t']"


def test_a_place_that_nothing_fills_is_reported(tmp_path: Path) -> None:
    folder = written(tmp_path, names='{ a = "{packag}" }', reference='"{b}.{name}"')
    (folder / "{c}.txt").touch()
    found = problems(tmp_path)
    assert [message.partition("; ")[0] for message in found] == [
        "/lang/target.toml:1:1: [names] a has {packag}",
        "/lang/target.toml:1:1: [names] has no c, which the path lang/{c}.txt uses "
        "[target-setting]",
        "/lang/target.toml:1:1: reference has {b}",
    ]


def test_a_copy_of_what_no_target_makes_is_reported(tmp_path: Path) -> None:
    written(tmp_path / "a", copies='{ a = "lang/no.txt", b = "other/x", c = "y" }')
    assert [message.partition(" [target")[0] for message in problems(tmp_path / "a")] == [
        "/lang/target.toml:1:1: [copies] has other/x, which no target generates",
        "/lang/target.toml:1:1: [copies] has y, which no target generates",
    ]
    written(tmp_path / "b", copies='{ "{x}/a" = "lang/no.txt" }')
    (problem,) = problems(tmp_path / "b")
    assert "[names] has no x, which the path {x}/a uses" in problem


def test_the_targets_there_are() -> None:
    targets = templates().targets
    names = [target.name for target in targets]
    assert names == sorted(names)
    assert {"json", "python", "typescript"} <= set(names)
    assert all(target.breaks for target in targets)


def test_names_that_a_language_has_taken_are_refused(tmp_path: Path) -> None:
    written(tmp_path, names='{ a = "x.{package_snake}" }', taken='["json", "None", "x_y"]')
    (target,) = read_templates(tmp_path).targets
    target.check_names(Api(type="Nones", package="json-x"))
    for api, name, setting in (
        (Api(type="None"), "None", "type"),
        (Api(package="json"), "json", "package"),
        (Api(package="x-y"), "x_y", "package"),
    ):
        wanted = f"{name} cannot be a name in L; set another {setting} in [tool.codegen.api]"
        with pytest.raises(UsageError, match=re.escape(wanted)):
            target.check_names(api)
