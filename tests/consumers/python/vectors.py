"""Runs the wire vectors: python vectors.py wire_vectors.json; prints one JSON a vector.

The package is found on PYTHONPATH, or installed.
"""

from __future__ import annotations

import base64
import json
import sys

from amootsms_status import AmootStatus, AmootStatusError, UnknownAmootStatus, parse_status


def payload(vector: dict[str, object]) -> object:
    """Make the payload that a vector describes."""
    if "utf8" in vector:
        return str(vector["utf8"]).encode("utf-8")
    if "base64" in vector:
        return base64.b64decode(str(vector["base64"]))
    return vector["json"] if "json" in vector else vector["text"]


def main() -> None:
    """Print what the package makes of every vector."""
    with open(sys.argv[1], encoding="utf-8") as file:
        vectors = json.load(file)["vectors"]
    for vector in vectors:
        given = payload(vector["input"])
        status = parse_status(given)
        got = {
            "known": isinstance(status, AmootStatus),
            "code": status.code,
            "title": status.title,
            "success": status.is_success,
        }
        kept = status.raw is given if isinstance(status, UnknownAmootStatus) else True
        error = None if status.is_success else str(AmootStatusError(status))
        print(json.dumps({"name": vector["name"], "got": got, "kept": kept, "error": error}))


if __name__ == "__main__":
    main()
