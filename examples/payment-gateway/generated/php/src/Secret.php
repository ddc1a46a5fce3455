<?php

// Code generated. DO NOT EDIT.

declare(strict_types=1);

namespace Sample\GatewayPayment;

/**
 * Hides a value from var_dump(), print_r(), var_export() and json_encode(). serialize() includes it.
 *
 * @internal
 *
 * @template T
 */
final class Secret
{
    /** @var \Closure(): T */
    private \Closure $value;

    /**
     * @param T $value
     */
    public function __construct(#[\SensitiveParameter] mixed $value)
    {
        $this->value = static fn (): mixed => $value;
    }

    /**
     * @return T
     */
    public function value(): mixed
    {
        return ($this->value)();
    }

    /**
     * @return array{}
     */
    public function __debugInfo(): array
    {
        return [];
    }

    /**
     * @return array{T}
     */
    public function __serialize(): array
    {
        return [$this->value()];
    }

    /**
     * @param array{T} $data
     */
    public function __unserialize(array $data): void
    {
        $this->__construct($data[0]);
    }
}
