<?php

// Code generated from the page. DO NOT EDIT.

declare(strict_types=1);

namespace Websocket\CloseStatus;

/**
 * Reads the value of "code" in a response as a code or a title, without looking up its status.
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

    /** The value as a code, or null. */
    public readonly ?int $code;

    /** The value if it is text, or null. */
    public readonly ?string $text;

    /** The value if it is a valid title, or null. */
    public readonly ?string $title;

    /**
     * @param mixed $raw the original payload
     * @param bool $isMember whether the value is a member of a body or of an enum, and not plain text
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
     * Reads a payload. Never throws.
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
            // The payload is an object of the caller whose methods throw.
            return new self($payload, null, PayloadKind::of($payload));
        }
    }

    /**
     * Returns the value in the body. For a payload that is not a body, returns its code or title, or null.
     */
    public function value(): mixed
    {
        return $this->isMember ? $this->value : $this->code ?? $this->title;
    }

    /**
     * Describes the unknown status in ASCII.
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
            // A number could be a price or an ID.
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
     * Follows the keys that lead to the status.
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
        // The values of other enums are not status codes, so read the name.
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
            // On 32-bit platforms, the sum can be a float.
            $value = 0 + $value;
        }
        $isIntegral = is_int($value) || is_float($value) && floor($value) === $value;

        return $isIntegral && $value >= -2147483648 && $value <= 2147483647 ? (int) $value : null;
    }
}
