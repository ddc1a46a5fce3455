"""Knows what the generated JavaScript costs its users: bytes in a bundle, and calls a second."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.pages import frozen

ROOT = Path(__file__).parent.parent
_ESBUILDS = (
    ROOT / "bench" / "peers" / "node_modules" / ".bin" / "esbuild",
    ROOT / "tests/languages/typescript/consumer/node_modules/.bin/esbuild",
)

ENTRIES = {
    "one code": (
        'import { CreditNotEnough } from "amootsms-status/codes"; console.log(CreditNotEnough);',
        None,
    ),
    "one code, through the object": (
        'import { AmootStatus } from "amootsms-status"; console.log(AmootStatus.CreditNotEnough);',
        'import { StatusCodes } from "http-status-codes"; console.log(StatusCodes.NOT_FOUND);',
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

_SPEED = """
import { AmootStatus, parseStatus } from "amootsms-status";
const titles = {};
for (const [title, code] of Object.entries(AmootStatus)) titles[code] = title;
const text = '{"Status":4,"Data":null}', body = JSON.parse(text);
const cases = {
  "parseStatus(object)": () => parseStatus(body),
  "parseStatus(text)": () => parseStatus(text),
  "titles[JSON.parse(text).Status]": () => titles[JSON.parse(text).Status],
};
const best = {};
for (let round = 0; round < 15; round++)
  for (const [name, run] of Object.entries(cases)) {
    const began = process.hrtime.bigint();
    let kept;
    for (let i = 0; i < 300000; i++) kept = run();
    const rate = 300000 / (Number(process.hrtime.bigint() - began) / 1e9);
    if (kept) best[name] = Math.max(best[name] ?? 0, rate);
  }
console.log(JSON.stringify(best));
"""


def measure() -> dict[str, object] | None:
    """Bundle and run; None where Node or esbuild is missing."""
    esbuild = next((path for path in _ESBUILDS if path.exists()), None)
    if esbuild is None or shutil.which("node") is None:
        return None
    with TemporaryDirectory() as folder:
        place = Path(folder)
        modules = place / "node_modules"
        shutil.copytree(frozen() / "typescript", modules / "amootsms-status")
        peer = ROOT / "bench" / "peers" / "node_modules" / "http-status-codes"
        if peer.exists():
            shutil.copytree(peer, modules / "http-status-codes")
        sizes = {
            name: {
                "bytes": _size(esbuild, place, ours),
                "bytes, in UTF-8": _size(esbuild, place, ours, "--charset=utf8"),
                "http-status-codes": (
                    _size(esbuild, place, theirs) if theirs and peer.exists() else None
                ),
            }
            for name, (ours, theirs) in ENTRIES.items()
        }
        (place / "speed.mjs").write_text(_SPEED, encoding="utf-8")
        said = subprocess.run(["node", "speed.mjs"], cwd=place, stdout=subprocess.PIPE, check=True)
        return {"bundles": sizes, "calls a second": json.loads(said.stdout)}


def _size(esbuild: Path, place: Path, entry: str, *options: str) -> int:
    (place / "entry.js").write_text(entry, encoding="utf-8")
    command = [str(esbuild), "entry.js", "--bundle", "--minify", "--format=esm", *options]
    return len(subprocess.run(command, cwd=place, stdout=subprocess.PIPE, check=True).stdout)
