"""Builds the site once."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

from tests.pages import ROOT
from tests.toolchain import absent, output

REPOSITORY = "https://example.org/owner/project"


def build(site: Path, repository: str = REPOSITORY) -> Path:
    """Build the site into a folder, as `make site` does."""
    if importlib.util.find_spec("mkdocs") is None:
        absent("MkDocs")
    env = {"REPOSITORY_URL": repository, "SITE_URL": "https://example.org/site/"}
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(site)]
    assert output(command, cwd=ROOT, env={**env, "NO_MKDOCS_2_WARNING": "1"}) == ""
    return site


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("site"))
