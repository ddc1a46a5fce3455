"""Generates client modules from the page on which AmootSMS publishes its status codes."""

import sys

__version__ = "0.1.0"

# This file is imported first, so old versions of Python must be able to parse it.
if sys.version_info < (3, 11):  # noqa: UP036
    _found = ".".join(map(str, sys.version_info[:3]))
    _message = "amoot-codegen needs Python 3.11 or later, and this is {}"
    sys.stderr.write("error: " + _message.format(_found) + "\n")
    sys.exit(2)
