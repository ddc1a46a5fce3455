"""The build: all targets are formatted and recorded, and all errors are reported at once."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from codegen.build import build, formatted
from codegen.error import UsageError
from codegen.model import Api
from codegen.render import Package
from codegen.source import InputError
from codegen.target import Black, Target, Templates
from codegen.tree import RECORD, Record
from tests.pages import FROZEN, templates

BLACK = Black(88, "py39")


def target(name: str = "l", black: Black | None = None) -> Target:
    """Create a target without templates."""
    return Target(name, (), "L", "a", "json", "markdown", "verbatim", "{title}", black=black)


ROUGH = "x = 'y'\n"
LONG = f"x = f({'a' * 40}, {'b' * 40})\n"  # 89 columns: one more than Black's own limit
FITS = LONG.replace("b)", ")")
# Black adds these parentheses only if the target version is 3.9 or later.
WITH = f"with {'a' * 41}() as a, {'b' * 41}() as b:\n    pass\n"
PARTED = f"with (\n    {'a' * 41}() as a,\n    {'b' * 41}() as b,\n):\n    pass\n"


@pytest.mark.parametrize(
    ("name", "black", "text", "expected"),
    [
        ("a/b.py", BLACK, ROUGH, 'x = "y"\n'),
        ("a/b.pyi", BLACK, ROUGH, 'x = "y"\n'),
        ("a/b.toml", BLACK, ROUGH, ROUGH),
        ("a/py", BLACK, ROUGH, ROUGH),
        ("a/b.py", None, ROUGH, ROUGH),
        ("a/b.py", BLACK, FITS, FITS),
        ("a/b.py", BLACK, LONG, f"x = f(\n    {'a' * 40}, {'b' * 40}\n)\n"),
        ("a/b.py", BLACK, WITH, PARTED),
    ],
)
def test_what_is_formatted(name: str, black: Black | None, text: str, expected: str) -> None:
    assert formatted(PurePosixPath(name), text, target(black=black)) == expected


def test_black_is_set_by_its_target() -> None:
    assert formatted(PurePosixPath("a.py"), LONG, target(black=Black(90, "py39"))) == LONG
    assert formatted(PurePosixPath("a.py"), WITH, target(black=Black(88, "py38"))) != PARTED
    with pytest.raises(UsageError, match="Black does not support the target version py399"):
        formatted(PurePosixPath("a.py"), WITH, target(black=Black(88, "py399")))


# --- the whole ---------------------------------------------------------------------------------


def test_every_target_is_built_and_recorded() -> None:
    built = build(FROZEN, Api(), templates(), package=Package("1.2.3"))
    names = {target.name for target in templates().targets}
    assert {path.parts[0] for path in built} == {*names, RECORD.name}
    record = built.pop(RECORD)
    assert record == Record().updated(built)


def test_other_targets_stay_in_the_record() -> None:
    kept = PurePosixPath("php/a")
    gone = PurePosixPath("go/old")
    record = Record({kept: "0" * 64, gone: "1" * 64})
    built = build(FROZEN, Api(), templates(), package=Package("1.2.3"), only=["go"], record=record)
    assert {path.parts[0] for path in built} == {"go", RECORD.name}
    assert f"{kept}\n" in built[RECORD]
    assert f"{gone}\n" not in built[RECORD]


def test_what_is_current_is_not_formatted() -> None:
    files = {"l/a.py.j2": ROUGH.encode()}
    found = Templates(Path("t"), files, (target(black=BLACK)._replace(templates=tuple(files)),))
    path = PurePosixPath("l/a.py")
    assert build(FROZEN, Api(), found, package=Package("1.2.3"))[path] == 'x = "y"\n'
    current = {path: ROUGH}
    built = build(
        FROZEN,
        Api(),
        found,
        package=Package("1.2.3"),
        is_current=lambda path, text: current[path] == text,
    )
    assert built[path] == ROUGH


def test_templates_see_the_api_and_are_kept_compiled(tmp_path: Path) -> None:
    files = {"l/a.j2": b"{{ api.field }} {{ package.version }}"}
    found = Templates(Path("t"), files, (target()._replace(templates=tuple(files)),))
    built = build(FROZEN, Api(field="state"), found, package=Package("1.2.3"), compiled=tmp_path)
    assert built[PurePosixPath("l/a")] == "state 1.2.3"
    assert list(tmp_path.iterdir())


def test_a_copy_is_what_another_target_makes() -> None:
    files = {"a/x.j2": b"{{ api.field }}", "a/none.j2": b" "}
    one = target("a")._replace(templates=tuple(files))
    names = {"module": "{package_snake}"}
    copies = {"{module}/y": "a/x", "z": "a/none"}
    other = target("b")._replace(names=names, copies=copies)
    found = Templates(Path("t"), files, (one, other))
    made = PurePosixPath("b/amootsms_status/y")
    for only in ((), ("b",)):
        built = build(FROZEN, Api(), found, package=Package("1.2.3"), only=only)
        assert built[made] == "Status"
        assert {*built} - {RECORD, PurePosixPath("a/x")} == {made}
    files["a/x.j2"] = b"{{ x }}"
    with pytest.raises(InputError) as raised:
        build(FROZEN, Api(), found, package=Package("1.2.3"))
    assert [one.at.path for one in raised.value.diagnostics] == ["t/a/x.j2"]


def test_everything_that_is_wrong_is_reported_at_once() -> None:
    files = {"a/x.j2": b"{{ x }}", "b/y.j2": b"{{ y }}"}
    targets = tuple(
        target(name)._replace(templates=(file,)) for name, file in zip("ab", files, strict=True)
    )
    with pytest.raises(InputError) as raised:
        build(FROZEN, Api(), Templates(Path("t"), files, targets), package=Package("1.2.3"))
    assert [one.at.path for one in raised.value.diagnostics] == ["t/a/x.j2", "t/b/y.j2"]
