"""Lists the builder of each language, and builds shared programs once."""

from __future__ import annotations

import atexit
import functools
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from tests import pages
from tests.languages.csharp import builder as csharp
from tests.languages.go import builder as go
from tests.languages.java import builder as java
from tests.languages.php import builder as php
from tests.languages.program import Language, Program
from tests.languages.python import builder as python
from tests.languages.rust import builder as rust
from tests.languages.typescript import builder as typescript

LANGUAGES: Mapping[str, Language] = {
    "csharp": csharp,
    "go": go,
    "java": java,
    "php": php,
    "python": python,
    "rust": rust,
    "typescript": typescript,
}
HOSTILE = pages.spec(pages.hostile_page())


@functools.cache
def frozen(language: str) -> Program:
    """Build the program of the frozen page, which has a client."""
    return LANGUAGES[language].build(pages.frozen() / language, _folder(language), client=True)


@functools.cache
def hostile(language: str) -> Program:
    """Build the program of the hostile page."""
    folder = _folder(language)
    return LANGUAGES[language].build(pages.package(HOSTILE, language, folder), folder)


def _folder(language: str) -> Path:
    folder = Path(tempfile.mkdtemp(prefix=f"amoot-{language}-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder
