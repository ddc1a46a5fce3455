<?php

// Code generated from the page. DO NOT EDIT.

declare(strict_types=1);

namespace Http2\Error;

/**
 * Finds the value of "error\_code" in an answer of the web service, and tells whether it is a code or a title.
 *
 * @internal
 */
final class WireValue
{
    private const BOM = "\u{feff}";
    private const JSON_WHITE_SPACE = " \t\n\r";
    private const CODE = '/\A-?(?:0|[1-9][0-9]{0,9})\z/';
    private const TITLE = '/\A[A-Za-z][A-Za-z0-9_]{0,99}\z/';

    /** As deep as json_decode() lets one ask for: no limit but that of its own stack. */
    private const DEPTH = 0x7fffffff;

    /** The escape of a surrogate, unless its backslash is itself escaped. */
    private const SURROGATE = '/\\\\\\\\(*SKIP)(*FAIL)|\\\\u[Dd][89A-Fa-f][0-9A-Fa-f]{2}/';

    /**
     * Returns what the payload holds where a status belongs, whatever it is; null for nothing.
     */
    public static function of(mixed $payload): mixed
    {
        return match (true) {
            is_int($payload) => $payload,
            is_string($payload) => self::inText($payload),
            is_array($payload) => $payload['error_code'] ?? null,
            is_object($payload) => self::inObject($payload),
            default => null,
        };
    }

    /**
     * Returns the code that a value of "error\_code" stands for, or null if it stands for none.
     */
    public static function code(mixed $wire): ?int
    {
        if (is_string($wire) && preg_match(self::CODE, $wire) === 1) {
            // Where an int has 32 bits, the sum can be a float, which is no code.
            $wire = 0 + $wire;
        }

        return is_int($wire) && $wire >= -2147483648 && $wire <= 2147483647 ? $wire : null;
    }

    /**
     * Returns the value of "error\_code" if it has the form of a title, else null.
     */
    public static function title(mixed $wire): ?string
    {
        return is_string($wire) && preg_match(self::TITLE, $wire) === 1 ? $wire : null;
    }

    private static function inText(string $text): mixed
    {
        if (str_starts_with($text, self::BOM)) {
            $text = substr($text, strlen(self::BOM));
        }
        $text = trim($text, self::JSON_WHITE_SPACE);
        if (!str_starts_with($text, '{') && !str_starts_with($text, '"')) {
            return $text;
        }
        // RFC 8259 allows half a surrogate pair in a string, json_decode() does not; no status holds one.
        $text = preg_replace(self::SURROGATE, '\\ufffd', $text) ?? $text;
        $body = json_decode($text, true, self::DEPTH);

        return is_array($body) ? $body['error_code'] ?? null : $body;
    }

    private static function inObject(object $payload): mixed
    {
        $members = get_object_vars($payload);
        if (array_key_exists('error_code', $members)) {
            return $members['error_code'];
        }
        if ($payload instanceof \ArrayAccess && isset($payload['error_code'])) {
            return $payload['error_code'];
        }

        return $payload instanceof \Stringable ? self::inText((string) $payload) : null;
    }
}
