"""Knows how text becomes a literal or a comment in each family of languages, or visible text.

Knows nothing of statuses, templates or files: every function here takes a str and returns a str.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache

# What no generated file may hold as itself: C0 and C1 controls, the direction marks, embeddings,
# overrides and isolates (CVE-2021-42574), the two Unicode line ends, the BOM, and surrogates.
# ZWNJ and ZWJ are not here: they are ordinary letters of written Persian.
HIDDEN = (
    "\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff"
)
_HIDDEN = f"[{HIDDEN}]"


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compile a pattern once, when it is needed first: no target needs more than a few."""
    return re.compile(pattern)


# --- literals -------------------------------------------------------------

_C_SHORT = {"\\": "\\\\", "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r"}


def _utf16_escape(character: str) -> str:
    return f"\\u{ord(character):04x}"  # nothing hidden lies beyond U+FFFF


def _quoter(
    delimiter: str,
    short: Mapping[str, str],
    escape: Callable[[str], str] = _utf16_escape,
    *,
    also: str = "",
) -> Callable[[str], str]:
    """Make the function that writes text between delimiters.

    ``short`` gives the escapes that have a name; ``escape`` makes the others, for what is HIDDEN
    and for the characters in ``also``.
    """
    named = {delimiter: f"\\{delimiter}", **short}
    special = f"[{HIDDEN}{re.escape(''.join(named))}{re.escape(also)}]"

    def replace(match: re.Match[str]) -> str:
        character = match.group()
        return named.get(character) or escape(character)

    def quote(text: str) -> str:
        return f"{delimiter}{_compiled(special).sub(replace, text)}{delimiter}"

    return quote


def _python_escape(character: str) -> str:
    return f"\\x{ord(character):02x}" if ord(character) < 0x100 else f"\\u{ord(character):04x}"


_PYTHON_SHORT = {"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"}
_python_double = _quoter('"', _PYTHON_SHORT, _python_escape)
_python_single = _quoter("'", _PYTHON_SHORT, _python_escape)


def quote_python(text: str) -> str:
    """Write a Python literal in the quotes Black would choose: those that need fewer escapes."""
    return _python_single(text) if text.count('"') > text.count("'") else _python_double(text)


quote_json = _quoter('"', _C_SHORT)


def escape_json(text: str) -> str:
    """Write text between the quotes of a JSON literal."""
    return quote_json(text)[1:-1]


def escape_json_units(text: str) -> str:
    """Write text as JSON can, with every UTF-16 unit escaped, between the quotes of a literal."""
    return re.sub("....", r"\\u\g<0>", text.encode("utf-16-be", "surrogatepass").hex())


# "<" is escaped so that a literal is safe in a <script>.
quote_javascript = _quoter('"', {**_C_SHORT, "\v": "\\v"}, also="<")


def _braced_escape(character: str) -> str:
    return f"\\u{{{ord(character):x}}}"


_php_single = _quoter("'", {"\\": "\\\\"})
_php_double = _quoter(
    '"',
    {"\\": "\\\\", "$": "\\$", "\t": "\\t", "\n": "\\n", "\r": "\\r"},
    _braced_escape,
)


def quote_php(text: str) -> str:
    """Write a PHP literal: in single quotes, or in double where what is HIDDEN needs escapes."""
    return _php_double(text) if _compiled(_HIDDEN).search(text) else _php_single(text)


_rust_double = _quoter('"', _PYTHON_SHORT, _braced_escape)


def quote_rust(text: str) -> str:
    """Write a Rust literal; surrogates, which are not a ``char``, become U+FFFD."""
    return _rust_double(re.sub("[\ud800-\udfff]", "\ufffd", text))


_HTML_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"}
_HTML_SPECIAL = f"[&<>\"'{HIDDEN}]"


def escape_html(text: str) -> str:
    """Write text for HTML and XML, as element content or between either kind of quotes.

    C0 controls, which HTML cannot carry even as a reference, become U+FFFD.
    """
    return _compiled(_HTML_SPECIAL).sub(_html_entity, text)


def _html_entity(match: re.Match[str]) -> str:
    character = match.group()
    if entity := _HTML_ENTITIES.get(character):
        return entity
    if character in "\t\n":
        return character
    code_point = ord(character)
    if code_point < 0xA0 or 0xD800 <= code_point <= 0xDFFF:
        return "\ufffd"
    return f"&#x{code_point:x};"


def quote_html(text: str) -> str:
    """Write an attribute's value with its quotes."""
    return f'"{escape_html(text)}"'


# An expression of a thousand operands nests deeper than SQLite and DuckDB read.
_SQL_OPERANDS = 100


def _sql_quoter(
    special: str, write: Callable[[int], str], *, frame: tuple[str, str, str], prefix: str = ""
) -> Callable[[str], str]:
    """Make the function that writes text for SQL, with no match of ``special`` inside a literal.

    ``write`` makes an expression of such a character's code point; ``frame`` is what opens,
    separates and closes the pieces. No backslash escapes: a setting of the server, and in each
    database another one, says whether they are any. NUL and surrogates, which are not text to a
    database, become U+FFFD. "${" must not be in a literal: it is a placeholder to Flyway.
    """
    opening, separator, closing = frame

    def piece(part: str) -> str:
        if not _compiled(special).fullmatch(part):
            return f"""{prefix}'{part.replace("'", "''")}'"""
        code_point = ord(part)
        return write(0xFFFD if code_point == 0 or 0xD800 <= code_point < 0xE000 else code_point)

    def joined(pieces: list[str]) -> str:
        return f"{opening}{separator.join(pieces)}{closing}" if len(pieces) > 1 else pieces[0]

    def quote(text: str) -> str:
        parts = _compiled(f"({special})").split(text)
        pieces = [piece(part) for part in parts if part] or [f"{prefix}''"]
        while len(pieces) > _SQL_OPERANDS:
            groups = range(0, len(pieces), _SQL_OPERANDS)
            pieces = [joined(pieces[at : at + _SQL_OPERANDS]) for at in groups]
        return joined(pieces)

    return quote


# PostgreSQL and DuckDB. A backslash is none in PostgreSQL where standard_conforming_strings is off.
quote_sql = _sql_quoter(
    rf"[{HIDDEN}\\]|\$(?=\{{)",
    lambda code_point: f"chr({code_point})",
    frame=("(", " || ", ")"),
)

# A backslash escapes, or does not where NO_BACKSLASH_ESCAPES is set.
quote_sql_mysql = _sql_quoter(
    rf"[{HIDDEN}\\]|\$(?=\{{)",
    lambda code_point: f"_utf8mb4 x'{chr(code_point).encode().hex()}'",
    frame=("CONCAT(", ", ", ")"),
)

quote_sql_sqlite = _sql_quoter(
    rf"[{HIDDEN}]|\$(?=\{{)",
    lambda code_point: f"char({code_point})",
    frame=("(", " || ", ")"),
)

# sqlcmd puts its variables into literals too: "$(" must not occur in one. Without the first piece,
# the whole would be cut at 4000 characters.
quote_sql_sqlserver = _sql_quoter(
    rf"[{HIDDEN}]|\$(?=[({{])",
    lambda code_point: f"NCHAR({code_point})",
    frame=("(CONVERT(nvarchar(max), N'') + ", " + ", ")"),
    prefix="N",
)


def _url_decode(code_point: int) -> str:
    encoded = "".join(f"%{byte:02X}" for byte in chr(code_point).encode())
    return f"url_decode('{encoded}')"


# Spark and DuckDB: url_decode is what both have to make any character. To Spark, by version and by
# setting, a backslash escapes or does not, two quotes are one, two or none, and "${" is a variable.
quote_sql_spark = _sql_quoter(
    rf"[{HIDDEN}\\']|\$(?=\{{)",
    _url_decode,
    frame=("(", " || ", ")"),
)

# A page that has one of these is refused.
_NOT_IN_CSV = "[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"


def quote_csv(text: str) -> str:
    """Write a field of CSV (RFC 4180), which has no escapes: direction marks are themselves in it.

    Controls, embeddings, overrides, isolates and surrogates become U+FFFD.
    """
    shown = _compiled(_NOT_IN_CSV).sub("\ufffd", text)
    return '"' + shown.replace('"', '""') + '"'


QUOTES: Mapping[str, Callable[[str], str]] = {
    "csharp": quote_json,
    "csv": quote_csv,
    "go": quote_json,
    "html": quote_html,
    "java": quote_json,
    "javascript": quote_javascript,
    "json": quote_json,
    "php": quote_php,
    "python": quote_python,
    "rust": quote_rust,
    "sql": quote_sql,
    "sql-mysql": quote_sql_mysql,
    "sql-spark": quote_sql_spark,
    "sql-sqlite": quote_sql_sqlite,
    "sql-sqlserver": quote_sql_sqlserver,
}

ESCAPES: Mapping[str, Callable[[str], str]] = {
    "html": escape_html,
    "json": escape_json,
    "json-units": escape_json_units,
}

# --- comments -------------------------------------------------------------


def _show_hidden(text: str) -> str:
    """Show what is HIDDEN as ``U+XXXX``; no language reads that as anything but letters."""
    return _compiled(_HIDDEN).sub(lambda match: f"U+{ord(match.group()):04X}", text)


def comment_python(text: str) -> str:
    r"""Write text for a docstring: ``\`` and ``"`` are escaped, so that none can close it."""
    return _show_hidden(text).replace("\\", "\\\\").replace('"', '\\"')


# A backslash before any ASCII punctuation is Markdown's own escape. It also takes a slash away from
# a star, and "@" away from the start of a tag. "www." would begin a link, in which none escapes.
_MARKDOWN_SPECIAL = rf"[\\`*_\[\]<>{{}}()#+!|~&@$/.{HIDDEN}]"
_WWW = frozenset(a + b + c for a in "wW" for b in "wW" for c in "wW")


def comment_markdown(text: str) -> str:
    """Write text for Markdown, and for comments shown as Markdown (JSDoc, TSDoc)."""
    return _compiled(_MARKDOWN_SPECIAL).sub(_markdown_escape, text)


def _markdown_escape(match: re.Match[str]) -> str:
    character, start = match.group(), match.start()
    if character == "." and match.string[max(start - 3, 0) : start] not in _WWW:
        return "."
    return f"\\{character}" if " " < character < "\x7f" else f"U\\+{ord(character):04X}"


def comment_markdown_code(text: str) -> str:
    """Write text for Markdown as code: nothing escapes in it, so that more backticks enclose it."""
    shown = _show_hidden(text)
    longest = max(map(len, re.findall("`+", shown)), default=0)
    if not shown or longest >= _LONGEST_RUN:
        return comment_markdown(text)
    # Of a space at each end, Markdown shows none; a backtick there would belong to those outside.
    ends = shown[0] + shown[-1]
    space = " " if "`" in ends or (ends == "  " and not shown.isspace()) else ""
    ticks = "`" * (longest + 1)
    return f"{ticks}{space}{shown}{space}{ticks}"


# cmark, which GitHub shows Markdown with, finds no end for more backticks.
_LONGEST_RUN = 80


_JAVADOC_SPECIAL = r"[\\@{}*/&<>]"


def comment_javadoc(text: str) -> str:
    r"""Write text for Javadoc, as HTML; without ``\``, as Java reads ``\u002a`` there as a star."""
    return _compiled(_JAVADOC_SPECIAL).sub(
        lambda match: f"&#{ord(match.group())};", _show_hidden(text)
    )


def comment_go(text: str) -> str:
    """Write text for a Go comment, with the quotation marks that gofmt makes of doubled ones."""
    return _show_hidden(text).replace("``", "\u201c").replace("''", "\u201d")


# XML has no place for the last two, not even as a reference.
_XML_SPECIAL = f"[&<>{HIDDEN}\ufffe\uffff]"


def comment_xml_doc(text: str) -> str:
    """Write text for C#'s documentation, which is XML on separate lines."""
    return _compiled(_XML_SPECIAL).sub(
        lambda match: _HTML_ENTITIES.get(match.group()) or f"U+{ord(match.group()):04X}", text
    )


_PERSIAN_DIGITS = {ord("0") + digit: 0x06F0 + digit for digit in range(10)}


def comment_html_persian(text: str) -> str:
    """Write text for HTML with Persian digits, as a date or a count is written in Persian prose."""
    return escape_html(text.translate(_PERSIAN_DIGITS))


COMMENTS: Mapping[str, Callable[[str], str]] = {
    "go": comment_go,
    "html": escape_html,
    "html-persian": comment_html_persian,
    "javadoc": comment_javadoc,
    "markdown": comment_markdown,
    "markdown-code": comment_markdown_code,
    "python": comment_python,
    "xml-doc": comment_xml_doc,
}

# --- terminals -------------------------------------------------------------

# A terminal obeys what is HIDDEN, and the log of GitHub Actions obeys "##[command]" anywhere.
STEERS = f"[{HIDDEN}]|#(?=#\\[)"


def visible(text: str, *, keep: str = "") -> str:
    """Show what could steer a terminal or a log, or turn the line around, as ``<U+XXXX>``."""

    def show(match: re.Match[str]) -> str:
        character = match.group()
        return character if character in keep else f"<U+{ord(character):04X}>"

    return _compiled(STEERS).sub(show, text)


def isolated(text: str) -> str:
    """Show text as ``visible`` does, between isolates where it may turn the line around.

    They also keep "::command::" from the start of a line.
    """
    shown = visible(text)
    is_plain = text.rstrip("…").isascii() and "::" not in text
    return shown if is_plain else f"\u2068{shown}\u2069"
