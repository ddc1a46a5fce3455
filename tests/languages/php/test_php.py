"""Tests specific to PHP: lookups, payloads, and source format."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path, PurePosixPath

import pytest

from tests import pages
from tests.contract.test_languages import check_table
from tests.languages import another
from tests.languages.php.builder import CONSUMER, build, check_format, run, snippets
from tests.languages.program import write
from tests.languages.registry import frozen


def test_a_status_is_looked_up_in_exact_case() -> None:
    assert frozen("php").ask("lookup", "Failed", "0") == [0, "Failed"]
    assert frozen("php").ask("lookup", "failed", "999") == [None, None]
    assert frozen("php").ask("lookup", "API_VERSION", "3") == [None, None]


def test_payloads_that_only_php_has() -> None:
    nothing = {
        "hostile ArrayAccess": "an object without a status",
        "hidden property": "an object of type class@anonymous",
        "Response": "a Response object instead of its body",
        "Promise": "a Promise instead of what it resolves to",
        "closure": "a function",
        "generator": "a list",
        "resource": "a stream",
        "exception": "text that is not a status",
        "date": "an object of type DateTimeZone",
        "not a number": "a number",
        "infinite": "a number",
        "smallest integer": "a number",
        "empty array": "a list",
        "array": "an object without a status",
        "list": "a list",
        "not closed": "text that is not JSON",
        "long string of digits": "a number",
        "no UTF-8": "bytes that are not UTF-8",
    }
    others = {
        "unknown": "unknown code 999",
        "unknown in an array": "unknown code 999",
        "another case": "unknown title Nothing",
        "another case in an array": "unknown title Nothing",
        **{name: f"no status: {kind}" for name, kind in nothing.items()},
    }
    outcomes = frozen("php").ask("payloads")
    assert len(outcomes) == len(others) + 13
    assert outcomes == {name: others.get(name, "Success") for name in outcomes}


def test_values_are_compared_and_encoded() -> None:
    statements = frozen("php").ask("values")
    assert statements
    assert [statement for statement, holds in statements.items() if holds is not True] == []


def test_nothing_shows_a_payload() -> None:
    shown = frozen("php").ask("shown", "Secret4711")
    assert len(shown) >= 30
    assert [text for text in shown if "Secret4711" in text] == []
    assert "unknown title Secre..." in shown[0]


@pytest.mark.parametrize(
    "part", ["[],", "[1],", '{"":0},', "0,", '"' + "\\n" * 10**4 + '",', "[" * 99 + "]" * 99 + ","]
)
@pytest.mark.parametrize("jit", ["1", "0"])
def test_a_large_body_takes_little_memory(part: str, jit: str) -> None:
    program = frozen("php")
    limits = ["-d", "memory_limit=128M", "-d", f"pcre.jit={jit}"]
    limited = replace(program, command=[program.command[0], *limits, program.command[-1]])
    code, memory = limited.ask("large", part, str(20 * 10**6 if jit == "1" else 10**6))
    assert (code, memory < 2 * 10**6) == (4, True)


def test_sources_are_formatted_as_psr_12_says() -> None:
    check_format(pages.frozen() / "php")
    check_format(CONSUMER / "consume.php", "--exclude=PSR1.Files.SideEffects")


def test_the_examples_of_the_readme_do_what_they_say(tmp_path: Path) -> None:
    assert snippets(pages.frozen() / "php", tmp_path) == 3


# --- another page ---


def test_another_page_is_read_as_it_is(tmp_path: Path) -> None:
    made = another.package("php", tmp_path)
    program = build(made, tmp_path, api=another.API)
    check_table("php", program, another.SPEC)
    another.check_inputs(program)
    # Lines may be long where titles are; another name of a case is written as cases are.
    check_format(made, "-n", "--exclude=Generic.NamingConventions.UpperCaseConstantName")
    use = write(tmp_path / "consumer" / "use.php", USE)
    assert run(["php", "-d", "zend.assertions=1", use]) == "ok"


USE = """<?php
require __DIR__ . '/vendor/autoload.php';
use Orbit\\FaultStatus\\OrbitFault;
assert(OrbitFault::ThirdName === OrbitFault::ItsQuotedHere);
assert(OrbitFault::tryFromTitle('Third name') === OrbitFault::from(5));
assert(count(OrbitFault::cases()) === 5);
$body = static fn (string $text): object => new class ($text) implements Stringable {
    public function __construct(private string $text)
    {
    }

    public function __toString(): string
    {
        return $this->text;
    }
};
$keys = KEYS;
$nested = static fn (callable $wrap): mixed => array_reduce(
    array_reverse($keys),
    static fn (mixed $value, string $key): mixed => $wrap([$key => $value]),
    5,
);
foreach (
    [
        $nested(static fn (array $body): object => (object) $body),
        $nested(static fn (array $body): object => new ArrayObject($body)),
        $nested(static fn (array $body): array => $body),
        $body(json_encode($nested(static fn (array $body): array => $body))),
        [$keys[0] => (object) [$keys[1] => [$keys[2] => OrbitFault::ThirdName]]],
    ] as $payload
) {
    assert(OrbitFault::tryParse($payload) === OrbitFault::ThirdName);
}
$closure = static fn (): int => 5;
foreach ([$body('{}'), [$keys[0] => $body('5')], [$keys[0] => $closure], $closure] as $payload) {
    assert(OrbitFault::tryParse($payload)->code() === null);
}
echo 'ok';
""".replace("KEYS", "json_decode(<<<'X'\n" + json.dumps(another.API.keys) + "\nX)")


def test_where_no_code_means_success_nothing_speaks_of_it() -> None:
    assert another.mentions_of_success("php") == []
    names = [path.name for path in another.outputs("php")]
    assert "OrbitFaultException.php" not in names


def test_the_manifest_has_the_addresses() -> None:
    manifest = json.loads(another.outputs("php")[PurePosixPath("php/composer.json")])
    assert manifest["homepage"] == another.API.homepage
    assert manifest["support"] == {"source": another.API.repository}
