"""Escapes text for literals and comments of each language family, and for terminals.

Does not depend on statuses, templates or files: every function takes and returns a str.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache

# Characters that generated files must not contain unescaped: C0 and C1 controls, direction marks,
# embeddings, overrides and isolates (CVE-2021-42574), Unicode line ends, the BOM and surrogates.
# ZWNJ and ZWJ are allowed: they are part of written Persian.
HIDDEN = (
    "\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff"
)
_HIDDEN = f"[{HIDDEN}]"


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compile a pattern once, when it is first used: each target uses only a few."""
    return re.compile(pattern)


# --- literals -------------------------------------------------------------

_C_SHORT = {"\\": "\\\\", "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r"}


def _utf16_escape(character: str) -> str:
    return f"\\u{ord(character):04x}"  # no hidden character is above U+FFFF


def _quoter(
    delimiter: str,
    short: Mapping[str, str],
    escape: Callable[[str], str] = _utf16_escape,
    *,
    also: str = "",
) -> Callable[[str], str]:
    """Return a function that quotes text with a delimiter.

    ``short`` has the short escapes. ``escape`` escapes HIDDEN characters and those in ``also``.
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
    """Quote a Python literal like Black, with the quotes that need fewer escapes."""
    return _python_single(text) if text.count('"') > text.count("'") else _python_double(text)


quote_json = _quoter('"', _C_SHORT)


def escape_json(text: str) -> str:
    """Escape text for use between the quotes of a JSON literal."""
    return quote_json(text)[1:-1]


def escape_json_units(text: str) -> str:
    """Escape every UTF-16 unit of a text, for use between the quotes of a JSON literal."""
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
    """Quote a PHP literal, in double quotes only if HIDDEN characters need escapes."""
    return _php_double(text) if _compiled(_HIDDEN).search(text) else _php_single(text)


_rust_double = _quoter('"', _PYTHON_SHORT, _braced_escape)


def quote_rust(text: str) -> str:
    """Quote a Rust literal. Surrogates, which a ``char`` cannot be, become U+FFFD."""
    return _rust_double(re.sub("[\ud800-\udfff]", "\ufffd", text))


_HTML_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"}
_HTML_SPECIAL = f"[&<>\"'{HIDDEN}]"


def escape_html(text: str) -> str:
    """Escape text for HTML and XML, as element content or between single or double quotes.

    Controls and surrogates, which HTML does not allow even as a reference, become U+FFFD.
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
    """Quote the value of an attribute."""
    return f'"{escape_html(text)}"'


# SQLite and DuckDB do not accept expressions that nest as deep as a thousand operands.
_SQL_OPERANDS = 100


def _sql_quoter(
    special: str, write: Callable[[int], str], *, frame: tuple[str, str, str], prefix: str = ""
) -> Callable[[str], str]:
    """Return a function that writes an SQL expression whose literals never match ``special``.

    ``write`` converts the code point of a special character to an expression; ``frame`` opens,
    separates and closes the pieces. Backslash escapes are not used: whether they work depends on
    settings of the server. NUL and surrogates, which databases do not accept, become U+FFFD. "${"
    must not be in a literal, because Flyway replaces it as a placeholder.
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


# PostgreSQL and DuckDB. If standard_conforming_strings is off, a backslash escapes in PostgreSQL.
quote_sql = _sql_quoter(
    rf"[{HIDDEN}\\]|\$(?=\{{)",
    lambda code_point: f"chr({code_point})",
    frame=("(", " || ", ")"),
)

# A backslash escapes unless NO_BACKSLASH_ESCAPES is set.
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

# sqlcmd also replaces variables in literals: "$(" must not occur in one. Without the first piece,
# SQL Server truncates the result at 4000 characters.
quote_sql_sqlserver = _sql_quoter(
    rf"[{HIDDEN}]|\$(?=[({{])",
    lambda code_point: f"NCHAR({code_point})",
    frame=("(CONVERT(nvarchar(max), N'') + ", " + ", ")"),
    prefix="N",
)


def _url_decode(code_point: int) -> str:
    encoded = "".join(f"%{byte:02X}" for byte in chr(code_point).encode())
    return f"url_decode('{encoded}')"


# Spark and DuckDB: both can produce any character with url_decode. How Spark reads a backslash and
# two quotes in a literal depends on its version and settings; "${" is a variable.
quote_sql_spark = _sql_quoter(
    rf"[{HIDDEN}\\']|\$(?=\{{)",
    _url_decode,
    frame=("(", " || ", ")"),
)

# The parser rejects pages with these characters.
_NOT_IN_CSV = "[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"


def quote_csv(text: str) -> str:
    """Quote a field of CSV (RFC 4180). CSV has no escapes, so direction marks are kept.

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
    """Replace HIDDEN characters with ``U+XXXX``, which has no special meaning in any language."""
    return _compiled(_HIDDEN).sub(lambda match: f"U+{ord(match.group()):04X}", text)


def comment_python(text: str) -> str:
    r"""Escape ``\`` and ``"``, so that the text cannot close a docstring."""
    return _show_hidden(text).replace("\\", "\\\\").replace('"', '\\"')


# Markdown allows a backslash before any ASCII punctuation. In comments, it also separates "*" from
# "/", and keeps "@" from starting a tag. "www." would begin a link, in which nothing is escaped.
_MARKDOWN_SPECIAL = rf"[\\`*_\[\]<>{{}}()#+!|~&@$/.{HIDDEN}]"
_WWW = frozenset(a + b + c for a in "wW" for b in "wW" for c in "wW")


def comment_markdown(text: str) -> str:
    """Escape text for Markdown, and for comments rendered as Markdown (JSDoc, TSDoc)."""
    return _compiled(_MARKDOWN_SPECIAL).sub(_markdown_escape, text)


def _markdown_escape(match: re.Match[str]) -> str:
    character, start = match.group(), match.start()
    if character == "." and match.string[max(start - 3, 0) : start] not in _WWW:
        return "."
    return f"\\{character}" if " " < character < "\x7f" else f"U\\+{ord(character):04X}"


def comment_markdown_code(text: str) -> str:
    """Write text as a code span, enclosed in more backticks than it contains.

    Text that cannot be a code span is escaped as plain Markdown.
    """
    shown = _show_hidden(text)
    longest = max(map(len, re.findall("`+", shown)), default=0)
    if not shown or longest >= _LONGEST_RUN:
        return comment_markdown(text)
    # Markdown strips a space at both ends. A backtick at an end would join the delimiters.
    ends = shown[0] + shown[-1]
    space = " " if "`" in ends or (ends == "  " and not shown.isspace()) else ""
    ticks = "`" * (longest + 1)
    return f"{ticks}{space}{shown}{space}{ticks}"


# cmark, which GitHub uses, does not find the end of a code span with more backticks.
_LONGEST_RUN = 80


_JAVADOC_SPECIAL = r"[\\@{}*/&<>]"


def comment_javadoc(text: str) -> str:
    r"""Escape text for Javadoc as HTML, including ``\``: Java reads ``\u002a`` as ``*``."""
    return _compiled(_JAVADOC_SPECIAL).sub(
        lambda match: f"&#{ord(match.group())};", _show_hidden(text)
    )


def comment_go(text: str) -> str:
    """Escape text for a Go comment, with doubled quotes replaced like gofmt does."""
    return _show_hidden(text).replace("``", "\u201c").replace("''", "\u201d")


# XML does not allow the last two, not even as a reference.
_XML_SPECIAL = f"[&<>{HIDDEN}\ufffe\uffff]"


def comment_xml_doc(text: str) -> str:
    """Escape text for C# documentation comments, which are XML."""
    return _compiled(_XML_SPECIAL).sub(
        lambda match: _HTML_ENTITIES.get(match.group()) or f"U+{ord(match.group()):04X}", text
    )


_PERSIAN_DIGITS = {ord("0") + digit: 0x06F0 + digit for digit in range(10)}


def comment_html_persian(text: str) -> str:
    """Escape text for HTML, with Persian digits."""
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

# HIDDEN characters can control a terminal. GitHub Actions runs "##[command]" anywhere in a line.
STEERS = f"[{HIDDEN}]|#(?=#\\[)"


def visible(text: str, *, keep: str = "") -> str:
    """Replace characters that control a terminal, a log or the text direction with ``<U+XXXX>``."""

    def show(match: re.Match[str]) -> str:
        character = match.group()
        return character if character in keep else f"<U+{ord(character):04X}>"

    return _compiled(STEERS).sub(show, text)


def isolated(text: str) -> str:
    """Apply ``visible``, and enclose text that may be right-to-left in directional isolates.

    Isolates also keep "::command::", which GitHub Actions would run, from starting a line.
    """
    shown = visible(text)
    is_plain = text.rstrip("…").isascii() and "::" not in text
    return shown if is_plain else f"\u2068{shown}\u2069"
