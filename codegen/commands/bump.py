"""Raises the version in the settings to the one that the changes require."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from codegen.advice import command, command_with
from codegen.config import Config
from codegen.console import write
from codegen.error import UsageError
from codegen.inputs import read_page

if TYPE_CHECKING:
    from codegen.review import Review


def run(options: Namespace, config: Config) -> int:
    """Raise the version and print the old and the new one, or why it is high enough."""
    from codegen.comparison import compare, read_sides
    from codegen.escaping import visible
    from codegen.file import rewrite
    from codegen.version import with_version

    if not config.file or config.data is None:
        page = options.spec or config.spec.as_posix()
        raise UsageError(f"no settings found; write them with: {command('init', page)}")
    if options.spec is None:
        read_page(None, config)  # raises an error if the page was removed
    review = compare(*read_sides(options.spec, None, config), config)
    if not review.version:
        raise UsageError(f'{config.file} has no version; add version = "1.0.0" to [tool.codegen]')
    if review.is_released:
        text = f"{config.file}: version is {review.version}; {_why(review)}"
    else:
        data = with_version(config.data, review.needed)
        if data is None:
            raise UsageError(f"{config.file}: write the version plainly, as {review.version!r}")
        rewrite(Path(config.file), data)
        text = (
            f"{config.file}: version {review.version} → {review.needed} ({review.bump})\n"
            f"compared with {review.base}\n"
            f"next: run `{command_with(config.file, 'generate')}` and commit what changes"
        )
    write("".join(f"{visible(line)}\n" for line in text.split("\n")))
    return 0


def _why(review: Review) -> str:
    """Return why the version is not raised."""
    if review.bump == "none":
        return f"no change since {review.base} calls for a release"
    if not review.released:
        return f"the version of {review.base} is unknown, so no release can be computed"
    return f"it is high enough for a {review.bump} release after {review.released}, {review.base}"
