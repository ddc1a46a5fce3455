"""Runs an example of the README, and checks what it does: snippets.py FILE.

For each example there is a frame, which has what is around it in a program.
"""

from __future__ import annotations

import contextlib
import http.server
import importlib
import io
import json
import pathlib
import sys
import threading
import types
import typing
import urllib.parse

from amootsms_status import AmootStatus, UnknownAmootStatus, parse_status

Names = dict[str, typing.Any]
Run = typing.Callable[..., Names]
Frame = typing.Callable[[Run], None]
FRAMES: dict[str, Frame] = {}


def of(word: str) -> typing.Callable[[Frame], Frame]:
    """Make a function the frame of the example that has a word."""
    return lambda frame: FRAMES.setdefault(word, frame)


class Response:
    """As clients give one."""

    def __init__(self, content: bytes) -> None:
        self.content = content


@of("response.content")
def read(run: Run) -> None:
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        for body in (b'{"Status": 999}', b'{"Status": 2}', b'{"Status": "CreditNotEnough"}'):
            run(response=Response(body))
    lines = printed.getvalue().split("\n")
    assert lines[0].endswith(" 999 None")
    assert lines[1] == "what to do about this one"
    assert lines[2].startswith("4 CreditNotEnough ")


class Server(http.server.BaseHTTPRequestHandler):
    """Answers what it is asked to, in a form."""

    def do_POST(self) -> None:
        form = self.rfile.read(int(self.headers["Content-Length"])).decode("ascii")
        body = urllib.parse.parse_qs(form)["answer"][0].encode("utf-8")
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@of("import httpx")
def send(run: Run) -> None:
    printed = io.StringIO()
    with http.server.HTTPServer(("127.0.0.1", 0), Server) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{server.server_port}/"
        with contextlib.redirect_stdout(printed):
            sent = run(url=url, message={"answer": '{"Status": 1}'})
            failed = run(url=url, message={"answer": '{"Status": 0, "Otp": "731945"}'})
        server.shutdown()
    assert sent["answer"] == {"Status": 1}
    assert "answer" not in failed
    assert printed.getvalue().startswith("AmootSMS answered Failed (0) ")
    assert "731945" not in printed.getvalue()


@of("import is_success")
def items(run: Run) -> None:
    good, bad = {"Mobile": "1", "Status": 1}, {"Mobile": "2", "Status": "CreditNotEnough"}
    found = run(answer={"Status": 1, "Data": [good, bad]})
    assert found["failed"] == [(bad, AmootStatus.CREDIT_NOT_ENOUGH)]
    assert run(answer={"Status": 1, "Data": None})["failed"] == []


@of("from pydantic")
def model(run: Run) -> None:
    answer = run()["Answer"]
    for status, written in (("4", 4), (999, 999), ("New", "New"), ([1], [1])):
        found = answer.model_validate_json(json.dumps({"Status": status}))
        assert json.loads(found.model_dump_json()) == {"status": written}
        assert answer.model_validate({"Status": status}) == found


@of("import msgspec")
def struct(run: Run) -> None:
    msgspec = importlib.import_module("msgspec")
    made = run()
    for status, written in (("4", 4), (999, 999), ("New", "New"), ([1], [1]), (0, 0)):
        body = msgspec.json.encode({"Status": status})
        found = msgspec.json.decode(body, type=made["Answer"], dec_hook=made["dec_hook"])
        assert isinstance(found.status, (AmootStatus, UnknownAmootStatus))
        assert json.loads(msgspec.json.encode(found, enc_hook=made["enc_hook"])) == {
            "Status": written
        }


@of("import String")
def database(run: Run) -> None:
    sql = importlib.import_module("sqlalchemy")
    table = sql.Table("sent", sql.MetaData(), sql.Column("status", run()["StatusType"]))
    statuses = [
        AmootStatus.FAILED,
        AmootStatus.CREDIT_NOT_ENOUGH,
        parse_status({"Status": 999}),
        None,
    ]
    statuses.append(parse_status({"Status": "NewTitle"}))
    with sql.create_engine("sqlite://").begin() as connection:
        table.create(connection)
        for status in statuses:
            connection.execute(table.insert().values(status=status))
        assert [*connection.execute(sql.select(table.c.status)).scalars()] == statuses
        stored = [*connection.execute(sql.text("SELECT status FROM sent")).scalars()]
        assert stored == ["Failed", "CreditNotEnough", "999", None, "NewTitle"]
        failed = sql.select(table).where(table.c.status == AmootStatus.FAILED)
        assert len(connection.execute(failed).all()) == 1


@of("import models")
def choices(run: Run) -> None:
    app = types.ModuleType("sms")
    app.__path__ = [str(pathlib.Path(__file__).parent)]
    sys.modules[app.__name__] = app
    settings = importlib.import_module("django.conf").settings
    settings.configure(INSTALLED_APPS=[app.__name__])
    importlib.import_module("django").setup()
    message = run(__name__="sms.models")["Message"]
    assert message(status=AmootStatus.FAILED).get_status_display() == "Failed"
    assert message(status=4).get_status_display() == "CreditNotEnough"


def main(file: str) -> None:
    """Run an example in its frame."""
    source = pathlib.Path(file).read_text(encoding="utf-8")
    code = compile(source, file, "exec", dont_inherit=True)

    def run(**around: object) -> Names:
        names: Names = {"__name__": "snippet", **around}
        exec(code, names)
        return names

    (frame,) = (frame for word, frame in FRAMES.items() if word in source)
    frame(run)


if __name__ == "__main__":
    main(*sys.argv[1:])
