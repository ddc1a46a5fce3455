<?php

// Code generated. DO NOT EDIT.

declare(strict_types=1);

namespace Http2\Error;

/**
 * A status that is not on the page, or a payload without a status.
 *
 * Its payload may contain secrets, so printing and json_encode() omit it.
 */
final class UnknownHttp2Error implements AnyHttp2Error, \JsonSerializable, \Stringable
{
    /** @var Secret<WireValue> */
    private readonly Secret $wire;

    /**
     * @internal created by {@see Http2Error::tryParse()}
     */
    public function __construct(#[\SensitiveParameter] WireValue $wire)
    {
        $this->wire = new Secret($wire);
    }

    /**
     * Returns the original payload.
     */
    public function raw(): mixed
    {
        return $this->wire->value()->raw;
    }

    /**
     * Returns the value of "error\_code", with an object or list of a JSON text as JSON text. For a payload that is
     * not a body, returns its code or title.
     */
    public function value(): mixed
    {
        return $this->wire->value()->value();
    }

    /**
     * Returns the code, or null if the response has none.
     */
    public function code(): ?int
    {
        return $this->wire->value()->code;
    }

    /**
     * Returns the title, or null if the response has no valid title.
     */
    public function title(): ?string
    {
        return $this->wire->value()->title;
    }

    /**
     * Always returns null, because the page does not describe the status.
     */
    public function description(): ?string
    {
        return null;
    }

    public function equals(AnyHttp2Error $other): bool
    {
        if (!$other instanceof self || $this->code() !== $other->code() || $this->title() !== $other->title()) {
            return false;
        }

        return $this->code() !== null || $this->title() !== null || $this->raw() === $other->raw();
    }

    /**
     * Returns the code, else the title, else null.
     */
    public function jsonSerialize(): int|string|null
    {
        return $this->code() ?? $this->title();
    }

    /**
     * Describes the status in ASCII, for logs. The text does not contain the payload.
     */
    public function __toString(): string
    {
        return $this->wire->value()->answer();
    }

    /**
     * @return array{answer: string}
     */
    public function __debugInfo(): array
    {
        return ['answer' => (string) $this];
    }
}
