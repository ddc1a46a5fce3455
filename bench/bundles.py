"""Measures the generated JavaScript: bytes in a bundle, and time per call."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.measure import Result
from bench.peers import NODE_MODULES
from tests.pages import frozen
from tests.toolchain import node, node_modules, output

PART = "Generated JavaScript"
PEER = "http-status-codes"

# What is imported, from this package and from the peer.
ENTRIES = {
    "one code": (
        'import { CreditNotEnough } from "amootsms-status/codes"; console.log(CreditNotEnough);',
        None,
    ),
    "one code, through the object": (
        'import { AmootStatus } from "amootsms-status"; console.log(AmootStatus.CreditNotEnough);',
        'import { StatusCodes } from "http-status-codes"; console.log(StatusCodes.NOT_FOUND);',
    ),
    "isSuccess": (
        'import { isSuccess } from "amootsms-status"; console.log(isSuccess(input));',
        None,
    ),
    "title to code": (
        'import { AmootStatus } from "amootsms-status"; console.log(AmootStatus[input]);',
        'import { getStatusCode } from "http-status-codes"; console.log(getStatusCode(input));',
    ),
    "everything": (
        'import * as all from "amootsms-status"; console.log(all);',
        'import * as all from "http-status-codes"; console.log(all);',
    ),
}

# What is called, and what it is compared with.
CALLS = {
    "parseStatus(body)": "titles[body.Status]",
    "parseStatus(text)": "titles[JSON.parse(text).Status]",
}
_SPEED = """
import { AmootStatus, parseStatus } from "amootsms-status";
const titles = {};
for (const [title, code] of Object.entries(AmootStatus)) titles[code] = title;
const text = '{"Status":4,"Data":null}', body = JSON.parse(text);
const best = {}, cases = {%s};
for (let round = 0; round < 15; round++)
  for (const [name, run] of Object.entries(cases)) {
    const began = process.hrtime.bigint();
    let kept;
    for (let i = 0; i < 300000; i++) kept = run();
    const spent = Number(process.hrtime.bigint() - began) / 300000;
    if (kept) best[name] = Math.min(best[name] ?? Infinity, spent);
  }
console.log(JSON.stringify(best));
"""


def measure() -> Iterator[Result]:
    """Bundle and run the package of the frozen page, and the peer if it is installed."""
    with TemporaryDirectory() as folder:
        place = Path(folder)
        shutil.copytree(frozen() / "typescript", place / "node_modules" / "amootsms-status")
        if (NODE_MODULES / PEER).exists():
            shutil.copytree(NODE_MODULES / PEER, place / "node_modules" / PEER)
        for name, entries in ENTRIES.items():
            yield _bundled(place, name, *entries)
        yield _bundled(place, "everything, in UTF-8", *ENTRIES["everything"], "--charset=utf8")
        codes = [*CALLS, *CALLS.values()]
        cases = ", ".join(f"{json.dumps(code)}: () => {code}" for code in codes)
        (place / "speed.mjs").write_text(_SPEED % cases, encoding="utf-8")
        best = json.loads(output([node(), "speed.mjs"], cwd=place))
    for ours, theirs in CALLS.items():
        yield Result(
            PART, f"`{ours}`", best[ours], "ns", f"`{theirs}`", [best[ours] / best[theirs]]
        )


def _bundled(place: Path, name: str, ours: str, theirs: str | None, *options: str) -> Result:
    size = _size(place, ours, *options)
    if theirs is None or not (place / "node_modules" / PEER).exists():
        return Result(PART, f"bundle of {name}", size, "bytes")
    ratio = size / _size(place, theirs, *options)
    return Result(PART, f"bundle of {name}", size, "bytes", PEER, [ratio])


def _size(place: Path, entry: str, *options: str) -> int:
    """Return the size of a minified bundle in bytes."""
    (place / "entry.js").write_text(entry, encoding="utf-8")
    esbuild = str(node_modules() / ".bin" / "esbuild")
    command = [esbuild, "entry.js", "--bundle", "--minify", "--format=esm", *options]
    return len(output(command, cwd=place).encode("utf-8"))
