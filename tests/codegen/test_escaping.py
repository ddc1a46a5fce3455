"""Literals are evaluated by their languages, and identifiers are compared with the page."""

from __future__ import annotations

import ast
import contextlib
import html
import io
import json
import re
import sqlite3
import tokenize

import black
import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen import escaping

TEXT = st.text(st.characters(codec="utf-8"))
HURTS = st.text(
    st.sampled_from("'\"\\$`*/<>&-!#{}%@\n\r\t\0\x85\u200c\u200e\u2028\u202e\ufeff\U0001f600u0a")
)
ANY = TEXT | HURTS


@given(ANY)
def test_a_python_literal_evaluates_to_its_text(text: str) -> None:
    assert ast.literal_eval(escaping.quote_python(text)) == text


@given(ANY)
def test_black_leaves_a_python_literal_alone(text: str) -> None:
    line = f"x = {escaping.quote_python(text)}\n"
    assert black.format_str(line, mode=black.Mode()) == line


@given(ANY)
def test_a_json_literal_evaluates_to_its_text(text: str) -> None:
    assert json.loads(escaping.quote_json(text)) == text


@given(ANY)
def test_a_javascript_literal_is_json_but_for_the_vertical_tab(text: str) -> None:
    literal = escaping.quote_javascript(text)
    as_json = re.sub(r"\\(.)", lambda escape: escape[0] if escape[1] != "v" else "\\u000b", literal)
    assert json.loads(as_json) == text
    assert "<" not in literal


@pytest.mark.parametrize(
    ("quote", "text", "literal"),
    [
        ("python", "\xff\u0100\x9f\u200e", '"\xff\u0100\\x9f\\u200e"'),
        ("csv", '\u200e"\x01\u202e\ud800\n', '"\u200e""\ufffd\ufffd\ufffd\ufffd"'),
        ("json", "\u200e\x01", '"\\u200e\\u0001"'),
        ("rust", "a\ud800b\udfff-[X", '"a\ufffdb\ufffd-[X"'),
        ("html", "\t\n\x9f\xa0\ud800\udfff\u200e", '"\t\n\ufffd\xa0\ufffd\ufffd&#x200e;"'),
    ],
)
def test_what_is_hidden_is_escaped(quote: str, text: str, literal: str) -> None:
    assert escaping.QUOTES[quote](text) == literal


@pytest.mark.parametrize(
    ("quote", "literal"),
    [
        ("sql", "(chr(65533) || 'a' || chr(65533) || chr(65533) || '\ue000' || chr(1))"),
        ("sql-sqlite", "(char(65533) || 'a' || char(65533) || char(65533) || '\ue000' || char(1))"),
    ],
)
def test_what_is_no_text_to_a_database_is_replaced(quote: str, literal: str) -> None:
    assert escaping.QUOTES[quote]("\0a\ud800\udfff\ue000\x01") == literal


@pytest.mark.parametrize("length", [1, 2, 3, 99, 100, 101, 199, 200, 201, 10_001])
def test_a_literal_of_many_pieces_is_its_text_to_a_database(length: int) -> None:
    text = "".join(chr(1 + at % 31) for at in range(length))
    with contextlib.closing(sqlite3.connect(":memory:")) as database:
        (found,) = database.execute(f"SELECT {escaping.quote_sql_sqlite(text)}").fetchone()
    assert found == text


@pytest.mark.parametrize(
    ("text", "keep", "shown"),
    [
        ("a\x1b[1m\u202e", "", "a<U+001B>[1m<U+202E>"),
        ("##[error]# ##", "", "<U+0023>#[error]# ##"),
        ("a\tb\n\r", "\t\n", "a\tb\n<U+000D>"),
    ],
)
def test_what_steers_is_shown(text: str, keep: str, shown: str) -> None:
    assert escaping.visible(text, keep=keep) == shown


def test_a_comment_in_go_keeps_its_quotes() -> None:
    assert escaping.COMMENTS["go"]("``a''b`") == "\u201ca\u201db`"


@pytest.mark.parametrize(
    ("text", "comment"),
    [
        ("a.b. .", "a.b. ."),
        ("www.a.b", "www\\.a.b"),
        ("xWwW.a", "xWwW\\.a"),
        ("ww.a www .a w.ww.a", "ww.a www .a w.ww.a"),
    ],
)
def test_a_comment_in_markdown_makes_no_link_of_a_name(text: str, comment: str) -> None:
    assert escaping.comment_markdown(text) == comment


@pytest.mark.parametrize(
    ("text", "comment"),
    [
        ("Token_Expired", "`Token_Expired`"),
        ("a `b` ``c``\\", "```a `b` ``c``\\```"),
        ("`a", "`` `a ``"),
        ("a`", "`` a` ``"),
        (" a ", "`  a  `"),
        (" a", "` a`"),
        (" ", "` `"),
        ("", ""),
        ("`" * 79, f"{'`' * 80} {'`' * 79} {'`' * 80}"),
        ("`" * 80, "\\`" * 80),
    ],
)
def test_code_in_markdown_stands_between_more_backticks(text: str, comment: str) -> None:
    assert escaping.comment_markdown_code(text) == comment


@given(ANY)
def test_html_shows_the_text(text: str) -> None:
    shown = re.sub("[\x00-\x08\x0b-\x1f\x7f-\x9f]", "\ufffd", text)
    assert html.unescape(escaping.escape_html(text)) == shown
    assert not re.search("[<>\"']", escaping.escape_html(text))


@given(ANY)
def test_a_python_comment_stays_within_its_docstring(text: str) -> None:
    program = f'"""{escaping.comment_python(text)}\n"""\n'
    kinds = [token.type for token in tokenize.generate_tokens(io.StringIO(program).readline)]
    assert kinds.count(tokenize.STRING) == 1
    assert isinstance(ast.literal_eval(program), str)


@given(ANY, st.sampled_from(sorted(escaping.COMMENTS)))
def test_no_comment_ends_a_block_or_a_line(text: str, family: str) -> None:
    comment = escaping.COMMENTS[family](text.replace("\n", " ").replace("\t", " "))
    assert "\n" not in comment
    # "*/" is just text there.
    if family not in ("go", "html", "html-persian", "markdown-code", "python", "xml-doc"):
        assert "*/" not in comment
    if family in ("html", "html-persian", "javadoc", "xml-doc"):
        assert "-->" not in comment


@given(ANY, st.sampled_from(sorted(escaping.QUOTES) + sorted(escaping.COMMENTS)))
def test_nothing_hidden_reaches_a_source_file(text: str, family: str) -> None:
    for table in (escaping.QUOTES, escaping.COMMENTS):
        if family in table:
            written = table[family](text).replace("\n", "").replace("\t", "")
            if family == "csv":  # which has no escapes
                written = re.sub("[\u061c\u200e\u200f\u2028\u2029\ufeff]", "", written)
            assert not re.search(f"[{escaping.HIDDEN}]", written)


@given(ANY)
def test_text_that_needs_no_escape_is_written_as_it_is(text: str) -> None:
    plain = re.sub(f"[{escaping.HIDDEN}\"'\\\\<>&$`]", "", text)
    for family in ("python", "json", "javascript", "html", "rust"):
        assert escaping.QUOTES[family](plain) == f'"{plain}"'
