<?php

declare(strict_types=1);

namespace Amootsms\Consumer;

use Amootsms\Status\AmootStatus;
// [success]
use Amootsms\Status\AmootStatusException;
// [/success]
use Amootsms\Status\AnyAmootStatus;
use Amootsms\Status\UnknownAmootStatus;

require __DIR__ . '/vendor/autoload.php';
require __DIR__ . '/peers.php';

/**
 * Says what a program does about an answer: typical use.
 */
function advise(string $body): string
{
    $status = AmootStatus::tryParse($body);
    if ($status->isSuccess()) {
        return 'sent';
    }
    if ($status instanceof UnknownAmootStatus) {
        return "look up {$status->raw()}";
    }

    return match ($status) {
        AmootStatus::Failed, AmootStatus::ServerError => 'try again',
        AmootStatus::CreditNotEnough => 'charge the account',
        default => "{$status->title()}: {$status->description()}",
    };
}

// [success]
/**
 * Gives what assertSuccess() throws about an answer, if anything.
 */
function failure(#[\SensitiveParameter] mixed $payload): ?AmootStatusException
{
    try {
        if (AmootStatus::assertSuccess($payload) !== $payload) {
            throw new \LogicException('not the payload');
        }
    } catch (AmootStatusException $exception) {
        return $exception;
    }

    return null;
}

/**
 * @return ?array<string, mixed>
 */
function error(mixed $payload): ?array
{
    $failure = failure($payload);

    return $failure === null ? null : [
        'message' => $failure->getMessage(),
        'code' => $failure->status->code(),
        'title' => $failure->status->title(),
    ];
}
// [/success]

/**
 * @return list<array<string, mixed>>
 */
function table(): array
{
    return array_map(
        static fn (AmootStatus $status): array => [
            'code' => $status->code(),
            'title' => $status->title(),
            'description' => $status->description(),
            'name' => $status->name,
            // [success]
            'success' => $status->isSuccess(),
            // [/success]
            'found' => AmootStatus::from($status->value) === $status
                && AmootStatus::fromTitle($status->title()) === $status
                && constant(AmootStatus::class . "::{$status->name}") === $status,
        ],
        AmootStatus::cases(),
    );
}

/**
 * Gives the facts of the page, as far as it has them.
 *
 * @return list<string>
 */
function facts(): array
{
    $constants = (new \ReflectionEnum(AmootStatus::class))->getConstants();

    return array_values(array_filter($constants, is_string(...)));
}

/**
 * Gives what tryParse() makes of every vector, decoded to arrays and to objects.
 *
 * @return list<array<string, mixed>>
 */
function vectors(string $file): array
{
    $text = (string) file_get_contents($file);
    $arrays = json_decode($text, true, flags: JSON_THROW_ON_ERROR);
    $objects = json_decode($text, false, flags: JSON_THROW_ON_ERROR);
    $outcomes = [];
    foreach ($arrays['vectors'] as $index => $vector) {
        $inputs = [$vector['input'], (array) $objects->vectors[$index]->input];
        foreach ($inputs as $input) {
            $payload = match (array_key_first($input)) {
                'json' => $input['json'],
                'text' => $input['text'],
                'utf8' => $input['utf8'],
                'base64' => base64_decode($input['base64'], true),
            };
            if ($payload === [] && $input !== $inputs[1] && is_object($inputs[1]['json'])) {
                continue; // as an array, an empty object is a list
            }
            $status = AmootStatus::tryParse($payload);
            $known = $status instanceof AmootStatus;
            $agree = $status->equals(AmootStatus::tryParse($payload)) && AmootStatus::tryParse($status) === $status;
            // [success]
            $failure = failure($payload);
            $agree = $agree && $status->isSuccess() ? $failure === null :
                $failure->status->equals($status)
                && $failure->payload() === $payload
                && $failure->getCode() === ($status->code() ?? 0);
            // [/success]
            $outcomes[] = [
                'name' => $vector['name'],
                'expect' => [
                    'known' => $known,
                    'code' => $status->code(),
                    'title' => $status->title(),
                    // [success]
                    'success' => $status->isSuccess(),
                    // [/success]
                ],
                'raw' => $known || ($status->raw() === $payload && $status->description() === null),
                'value' => $known || $status->value() === INF || $status->value() === -INF ? null : $status->value(),
                'agree' => $agree,
                // [success]
                'error' => $failure?->getMessage(),
                // [/success]
            ];
        }
    }

    return $outcomes;
}

/**
 * Gives what tryParse() makes of payloads that only PHP has.
 *
 * @return array<string, string>
 */
function payloads(): array
{
    $body = static fn (string $text): object => new class ($text) implements \Stringable {
        public function __construct(private string $text)
        {
        }

        public function __toString(): string
        {
            return $this->text;
        }
    };
    $hostile = new class implements \ArrayAccess {
        public function offsetExists(mixed $offset): bool
        {
            throw new \LogicException('no');
        }

        public function offsetGet(mixed $offset): mixed
        {
            throw new \LogicException('no');
        }

        public function offsetSet(mixed $offset, mixed $value): void
        {
        }

        public function offsetUnset(mixed $offset): void
        {
        }
    };
    $hidden = new class {
        private int $Status = 1;

        public function __get(string $name): mixed
        {
            throw new \LogicException("no $name {$this->Status}");
        }
    };
    $deep = static fn (int $levels): string =>
        '{"x":' . str_repeat('[', $levels) . str_repeat(']', $levels) . ',"Status":1}';
    $recursive = ['Status' => 1];
    $recursive['Self'] = &$recursive;
    $payloads = [
        'status' => AmootStatus::Success,
        'status in an array' => ['Status' => AmootStatus::Success],
        'Stringable body' => $body("\u{feff} {\"Status\": \"1\"}\n"),
        'ArrayAccess' => new \ArrayObject(['Status' => 1]),
        'array that holds itself' => $recursive,
        'XML' => new \SimpleXMLElement('<r><Status>1</Status></r>'),
        'float' => 1.0,
        'another enum' => Deed::Success,
        'another enum in an array' => ['Status' => Deed::Success],
        'another enum in an object' => (object) ['Status' => Deed::Success],
        'deep' => $deep(1_000_000),
        'long escaped string' => '{"x":"' . str_repeat('\\n', 5_000_000) . '","Status":1}',
        'half a surrogate pair' => '{"x":"\\ud800","Status":"\\u0053uccess"}',
        'unknown' => AmootStatus::tryParse(['Status' => 999]),
        'unknown in an array' => ['Status' => AmootStatus::tryParse(['Status' => 999])],
        'another case' => Deed::Nothing,
        'another case in an array' => ['Status' => Deed::Nothing],
        'hostile ArrayAccess' => $hostile,
        'hidden property' => $hidden,
        'Response' => new class implements \Psr\Http\Message\MessageInterface {
        },
        'Promise' => new class implements \GuzzleHttp\Promise\PromiseInterface {
        },
        'closure' => static fn (): int => 1,
        'generator' => (static fn (): \Generator => yield 1)(),
        'resource' => fopen('php://memory', 'r'),
        'exception' => new \DomainException('1'),
        'date' => new \DateTimeZone('UTC'),
        'not a number' => NAN,
        'infinite' => INF,
        'smallest integer' => PHP_INT_MIN,
        'empty array' => [],
        'array' => ['status' => 1],
        'list' => [1],
        'not closed' => str_repeat('{"Status":', 1_000_000) . '1',
        'long string of digits' => str_repeat('9', 5_000_000),
        'no UTF-8' => "\xff",
    ];

    return array_map(
        static function (mixed $payload): string {
            $status = AmootStatus::tryParse($payload);

            return $status instanceof AmootStatus ? $status->name : (string) $status;
        },
        $payloads,
    );
}

/**
 * Gives statements about statuses, all of which hold.
 *
 * @return array<string, bool>
 */
function values(): array
{
    $code = AmootStatus::tryParse(999);
    $title = AmootStatus::tryParse('NewTitle');
    $list = AmootStatus::tryParse('{"Status": [1] }');
    $bytes = AmootStatus::tryParse("\xff");
    $kept = unserialize(serialize($code));

    return [
        'all are of one type' => AmootStatus::Failed instanceof AnyAmootStatus && $code instanceof AnyAmootStatus,
        'a case is equal to itself' => AmootStatus::Failed->equals(AmootStatus::tryParse('"0"')),
        'cases differ' => !AmootStatus::Failed->equals(AmootStatus::Success) && !AmootStatus::Failed->equals($code),
        'unknowns with a code are equal' => $code->equals(AmootStatus::tryParse('{"Status": "999"}')),
        'unknowns with a title are equal' => $title->equals(AmootStatus::tryParse(['Status' => 'NewTitle'])),
        'unknowns differ' => !$code->equals($title) && !$title->equals($list) && !$code->equals(AmootStatus::Failed),
        'others are compared by payload' => $bytes->equals(AmootStatus::tryParse("\xff")) && !$bytes->equals($list),
        'a value is what was held' => AmootStatus::tryParse(['Status' => [1]])->value() === [1],
        'a value of a text is JSON' => $list->value() === '[1]',
        'JSON has codes and titles' => json_encode([AmootStatus::Failed, $code, $title]) === '[0,999,"NewTitle"]',
        'JSON has no payload' => json_encode([$bytes, $list]) === '[null,null]',
        'serialised, the payload is kept' => $kept->equals($code) && $kept->raw() === 999,
        'success is returned' => AmootStatus::assertSuccess(['Status' => '1']) === ['Status' => '1'],
    ];
}

/**
 * Gives how unknown statuses with a secret, and their exceptions, are shown.
 *
 * @return list<string>
 */
function shown(#[\SensitiveParameter] string $secret): array
{
    $payloads = [
        $secret,
        "{\"Status\": [\"$secret\"]}",
        "{\"Status\": 0, \"Code\": \"$secret\"}",
        ['Status' => "!$secret"],
        "$secret\xff",
    ];
    $shown = [];
    foreach ($payloads as $payload) {
        $statuses = [AmootStatus::tryParse($payload), failure($payload), [failure($payload)]];
        $payload = null;
        foreach ($statuses as $status) {
            ob_start();
            var_dump($status);
            $shown[] = ob_get_clean() . print_r($status, true) . var_export($status, true);
            if (is_object($status)) {
                $shown[] = $status instanceof AmootStatus ? $status->name : (string) $status;
            }
            if (!$status instanceof UnknownAmootStatus) { // whose JSON has a title whole
                $shown[] = json_encode($status, JSON_THROW_ON_ERROR);
            }
        }
    }

    return $shown;
}

/**
 * Gives what tryParse() makes of a large body, which is as large as this, and the memory that it took.
 *
 * @return array{?int, int}
 */
function large(string $part, int $size): array
{
    $body = '{"x":[' . str_repeat($part, intdiv($size, strlen($part))) . '0],"Status":4}';
    memory_reset_peak_usage();
    $before = memory_get_usage();

    return [AmootStatus::tryParse($body)->code(), memory_get_peak_usage() - $before];
}

enum Deed: int
{
    case Failed = 1;
    case Success = 2;
    case Nothing = 3;
}

error_reporting(E_ALL);
set_error_handler(static fn (int $level, string $message) => throw new \ErrorException($message, 0, $level));
echo json_encode(
    match ($argv[1]) {
        'table' => table(),
        'vectors' => vectors($argv[2]),
        'payloads' => payloads(),
        'values' => values(),
        'shown' => shown($argv[2]),
        'large' => large($argv[2], (int) $argv[3]),
        'advise' => array_map(advise(...), array_slice($argv, 2)),
        // [success]
        'errors' => array_map(error(...), array_slice($argv, 2)),
        // [/success]
        'lookup' => [AmootStatus::tryFromTitle($argv[2])?->code(), AmootStatus::tryFrom((int) $argv[3])?->title()],
        'facts' => facts(),
    },
    JSON_THROW_ON_ERROR,
);
