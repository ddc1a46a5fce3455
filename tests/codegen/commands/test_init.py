"""`init`."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.pages import ROOT
from tests.program import codegen


def test_init_writes_settings_that_generate_obeys(tmp_path: Path) -> None:
    grpc = ROOT / "examples/grpc/page.md"
    (tmp_path / "page.md").write_bytes(grpc.read_bytes())
    refused = codegen(tmp_path, "check", "--spec", "page.md")
    assert refused.returncode == 2
    assert refused.stderr == (
        "page.md:1:1: error: this is not the AmootSMS page, and no settings describe it; "
        f"write them with: {sys.executable} -m codegen init page.md [page-without-settings]\n"
    )
    done = codegen(tmp_path, "init", "page.md")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (
        "page.md: 17 statuses\n"
        f"codegen.toml is written; review it, then run `{sys.executable} -m codegen generate`\n"
    )
    generated = codegen(tmp_path, "generate", "--only", "json")
    assert generated.stdout.startswith("page.md: 17 statuses; generated: 4 updated (")
    again = codegen(tmp_path, "init", "page.md")
    wanted = "error: codegen.toml already exists; pass another file with --config\n"
    assert (again.returncode, again.stderr) == (2, wanted)
    assert codegen(tmp_path, "init", "-").returncode == 2
    (tmp_path / "page.md").write_text("x", encoding="utf-8")
    assert "[no-status-table]" in codegen(tmp_path, "init", "page.md", "--config", "x").stderr
    assert not (tmp_path / "x").exists()
