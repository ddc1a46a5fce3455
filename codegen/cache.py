"""Locates the cache folder of the user.

The cache is never in a repository, because a repository could contain a forged one.
"""

from __future__ import annotations

import os


def user_cache() -> str:
    """Return the folder of this tool in the user's cache. It may not exist.

    A relative path is ignored: a repository could contain that folder.
    """
    homes = (os.environ.get("XDG_CACHE_HOME", ""), os.path.expanduser("~/.cache"))
    home = next(filter(os.path.isabs, homes), os.devnull)
    return os.path.join(home, "amoot-codegen")
