"""What only the PHP package has: look-ups, payloads of PHP, and the format of its sources."""

from __future__ import annotations

import json
from pathlib import Path, PurePosixPath

from tests import pages
from tests.contract.test_languages import check_table
from tests.languages import another
from tests.languages.php.builder import CONSUMER, build, check_format, run
from tests.languages.program import write
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
