"""Inferred settings can read the page, and match its own settings."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from codegen.config import load
from codegen.init import guess
from codegen.parse import parse
from codegen.source import InputError
from tests.pages import FROZEN, PAGE, ROOT, document, page, rows

EXAMPLES = sorted((ROOT / "examples").glob("*/page.md"))
# Settings that cannot be inferred.
GUESSED = {
    "amootsms-pattern": {"type", "package", "field", "keywords"},
    "grpc": {"field"},
    "http2": {"type", "package", "field"},
    "json-rpc": {"type", "field", "homepage"},
    "payment-gateway": {"name", "type", "package", "field", "success"},
    "websocket": {"type", "package", "field", "success"},
}


def guessed(text: str) -> dict[str, Any]:
    """Infer the settings of a page, by table."""
    tables: dict[str, Any] = tomllib.loads(guess(document(text), "page.md"))["tool"]["codegen"]
    return tables


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.parent.name)
def test_the_settings_of_an_example_are_found(example: Path, tmp_path: Path) -> None:
    text = example.read_text(encoding="utf-8")
    (tmp_path / "codegen.toml").write_text(guess(document(text), "page.md"), encoding="utf-8")
    found, wanted = load(tmp_path), load(example.parent)
    api = found.api._asdict()
    differing = {key for key, value in wanted.api._asdict().items() if api[key] != value}
    assert differing == GUESSED[example.parent.name]
    if example.parent.name == "payment-gateway":  # it has a column of sentences too
        assert (wanted.shape.names, found.shape.names) == ("code", "text")
        assert found.shape.columns._replace(title="Title") == wanted.shape.columns
    else:
        assert found.shape == wanted.shape
    assert parse(document(text), found.shape, found.api).statuses


def test_the_settings_of_the_vendors_page_are_the_usual(tmp_path: Path) -> None:
    text = guess(document(PAGE.read_text(encoding="utf-8")), "page.md")
    (tmp_path / "codegen.toml").write_text(text, encoding="utf-8")
    found = load(tmp_path)
    assert rows(parse(document(FROZEN.source.text), found.shape, found.api)) == rows(FROZEN)
    assert (found.api.name, found.api.success) == ("AmootSMS", (1,))


@pytest.mark.parametrize(
    ("title", "name", "kind"),
    [
        ("Acme API error codes", "Acme", "AcmeStatus"),
        ("Status codes of the Acme Pay API", "Acme Pay", "AcmePayStatus"),
        ("HTTP/2", "HTTP/2", "Http2Status"),
        ("gRPC (status)", "gRPC", "GrpcStatus"),
        ("codes", "Vendor", "VendorStatus"),
        ("کدهای خطا", "Vendor", "VendorStatus"),
    ],
)
def test_the_name_is_in_the_heading(title: str, name: str, kind: str) -> None:
    api = guessed(page([(1, "A", "x"), (2, "B", "y")], title=title))["api"]
    assert (api["name"], api["type"]) == (name, kind)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The card has expired.", "en"),
        ("کارت منقضی شده است", "fa"),
        ("انتهت صلاحية البطاقة", "ar"),
        ("הכרטיס פג תוקף", "he"),
        ("Срок действия карты истёк", "ru"),
    ],
)
def test_the_language_is_that_of_most_letters(text: str, language: str) -> None:
    table = f"# {text}\n\n| Code | A |\n|---|---|\n| 1 | {text} |\n| 2 | {text} x |\n"
    assert guessed(table)["page"]["language"] == language


@pytest.mark.parametrize(
    ("rows", "success"),
    [
        ("| 0 | OK |\n| 1 | NOT_OK |", [0]),
        ("| 0 | Fine |\n| 1 | Bad |", []),
        ("| 200 | Success |\n| 201 | Success_Again |\n| 400 | Unsuccessful |", [200, 201]),
        ("| 1 | عملیات موفق بود |\n| 2 | عملیات موفق نبود |", [1]),
    ],
)
def test_success_is_what_is_called_so(rows: str, success: list[int]) -> None:
    assert guessed(f"# X\n\n| Code | A |\n|---|---|\n{rows}\n")["api"]["success"] == success


def test_a_page_without_codes_has_no_settings() -> None:
    with pytest.raises(InputError, match="no table has a column of whole numbers"):
        guess(document("# X\n\n| A | B |\n|---|---|\n| x | y |\n"), "page.md")
