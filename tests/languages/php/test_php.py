"""What only the PHP package has: look-ups, payloads of PHP, and the format of its sources."""

from __future__ import annotations

from tests import pages
from tests.languages.php.builder import CONSUMER, check_format
from tests.languages.registry import frozen


def test_a_status_is_looked_up_in_exact_case() -> None:
    assert frozen("php").ask("lookup", "Failed", "0") == [0, "Failed"]
    assert frozen("php").ask("lookup", "failed", "999") == [None, None]
    assert frozen("php").ask("lookup", "API_VERSION", "3") == [None, None]


def test_payloads_that_only_php_has() -> None:
    known = {
        "status",
        "status in an array",
        "Stringable body",
        "ArrayAccess",
        "array that holds itself",
        "XML",
        "deep",
        "long escaped string",
    }
    for name, outcome in frozen("php").ask("payloads").items():
        code = {"unknown": "999"}.get(name, "null")
        assert outcome == ("known 1" if name in known else f"unknown {code}"), name


def test_sources_are_formatted_as_psr_12_says() -> None:
    check_format(pages.frozen() / "php")
    check_format(CONSUMER / "consume.php", "--exclude=PSR1.Files.SideEffects")
