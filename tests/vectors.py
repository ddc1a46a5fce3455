"""Runs the wire vectors of a page through a program, as every runtime has to read them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any


def missed(answers: Callable[[Path], list[Any]], file: Path) -> list[tuple[Any, Any]]:
    """Have a program answer each vector of a file; give the answers that are wrong, with theirs.

    An answer has the ``name`` of its vector and what it makes of it, as ``expect``; what the error
    says, as ``error``; whether it kept the input of an unknown status, and of no other, as ``raw``;
    and whether all ways to ask agree, as ``agree``.
    """
    vectors = {vector["name"]: vector for vector in json.loads(file.read_bytes())["vectors"]}
    found = answers(file)
    assert {answer["name"] for answer in found} == vectors.keys() != set()
    return [
        (answer, vectors[answer["name"]])
        for answer in found
        if any(answer[key] != vectors[answer["name"]][key] for key in ("expect", "error"))
        or not (answer["raw"] and answer["agree"])
    ]
