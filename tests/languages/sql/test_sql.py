"""Runs the SQL files on real servers, repeatedly, and compares the table with the page."""

from __future__ import annotations

import csv
import io
import itertools
import os
import re
import shutil
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen import escaping
from codegen.model import Api, Shape, Spec
from tests import machine, pages
from tests.languages import another
from tests.languages.program import write
from tests.languages.registry import HOSTILE
from tests.languages.sql.builder import (
    ENGINES,
    DuckDB,
    DuckDBView,
    Engine,
    MariaDB,
    Postgres,
    Row,
    Spark,
    SQLite,
    evaluate,
    snippets,
    sqlglot,
)

VIEWS: dict[str, Callable[[Path], Engine]] = {
    "duckdb-view": lambda folder: DuckDBView(),
    "spark": lambda folder: Spark(),
    "spark-no-backslash": lambda folder: Spark(
        **{
            "spark.sql.parser.escapedStringLiterals": "true",
            "spark.sql.legacy.consecutiveStringLiterals.enabled": "true",
        },
    ),
}
TABLES = ("amoot_status", "amoot_status_wire")
ON_TABLES = pytest.mark.parametrize("server", ENGINES, indirect=True)


@pytest.fixture(params=[*ENGINES, *VIEWS], scope="module")
def server(request: pytest.FixtureRequest) -> Iterator[Engine]:
    """Start each engine, once for all tests."""
    with machine.folder() as folder:
        engine: Engine = {**ENGINES, **VIEWS}[request.param](folder)
        yield engine
        engine.stop()


@pytest.fixture
def engine(server: Engine) -> Engine:
    """Return an empty database for each test."""
    server.renew()
    return server


# A server program as a shell script, and the expected message.
REFUSALS = {
    "an error": ("echo '1 [ERROR]  no room'\necho aborting\nexit 1", "no room"),
    "another error": ("echo 'initdb: error: no room'\nexit 1", "no room"),
    "a complaint": ("echo begins\necho cannot begin\necho ends\nexit 1", "cannot begin"),
    "other words": ("echo begins\necho ends\nexit 1", "ends"),
    "silence": ("exit 7", "ends with 7, its log is empty"),
}
SERVERS: dict[str, tuple[Callable[[Path], Engine], tuple[str, ...]]] = {
    "MariaDB": (MariaDB, ("mariadb", "mariadbd", "mariadb-install-db")),
    "PostgreSQL": (Postgres, ("psql", "pg_ctl", "initdb")),
}


@pytest.fixture
def programs(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Create a folder of programs at the start of the PATH."""
    with machine.folder() as folder:
        monkeypatch.setenv("PATH", str(folder), prepend=os.pathsep)
        monkeypatch.setattr(os, "geteuid", lambda: 1000)
        yield folder


def script(path: Path, text: str) -> None:
    path.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
    path.chmod(0o755)


def refusal(kind: Callable[[Path], Engine]) -> str:
    """Start a server that fails, and return the message."""
    outcomes = (pytest.fail.Exception, pytest.skip.Exception)
    with machine.folder() as folder, pytest.raises(outcomes) as caught:
        kind(folder)
    return str(caught.value.msg)


@pytest.mark.parametrize("what", REFUSALS)
@pytest.mark.parametrize("server", SERVERS)
def test_a_server_that_does_not_run_is_one_sentence(server: str, what: str, programs: Path) -> None:
    kind, names = SERVERS[server]
    for name in names:
        script(programs / name, REFUSALS[what][0])
    assert refusal(kind) == f"{server} does not run: {REFUSALS[what][1]}"


@pytest.mark.parametrize("server", SERVERS)
def test_a_server_without_its_user_is_one_sentence(
    server: str, programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kind, names = SERVERS[server]
    for name in names:
        script(programs / name, "exit 1")

    def chown(path: Path, user: str) -> None:
        raise LookupError(f"no such user: {user!r}")

    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(shutil, "chown", chown)
    user = {"MariaDB": "mysql", "PostgreSQL": "postgres"}[server]
    assert refusal(kind) == f"{server} does not run: no such user: {user!r}"


def test_a_server_that_does_not_answer_is_one_sentence(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script(programs / "mariadb-install-db", "exit 0")
    script(programs / "mariadbd", "exec sleep 60")
    script(programs / "mariadb", "echo cannot connect >&2\nexit 1")
    monkeypatch.setattr(MariaDB, "patience", 2)
    said = f"{programs / 'mariadb'} says 'cannot connect'"
    assert refusal(MariaDB) == f"MariaDB does not run: {said}"


def files(spec: Spec, api: Api = Api()) -> dict[str, str]:
    """Render the package: its files by name."""
    return {path.name: text for path, text in pages.outputs(spec, "sql", api=api).items()}


def load(engine: Engine, rows: Sequence[pages.Row], shape: Shape = Shape()) -> str:
    """Load a page with these statuses."""
    escaped = [(code, pages.escaped(title), text) for code, title, text in rows]
    page = pages.page(escaped if shape.names == "text" else rows)
    return engine.load(files(pages.spec(page, shape=shape))[engine.script])


def table(engine: Engine, name: str = "amoot_status") -> list[Row]:
    """Return the table, sorted."""
    return sorted(engine.ask(f"SELECT * FROM {name}", "code", "title", "description"))


def forms(engine: Engine, name: str = "amoot_status_wire") -> list[Row]:
    """Return the table of wire values, sorted."""
    wire = "CONVERT(wire USING utf8mb4)" if isinstance(engine, MariaDB) else "wire"
    return sorted(engine.ask(f"SELECT {wire} AS wire, code FROM {name}", "wire", "code"))


def forms_of(spec: Spec) -> list[Row]:
    """Return the wire values of the statuses of a page."""
    found: list[Row] = [("-0", 0)] if any(status.code == 0 for status in spec.statuses) else []
    for status in (*spec.statuses, *spec.aliases):
        found.append((str(status.title), status.code))
    return sorted([*found, *((str(status.code), status.code) for status in spec.statuses)])


def origins(engine: Engine, name: str = "amoot_status") -> dict[int, Row]:
    """Return for each code whether it is listed, and the last page that had it."""
    date = f"CAST(page_date AS {'CHAR' if isinstance(engine, MariaDB) else engine.text})"
    listed = "CASE WHEN listed THEN 1 ELSE 0 END"
    columns = ("code", "listed", "package_version", "page_version", "page_date", "page_sha256")
    query = f"SELECT code, {listed} AS listed, package_version, page_version, {date} AS page_date"
    asked = engine.ask(f"{query}, page_sha256 FROM {name}", *columns)
    return {code: tuple(origin) for code, *origin in asked}


def origin(spec: Spec, *, listed: bool = True) -> Row:
    """Return the expected origin columns of the rows of a page."""
    return int(listed), "1.2.3", spec.api_version or None, spec.updated_iso or None, spec.sha256


# Sentences as titles: one has the maximum length, another looks like a renamed row.
SENTENCES = {
    "B": 'It\'s \\ "b" $(x) ${y}',
    "b": 'It\'s \\ "B" $(x) ${y}',
    "B2": "%b /* -- */ 'b'",
    "C": "C".ljust(255, "'"),
    "D": f"{'C'.ljust(255, chr(39))[:253]}@3",
    "E": "E@-5",
}
LISTED = [
    (code, pages.escaped(title), "x") for code, title in enumerate(SENTENCES.values()) if code != 1
]
PAGES_OF = {
    "frozen": (pages.FROZEN, Api()),
    "hostile": (HOSTILE, Api()),
    "another": (another.SPEC, another.API),
    "sentences": (
        pages.spec(pages.page([*LISTED, (1, "Success", "x")]), shape=Shape(names="text")),
        Api(),
    ),
}
ON_PAGES = pytest.mark.parametrize(("spec", "api"), PAGES_OF.values(), ids=PAGES_OF)


@ON_PAGES
def test_the_table_is_the_page(engine: Engine, spec: Spec, api: Api) -> None:
    check_table(engine, files(spec, api)[engine.script], spec, api)


def check_table(engine: Engine, script: str, spec: Spec, api: Api = Api()) -> None:
    """Assert that a script creates the tables of a page, and is idempotent."""
    names = pages.target("sql").package_names(api)
    for _ in range(2):
        engine.load(script)
        assert table(engine, names["table"]) == sorted(pages.rows(spec))
        assert forms(engine, names["wire"]) == forms_of(spec)
        found = {origin[:1] + origin[2:] for origin in origins(engine, names["table"]).values()}
        assert found == {origin(spec)[:1] + origin(spec)[2:]}


OLD = [(1, "Success", "خوب"), (2, "B", "ب"), (3, "C", "پ"), (4, "D", "ت")]
UPDATES: dict[str, tuple[list[pages.Row], list[pages.Row]]] = {
    "a description changes": (
        [(1, "Success", "خوب"), (2, "B", "دیگر"), (3, "C", "پ"), (4, "D", "ت")],
        [(1, "Success", "خوب"), (2, "B", "دیگر"), (3, "C", "پ"), (4, "D", "ت")],
    ),
    "only a joiner and case change": (
        [(1, "Success", "خو\u200cب"), (2, "b", "ب"), (3, "C", "پ"), (4, "D", "ت")],
        [(1, "Success", "خو\u200cب"), (2, "b", "ب"), (3, "C", "پ"), (4, "D", "ت")],
    ),
    "a code is added, a code is retired": (
        [(1, "Success", "خوب"), (2, "B", "ب"), (4, "D", "ت"), (-5, "E", "ث")],
        [(-5, "E", "ث"), (1, "Success", "خوب"), (2, "B", "ب"), (3, "C", "پ"), (4, "D", "ت")],
    ),
    "two codes swap their titles": (
        [(1, "Success", "خوب"), (3, "B", "ب"), (2, "C", "پ"), (4, "D", "ت")],
        [(1, "Success", "خوب"), (2, "C", "پ"), (3, "B", "ب"), (4, "D", "ت")],
    ),
    "three codes pass their titles on": (
        [(1, "Success", "خوب"), (2, "D", "ب"), (3, "B", "پ"), (4, "C", "ت")],
        [(1, "Success", "خوب"), (2, "D", "ب"), (3, "B", "پ"), (4, "C", "ت")],
    ),
    "a title gets another code, and its own is retired": (
        [(1, "Success", "خوب"), (2, "B", "ب"), (-3, "C", "پ"), (4, "D", "ت")],
        [(-3, "C", "پ"), (1, "Success", "خوب"), (2, "B", "ب"), (3, "C@3", "پ"), (4, "D", "ت")],
    ),
    "a title is renamed, and another code takes it": (
        [(1, "Success", "خوب"), (2, "B2", "ب"), (3, "C", "پ"), (4, "B", "ت")],
        [(1, "Success", "خوب"), (2, "B2", "ب"), (3, "C", "پ"), (4, "B", "ت")],
    ),
}


SHAPES = {"identifiers": Shape(), "sentences": Shape(names="text")}


def titled(rows: Sequence[pages.Row], shape: Shape) -> list[pages.Row]:
    """Return the rows with their titles as sentences, if those of the shape are."""
    if shape.names != "text":
        return list(rows)
    given_away = {
        f"{title}@{code}": f"{code}@{SENTENCES.get(title, title)}" for code, title, _ in OLD
    }
    shown = {**SENTENCES, **given_away}
    return [(code, shown.get(title, title), text) for code, title, text in rows]


@ON_TABLES
@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
@pytest.mark.parametrize("name", UPDATES)
def test_a_new_page_updates_and_adds_and_never_deletes(
    engine: Engine, name: str, shape: Shape
) -> None:
    old, new, wanted = (titled(rows, shape) for rows in (OLD, *UPDATES[name]))
    load(engine, old, shape)
    for _ in range(2):
        load(engine, new, shape)
        assert table(engine) == wanted
    load(engine, old, shape)
    kept = {code: title for code, title, _ in table(engine)}
    assert {code: kept[code] for code, _, _ in old} == {code: title for code, title, _ in old}
    assert kept.keys() == {code for code, _, _ in [*old, *new]}


def with_success(rows: list[pages.Row]) -> list[pages.Row]:
    """Return the first status code 1, where none has it: every page has a success."""
    if any(code == 1 for code, _, _ in rows):
        return rows
    return [(1, *rows[0][1:]), *rows[1:]]


PAGES = st.lists(
    st.lists(
        st.tuples(st.integers(-2, 4), st.sampled_from("ABCDE"), st.sampled_from(["یک", "دو"])),
        min_size=1,
        max_size=5,
        unique_by=(lambda row: row[0], lambda row: row[1]),
    ).map(with_success),
    min_size=2,
    max_size=5,
)


@pytest.mark.parametrize("kind", [SQLite, DuckDB])
@settings(max_examples=60, deadline=None)
@given(history=PAGES)
def test_whatever_pages_follow_each_other(
    kind: Callable[[], Engine], history: list[list[pages.Row]]
) -> None:
    engine: Engine = kind()
    engine.renew()
    last: dict[int, pages.Row] = {}
    for rows in history:
        load(engine, rows)
        last |= {row[0]: row for row in rows}
        now = {row[0]: row for row in table(engine)}
        assert now.keys() == last.keys()
        for code, (_, title, description) in last.items():
            retired = code not in {row[0] for row in rows}
            given_away = retired and title in {row[1] for row in rows}
            assert now[code][2] == description
            if not retired:
                assert now[code][1] == title
            elif given_away:
                assert now[code][1] == f"{title}@{code}"
            else:
                assert now[code][1] in (title, f"{title}@{code}")
    engine.stop()


@ON_TABLES
def test_a_row_says_which_page_had_it_last(engine: Engine) -> None:
    old = pages.spec(pages.page([(0, "Failed", "x"), (1, "Success", "x"), (2, "B", "x")]))
    new = pages.spec(pages.page([(1, "B", "x"), (3, "C", "x")], date="۱۴۰۴/۰۷/۲۹", version="v2.1"))
    for spec in (old, new):
        engine.load(files(spec)[engine.script])
    left = origin(old, listed=False)
    assert origins(engine) == {0: left, 1: origin(new), 2: left, 3: origin(new)}
    kept = [("-0", 0), ("0", 0), ("2", 2), ("Failed", 0), ("Success", 1)]
    assert forms(engine) == sorted([*forms_of(new), *kept])
    engine.load(files(old)[engine.script])
    assert {code: origin[0] for code, origin in origins(engine).items()} == {0: 1, 1: 1, 2: 1, 3: 0}


@pytest.mark.parametrize("server", ["duckdb", "duckdb-view", "postgresql", "sqlite"], indirect=True)
def test_a_transaction_around_a_file_can_be_rolled_back(engine: Engine) -> None:
    old, new = (
        files(pages.spec(pages.page([(1, "Success", text), (code, "B", text)])))[engine.script]
        for code, text in ((2, "x"), (3, "y"))
    )
    engine.load(old, end="ROLLBACK")
    for name in ("amoot_status", "amoot_status_wire"):
        with pytest.raises(Exception, match=name):
            engine.ask(f"SELECT code FROM {name}", "code")
    engine.load(old)
    before = table(engine), forms(engine), origins(engine)
    engine.load(f"{new}\n{old}\n{new}", end="ROLLBACK")
    assert (table(engine), forms(engine), origins(engine)) == before


@ON_TABLES
def test_a_second_run_writes_no_row(engine: Engine) -> None:
    script = files(pages.FROZEN)[engine.script]
    engine.load(script)
    if isinstance(engine, MariaDB):
        printed = engine.load(script)
        counts = re.findall(r"ON DUPLICATE KEY UPDATE.*?Query OK, ([0-9]+) row", printed, re.DOTALL)
        assert counts == ["0", "0"]
    elif isinstance(engine, SQLite):
        engine.load("CREATE TABLE written (n);")
        for table, event in itertools.product(TABLES, ("INSERT", "UPDATE", "DELETE")):
            engine.load(
                f"CREATE TRIGGER on_{event}_{table} BEFORE {event} ON {table}"
                " BEGIN INSERT INTO written VALUES (1); END;"
            )
        engine.load(script)
        assert engine.ask("SELECT n FROM written", "n") == []
        engine.load("UPDATE amoot_status SET title = 'x' WHERE code = 4;")
        engine.load(script)
        assert engine.ask("SELECT n FROM written", "n") != [(1,)]  # the triggers work
    else:
        place = (
            "rowid" if isinstance(engine, DuckDB) else "ARRAY[ctid::text, xmin::text, xmax::text]"
        )
        queries = [f"SELECT code, {place} AS place FROM {table}" for table in TABLES]
        before = [sorted(engine.ask(query, "code", "place")) for query in queries]
        engine.load(script)
        assert [sorted(engine.ask(query, "code", "place")) for query in queries] == before


@ON_TABLES
def test_the_table_guards_its_keys_byte_by_byte(engine: Engine) -> None:
    load(engine, [(1, "Success", "خوب"), (2, "success", "ب"), (3, "SUCCESS", "پ")])
    assert len(table(engine)) == 3
    columns = "code, title, description, listed, package_version, page_sha256"
    for values in ("1, 'Other', 'x'", "9, 'Success', 'x'", "9, NULL, 'x'", "9, 'Y', NULL"):
        with pytest.raises(Exception, match=r"(?i)unique|duplicate|null"):
            engine.load(f"INSERT INTO amoot_status ({columns}) VALUES ({values}, true, '1', '');")
    for values in ("'Success', 9", "'1', 9", "NULL, 9", "'Other', NULL"):
        with pytest.raises(Exception, match=r"(?i)unique|duplicate|null"):
            engine.load(f"INSERT INTO amoot_status_wire (wire, code) VALUES ({values});")
    engine.load("INSERT INTO amoot_status_wire (wire, code) VALUES ('SUCCESs', 9), ('1 ', 9);")
    assert (len(table(engine)), len(forms(engine))) == (3, 8)


def test_the_name_of_a_status_in_a_query_is_its_code(engine: Engine) -> None:
    target = pages.target("sql")
    engine.load(files(pages.FROZEN)[engine.script])
    columns = [f"c{place}" for place in range(len(pages.FROZEN.statuses))]
    query = "SELECT " + ", ".join(
        f"{target.refer(status.title, Api())} AS {column}"
        for status, column in zip(pages.FROZEN.statuses, columns, strict=True)
    )
    assert engine.ask(query, *columns) == [tuple(status.code for status in pages.FROZEN.statuses)]


def test_the_name_of_a_sentence_in_a_query_is_its_code() -> None:
    engine = DuckDB()
    engine.renew()
    engine.load(files(another.SPEC, another.API)[engine.script])
    for status in (*another.SPEC.statuses, *another.SPEC.aliases):
        code = pages.target("sql").refer(status.title, another.API)
        assert engine.ask(f"SELECT {code} AS code", "code") == [(status.code,)]


# Other values of a log.
ODD = [
    None,
    "",
    "-0",
    "00",
    "007",
    "+4",
    " 4",
    "4 ",
    "4.0",
    "4e0",
    "0x4",
    "1_0",
    "۴",
    "Success ",
    "success",
]
ODD += [
    "SUCCESS",
    " Success",
    "Success\u200c",
    "NewStatus",
    "999",
    "-999",
    "2147483648",
    "true",
    "null",
]
ODD += ["پیام", "'; DROP TABLE amoot_status; --", "\\", "%", "_", "Succes_", "\U0001f600"]


def documented(label: str, readme: str) -> str:
    """Find the query for a database in a README, without its semicolon."""
    found: list[tuple[str, str]] = re.findall(
        r"^(\w[^\n]*):\n\n```sql\n(.*?);\n```", readme, re.DOTALL | re.MULTILINE
    )
    (query,) = (query for databases, query in found if label in databases)
    return query


def outcome(
    raw: str | None, spec: Spec, api: Api
) -> tuple[str, int | None, str | None, str | None]:
    """Classify a wire value by the grammar and the page."""
    is_number = raw is not None and re.fullmatch("-?(0|[1-9][0-9]*)", raw) is not None
    number = int(raw) if raw is not None and is_number else None
    for status in spec.statuses:
        titles = [status.title, *(alias.title for alias in status.aliases)]
        if raw in titles or number == status.code:
            kind = "success" if status.is_success else "failure"
            return kind if api.success else "known", status.code, status.title, None
    return "unknown", None, None, raw


OTHER_NAMES = pages.spec(
    pages.page([(1, "Success", "x"), (7, "Gone", "y"), (7, "Removed", "z"), (-3, "No", "w")]),
    shape=Shape(aliases=True),
)


@pytest.mark.parametrize(
    ("spec", "api"),
    [*PAGES_OF.values(), (OTHER_NAMES, Api())],
    ids=[*PAGES_OF, "other names"],
)
def test_the_documented_query_counts_a_log(engine: Engine, spec: Spec, api: Api) -> None:
    names = pages.target("sql").package_names(api)
    count = 1_000_000 if engine.dialect == "sql" and spec is pages.FROZEN else 100_000
    values = [*ODD, *sorted(spec.titles)]
    values += [str(status.code) for status in spec.statuses if status.code]
    values += ["0"]
    values += [f"{spec.aliases[-1].title} ", spec.aliases[-1].title.lower()] if spec.aliases else []
    quote = escaping.QUOTES[engine.dialect]
    wire = ", ".join(
        f"({place}, {'NULL' if value is None else quote(value)})"
        for place, value in enumerate(values)
    )
    numbers = engine.numbers.format(count=count)
    engine.load(files(spec, api)[engine.script])
    engine.load(f"CREATE TABLE wire (place integer, status {engine.text});")
    engine.load(f"CREATE TABLE {names['log']} (status {engine.text});")
    engine.load(
        ("SET NAMES utf8mb4;" if isinstance(engine, MariaDB) else "")
        + f"INSERT INTO wire VALUES {wire};"
    )
    engine.load(
        f"INSERT INTO {names['log']} SELECT wire.status"
        f" FROM {numbers} JOIN wire ON wire.place = n % {len(values)};"
    )
    wanted: Counter[tuple[str, int | None, str | None, str | None]] = Counter()
    for place, value in enumerate(values):
        wanted[outcome(value, spec, api)] += len(range(place, count, len(values)))
    query = documented(engine.label, files(spec, api)["README.md"])
    assert re.search(engine.look_up, engine.plan(query)), engine.plan(query)
    asked = engine.ask(query, "outcome", "code", "title", "raw", "times")
    assert sum(row[4] for row in asked) == count
    if isinstance(engine, MariaDB):  # its collation treats some unknown values as equal
        totals: Counter[Row] = Counter()
        for *what, _, times in asked:
            totals[tuple(what)] += times
        assert totals.keys() == {row[:3] for row in wanted}
        assert all(totals[row[:3]] == wanted[row] for row in wanted if row[1] is not None)
    else:
        assert {row[:4]: row[4] for row in asked} == wanted
        assert len(asked) == len(wanted)


def test_where_no_code_means_success_nothing_speaks_of_it() -> None:
    assert another.mentions_of_success("sql") == []


@ON_PAGES
def test_no_file_holds_what_a_setting_or_a_client_would_read_otherwise(
    spec: Spec, api: Api
) -> None:
    made = {name: text for name, text in files(spec, api).items() if name.endswith(".sql")}
    assert "\\" not in made["postgresql.sql"] + made["mysql.sql"] + made["spark.sql"]
    assert "$(" not in made["sqlserver.sql"]
    assert "''" not in made["spark.sql"]
    assert [name for name, text in made.items() if "${" in text] == []


# --- SQL Server cannot be run here: its file is parsed, and its literals are evaluated. That for
# --- Spark is parsed for Databricks too


@ON_PAGES
def test_the_file_for_sql_server_parses_and_holds_the_page(spec: Spec, api: Api) -> None:
    check_sql_server(files(spec, api)["sqlserver.sql"], spec)


def check_sql_server(script: str, spec: Spec) -> None:
    """Assert that a script of T-SQL inserts the statuses of a page, and deletes nothing.

    It starts and commits one transaction, which does not commit an outer one.
    """
    exp = sqlglot().exp
    statements = sqlglot().parse(script, dialect="tsql")
    nodes = [node for statement in statements for node in statement.walk()]
    assert not [node for node in nodes if isinstance(node, (exp.Command, exp.Delete, exp.Drop))]
    rows = [
        tuple(evaluate(value) for value in row.expressions)
        for node in nodes
        if isinstance(node, exp.Values)
        for row in node.expressions
    ]
    others = [(alias.title, alias.code) for alias in spec.aliases]
    assert rows == [*pages.rows(spec), *others]
    kinds = Counter(type(node) for node in nodes)
    assert (kinds[exp.Transaction], kinds[exp.Commit], kinds[exp.Rollback]) == (1, 1, 0)
    assert (kinds[exp.Create], kinds[exp.Update], kinds[exp.Insert]) == (2, 4, len(rows) + 5)


@pytest.mark.parametrize("dialect", ["spark", "databricks", "duckdb"])
@ON_PAGES
def test_the_file_for_spark_parses_and_holds_the_page(spec: Spec, api: Api, dialect: str) -> None:
    check_view(files(spec, api)["spark.sql"], spec, dialect, api)


def check_view(script: str, spec: Spec, dialect: str, api: Api = Api()) -> None:
    """Assert that a script creates two views with the statuses of a page and all titles.

    A client that runs single statements can split it at the ends of lines.
    """
    exp = sqlglot().exp
    views = sqlglot().parse(script, dialect=dialect)
    parts = [sqlglot().parse_one(part, dialect=dialect) for part in script.split(";\n")[:-1]]
    assert parts == views
    assert all(isinstance(view, exp.Create) for view in views)
    assert {(view.kind, view.args["replace"]) for view in views} == {("VIEW", True)}
    names = pages.target("sql").package_names(api)
    assert [view.this.name for view in views] == [names["table"], names["wire"]]
    found = [
        tuple(evaluate(value) for value in row.expressions)
        for view in views
        for values in view.find_all(exp.Values)
        for row in values.expressions
    ]
    assert found == [*pages.rows(spec), *((alias.title, alias.code) for alias in spec.aliases)]


@ON_PAGES
def test_the_query_for_sql_server_parses(spec: Spec, api: Api) -> None:
    query = documented("SQL Server", files(spec, api)["README.md"])
    (parsed,) = sqlglot().parse(query, dialect="tsql")
    assert [column.alias_or_name for column in parsed.selects] == [
        *("outcome", "code", "title", "raw", "times")
    ]


@ON_PAGES
def test_the_files_for_warehouses_are_the_tables(spec: Spec, api: Api, tmp_path: Path) -> None:
    made = files(spec, api)
    codes, wires = (
        list(csv.reader(io.StringIO(made[name], newline=""), strict=True))
        for name in ("status_codes.csv", "status_wire.csv")
    )
    assert codes[0] == ["code", "title", "description"]
    assert [(int(code), title, text) for code, title, text in codes[1:]] == pages.rows(spec)
    assert wires[0] == ["wire", "code"]
    assert sorted((wire, int(code)) for wire, code in wires[1:]) == forms_of(spec)
    engine = DuckDB()
    engine.renew()
    for name, found in (("status_codes.csv", codes), ("status_wire.csv", wires)):
        path = write(tmp_path / name, made[name])
        read = engine.ask(f"SELECT * FROM read_csv('{path}', header = true)", *found[0])
        assert [list(map(str, row)) for row in read] == found[1:]
    engine.stop()


@pytest.mark.parametrize(
    ("spec", "api"), [(pages.FROZEN, Api()), (another.SPEC, another.API)], ids=["frozen", "another"]
)
def test_every_snippet_of_the_readme_runs(spec: Spec, api: Api, tmp_path: Path) -> None:
    made = pages.package(spec, "sql", tmp_path / "made", api=api)
    fences = (made / "README.md").read_text(encoding="utf-8").count("```")
    assert snippets(made, tmp_path) * 2 == fences > 0


# --- Spark, beside DuckDB, on a log that neither has as a table


ROOT_README = (pages.ROOT / "README.md").read_text(encoding="utf-8")


def test_a_million_rows_of_parquet_are_joined_by_broadcast(tmp_path: Path) -> None:
    made = files(pages.FROZEN)
    values = [*ODD, *(wire for wire, _ in forms_of(pages.FROZEN))]
    log = tmp_path / "log.parquet"
    engines: list[Engine] = [DuckDB(), Spark()]
    for engine in engines:
        engine.renew()
        engine.load(made[engine.script])
    quoted = ", ".join("NULL" if one is None else escaping.quote_sql(one) for one in values)
    engines[0].load(
        f"COPY (SELECT [{quoted}][1 + (n * n) % {len(values)}] AS status"
        f" FROM range(1_000_000) AS series(n)) TO '{log}' (FORMAT parquet);"
    )
    engines[0].load(f"CREATE VIEW amoot_log AS SELECT * FROM '{log}';")
    engines[1].load(f"CREATE TABLE amoot_log USING parquet LOCATION '{log}'")
    (short,) = re.findall(r"^```sql\n(.*?);\n```$", ROOT_README, re.DOTALL | re.MULTILINE)
    queries = {
        documented("Spark", made["README.md"]): ("outcome", "code", "title", "raw", "times"),
        short: ("outcome", "times"),
    }
    for query, columns in queries.items():
        plan = engines[1].plan(query)
        assert plan.count("BroadcastHashJoin") == 2, plan
        assert not re.search("NestedLoop|Cartesian|SortMerge", plan), plan
        counted, again = (Counter(engine.ask(query, *columns)) for engine in engines)
        assert counted == again
        assert sum(row[-1] for row in counted) == 1_000_000
