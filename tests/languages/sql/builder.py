"""Starts PostgreSQL, MariaDB, SQLite, DuckDB and Spark in a folder, and runs queries.

Does not depend on the table that is loaded.
"""

from __future__ import annotations

import atexit
import csv
import functools
import importlib
import json
import os
import re
import shutil
import sqlite3
import subprocess
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, chdir, contextmanager
from itertools import count
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import unquote

from codegen.escaping import QUOTES
from tests import machine, toolchain
from tests.languages.program import Readings

Row = tuple[Any, ...]

# Failures in a log: errors of the server come before those of the shell.
_FAILURES = (
    re.compile(r"(?:\[ERROR\]|(?:FATAL|error|ERROR):) *(.+)"),
    re.compile("(.*(?i:exceeded|denied|cannot|can't|not found|no such|killed|refused).*)"),
    re.compile("(.*(?i:failed).*)"),
)


class Engine(Protocol):
    """A database that starts empty with ``renew``."""

    label: str  # as the README calls it
    script: str  # the file it reads
    dialect: str  # of the quoting family
    numbers: str  # a relation with the column n, from 0 to below {count}
    text: str  # the type of a column of text
    look_up: str  # what a plan says of a join by a look-up, as a pattern

    def renew(self) -> None:
        """Start with an empty database."""

    def load(self, script: str, end: str = "COMMIT") -> str:
        """Run a script, in a transaction if supported, and return its output."""

    def plan(self, query: str) -> str:
        """Say how a query is run."""

    def ask(self, query: str, *columns: str) -> list[Row]:
        """Return these columns of a query's rows."""

    def stop(self) -> None:
        """End what was started."""


@contextmanager
def _starting(server: str, log: Path) -> Iterator[None]:
    """Return one line on why a server did not start, from the system or its log."""
    try:
        yield
    except (LookupError, OSError) as error:
        toolchain.absent(server, f"does not run: {error}")
    except subprocess.CalledProcessError as error:
        text = log.read_text(encoding="utf-8", errors="replace")
        found = filter(None, (failure.search(text) for failure in _FAILURES))
        last = text.strip().rpartition("\n")[2] or f"ends with {error.returncode}, its log is empty"
        said = next((match[1] for match in found), last)
        toolchain.absent(server, f"does not run: {said.strip()[:200]}")


class Postgres:
    """A private server, accessed by psql through a socket in its folder."""

    label = "PostgreSQL"
    script = "postgresql.sql"
    dialect = "sql"
    numbers = "generate_series(0, {count} - 1) AS series(n)"
    text = "text"
    look_up = r"Hash (Left|Right) Join .*\n +Hash Cond: .*wire"

    def __init__(self, folder: Path, options: str = "") -> None:
        self.folder = folder
        self.options = options
        self.names = iter(range(1_000_000))
        self.psql = toolchain.tool("psql")
        places = sorted(map(str, Path("/usr/lib/postgresql").glob("*/bin/pg_ctl")))
        self.control = (
            shutil.which("pg_ctl") or next(iter(places), None) or toolchain.absent("PostgreSQL")
        )
        data = folder / "data"
        settings = f"-k {folder} -c listen_addresses='' -c fsync=off -c max_connections=10"
        initdb = Path(self.control).with_name("initdb")
        plain = ["-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C"]
        with _starting("PostgreSQL", folder / "log"):
            self._own(initdb, "-D", data, *plain)
            self._own(self.control, "-D", data, "-o", settings, "-w", "-s", "start")

    def _own(self, *command: str | Path) -> None:
        """Run a command of the server, which does not run as root."""
        as_other: list[str | Path] = []
        if os.geteuid() == 0:
            shutil.chown(self.folder, "postgres")
            as_other = [toolchain.tool("runuser"), "-u", "postgres", "--"]
        # pg_ctl leaves the server with its own standard output, so a pipe would never end.
        with (self.folder / "log").open("ab") as log:
            whole = [*as_other, *command]
            subprocess.run(whole, cwd=self.folder, stdout=log, stderr=log, check=True)

    def _psql(self, *arguments: str, database: str, text: str) -> str:
        script = self.folder / "script.sql"
        script.write_text(text, encoding="utf-8", newline="\n")
        command = [self.psql, "-X", "-q", "-v", "ON_ERROR_STOP=1", "-U", "postgres", *arguments]
        return toolchain.output(
            [*command, "-h", str(self.folder), "-d", database, "-f", str(script)],
            env={"PGOPTIONS": f"-c client_min_messages=warning {self.options}"},
        )

    def renew(self) -> None:
        self.database = f"base{next(self.names)}"
        self._psql(database="postgres", text=f"CREATE DATABASE {self.database}")

    def load(self, script: str, end: str = "COMMIT") -> str:
        return self._psql(database=self.database, text=f"BEGIN;\n{script}\n{end};\n")

    def plan(self, query: str) -> str:
        return self._psql("-A", "-t", database=self.database, text=f"EXPLAIN {query}")

    def ask(self, query: str, *columns: str) -> list[Row]:
        row = f"json_build_array({', '.join(columns)})::text"
        # In hexadecimal digits, because psql prints nothing for U+10FFFF.
        text = f"SELECT encode(convert_to({row}, 'UTF8'), 'hex') FROM ({query}) AS asked"
        lines = self._psql("-A", "-t", database=self.database, text=text)
        return [tuple(json.loads(bytes.fromhex(line))) for line in lines.split("\n") if line]

    def stop(self) -> None:
        self._own(self.control, "-D", self.folder / "data", "-m", "immediate", "-w", "-s", "stop")


class MariaDB:
    """A private server, accessed by the mariadb client through a socket in its folder."""

    label = "MariaDB"
    script = "mysql.sql"
    dialect = "sql-mysql"
    numbers = "(SELECT seq AS n FROM seq_0_to_999999 LIMIT {count}) AS series"
    text = "varchar(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci"
    look_up = r"\tform\teq_ref\tPRIMARY\t"
    patience = 600  # tenths of a second

    def __init__(self, folder: Path, mode: str = "") -> None:
        self.folder = folder
        self.mode = mode
        self.client = toolchain.tool("mariadb")
        self.names = iter(range(1_000_000))
        server = (
            shutil.which("mariadbd")
            or shutil.which("mariadbd", path="/usr/sbin")
            or toolchain.absent("mariadbd")
        )
        with _starting("MariaDB", folder / "log"):
            self._start(server)

    def _start(self, server: str) -> None:
        folder = self.folder
        owner = ["--user=mysql"] if os.geteuid() == 0 else []
        # Its user may not have access to the default folder for temporary files.
        temporary = folder / "tmp"
        temporary.mkdir()
        if owner:
            shutil.chown(folder, "mysql")
            shutil.chown(temporary, "mysql")
        places = [f"--datadir={folder / 'data'}", f"--tmpdir={temporary}"]
        common = ["--no-defaults", *places, *owner]
        fresh = ["--auth-root-authentication-method=normal", "--skip-test-db"]
        install = [toolchain.tool("mariadb-install-db"), *common, *fresh]
        quick = ["--innodb-flush-log-at-trx-commit=0", "--innodb-buffer-pool-size=128M"]
        places = [f"--socket={folder / 'socket'}", f"--pid-file={folder / 'pid'}"]
        with (folder / "log").open("wb") as log:
            subprocess.run(install, stdout=log, stderr=log, check=True)
            command = [server, *common, *places, "--skip-networking", *quick]
            self.process = subprocess.Popen(command, stdout=log, stderr=log)
        self._await()

    def _await(self) -> None:
        """Wait until the server responds, or stop it."""
        for _ in range(self.patience):
            if self.process.poll() is not None:
                raise subprocess.CalledProcessError(self.process.returncode, "mariadbd")
            asked = toolchain.run([*self._client(), "-e", "SELECT 1"])
            if asked.returncode == 0:
                return
            time.sleep(0.1)
        self.stop()
        raise TimeoutError(f"{self.client} says {asked.stderr.strip()[:200]!r}")

    def _client(self) -> list[str]:
        return [self.client, "--no-defaults", "-u", "root", f"--socket={self.folder / 'socket'}"]

    def _run(self, *arguments: str, text: str, charset: str) -> str:
        script = self.folder / "script.sql"
        script.write_text(text, encoding="utf-8", newline="\n")
        mode = f"--init-command=SET SESSION sql_mode='{self.mode}'"
        with script.open("rb") as given:
            done = subprocess.run(
                [*self._client(), mode, f"--default-character-set={charset}", *arguments],
                stdin=given,
                capture_output=True,
                check=False,
            )
        assert done.returncode == 0, done.stderr.decode(errors="replace")
        return done.stdout.decode()

    def renew(self) -> None:
        self.database = f"base{next(self.names)}"
        # Like many an old server: what a table does not say for itself would go wrong.
        text = f"CREATE DATABASE {self.database} CHARACTER SET latin1"
        self._run(text=text, charset="utf8mb4")

    def load(self, script: str, end: str = "COMMIT") -> str:
        return self._run("-vvv", self.database, text=script, charset="latin1")

    def plan(self, query: str) -> str:
        return self._run("--batch", self.database, text=f"EXPLAIN {query}", charset="utf8mb4")

    def ask(self, query: str, *columns: str) -> list[Row]:
        text = f"SELECT JSON_ARRAY({', '.join(columns)}) FROM ({query}) AS asked"
        lines = self._run("--batch", "--raw", "-N", self.database, text=text, charset="utf8mb4")
        return [tuple(json.loads(line)) for line in lines.split("\n") if line]

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(timeout=60)


class SQLite:
    """Python's own SQLite, in memory."""

    label = "SQLite"
    script = "sqlite.sql"
    dialect = "sql-sqlite"
    numbers = (
        "(WITH RECURSIVE series(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM series"
        " WHERE n < {count} - 1) SELECT n FROM series) AS series"
    )
    text = "text"
    look_up = r"SEARCH form USING PRIMARY KEY \(wire=\?\)"

    def renew(self) -> None:
        self.connection = sqlite3.connect(":memory:", isolation_level=None)

    def load(self, script: str, end: str = "COMMIT") -> str:
        with self.connection:
            self.connection.executescript(f"BEGIN;\n{script}\n{end};\n")
        return ""

    def plan(self, query: str) -> str:
        return "\n".join(row[3] for row in self.connection.execute(f"EXPLAIN QUERY PLAN {query}"))

    def ask(self, query: str, *columns: str) -> list[Row]:
        text = f"SELECT {', '.join(columns)} FROM ({query}) AS asked"
        return [tuple(row) for row in self.connection.execute(text)]

    def stop(self) -> None:
        self.connection.close()


class DuckDB:
    """DuckDB from PyPI, in memory."""

    label = "DuckDB"
    script = "postgresql.sql"
    dialect = "sql"
    numbers = "range({count}) AS series(n)"
    text = "text"
    look_up = r"(?is)hash.join.{,600}?(status = wire|wire = status)"

    def __init__(self) -> None:
        try:
            self.module: Any = importlib.import_module("duckdb")
        except ModuleNotFoundError:
            toolchain.absent("DuckDB")

    def renew(self) -> None:
        self.connection = self.module.connect(config={"threads": 2})

    def load(self, script: str, end: str = "COMMIT") -> str:
        self.connection.begin()
        try:
            self.connection.execute(f"{script}\n{end};")
        except Exception:
            self.connection.rollback()
            raise
        return ""

    def plan(self, query: str) -> str:
        return str(self.connection.execute(f"EXPLAIN {query}").fetchall()[0][1])

    def ask(self, query: str, *columns: str) -> list[Row]:
        text = f"SELECT {', '.join(columns)} FROM ({query}) AS asked"
        rows: Sequence[Row] = self.connection.execute(text).fetchall()
        return list(rows)

    def stop(self) -> None:
        self.connection.close()


class DuckDBView(DuckDB):
    """DuckDB, which can also read the file for Spark."""

    script = "spark.sql"
    dialect = "sql-spark"


@functools.cache
def _spark() -> Any:
    """Start Spark in this process, once: its sessions share one virtual machine."""
    try:
        sql: Any = importlib.import_module("pyspark.sql")
    except ModuleNotFoundError:
        toolchain.absent("pyspark")
    toolchain.tool("java")
    folder = tempfile.mkdtemp(prefix="amoot-spark-")
    builder = sql.SparkSession.builder.master("local[2]")
    settings = {
        "spark.driver.host": "127.0.0.1",
        "spark.sql.legacy.createHiveTableByDefault": "false",
        "spark.sql.shuffle.partitions": "1",
        "spark.sql.warehouse.dir": folder,
        "spark.ui.enabled": "false",
    }
    for key, value in settings.items():
        builder = builder.config(key, value)
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("OFF")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    atexit.register(session.stop)
    return session


class Spark:
    """Spark in this process."""

    label = "Spark"
    script = "spark.sql"
    dialect = "sql-spark"
    numbers = "range({count}) AS series(n)"
    text = "string"
    look_up = r"BroadcastHashJoin \[status#\d+\], \[wire#\d+\], LeftOuter, BuildRight"
    names = count()

    def __init__(self, **settings: str) -> None:
        self.session = _spark().newSession()
        for key, value in settings.items():
            self.session.conf.set(key, value)

    def renew(self) -> None:
        database = f"base{next(self.names)}"
        self.load(f"CREATE DATABASE {database};\nUSE {database};\n")

    def load(self, script: str, end: str = "COMMIT") -> str:
        for statement in filter(str.strip, script.split(";\n")):
            self.session.sql(statement)
        return ""

    def plan(self, query: str) -> str:
        return str(self.session.sql(f"EXPLAIN {query}").collect()[0][0])

    def ask(self, query: str, *columns: str) -> list[Row]:
        text = f"SELECT {', '.join(columns)} FROM ({query}) AS asked"
        return [tuple(row) for row in self.session.sql(text).collect()]

    def stop(self) -> None:
        """Do nothing: Spark ends with the process."""


# Every engine as it comes, and where a setting could change what a literal means.
ENGINES: Mapping[str, Callable[[Path], Engine]] = {
    "duckdb": lambda folder: DuckDB(),
    "mariadb": MariaDB,
    "mariadb-no-backslash": lambda folder: MariaDB(folder, "ANSI_QUOTES,NO_BACKSLASH_ESCAPES"),
    "postgresql": Postgres,
    "postgresql-backslash": lambda folder: Postgres(folder, "-c standard_conforming_strings=off"),
    "sqlite": lambda folder: SQLite(),
}


# --- reading back --------------------------------------------------------------------------------


def _values(dialect: str, texts: Sequence[str]) -> str:
    quote = QUOTES[dialect]
    values = ", ".join(f"({at}, {quote(text)})" for at, text in enumerate(texts))
    return f"WITH texts (place, shown) AS (VALUES {values}) SELECT * FROM texts"


def read_back(engine: Engine, texts: Sequence[str]) -> list[str]:
    """Read texts back from the literals of a database."""
    rows = engine.ask(_values(engine.dialect, texts), "place", "shown")
    return [text for _, text in sorted(rows)]


def read_back_spark(texts: Sequence[str], _: Path) -> Readings:
    """Read with DuckDB the file for Spark. test_sql.py also uses Spark."""
    view = DuckDBView()
    view.renew()
    return {"sql-spark literal": read_back(view, texts)}


def read_back_server(texts: Sequence[str], _: Path) -> Readings:
    """Read T-SQL with sqlglot, because SQL Server is not available."""
    literals = list(map(QUOTES["sql-sqlserver"], texts))
    assert not [literal for literal in literals if "$(" in literal]
    selects = (sqlglot().parse_one(f"SELECT {one}", dialect="tsql").selects for one in literals)
    return {"sql-sqlserver literal": [evaluate(value) for (value,) in selects]}


def sqlglot() -> Any:
    """Find sqlglot."""
    try:
        return importlib.import_module("sqlglot")
    except ModuleNotFoundError:
        toolchain.absent("sqlglot")


def evaluate(node: Any) -> Any:
    """Evaluate an expression of literals, and of NCHAR, CONVERT and + or of url_decode and ||."""
    exp = sqlglot().exp
    match node:
        case exp.Paren():
            return evaluate(node.this)
        case exp.Convert():
            return evaluate(node.expression)
        case exp.Add() | exp.DPipe():
            return evaluate(node.left) + evaluate(node.right)
        case exp.Neg():
            return -evaluate(node.this)
        case exp.Anonymous(this="NCHAR"):
            return chr(evaluate(node.expressions[0]))
        case exp.Anonymous(this="url_decode"):
            return unquote(evaluate(node.expressions[0]), errors="strict")
        case exp.National():
            return node.this
        case exp.Literal():
            return node.this if node.is_string else int(node.this)
    raise AssertionError(repr(node))


# --- the snippets of a README --------------------------------------------------------------------


def snippets(made: Path, folder: Path) -> int:
    """Run every fenced block of a package's README unchanged, and return their number.

    Each command and program loads the tables into an empty database, twice. Each query then counts
    a log in all supported databases. The query for SQL Server is only parsed.
    """
    work = Path(shutil.copytree(made, folder / "sql"))
    readme = (work / "README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^([^\n]+\n)\n```(\w+)\n(.*?)^```$", readme, re.DOTALL | re.MULTILINE)
    loaded: dict[str, Engine] = {}
    with ExitStack() as stack:
        for label, kind, text in blocks:
            if kind != "sql":
                engine = _loaded(text, work, stack)
                loaded[engine.label] = engine
            elif "answer.*" in text:
                for engine in loaded.values():
                    if "chr(" not in text or engine.dialect == "sql":  # how PostgreSQL escapes
                        _find_in_log(engine, text, work)
            elif label.startswith("SQL Server"):
                sqlglot().parse_one(text, dialect="tsql")
            else:
                engines = [engine for name, engine in loaded.items() if name in label]
                assert len(engines) == len(loaded) == 5
                for engine in engines:
                    _count_log(engine, text, work)
    return len(blocks)


def _loaded(text: str, work: Path, stack: ExitStack) -> Engine:
    """Run a snippet that loads the tables, and return the engine that has them."""
    found = re.search(r"\b(psql|sqlite3|mysql|duckdb|spark)\b", text)
    assert found, text
    engine: Engine
    match found[1]:
        case "psql":
            server = Postgres(stack.enter_context(machine.folder()))
            stack.callback(server.stop)
            server.renew()
            host, database = str(server.folder), server.database
            _run_twice(text, work, PGHOST=host, PGUSER="postgres", PGDATABASE=database)
            engine = server
        case "mysql":
            maria = MariaDB(stack.enter_context(machine.folder()))
            stack.callback(maria.stop)
            maria.renew()
            maria.load("CREATE DATABASE logs;")
            maria.database = "logs"
            options = f"[client]\nuser = root\nsocket = {maria.folder / 'socket'}\n"
            (work / ".my.cnf").write_text(options, encoding="utf-8")
            (work / "mysql").symlink_to(maria.client)
            _run_twice(text, work, HOME=str(work), PATH=f"{work}{os.pathsep}{os.environ['PATH']}")
            engine = maria
        case "sqlite3":
            toolchain.tool("sqlite3")
            _run_twice(text, work)
            engine = SQLite()
            engine.connection = sqlite3.connect(work / "logs.db", isolation_level=None)
            stack.callback(engine.stop)
        case "duckdb":
            engine = DuckDB()
            _execute_twice(text, work)
            engine.connection = engine.module.connect(work / "logs.duckdb")
            stack.callback(engine.stop)
        case _:
            engine = Spark()
            engine.renew()
            _execute_twice(text, work, spark=engine.session)
    return engine


def _run_twice(text: str, work: Path, **env: str) -> None:
    for _ in range(2):
        toolchain.output(["sh", "-c", text], cwd=work, env=env)


def _execute_twice(text: str, work: Path, **names: Any) -> None:
    for _ in range(2):
        with chdir(work):
            exec(text, dict(names))


def _count_log(engine: Engine, query: str, work: Path) -> None:
    """Run a query on a log with all forms of each status and some unknown values."""
    codes, forms = (
        list(csv.DictReader((work / name).open(encoding="utf-8", newline=""), strict=True))
        for name in ("status_codes.csv", "status_wire.csv")
    )
    unknown = ["007", "no such status"]
    quote = QUOTES[engine.dialect]
    values = ", ".join(f"({quote(text)})" for text in [*unknown, *(row["wire"] for row in forms)])
    found = re.search(r"\bFROM (\w+) AS answer\b", query)
    assert found
    engine.load(f"CREATE TABLE {found[1]} (status {engine.text});\n")
    engine.load(f"INSERT INTO {found[1]} VALUES {values};\n")
    counted = engine.ask(query.rstrip(";\n"), "outcome", "code", "title", "raw", "times")
    known = Counter(int(row["code"]) for row in forms)
    expected: list[Row] = [("unknown", None, None, text, 1) for text in unknown]
    expected += [(int(row["code"]), row["title"], None, known[int(row["code"])]) for row in codes]
    assert Counter(row if row[1] is None else row[1:] for row in counted) == Counter(expected)


def _find_in_log(engine: Engine, query: str, work: Path) -> None:
    """Have a query find each form of one status in the log that was counted."""
    wanted = re.search(r"\((SELECT code .*)\);", query)
    assert wanted
    ((code,),) = engine.ask(wanted[1], "code")
    with (work / "status_wire.csv").open(encoding="utf-8", newline="") as file:
        forms = [row["wire"] for row in csv.DictReader(file) if int(row["code"]) == code]
    found = engine.ask(query.rstrip(";\n"), "status")
    assert sorted(found) == sorted((form,) for form in forms) != []
