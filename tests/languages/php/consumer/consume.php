<?php

declare(strict_types=1);

namespace Amootsms\Consumer;

use Amootsms\Status\AmootStatus;
// [success]
use Amootsms\Status\AmootStatusException;
// [/success]
use Amootsms\Status\UnknownAmootStatus;

require __DIR__ . '/vendor/autoload.php';

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
        return "look up {$status->raw}";
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
function failure(mixed $payload): ?AmootStatusException
{
    try {
        AmootStatus::assertSuccess($payload);
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
            $status = AmootStatus::tryParse($payload);
            $known = $status instanceof AmootStatus;
            $agree = true;
            // [success]
            $failure = failure($payload);
            $agree = $status->isSuccess() ? $failure === null :
                $failure->status->code() === $status->code()
                && $failure->status->title() === $status->title()
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
                'raw' => $known || ($status->raw === $payload && $status->description() === ''),
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
        'unknown' => AmootStatus::tryParse(['Status' => 999]),
        'Stringable body' => $body("\u{feff} {\"Status\": \"1\"}\n"),
        'ArrayAccess' => new \ArrayObject(['Status' => 1]),
        'array that holds itself' => $recursive,
        'XML' => new \SimpleXMLElement('<r><Status>1</Status></r>'),
        'hostile ArrayAccess' => $hostile,
        'hidden property' => $hidden,
        'closure' => static fn (): int => 1,
        'generator' => (static fn (): \Generator => yield 1)(),
        'resource' => fopen('php://memory', 'r'),
        'another enum' => Deed::Success,
        'exception' => new \RuntimeException('1'),
        'not a number' => NAN,
        'integral float' => 1.0,
        'smallest integer' => PHP_INT_MIN,
        'deep' => $deep(3_000),
        'too deep' => $deep(1_000_000),
        'long string of digits' => str_repeat('9', 5_000_000),
        'long escaped string' => '{"x":"' . str_repeat('\\n', 5_000_000) . '","Status":1}',
    ];

    return array_map(
        static function (mixed $payload): string {
            $status = AmootStatus::tryParse($payload);

            return ($status instanceof AmootStatus ? 'known ' : 'unknown ') . ($status->code() ?? 'null');
        },
        $payloads,
    );
}

enum Deed: int
{
    case Success = 1;
}

error_reporting(E_ALL);
set_error_handler(static fn (int $level, string $message) => throw new \ErrorException($message, 0, $level));
echo json_encode(
    match ($argv[1]) {
        'table' => table(),
        'vectors' => vectors($argv[2]),
        'payloads' => payloads(),
        'advise' => array_map(advise(...), array_slice($argv, 2)),
        // [success]
        'errors' => array_map(error(...), array_slice($argv, 2)),
        // [/success]
        'lookup' => [AmootStatus::tryFromTitle($argv[2])?->code(), AmootStatus::tryFrom((int) $argv[3])?->title()],
        'facts' => facts(),
    },
    JSON_THROW_ON_ERROR,
);
