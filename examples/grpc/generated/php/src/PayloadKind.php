<?php

// Code generated. DO NOT EDIT.

declare(strict_types=1);

namespace Grpc\Status;

/**
 * Describes the type of a payload without a status, without showing its content.
 *
 * @internal
 */
final class PayloadKind
{
    public const BODY = 'an object without a status';
    public const NOT_JSON = 'text that is not JSON';
    public const NOT_UTF_8 = 'bytes that are not UTF-8';

    private const NUMBER = '/\A-?[0-9]++(?:\.[0-9]++)?(?:[eE][+-]?[0-9]++)?\z/';

    /** Types of other packages: responses, which have a body, and promises. */
    private const RESPONSES = [
        'Psr\Http\Message\MessageInterface',
        'Symfony\Contracts\HttpClient\ResponseInterface',
    ];
    private const PROMISES = [
        'GuzzleHttp\Promise\PromiseInterface',
        'React\Promise\PromiseInterface',
        'Http\Promise\Promise',
        'Amp\Future',
    ];

    /**
     * Describes a payload or JSON value.
     */
    public static function of(mixed $payload): string
    {
        return match (true) {
            $payload === null => 'nothing',
            is_bool($payload) => 'a boolean',
            is_int($payload), is_float($payload) => 'a number',
            is_string($payload) => 'text that is not a status',
            is_array($payload) => array_is_list($payload) ? 'a list' : self::BODY,
            is_object($payload) => self::ofObject($payload),
            default => 'a stream',
        };
    }

    /**
     * Describes a text without surrounding whitespace.
     */
    public static function ofText(string $text): string
    {
        return match (substr($text, 0, 1)) {
            '' => 'an empty text',
            '{' => self::BODY,
            '[' => 'a list',
            '<' => 'HTML or XML',
            default => self::isNumber($text) ? self::of(0) : self::of($text),
        };
    }

    public static function isNumber(string $text): bool
    {
        return preg_match(self::NUMBER, $text) === 1;
    }

    private static function ofObject(object $payload): string
    {
        return match (true) {
            $payload instanceof \Closure => 'a function',
            $payload instanceof \stdClass, $payload instanceof \ArrayAccess => self::BODY,
            $payload instanceof \Traversable => 'a list',
            self::isOne($payload, self::RESPONSES) => 'a Response object instead of its body',
            self::isOne($payload, self::PROMISES) => 'a Promise instead of what it resolves to',
            default => 'an object of type ' . self::type($payload),
        };
    }

    /**
     * @param list<string> $types
     */
    private static function isOne(object $payload, array $types): bool
    {
        return array_filter($types, static fn (string $type): bool => is_a($payload, $type)) !== [];
    }

    private static function type(object $payload): string
    {
        return substr((string) preg_replace('/[^!-~]/', '?', get_debug_type($payload)), 0, 40);
    }
}
