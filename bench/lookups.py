"""Measures the generated Python. Runs as a program under each installed Python version.

Prints JSON: nanoseconds per operation and microseconds per import, best of many runs.
"""

import itertools
import json
import subprocess
import sys
import timeit
from pathlib import Path

PACKAGE = Path(__file__).parent.parent / "generated" / "python"
BODY = '{"Status": 4, "Data": null}'
TITLE = '{"Status": "CreditNotEnough", "Data": null}'
# The response for a message to fifty recipients, with one item each.
_ITEMS = [{"MessageID": 10**9 + at, "Mobile": f"0912000{at:04}", "Status": 1} for at in range(50)]
LONG = json.dumps({"Status": 1, "Data": _ITEMS})

_IMPORT = (
    "import enum, sys, time; sys.path.insert(0, sys.argv[1]); began = time.perf_counter()\n"
    "{}\n"
    "print((time.perf_counter() - began) * 1e6)"
)

# What each is compared with, the unit of both, and the maximum ratio.
COMPARED = {
    "AmootStatus(4)": ("HTTPStatus(404)", "ns", None),
    'AmootStatus["SUCCESS"]': ('HTTPStatus["OK"]', "ns", None),
    "AmootStatus.SUCCESS": ("HTTPStatus.OK", "ns", None),
    "AmootStatus.from_code(4)": ("AmootStatus(4)", "ns", None),
    'AmootStatus.from_title("Success")': ('AmootStatus["SUCCESS"]', "ns", None),
    "parse_status(body)": ("look_up(body)", "ns", None),
    # The goal for a title is the time of a code.
    "parse_status(body_with_title)": ("parse_status(body)", "ns", None),
    "parse_status(text)": ("look_up(json.loads(text))", "ns", 1.15),
    "parse_status(text_with_title)": ("look_up(json.loads(text_with_title))", "ns", 1.15),
    "parse_status(long_text)": ("look_up(json.loads(long_text))", "ns", 1.15),
    "import amootsms_status": ("import http", "µs", None),
}


def main() -> None:
    """Measure the running Python."""
    sys.path.insert(0, str(PACKAGE))
    from http import HTTPStatus

    from amootsms_status import AmootStatus, parse_status

    statuses: dict[object, AmootStatus] = {status.value: status for status in AmootStatus}
    statuses.update({status.title: status for status in AmootStatus})
    names: dict[str, object] = {
        "HTTPStatus": HTTPStatus,
        "AmootStatus": AmootStatus,
        "parse_status": parse_status,
        "json": json,
        "body": json.loads(BODY),
        "body_with_title": json.loads(TITLE),
        "text": BODY,
        "text_with_title": TITLE,
        "long_text": LONG,
        "look_up": lambda body: statuses[body["Status"]],
    }
    codes = {*COMPARED, *(theirs for theirs, *_ in COMPARED.values())}
    figures = dict.fromkeys(codes, float("inf"))
    # Alternate, because the speed of a machine drifts.
    for _, code in itertools.product(range(25), codes):
        took = _imported(code) if code.startswith("import ") else _called(code, names)
        figures[code] = min(figures[code], took)
    print(json.dumps(figures))


def _called(code: str, names: dict[str, object]) -> float:
    number = 20_000 if "long" not in code else 1_000
    return timeit.timeit(code, globals=names, number=number) / number * 1e9


def _imported(code: str) -> float:
    command = [sys.executable, "-c", _IMPORT.format(code), str(PACKAGE)]
    return float(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)


if __name__ == "__main__":
    main()
