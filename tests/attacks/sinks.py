"""Knows every sink that page text runs into, and has its own language read the text back.

A program is written around a batch of texts, as the templates write it, and run; each literal in
it also guards the comment above: one that ended too early would spoil what comes next.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from html import unescape
from importlib import import_module
from pathlib import Path
from types import CodeType
from typing import Any
from xml.etree import ElementTree

import cmarkgfm
from cmarkgfm.cmark import Options

from codegen import report
from codegen.lexis import COMMENTS, HIDDEN, QUOTES
from codegen.source import Diagnostic, Location
from tests import machine, toolchain
from tests.languages.sql.builder import DuckDB, Engine, MariaDB, Postgres, SQLite

Texts = Sequence[str]
Readings = dict[str, list[str]]
"""What was read back from each sink of a program, by the sink's name."""

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

SURROGATES = re.compile("[\ud800-\udfff]")
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_FOR_DATABASES = re.compile("[\0\ud800-\udfff]")
_HIDDEN = re.compile(f"[{HIDDEN}]")


def _named(text: str) -> str:
    """Name what is hidden, as every comment does."""
    return _HIDDEN.sub(lambda match: f"U+{ord(match.group()):04X}", text)


def _without(pattern: re.Pattern[str]) -> Callable[[str], str]:
    return lambda text: pattern.sub("\ufffd", text)


def _write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8", newline="\n")
    return path


def _lines(text: str) -> list[str]:
    return text.removesuffix("\n").split("\n")


# --- languages -----------------------------------------------------------------------------------


def _python(texts: Texts, _: Path) -> Readings:
    quote, comment = QUOTES["python"], COMMENTS["python"]
    source = "".join(
        f'class C:\n    """{comment(text)}\n\n    end"""\n    x = {quote(text)}\nfound.append(C)\n'
        for text in texts
    )
    found: list[Any] = []
    code: CodeType = compile(source, "texts.py", "exec")
    exec(code, {"found": found, "__name__": "texts"})
    return {
        "python literal": [one.x for one in found],
        # From 3.13 on, the compiler takes indents away.
        "python docstring": [one.__doc__.rpartition("\n\n")[0].strip(" ") for one in found],
    }


def _json(texts: Texts, _: Path) -> Readings:
    quote = QUOTES["json"]
    return {"json string": json.loads(f"[{','.join(map(quote, texts))}]")}


def _javascript(texts: Texts, folder: Path) -> Readings:
    quote, comment = QUOTES["javascript"], COMMENTS["markdown"]
    items = "".join(f"/** {comment(text)} — `x` */\n{quote(text)},\n" for text in texts)
    program = "for (const text of texts) console.log(JSON.stringify(text));\n"
    source = _write(folder / "texts.mjs", f"const texts = [\n{items}];\n{program}")
    lines = _lines(toolchain.output([toolchain.node(), source]))
    return {"javascript literal": list(map(json.loads, lines))}


def _php(texts: Texts, folder: Path) -> Readings:
    quote, comment = QUOTES["php"], COMMENTS["markdown"]
    items = "".join(f"/**\n * {comment(text)}\n */\n{quote(text)},\n" for text in texts)
    source = f'<?php\nforeach ([\n{items}] as $text) {{ echo bin2hex($text), "\\n"; }}\n'
    lines = _lines(toolchain.output([toolchain.tool("php"), _write(folder / "texts.php", source)]))
    return {"php literal": [bytes.fromhex(line).decode("utf-8", "surrogatepass") for line in lines]}


def _utf16(lines: Texts) -> list[str]:
    return [bytes.fromhex(line).decode("utf-16-be", "surrogatepass") for line in lines]


_CSHARP = """
internal static class Program {{
    private static void Main() {{
        foreach (var text in new[] {{ {names} }}) {{
            var line = new System.Text.StringBuilder();
            foreach (var unit in text) line.Append(((int)unit).ToString("x4"));
            System.Console.WriteLine(line);
        }}
    }}
}}
"""


def _csharp(texts: Texts, folder: Path) -> Readings:
    quote, comment = QUOTES["csharp"], COMMENTS["xml-doc"]
    fields = "".join(
        f"/// <summary>{comment(text)}</summary>\npublic const string T{index} = {quote(text)};\n"
        for index, text in enumerate(texts)
    )
    names = ", ".join(f"Texts.T{index}" for index in range(len(texts)))
    texts_class = f"/// <summary>.</summary>\npublic static class Texts {{\n{fields}}}\n"
    source = _write(folder / "Texts.cs", texts_class + _CSHARP.format(names=names))
    program, doc = folder / "Texts.exe", folder / "Texts.xml"
    strict = ["-langversion:7.2", "-warnaserror", "-warn:4", "-codepage:utf8", "-nologo"]
    toolchain.output([toolchain.tool("mcs"), *strict, f"-out:{program}", f"-doc:{doc}", source])
    members = ElementTree.parse(doc).getroot().iter("member")
    summaries = {member.attrib["name"]: member.findtext("summary") or "" for member in members}
    return {
        "csharp literal": _utf16(_lines(toolchain.output([toolchain.tool("mono"), program]))),
        "csharp documentation": [summaries[f"F:Texts.T{index}"] for index in range(len(texts))],
    }


_JAVA_CLASS = 500  # a method has 64 KB, and a class 65,535 constants
_JAVA_MAIN = """
final class Texts {{
    public static void main(String[] none) {{
        for (String[] texts : new String[][] {{ {classes} }}) {{
            for (String text : texts) {{
                StringBuilder line = new StringBuilder();
                for (char unit : text.toCharArray()) line.append(String.format("%04x", (int) unit));
                System.out.println(line);
            }}
        }}
    }}
}}
"""


def _java(texts: Texts, folder: Path) -> Readings:
    quote, comment = QUOTES["java"], COMMENTS["javadoc"]
    texts = [_without(SURROGATES)(text) for text in texts]  # javac trips over a lone one
    fields = [
        f"/** {comment(text)} — {{@code x}}. */\nstatic final String T{at} = {quote(text)};\n"
        for at, text in enumerate(texts)
    ]
    classes = ""
    for first in range(0, len(texts), _JAVA_CLASS):
        last = min(first + _JAVA_CLASS, len(texts))
        names = ", ".join(f"T{at}" for at in range(first, last))
        body = "".join(fields[first:last])
        classes += (
            f"final class C{first} {{\n{body}static final String[] ALL = {{ {names} }};\n}}\n"
        )
    names = ", ".join(f"C{first}.ALL" for first in range(0, len(texts), _JAVA_CLASS))
    source = _write(folder / "Texts.java", classes + _JAVA_MAIN.format(classes=names))
    strict = ["-encoding", "UTF-8", "-Xlint:all", "-Werror", "-d", folder]
    toolchain.output(
        [toolchain.tool("javac"), *strict, source, toolchain.LANGUAGES / "java" / "Docs.java"]
    )
    java = [toolchain.tool("java"), "-XX:TieredStopAtLevel=1", "-cp", folder]
    docs = _utf16(_lines(toolchain.output([*java, "Docs", source])))
    return {
        "java literal": _utf16(_lines(toolchain.output([*java, "Texts"]))),
        "javadoc": [doc.removesuffix("— <CODE>.").strip(" ") for doc in docs],
    }


def _go(texts: Texts, folder: Path) -> Readings:
    quote, comment = QUOTES["go"], COMMENTS["go"]
    texts = [_without(SURROGATES)(text) for text in texts]  # no UTF-8 has any
    items = "".join(
        f"\t// x {comment(text)}.\n\tt{index} = {quote(text)}\n" for index, text in enumerate(texts)
    )
    names = ", ".join(f"t{index}" for index in range(len(texts)))
    _write(
        folder / "texts.go", f"package main\n\nvar (\n{items})\n\nvar texts = []string{{{names}}}\n"
    )
    shutil.copy(toolchain.LANGUAGES / "go" / "sinks" / "main.go", folder)
    env = {"GO111MODULE": "off", "GOTOOLCHAIN": "local"}
    printed = toolchain.output([toolchain.tool("go"), "run", "."], cwd=folder, env=env)
    pairs = [json.loads(line) for line in _lines(printed)]
    docs = [re.fullmatch("x (.*)\\.\n", doc, re.DOTALL) for _, doc in pairs]
    return {
        "go literal": [text for text, _ in pairs],
        "go documentation": [doc[1] if doc else "" for doc in docs],
    }


_RUST = """
fn main() {
    for text in TEXTS {
        let hex: Vec<String> = text.bytes().map(|byte| format!("{byte:02x}")).collect();
        println!("{}", hex.concat());
    }
}
"""


def _rust(texts: Texts, folder: Path) -> Readings:
    quote, comment = QUOTES["rust"], COMMENTS["markdown"]
    texts = [_without(SURROGATES)(text) for text in texts]  # no UTF-8 has any
    consts = "".join(
        f"/// {comment(text)} — `x`\nconst T{at}: &str = {quote(text)};\n"
        for at, text in enumerate(texts)
    )
    names = ", ".join(f"T{at}" for at in range(len(texts)))
    source = _write(folder / "texts.rs", f"{consts}static TEXTS: &[&str] = &[{names}];\n{_RUST}")
    program = folder / "texts"
    toolchain.output([toolchain.tool("rustc"), "-D", "warnings", "-o", program, source])
    lines = _lines(toolchain.output([program]))
    return {"rust literal": [bytes.fromhex(line).decode("utf-8") for line in lines]}


def _sql(name: str, start: Callable[[Path], Engine]) -> Callable[[Texts, Path], Readings]:
    """Make the program of a database, which is started once."""
    started: list[Engine] = []

    def run(texts: Texts, _: Path) -> Readings:
        if not started:
            started.append(start(_ENDINGS.enter_context(machine.folder())))
            _ENDINGS.callback(started[0].stop)
            started[0].renew()
        engine = started[0]
        quote = QUOTES[engine.dialect]
        values = ", ".join(f"({at}, {quote(text)})" for at, text in enumerate(texts))
        query = f"WITH texts (place, shown) AS (VALUES {values}) SELECT * FROM texts"
        rows = engine.ask(query, "place", "shown")
        return {f"{name} literal": [text for _, text in sorted(rows)]}

    return run


_ENDINGS = ExitStack()


def stop() -> None:
    """End the databases that were started."""
    _ENDINGS.close()


def _sql_spark(texts: Texts, _: Path) -> Readings:
    """Read with DuckDB what Spark reads as well; tests/languages/sql asks Spark itself."""
    quote = QUOTES["sql-spark"]
    values = ", ".join(f"({at}, {quote(text)})" for at, text in enumerate(texts))
    query = f"WITH texts (place, shown) AS (VALUES {values}) SELECT * FROM texts"
    rows = import_module("duckdb").connect().sql(query).fetchall()
    return {"sql-spark literal": [text for _, text in sorted(rows)]}


def _sql_server(texts: Texts, _: Path) -> Readings:
    """Read T-SQL with sqlglot, since SQL Server itself cannot be had."""
    from tests.languages.sql.test_sql import evaluate

    quote, sqlglot = QUOTES["sql-sqlserver"], import_module("sqlglot")
    literals = list(map(quote, texts))
    assert not [literal for literal in literals if "$(" in literal]
    selects = (sqlglot.parse_one(f"SELECT {one}", dialect="tsql").selects for one in literals)
    return {"sql-sqlserver literal": [evaluate(value) for (value,) in selects]}


# --- what people look at -------------------------------------------------------------------------


def _html(texts: Texts, folder: Path) -> Readings:
    """Let Chromium read text in elements, in the title, in attributes and in scripts."""
    escape, quote, script = COMMENTS["html"], QUOTES["html"], QUOTES["javascript"]
    persian = COMMENTS["html-persian"]
    body = "".join(
        f"<p title={quote(text)}>{escape(text)}</p><q>{persian(text)}</q>"
        f"<textarea>.{escape(text)}</textarea>"
        f"<script>scripts.push({script(text)})</script>\n"
        for text in texts
    )
    head = '<!doctype html>\n<meta charset="utf-8">\n<script>const scripts = []</script>\n'
    page = _write(folder / "texts.html", head + body)
    toolchain.node_modules("html")
    command = [toolchain.node(), toolchain.LANGUAGES / "html" / "consumer" / "texts.mjs"]
    env = {"PAGE": str(page), "CHROMIUM": toolchain.chromium()}
    found = json.loads(toolchain.output(command, env=env))
    return {f"html {sink}": shown for sink, shown in found.items()}


_OPTIONS = Options.CMARK_OPT_UNSAFE


def _markdown_text(markdown: str) -> str:
    shown = cmarkgfm.github_flavored_markdown_to_html(markdown, _OPTIONS)
    return unescape(re.sub("<[^>]*>", "", shown)).removesuffix("\n")


def _markdown(texts: Texts, _: Path) -> Readings:
    comment = COMMENTS["markdown"]
    shown = [_markdown_text(f"«{comment(text)}»") for text in texts]
    cells = [_cell(report.findings_markdown([_finding(text)])) for text in texts]
    return {"markdown": [text[1:-1] for text in shown], "report in markdown": cells}


def _finding(text: str) -> Diagnostic:
    return Diagnostic(Location("page.md", 3, 1), "is odd", "odd", "error", text)


def _cell(markdown: str) -> str:
    """Give the text of a report's last cell, in which no element is the page's own."""
    shown = cmarkgfm.github_flavored_markdown_to_html(markdown, _OPTIONS)
    *_, row = re.findall(r"<tr>(.*?)</tr>", shown, re.DOTALL)
    cells = re.findall(r"<td>(.*?)</td>", row, re.DOTALL)
    assert len(cells) == 4
    # GitHub makes links of addresses anywhere; to a page they are text like any other.
    text = re.sub('<span dir="rtl">|</span>|<a href="[^"]*">|</a>', "", cells[-1])
    assert "<" not in text
    return unescape(text).strip(" ")


# As the runner of GitHub Actions finds commands in each line of a log: the newer form at its
# start, the older one anywhere.
_COMMAND = re.compile(r"::([^: ]+)(?: ([^:]*))?::(.*)", re.DOTALL)
_OLD_COMMAND = re.compile(r"##\[[^\]]*\]")
_ESCAPES = {"%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%"}


def is_command(line: str) -> bool:
    """Whether GitHub Actions obeys a line of a log."""
    return bool(_COMMAND.match(line.lstrip()) or _OLD_COMMAND.search(line))


def _github(texts: Texts, _: Path) -> Readings:
    shown = []
    for text in texts:
        line = report.findings_github([_finding(text)])
        assert line.count("\n") == 1
        assert "\r" not in line
        match = _COMMAND.fullmatch(line.removesuffix("\n"))
        assert match
        assert (match[1], match[2]) == ("error", "file=page.md,line=3,col=1,title=odd")
        data = re.sub("%(0D|0A|3A|2C|25)", lambda found: _ESCAPES[found.group()], match[3])
        shown.append(data.removeprefix("is odd\n") if data != "is odd" else "")
    return {"github annotation": shown}


def _terminal(texts: Texts, _: Path) -> Readings:
    shown = []
    for text in texts:
        head, *lines = report.findings_text([_finding(text)], color=True).split("\n")
        assert head == "\x1b[1mpage.md:3:1\x1b[0m: \x1b[31mis odd\x1b[0m \x1b[2m[odd]\x1b[0m"
        line, _ = lines if text else ("    ", lines)
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
    return _named(_without(SURROGATES)(text)).replace("``", "\u201c").replace("''", "\u201d")


_PERSIAN = {ord("0") + digit: ord("۰") + digit for digit in range(10)}

DATABASES: Mapping[str, Callable[[Path], Engine]] = {
    "duckdb": lambda folder: DuckDB(),
    "mariadb": MariaDB,
    "mariadb-no-backslash": lambda folder: MariaDB(folder, "ANSI_QUOTES,NO_BACKSLASH_ESCAPES"),
    "postgresql": Postgres,
    "postgresql-backslash": lambda folder: Postgres(folder, "-c standard_conforming_strings=off"),
    "sqlite": lambda folder: SQLite(),
}

PROGRAMS: Mapping[str, Callable[[Texts, Path], Readings]] = {
    "python": _python,
    "json": _json,
    "javascript": _javascript,
    "php": _php,
    "csharp": _csharp,
    "java": _java,
    "go": _go,
    "rust": _rust,
    **{name: _sql(name, start) for name, start in DATABASES.items()},
    "sql-spark": _sql_spark,
    "sql-sqlserver": _sql_server,
    "html": _html,
    "markdown": _markdown,
    "github": _github,
    "terminal": _terminal,
}

SHOWS: Mapping[str, Callable[[str], str]] = {
    "python docstring": lambda text: _named(text).strip(" "),
    "csharp documentation": _in_xml,
    "java literal": _without(SURROGATES),
    "javadoc": lambda text: _named(_without(SURROGATES)(text)).strip(" "),
    "go literal": _without(SURROGATES),
    "go documentation": _in_go,
    "rust literal": _without(SURROGATES),
    **{
        f"{name} literal": _without(_FOR_DATABASES)
        for name in (*DATABASES, "sql-spark", "sql-sqlserver")
    },
    "html element": _without(_CONTROLS),
    "html attribute": _without(_CONTROLS),
    "html in Persian": lambda text: _without(_CONTROLS)(text.translate(_PERSIAN)),
    "html title": _without(_CONTROLS),
    "markdown": _named,
    "report in markdown": _in_a_report,
    "github annotation": lambda text: text.strip(" "),
    "terminal": _steerless,
}
"""What a sink shows of a text, where that is not the text itself."""
