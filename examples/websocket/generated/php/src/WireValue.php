<?php

// Code generated from the page. DO NOT EDIT.

declare(strict_types=1);

namespace Websocket\CloseStatus;

/**
 * Finds the value of "code" in an answer, and tells whether it is a code or a title; knows no status.
 *
 * @internal
 */
final class WireValue
{
    private const KEYS = ['code'];
    private const BOM = "\u{feff}";
    private const JSON_WHITE_SPACE = " \t\n\r";
    private const CODE = '/\A-?(?:0|[1-9][0-9]{0,9})\z/';
    private const TITLE = '/\A[A-Za-z][A-Za-z0-9_]{0,99}\z/';

    /** The code that the value stands for, if any. */
    public readonly ?int $code;

    /** The value if it is text. */
    public readonly ?string $text;

    /** The value if it has the form of a title. */
    public readonly ?string $title;

    /**
     * @param mixed $raw what was read
     * @param bool $isMember whether the value is a member, of a body or of an enum, and not a text by itself
     */
    private function __construct(
        #[\SensitiveParameter] public readonly mixed $raw,
        #[\SensitiveParameter] private readonly mixed $value,
        private readonly string $kind,
        private readonly bool $isMember = false,
    ) {
        $this->code = self::codeOf($value);
        $this->text = is_string($value) ? $value : null;
        $this->title = $this->text !== null && preg_match(self::TITLE, $this->text) === 1 ? $this->text : null;
    }

    /**
     * Reads a payload, and never throws.
     */
    public static function of(#[\SensitiveParameter] mixed $payload): self
    {
        try {
            return match (true) {
                is_string($payload) => self::inText($payload, $payload),
                is_array($payload) && array_key_exists(self::KEYS[0], $payload) => self::inBody($payload),
                is_object($payload) => self::inObject($payload),
                default => new self($payload, $payload, PayloadKind::of($payload)),
            };
        } catch (\Throwable) {
            // The payload is an object of the caller's whose own methods throw.
            return new self($payload, null, PayloadKind::of($payload));
        }
    }

    /**
     * Returns what the body held; for what is no body its code or title; or null.
     */
    public function value(): mixed
    {
        return $this->isMember ? $this->value : $this->code ?? $this->title;
    }

    /**
     * Says in ASCII what was answered.
     */
    public function answer(): string
    {
        return match (true) {
            $this->code !== null => "unknown code $this->code",
            $this->title === null => "no status: $this->kind",
            $this->isMember => "unknown title $this->title",
            default => 'unknown title ' . substr($this->title, 0, min(intdiv(strlen($this->title), 2), 8)) . '...',
        };
    }

    private static function inText(#[\SensitiveParameter] mixed $payload, #[\SensitiveParameter] string $text): self
    {
        if (preg_match('//u', $text) !== 1) {
            return new self($payload, null, PayloadKind::NOT_UTF_8);
        }
        if (str_starts_with($text, self::BOM)) {
            $text = substr($text, strlen(self::BOM));
        }
        $text = trim($text, self::JSON_WHITE_SPACE);
        $isObject = str_starts_with($text, '{');
        if (!$isObject && !str_starts_with($text, '"')) {
            // A number may be a price or an ID.
            return new self($payload, PayloadKind::isNumber($text) ? null : $text, PayloadKind::ofText($text));
        }
        $read = JsonScanner::read($text, self::KEYS);

        return $read === null
            ? new self($payload, null, PayloadKind::NOT_JSON)
            : new self($payload, $read[0], PayloadKind::ofText($text), $isObject);
    }

    private static function inObject(#[\SensitiveParameter] object $payload): self
    {
        if ($payload instanceof \UnitEnum) {
            return new self($payload, $payload->name, PayloadKind::of($payload), true);
        }
        if (self::has($payload, self::KEYS[0])) {
            return self::inBody($payload);
        }

        return $payload instanceof \Stringable
            ? self::inText($payload, (string) $payload)
            : new self($payload, null, PayloadKind::of($payload));
    }

    /**
     * Follows the keys that lead to a status.
     */
    private static function inBody(#[\SensitiveParameter] mixed $payload): self
    {
        $value = $payload;
        foreach (self::KEYS as $key) {
            $value = match (true) {
                is_array($value) => $value[$key] ?? null,
                is_object($value) && self::has($value, $key) => get_object_vars($value)[$key] ?? $value[$key] ?? null,
                default => null,
            };
        }
        // Another enum numbers its cases as it likes, so the name of one counts.
        $value = match (true) {
            $value instanceof AnyCloseCode => $value->code() ?? $value->title(),
            $value instanceof \UnitEnum => $value->name,
            default => $value,
        };

        return new self($payload, $value, PayloadKind::BODY, true);
    }

    private static function has(#[\SensitiveParameter] object $body, string $key): bool
    {
        return array_key_exists($key, get_object_vars($body)) || $body instanceof \ArrayAccess && isset($body[$key]);
    }

    private static function codeOf(#[\SensitiveParameter] mixed $value): ?int
    {
        if (is_string($value) && preg_match(self::CODE, $value) === 1) {
            // Where an int has 32 bits, the sum can be a float.
            $value = 0 + $value;
        }
        $isIntegral = is_int($value) || is_float($value) && floor($value) === $value;

        return $isIntegral && $value >= -2147483648 && $value <= 2147483647 ? (int) $value : null;
    }
}
