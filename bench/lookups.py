"""Knows what the generated Python costs its users: run as a program, by each Python there is.

Prints JSON: nanoseconds of each operation, and microseconds of each import, best of many.
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
    "import {}\n"
    "print((time.perf_counter() - began) * 1e6)"
)

OPERATIONS = {
    "HTTPStatus(404)": "HTTPStatus(404)",
    'HTTPStatus["OK"]': 'HTTPStatus["OK"]',
    "HTTPStatus.OK": "HTTPStatus.OK",
    "AmootStatus(4)": "AmootStatus(4)",
    'AmootStatus["SUCCESS"]': 'AmootStatus["SUCCESS"]',
    "AmootStatus.SUCCESS": "AmootStatus.SUCCESS",
    "from_code(4)": "AmootStatus.from_code(4)",
    'from_title("Success")': 'AmootStatus.from_title("Success")',
    "parse_status(body)": "parse_status(body)",
    "a function that looks a body up in a dict": "look_up(body)",
}


def main() -> None:
    """Measure this Python."""
    sys.path.insert(0, str(PACKAGE))
    from http import HTTPStatus

    from amootsms_status import AmootStatus, parse_status

    statuses = {status.value: status for status in AmootStatus}
    names = {
        "HTTPStatus": HTTPStatus,
        "AmootStatus": AmootStatus,
        "parse_status": parse_status,
        "body": json.loads(BODY),
        "look_up": lambda body: statuses[body["Status"]],
    }
    count = 20_000
    figures = {
        name: min(timeit.repeat(code, globals=names, number=count, repeat=25)) / count * 1e9
        for name, code in OPERATIONS.items()
    }
    for module in ("http", "amootsms_status"):
        command = [sys.executable, "-c", _IMPORT.format(module), str(PACKAGE)]
        figures[f"import {module}"] = min(
            float(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)
            for _ in range(25)
        )
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
