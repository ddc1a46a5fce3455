"""Knows what the generated Python costs its users: run as a program, by each Python there is.

Prints JSON: the nanoseconds of each operation and the microseconds of each import, best of many.
"""

import json
import subprocess
import sys
import timeit
from pathlib import Path

PACKAGE = Path(__file__).parent.parent / "generated" / "python"
BODY = '{"Status": 4, "Data": null}'

_IMPORT = (
    "import enum, sys, time; sys.path.insert(0, sys.argv[1]); began = time.perf_counter()\n"
    "{}\n"
    "print((time.perf_counter() - began) * 1e6)"
)

# What each is compared with, and the unit of both.
COMPARED = {
    "AmootStatus(4)": ("HTTPStatus(404)", "ns"),
    'AmootStatus["SUCCESS"]': ('HTTPStatus["OK"]', "ns"),
    "AmootStatus.SUCCESS": ("HTTPStatus.OK", "ns"),
    "AmootStatus.from_code(4)": ("AmootStatus(4)", "ns"),
    'AmootStatus.from_title("Success")': ('AmootStatus["SUCCESS"]', "ns"),
    "parse_status(body)": ("look_up(body)", "ns"),
    "import amootsms_status": ("import http", "µs"),
}


def main() -> None:
    """Measure this Python."""
    sys.path.insert(0, str(PACKAGE))
    from http import HTTPStatus

    from amootsms_status import AmootStatus, parse_status

    statuses = {status.value: status for status in AmootStatus}
    names: dict[str, object] = {
        "HTTPStatus": HTTPStatus,
        "AmootStatus": AmootStatus,
        "parse_status": parse_status,
        "body": json.loads(BODY),
        "look_up": lambda body: statuses[body["Status"]],
    }
    codes = {*COMPARED, *(theirs for theirs, _ in COMPARED.values())}
    figures = {
        code: _imported(code) if code.startswith("import ") else _called(code, names)
        for code in codes
    }
    print(json.dumps(figures))


def _called(code: str, names: dict[str, object]) -> float:
    return min(timeit.repeat(code, globals=names, number=20_000, repeat=25)) / 20_000 * 1e9


def _imported(code: str) -> float:
    command = [sys.executable, "-c", _IMPORT.format(code), str(PACKAGE)]
    return min(
        float(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout) for _ in range(25)
    )


if __name__ == "__main__":
    main()
