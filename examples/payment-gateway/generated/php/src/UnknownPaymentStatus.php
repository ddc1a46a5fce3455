<?php

// Code generated. DO NOT EDIT.

declare(strict_types=1);

namespace Sample\GatewayPayment;

/**
 * An answer that names no status of this version's list: a code or title that is newer, or no status at all.
 *
 * It is never a success. What it keeps of the answer may be a secret: printing it shows only what was answered,
 * as json_encode() shows only its code or title.
 */
final class UnknownPaymentStatus implements AnyPaymentStatus, \JsonSerializable, \Stringable
{
    /** @var Secret<WireValue> */
    private readonly Secret $wire;

    /**
     * @internal made by {@see PaymentStatus::tryParse()}
     */
    public function __construct(#[\SensitiveParameter] WireValue $wire)
    {
        $this->wire = new Secret($wire);
    }

    /**
     * Returns the payload as it was given.
     */
    public function raw(): mixed
    {
        return $this->wire->value()->raw;
    }

    /**
     * Returns what "code" held, an object or list of a JSON text as JSON; for what is no body its code or title.
     */
    public function value(): mixed
    {
        return $this->wire->value()->value();
    }

    /**
     * Returns the code if the answer held one, else null.
     */
    public function code(): ?int
    {
        return $this->wire->value()->code;
    }

    /**
     * Returns the title if the answer held something of the form of one, else null.
     */
    public function title(): ?string
    {
        return $this->wire->value()->title;
    }

    /**
     * Returns null: nothing is known of what it means.
     */
    public function description(): ?string
    {
        return null;
    }

    /**
     * Returns false, always.
     */
    public function isSuccess(): bool
    {
        return false;
    }

    public function equals(AnyPaymentStatus $other): bool
    {
        if (!$other instanceof self || $this->code() !== $other->code() || $this->title() !== $other->title()) {
            return false;
        }

        return $this->code() !== null || $this->title() !== null || $this->raw() === $other->raw();
    }

    /**
     * Returns the code, or the title if there is none, or null.
     */
    public function jsonSerialize(): int|string|null
    {
        return $this->code() ?? $this->title();
    }

    /**
     * Says in ASCII what was answered, for logs: nothing of a payload that may be a secret.
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
