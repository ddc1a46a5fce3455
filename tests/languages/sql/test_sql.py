"""The SQL files are run by real servers, again and again, and the table says what the page says."""

from __future__ import annotations

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
from codegen.model import Api, Spec
from tests import machine, pages, toolchain
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
    sqlglot,
)

VIEWS: dict[str, Callable[[Path], Engine]] = {
    "duckdb-view": lambda folder: DuckDBView(),
    "spark": Spark,
    "spark-no-backslash": lambda folder: Spark(
        folder,
        **{
            "spark.sql.parser.escapedStringLiterals": "true",
            "spark.sql.legacy.consecutiveStringLiterals.enabled": "true",
        },
    ),
}
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
    """Give each test an empty database."""
    server.renew()
    return server


# What a program of a server does, as a script of sh, and what is said of it.
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
    """Make a folder of programs that are found before all others."""
    with machine.folder() as folder:
        monkeypatch.setenv("PATH", str(folder), prepend=os.pathsep)
        monkeypatch.setattr(os, "geteuid", lambda: 1000)
        monkeypatch.setattr(toolchain, "ABSENT", {})
        yield folder


def script(path: Path, text: str) -> None:
    path.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
    path.chmod(0o755)


def refusal(kind: Callable[[Path], Engine]) -> str:
    """Start a server that does not; give the one line that says why."""
    outcomes = (pytest.fail.Exception, pytest.skip.Exception)
    with machine.folder() as folder, pytest.raises(outcomes) as caught:
        kind(folder)
    assert list(toolchain.ABSENT) == [caught.value.msg]
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


def files(spec: Spec) -> dict[str, str]:
    """Render the package: its files by name."""
    return {path.name: text for path, text in pages.outputs(spec, "sql").items()}


def load(engine: Engine, rows: Sequence[pages.Row]) -> str:
    """Load a page with these statuses."""
    return engine.load(files(pages.spec(pages.page(rows)))[engine.script])


def table(engine: Engine) -> list[Row]:
    """Give the table, sorted."""
    return sorted(engine.ask("SELECT * FROM amoot_status", "code", "title", "description"))


@pytest.mark.parametrize("spec", [pages.FROZEN, HOSTILE], ids=["frozen", "hostile"])
def test_the_table_is_the_page(engine: Engine, spec: Spec) -> None:
    check_table(engine, files(spec)[engine.script], spec)


def check_table(engine: Engine, script: str, spec: Spec) -> None:
    """Assert that a script makes the table of a page, once and again."""
    for _ in range(2):
        engine.load(script)
        assert table(engine) == sorted(pages.rows(spec))


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


@ON_TABLES
@pytest.mark.parametrize("name", UPDATES)
def test_a_new_page_updates_and_adds_and_never_deletes(engine: Engine, name: str) -> None:
    new, wanted = UPDATES[name]
    load(engine, OLD)
    for _ in range(2):
        load(engine, new)
        assert table(engine) == wanted
    load(engine, OLD)
    kept = {code: title for code, title, _ in table(engine)}
    assert {code: kept[code] for code, _, _ in OLD} == {code: title for code, title, _ in OLD}
    assert kept.keys() == {code for code, _, _ in [*OLD, *new]}


def with_success(rows: list[pages.Row]) -> list[pages.Row]:
    """Give the first status code 1, where none has it: every page has a success."""
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
def test_a_second_run_writes_no_row(engine: Engine) -> None:
    script = files(pages.FROZEN)[engine.script]
    engine.load(script)
    if isinstance(engine, MariaDB):
        printed = engine.load(script)
        counts = re.findall(r"ON DUPLICATE KEY UPDATE.*?Query OK, ([0-9]+) row", printed, re.DOTALL)
        assert counts == ["0"]
    elif isinstance(engine, SQLite):
        engine.load("CREATE TABLE written (n)")
        for event in ("INSERT", "UPDATE", "DELETE"):
            engine.load(
                f"CREATE TRIGGER on_{event} BEFORE {event} ON amoot_status"
                " BEGIN INSERT INTO written VALUES (1); END"
            )
        engine.load(script)
        assert engine.ask("SELECT n FROM written", "n") == []
        engine.load("UPDATE amoot_status SET title = 'x' WHERE code = 4")
        engine.load(script)
        assert engine.ask("SELECT n FROM written", "n") != [(1,)]  # the triggers do strike
    else:
        place = (
            "rowid" if isinstance(engine, DuckDB) else "ARRAY[ctid::text, xmin::text, xmax::text]"
        )
        query = f"SELECT code, {place} AS place FROM amoot_status"
        before = sorted(engine.ask(query, "code", "place"))
        engine.load(script)
        assert sorted(engine.ask(query, "code", "place")) == before


@ON_TABLES
def test_the_table_guards_its_keys_byte_by_byte(engine: Engine) -> None:
    load(engine, [(1, "Success", "خوب"), (2, "success", "ب"), (3, "SUCCESS", "پ")])
    assert len(table(engine)) == 3
    for values in ("(1, 'Other', 'x')", "(9, 'Success', 'x')", "(9, NULL, 'x')", "(9, 'Y', NULL)"):
        with pytest.raises(Exception, match=r"(?i)unique|duplicate|null"):
            engine.load(f"INSERT INTO amoot_status (code, title, description) VALUES {values};")
    assert len(table(engine)) == 3


def test_the_name_of_a_status_in_a_query_is_its_code(engine: Engine) -> None:
    target = pages.target("sql")
    engine.load(files(pages.FROZEN)[engine.script])
    columns = [f"c{place}" for place in range(len(pages.FROZEN.statuses))]
    query = "SELECT " + ", ".join(
        f"{target.refer(status.title, Api())} AS {column}"
        for status, column in zip(pages.FROZEN.statuses, columns, strict=True)
    )
    assert engine.ask(query, *columns) == [tuple(status.code for status in pages.FROZEN.statuses)]


# What a log may hold beside the titles and the numbers of the page.
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


def documented(engine: Engine) -> str:
    """Find the query of this engine in the README, without its semicolon."""
    queries = re.findall(r"```sql\n(.*?);\n```", files(pages.FROZEN)["README.md"], re.DOTALL)
    assert len(queries) == 3
    return str(queries[1 if isinstance(engine, MariaDB) else 0])


def outcome(raw: str | None) -> tuple[str, int | None, str | None, str | None]:
    """Say what a wire value is, by the grammar of the wire and the page alone."""
    is_number = raw is not None and re.fullmatch("-?(0|[1-9][0-9]*)", raw) is not None
    number = int(raw) if raw is not None and is_number else None
    for status in pages.FROZEN.statuses:
        if raw == status.title or number == status.code:
            kind = "success" if status.is_success else "failure"
            return kind, status.code, status.title, None
    return "unknown", None, None, raw


def test_the_documented_query_counts_a_log(engine: Engine) -> None:
    count = 1_000_000 if engine.dialect == "sql" else 100_000
    values = [*ODD, *(status.title for status in pages.FROZEN.statuses)]
    values += [str(status.code) for status in pages.FROZEN.statuses]
    quote = escaping.QUOTES[engine.dialect]
    wire = ", ".join(
        f"({place}, {'NULL' if value is None else quote(value)})"
        for place, value in enumerate(values)
    )
    numbers = engine.numbers.format(count=count)
    engine.load(files(pages.FROZEN)[engine.script])
    engine.load(f"CREATE TABLE wire (place integer, status {engine.text});")
    engine.load(f"CREATE TABLE amoot_log (status {engine.text});")
    engine.load(
        ("SET NAMES utf8mb4;" if isinstance(engine, MariaDB) else "")
        + f"INSERT INTO wire VALUES {wire};"
    )
    engine.load(
        "INSERT INTO amoot_log SELECT wire.status"
        f" FROM {numbers} JOIN wire ON wire.place = n % {len(values)};"
    )
    wanted: Counter[tuple[str, int | None, str | None, str | None]] = Counter()
    for place, value in enumerate(values):
        wanted[outcome(value)] += len(range(place, count, len(values)))
    asked = engine.ask(documented(engine), "outcome", "code", "title", "raw", "times")
    assert {row[:4]: row[4] for row in asked} == wanted
    assert len(asked) == len(wanted)
    assert sum(row[4] for row in asked) == count


@pytest.mark.parametrize("spec", [pages.FROZEN, HOSTILE], ids=["frozen", "hostile"])
def test_no_file_holds_what_a_setting_or_a_client_would_read_otherwise(spec: Spec) -> None:
    made = files(spec)
    assert "\\" not in made["postgresql.sql"] + made["mysql.sql"] + made["spark.sql"]
    assert "$(" not in made["sqlserver.sql"]
    assert "${" not in made["spark.sql"]
    assert "''" not in made["spark.sql"]


# --- SQL Server cannot be run here, and Spark need not be there: their files are parsed, and their
# --- literals are evaluated


@pytest.mark.parametrize("spec", [pages.FROZEN, HOSTILE], ids=["frozen", "hostile"])
def test_the_file_for_sql_server_parses_and_holds_the_page(spec: Spec) -> None:
    check_sql_server(files(spec)["sqlserver.sql"], spec)


def check_sql_server(script: str, spec: Spec) -> None:
    """Assert that a script of T-SQL inserts the statuses of a page, and deletes nothing."""
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
    assert rows == pages.rows(spec)
    kinds = Counter(type(node) for node in nodes)
    assert (kinds[exp.Create], kinds[exp.Update], kinds[exp.Insert]) == (1, 2, len(rows) + 1)


@pytest.mark.parametrize("dialect", ["spark", "databricks", "duckdb"])
@pytest.mark.parametrize("spec", [pages.FROZEN, HOSTILE], ids=["frozen", "hostile"])
def test_the_file_for_spark_parses_and_holds_the_page(spec: Spec, dialect: str) -> None:
    check_view(files(spec)["spark.sql"], spec, dialect)


def check_view(script: str, spec: Spec, dialect: str) -> None:
    """Assert that a script is a view that holds the statuses of a page."""
    exp = sqlglot().exp
    (view,) = sqlglot().parse(script, dialect=dialect)
    assert isinstance(view, exp.Create)
    assert (view.kind, view.args["replace"], view.this.name) == ("VIEW", True, "amoot_status")
    (values,) = view.find_all(exp.Values)
    found = [tuple(evaluate(value) for value in row.expressions) for row in values.expressions]
    assert found == pages.rows(spec)


def test_the_query_for_sql_server_parses() -> None:
    query = re.findall(r"```sql\n(.*?);\n```", files(pages.FROZEN)["README.md"], re.DOTALL)[2]
    (parsed,) = sqlglot().parse(query, dialect="tsql")
    assert [column.alias_or_name for column in parsed.selects] == [
        *("outcome", "code", "title", "raw", "times")
    ]
