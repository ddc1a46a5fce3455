"""The documents: every link resolves, every setting is described, every name exists."""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterator, Mapping
from email import message_from_string
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from markdown_it import MarkdownIt

from codegen.config import _SETTINGS as SETTINGS
from codegen.config import Config, load
from codegen.model import Api
from codegen.settings import ANY, Setting
from tests.pages import ROOT, frozen, target
from tests.project.readme import README, blocks
from tests.toolchain import git, output

DOCUMENTS = [
    "README.md",
    "README.fa.md",
    *sorted(f"docs/{path.name}" for path in ROOT.glob("docs/*.md")),
]


# --- links ---------------------------------------------------------------------------------------


def links(text: str) -> Iterator[str]:
    """Find the addresses of links and pictures, in Markdown and in HTML."""
    html = MarkdownIt("commonmark").enable("table").render(text)
    yield from re.findall(r'<[^>]*\s(?:href|src|srcset)="([^"]*)"', html)


def anchors(path: Path) -> set[str]:
    """Find the anchors that GitHub gives to the headings of a document."""
    headings = re.findall(r"(?m)^#+ (.*)$", path.read_text(encoding="utf-8"))
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_links_resolve(name: str) -> None:
    document = ROOT / name
    for link in sorted({*links(document.read_text(encoding="utf-8"))}):
        if link.startswith("https://"):
            continue
        path, _, anchor = link.partition("#")
        place = document.parent / path if path else document
        assert place.exists(), link
        assert not anchor or anchor in anchors(place), link


# --- what PyPI shows -----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def description(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Have the description in the metadata of the wheel, as the build backend writes it."""
    folder = tmp_path_factory.mktemp("metadata")
    program = "import sys; from hatchling.build import *; "
    program += "print(prepare_metadata_for_build_wheel(sys.argv[1]))"
    made = output([sys.executable, "-c", program, folder], cwd=ROOT).strip()
    metadata = message_from_string((folder / made / "METADATA").read_text(encoding="utf-8"))
    assert metadata["Description-Content-Type"] == "text/markdown"
    return str(metadata.get_payload())


def test_the_description_has_no_relative_link_and_no_missing_picture(description: str) -> None:
    found = [*links(description)]
    assert found
    assert [link for link in found if not link.startswith("https://")] == []


def test_the_commands_of_the_description_run(description: str, tmp_path: Path) -> None:
    shown = dict(blocks("Any page of codes"))
    assert f"```pycon\n{shown['pycon']}```" in description
    page = tmp_path / "page.md"
    page.write_text(shown["markdown"], encoding="utf-8", newline="\n")
    git(tmp_path, "init", "--quiet")
    explain, first, update = re.findall(r"(?ms)^```sh\n(.*?)^```$", description)
    assert shell(explain, tmp_path).startswith("4  ")
    shell(first, tmp_path)
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "-m", "release")
    page.write_text(f"{shown['markdown']}| NEW | 2 | New. |\n", encoding="utf-8", newline="\n")
    assert "version 0.1.0 → 0.2.0" in shell(update, tmp_path)


def shell(commands: str, folder: Path) -> str:
    """Run commands; return what they print."""
    program = f'amoot-codegen() {{ "{sys.executable}" -m codegen "$@"; }}\n{commands}'
    return output(["bash", "-euc", program], cwd=folder, env={"PYTHONPATH": str(ROOT)})


# --- the settings --------------------------------------------------------------------------------


class Described(NamedTuple):
    """What docs/configuration.md says of a setting."""

    type: str
    default: str
    example: str


def described() -> Iterator[tuple[tuple[str, str], Described]]:
    """Read the settings of docs/configuration.md, by table and name."""
    text = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
    table = ""
    for heading, section in re.findall(r"(?ms)^##+ `(.*?)`\n(.*?)(?=^##+ |\Z)", text):
        if heading.startswith("["):
            table = heading.strip("[]").removeprefix("tool.codegen").removeprefix(".")
            continue
        (kind,) = re.findall(r"(?m)^- Type: (.*)$", section)
        (default,) = re.findall(r"(?m)^- Default: (.*)$", section)
        (example,) = re.findall(r"(?ms)^```toml\n(.*?)^```$", section)
        yield (table, heading), Described(kind, default, example)


def existing(
    settings: Mapping[str, Any], table: str = ""
) -> Iterator[tuple[tuple[str, str], Setting]]:
    """List the settings that there are, by table and name."""
    for name, setting in settings.items():
        if isinstance(setting, Setting):
            yield (table, "RULE" if name == ANY else name), setting
        else:
            yield from existing(setting, f"{table}.{name}".strip("."))


DESCRIBED = dict(described())
EXISTING = dict(existing(SETTINGS))
MINIMAL = '[tool.codegen.api]\nname = "Example"\nsuccess = [0]\n'
TYPES = {
    "path": str,
    "string": str,
    "boolean": bool,
    "`false`": bool,
    "list of strings": list,
    "list of integers": list,
}


def test_every_setting_is_described_and_no_other() -> None:
    assert DESCRIBED.keys() == EXISTING.keys()
    assert len([*described()]) == len(DESCRIBED)


@pytest.fixture(scope="module")
def unset(tmp_path_factory: pytest.TempPathFactory) -> Config:
    """Have the settings of a file that sets only what is required for another API."""
    folder = tmp_path_factory.mktemp("settings")
    (folder / "codegen.toml").write_text(MINIMAL, encoding="utf-8")
    return load(folder)


def value_of(config: Config, table: str, name: str) -> Any:
    """Return the value of a setting, as a settings file would have it."""
    parts: Mapping[str, Any] = {
        "": config,
        "api": config.api,
        "page": config.shape._replace(language=config.shape.language.tag),  # type: ignore[arg-type]
        "columns": config.shape.columns,
        "lint": {"off": config.lint_off},
        "lint.accept": {"RULE": config.lint_accept},
    }
    part = parts[table]
    value = part[name] if isinstance(part, dict) else getattr(part, name.replace("-", "_"))
    if isinstance(value, tuple | frozenset):
        return [*value]
    return value.as_posix() if isinstance(value, Path) else value


@pytest.mark.parametrize("key", EXISTING, ids=".".join)
def test_the_default_of_a_setting_is_as_described(key: tuple[str, str], unset: Config) -> None:
    shown, value = DESCRIBED[key].default, value_of(unset, *key)
    assert EXISTING[key].required == (shown == "required")
    if literal := re.match("`(.*?)`", shown):
        assert value == tomllib.loads(f"value = {literal[1]}")["value"]
    elif shown.startswith("none"):
        assert not value
    else:
        assert re.match("required|derived from|the templates of", shown)


@pytest.mark.parametrize("key", EXISTING, ids=".".join)
def test_the_example_of_a_setting_is_valid_and_of_its_type(key: tuple[str, str]) -> None:
    (table, name), shown = key, DESCRIBED[key]
    values: Any = tomllib.loads(shown.example)["tool"]["codegen"]
    for part in filter(None, table.split(".")):
        values = values[part]
    named = [*values] if name == "RULE" else [name]
    for one in named:
        assert EXISTING[key].accepts(values[one])
    kinds = re.split(", | or ", shown.type)
    types = {str if kind.startswith('`"') else TYPES[kind] for kind in kinds}
    assert type(values[named[0]]) in types
    assert EXISTING[key].accepts(False) == (bool in types)


# --- names ---------------------------------------------------------------------------------------


def test_the_table_of_names_has_those_of_every_package() -> None:
    (section,) = re.findall(r"(?ms)^## Names\n(.*?)^## ", README)
    shown = " ".join(re.findall("`([^`]+)`", section))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = {project["name"], *project["scripts"], Api().package}
    for language in ("csharp", "go", "java", "php", "python", "rust", "sql"):
        spelt = target(language).package_names(Api())
        keys = ("package", "namespace", "group", "module", "table", "wire")
        names |= {spelt[key] for key in keys if key in spelt}
    assert {name for name in names if name not in shown} == set()


_FOLDERS = {"C#": "csharp"}


def test_the_names_of_the_contract_are_those_of_the_packages() -> None:
    text = (ROOT / "docs" / "contract.md").read_text(encoding="utf-8")
    rows = re.findall(r"(?m)^\| ([A-Z]\S*) \| (`.*) \|$", text)
    assert len(rows) == 7
    for language, cells in rows:
        package = frozen() / _FOLDERS.get(language, language.lower())
        source = "".join(
            path.read_text(encoding="utf-8")
            for path in package.rglob("*.*")
            if path.suffix in {".py", ".ts", ".php", ".cs", ".java", ".go", ".rs"}
        )
        names = re.findall("`([^`]+)`", cells)
        assert len(names) >= 5
        for name in names:
            assert re.search(rf"\b{re.split('::|[.]', name)[-1]}\b", source), (language, name)
