"""The tag of the last release, by its name and by the version that the settings there have."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.baseline import release_tag
from codegen.config import Config, load
from tests.toolchain import git

SETTINGS = '[tool.codegen]\nversion = "{}"\n[tool.codegen.api]\nname = "X"\nsuccess = []\n'


def test_the_tag_of_the_last_release(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    git(tmp_path, "init", "--quiet")
    for version in ("1.9.0", "1.10.0"):
        Path("codegen.toml").write_text(SETTINGS.format(version), encoding="utf-8")
        git(tmp_path, "add", ".")
        git(tmp_path, "commit", "--quiet", "--message", version)
        git(tmp_path, "tag", f"v{version}")
    config = load(tmp_path)
    assert release_tag(config) == "refs/tags/v1.10.0"
    assert release_tag(Config()) == ""
    git(tmp_path, "tag", f"{config.api.package}@1.9.0", "HEAD~")
    git(tmp_path, "tag", f"{config.api.package}-v2.0.0")  # where the settings have another version
    assert release_tag(config) == f"refs/tags/{config.api.package}@1.9.0"
