"""Lists every sink of page text, and reads the text back with the language of the sink.

The builder of a language writes a program around a batch of texts, as the templates write it, and
runs it; each literal in it also guards the comment above: one that ended too early would spoil what
comes next.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from html import unescape
from pathlib import Path

import cmarkgfm
from cmarkgfm.cmark import Options

from codegen import report
from codegen.escaping import COMMENTS, HIDDEN, QUOTES
from codegen.report import Look
from codegen.source import Diagnostic, Location
from tests import machine
from tests.attacks.actions import COMMAND, is_command
from tests.languages.html import builder as html
from tests.languages.json import builder as json
from tests.languages.program import Readings, without_surrogates
from tests.languages.registry import LANGUAGES
from tests.languages.sql import builder as sql

Texts = Sequence[str]

# What hurts somewhere: ends of literals, comments, lines and elements; escapes, also those that
# only one language reads, or reads before all else; what looks like code to a template or a shell;
# direction, joining and control, alone and as a terminal obeys them; the ends of Unicode.
ATOMS = (
    *"'\"\\$`*/<>&-!#{}%@;:=?|~^_+.()[]0aN \n\r\t\b\v\f\0\x1b\x7f\x85\x9b\xa0",
    *("*/", "/*", "//", "--", "#", '"""', "'''", "-->", "--!>", "<!--", "<!--<script", "]]>"),
    *("?>", "<?", "<%", "</script", "</script>", "<script>", "</style>", "</textarea>", "<br>"),
    *("${", "#{", "{{", "}}", "{%", "%}", "{#", "$(", "$$", "$x", "`x`", "%s", "%n", "%(x)s"),
    *("\\u", "\\u0041", "\\u002a\\u002f", "\\uuu002a/", "\\u000a", "\\u0022", "\\u12", "\\u\u200c"),
    *("\\u{41}", "\\x41", "\\101", "\\n", "\\'", '\\"', "\\N{BULLET}", "\\g", "\\c", "\\G"),
    *("::", "::error::x", "::stop-commands::x", "##[", "##[error]x", "%0A", "%25", "%3A"),
    *("@deprecated", "{@link x}", "{@code", "&amp;", "&#42;", "&lt", "&#0;", "&", "``", "''"),
    *("DELIMITER ;", "\nGO\n", "/*!", "E'", "N'", "_utf8mb4", "; DROP TABLE x;", "http://x.y"),
    *("[x](y)", "![x](y)", "**x**", "~~x~~", "|", "\\|", "<b onclick=x>", "www.x.y", "x@y.z"),
    *("\u200c", "\u200d", "\u200e", "\u200f", "\u061c", "\u2028", "\u2029", "\ufeff", "\u00ad"),
    *("\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069"),
    *("\x1b[2J", "\x1b]0;x\x07", "\x1bP", "\x9b2J", "\u180e", "\u3000", "\U000e0001", "\U000e0041"),
    *("\ud800", "\udfff", "\ufdd0", "\ufffd", "\ufffe", "\uffff", "\U0001f600", "\U0010ffff"),
    *("e\u0301", "شرح", "ي", "ك", "۴", "İ", "ß", "ǆ"),
)
# An expression that grows with each of these must not nest as deep as the text is long.
LONG = (*((atom * 1100)[:1100] for atom in ATOMS), "a\u200e" * 1100)

_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_NOT_IN_CSV = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_FOR_DATABASES = re.compile("[\0\ud800-\udfff]")
_HIDDEN = re.compile(f"[{HIDDEN}]")


def _named(text: str) -> str:
    """Name hidden characters, as every comment does."""
    return _HIDDEN.sub(lambda match: f"U+{ord(match.group()):04X}", text)


def _without(pattern: re.Pattern[str]) -> Callable[[str], str]:
    return lambda text: pattern.sub("\ufffd", text)


def _database(name: str) -> Callable[[Texts, Path], Readings]:
    """Create the program of a database, which is started once."""

    def run(texts: Texts, _: Path) -> Readings:
        if name not in _STARTED:
            engine = sql.ENGINES[name](_ENDINGS.enter_context(machine.folder()))
            _ENDINGS.callback(engine.stop)
            engine.renew()
            _STARTED[name] = engine
        return {f"{name} literal": sql.read_back(_STARTED[name], texts)}

    return run


_STARTED: dict[str, sql.Engine] = {}
_ENDINGS = ExitStack()


def stop() -> None:
    """Stop the databases that were started."""
    _STARTED.clear()
    _ENDINGS.close()


# --- what people look at -------------------------------------------------------------------------

_OPTIONS = Options.CMARK_OPT_UNSAFE


def _markdown_text(markdown: str) -> str:
    shown = cmarkgfm.github_flavored_markdown_to_html(markdown, _OPTIONS)
    return unescape(re.sub("<[^>]*>", "", shown)).removesuffix("\n")


def _markdown(texts: Texts, _: Path) -> Readings:
    comment, code = COMMENTS["markdown"], COMMENTS["markdown-code"]
    spans = [_markdown_text(f"«{code(text)}»") for text in texts]
    shown = [_markdown_text(f"«{comment(text)}»") for text in texts]
    cells = [_cell(report.findings_markdown([_finding(text)])) for text in texts]
    return {
        "markdown": [text[1:-1] for text in shown],
        "code in markdown": [text[1:-1] for text in spans],
        "report in markdown": cells,
    }


def _csv(texts: Texts, _: Path) -> Readings:
    """Read fields back, one per line."""
    lines = [QUOTES["csv"](text) for text in texts]
    rows = csv.reader(io.StringIO("\n".join(lines), newline=""), strict=True)
    return {"csv field": [field for (field,) in rows]}


def _finding(text: str) -> Diagnostic:
    return Diagnostic(Location("page.md", 3, 1), "is odd", "odd", "error", text)


def _cell(markdown: str) -> str:
    """Return the text of the last cell of a report, without elements from the page."""
    shown = cmarkgfm.github_flavored_markdown_to_html(markdown, _OPTIONS)
    *_, row = re.findall(r"<tr>(.*?)</tr>", shown, re.DOTALL)
    cells = re.findall(r"<td>(.*?)</td>", row, re.DOTALL)
    assert len(cells) == 4
    # GitHub links addresses anywhere. On a page, they are plain text.
    text = re.sub('<span dir="rtl">|</span>|<a href="[^"]*">|</a>|<!-- -->', "", cells[-1])
    assert "<" not in text
    return unescape(text).strip(" ")


_ESCAPES = {"%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%"}


def _github(texts: Texts, _: Path) -> Readings:
    shown = []
    for text in texts:
        line = report.findings_github([_finding(text)])
        assert line.count("\n") == 1
        assert "\r" not in line
        match = COMMAND.fullmatch(line.removesuffix("\n"))
        assert match
        assert (match[1], match[2]) == ("error", "file=page.md,line=3,col=1,title=odd")
        data = re.sub("%(0D|0A|3A|2C|25)", lambda found: _ESCAPES[found.group()], match[3])
        shown.append(data.removeprefix("is odd\n") if data != "is odd" else "")
    return {"github annotation": shown}


def _terminal(texts: Texts, _: Path) -> Readings:
    shown = []
    for text in texts:
        head, *lines = report.findings_text([_finding(text)], Look(color=True)).split("\n")
        place, severity = "\x1b[1mpage.md:3:1:\x1b[0m", "\x1b[31merror:\x1b[0m"
        assert head == f"{place} {severity} is odd \x1b[2m[odd]\x1b[0m"
        line, end = lines if text else ("    ", *lines)
        assert not end
        assert not is_command(line)
        isolated = re.fullmatch("    \u2068(.*)\u2069", line)
        shown.append(isolated[1] if isolated else line[4:])
    return {"terminal": shown}


def _cut(text: str) -> str:
    return text if len(text) <= 200 else f"{text[:199]}…"


def _steerless(text: str) -> str:
    steers = re.compile(f"[{HIDDEN}]|#(?=#\\[)")
    return steers.sub(lambda match: f"<U+{ord(match.group()):04X}>", _cut(text))


def _in_a_report(text: str) -> str:
    return _named(_cut(text).encode("utf-8", "backslashreplace").decode()).strip(" ")


def _in_xml(text: str) -> str:
    return re.sub("[\ufffe\uffff]", lambda match: f"U+{ord(match.group()):04X}", _named(text))


def _in_go(text: str) -> str:
    return _named(without_surrogates(text)).replace("``", "\u201c").replace("''", "\u201d")


_PERSIAN = {ord("0") + digit: ord("۰") + digit for digit in range(10)}

PROGRAMS: Mapping[str, Callable[[Texts, Path], Readings]] = {
    **{name: language.read_back for name, language in LANGUAGES.items()},
    "json": json.read_back,
    "html": html.read_back,
    **{name: _database(name) for name in sql.ENGINES},
    "sql-spark": sql.read_back_spark,
    "sql-sqlserver": sql.read_back_server,
    "csv": _csv,
    "markdown": _markdown,
    "github": _github,
    "terminal": _terminal,
}

SHOWS: Mapping[str, Callable[[str], str]] = {
    "python docstring": lambda text: _named(text).strip(" "),
    "csharp documentation": _in_xml,
    "java literal": without_surrogates,
    "javadoc": lambda text: _named(without_surrogates(text)).strip(" "),
    "go literal": without_surrogates,
    "go documentation": _in_go,
    "rust literal": without_surrogates,
    **{
        f"{name} literal": _without(_FOR_DATABASES)
        for name in (*sql.ENGINES, "sql-spark", "sql-sqlserver")
    },
    "csv field": _without(_NOT_IN_CSV),
    "html element": _without(_CONTROLS),
    "html attribute": _without(_CONTROLS),
    "html in Persian": lambda text: _without(_CONTROLS)(text.translate(_PERSIAN)),
    "html title": _without(_CONTROLS),
    "markdown": _named,
    "code in markdown": _named,
    "report in markdown": _in_a_report,
    "github annotation": lambda text: text.strip(" "),
    "terminal": _steerless,
}
"""What a sink shows of a text, where that is not the text itself."""
