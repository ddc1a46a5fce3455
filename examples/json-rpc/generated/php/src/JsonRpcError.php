<?php

// Code generated from the page of 2013-01-04, API 2.0. DO NOT EDIT.

declare(strict_types=1);

namespace Json\RpcStatus;

/**
 * What the JSON-RPC API answers in "error.code": JSON-RPC error codes.
 *
 * No code is success or failure by itself: the page does not say which.
 * Only the member "error.code" of a body counts: an integral number, its digits
 * in a string, or a title in exact case.
 * Text that is only a number is unknown: it may be a price or an ID. A number is a code.
 * A status that the page does not list, or no status at all, is unknown: it keeps the
 * payload. Parsing never fails.
 */
enum JsonRpcError: int implements AnyJsonRpcError
{
    /**
     * Invalid JSON was received by the server.
     *
     * "Parse error" (-32700)
     */
    case ParseError = -32700;

    /**
     * The JSON sent is not a valid request object.
     *
     * "Invalid Request" (-32600)
     */
    case InvalidRequest = -32600;

    /**
     * The method does not exist, or is not available.
     *
     * "Method not found" (-32601)
     */
    case MethodNotFound = -32601;

    /**
     * The parameters of the method are not valid.
     *
     * "Invalid params" (-32602)
     */
    case InvalidParams = -32602;

    /**
     * An error within JSON-RPC itself.
     *
     * "Internal error" (-32603)
     */
    case InternalError = -32603;

    /** The version of the API that the codes belong to. */
    public const API_VERSION = '2.0';

    /** The day on which the vendor last updated the list of codes, `YYYY-MM-DD`. */
    public const SPEC_DATE = '2013-01-04';

    /** The SHA-256 of the page from which this file was generated. */
    public const SPEC_SHA256 = 'c863c91bf92401af0418f191bc9ca84d6f1548dde2f5dabb51cd1b38cee29805';

    /**
     * Reads the status from what the API answered, and never throws.
     *
     * The payload may be the body as text (an object, a string or a bare title), anything Stringable such as a PSR-7
     * body, the decoded array or object, a number, a case of another enum (its name counts, never its number), or a
     * status. Text that is only a number is unknown, as is whatever else names no status of this list.
     */
    public static function tryParse(#[\SensitiveParameter] mixed $payload): self|UnknownJsonRpcError
    {
        if ($payload instanceof self || $payload instanceof UnknownJsonRpcError) {
            return $payload;
        }
        $wire = WireValue::of($payload);
        $status = match (true) {
            $wire->code !== null => self::tryFrom($wire->code),
            $wire->text !== null => self::tryFromTitle($wire->text),
            default => null,
        };

        return $status ?? new UnknownJsonRpcError($wire);
    }

    /**
     * Returns the status with this title, in exact case.
     *
     * @throws \ValueError if there is none
     */
    public static function fromTitle(string $title): self
    {
        return self::tryFromTitle($title)
            ?? throw new \ValueError(sprintf('%s is not a title of %s', json_encode($title), self::class));
    }

    /**
     * Returns the status with this title, in exact case, or null.
     */
    public static function tryFromTitle(string $title): ?self
    {
        return match ($title) {
            'Parse error' => self::ParseError,
            'Invalid Request' => self::InvalidRequest,
            'Method not found' => self::MethodNotFound,
            'Invalid params' => self::InvalidParams,
            'Internal error' => self::InternalError,
            default => null,
        };
    }

    /**
     * Returns the numeric code, the same as `->value`.
     */
    public function code(): int
    {
        return $this->value;
    }

    /**
     * Returns the title as the API spells it.
     */
    public function title(): string
    {
        return match ($this) {
            self::ParseError => 'Parse error',
            self::InvalidRequest => 'Invalid Request',
            self::MethodNotFound => 'Method not found',
            self::InvalidParams => 'Invalid params',
            self::InternalError => 'Internal error',
        };
    }

    /**
     * Returns the English description.
     */
    public function description(): string
    {
        return match ($this) {
            self::ParseError => 'Invalid JSON was received by the server.',
            self::InvalidRequest => 'The JSON sent is not a valid request object.',
            self::MethodNotFound => 'The method does not exist, or is not available.',
            self::InvalidParams => 'The parameters of the method are not valid.',
            self::InternalError => 'An error within JSON-RPC itself.',
        };
    }

    /**
     * Tells whether the other is the same case, as `===` does.
     */
    public function equals(AnyJsonRpcError $other): bool
    {
        return $this === $other;
    }
}
