"""Writes guessed settings for a page."""

from __future__ import annotations

import os
from argparse import Namespace
from pathlib import Path

from codegen.advice import command
from codegen.config import Config, load
from codegen.console import say_findings, write
from codegen.error import UsageError
from codegen.inputs import STDIN, describe, lay_out, parse_document, read_page


def needs_settings(options: Namespace) -> bool:
    """Return False: this command creates the settings."""
    return False


def run(options: Namespace, _: Config) -> int:
    """Guess the settings, write them to a new file, and parse the page with them."""
    from codegen.escaping import visible
    from codegen.init import guess

    if options.page == STDIN:
        raise UsageError("settings need the path of the page; pass a file instead of -")
    page = read_page(options.page)
    file = Path(options.config)
    document = lay_out(page)
    text = guess(document, Path(os.path.relpath(page.path, file.parent)).as_posix())
    try:
        with file.open("x", encoding="utf-8", newline="\n") as made:
            try:
                made.write(text)
                made.flush()
            except BaseException:  # also on an interrupt
                file.unlink()
                raise
    except FileExistsError:
        raise UsageError(
            f"{options.config} already exists; pass another file with --config"
        ) from None
    spec = parse_document(document, load(Path.cwd(), options.config))
    say_findings(spec.skipped)
    named = [] if options.config == "codegen.toml" else ["--config", options.config]
    write(f"{visible(describe(spec))}\n")
    write(f"{visible(options.config)} is written; review it, then run")
    write(f" `{visible(command('generate', *named))}`\n")
    return 0
