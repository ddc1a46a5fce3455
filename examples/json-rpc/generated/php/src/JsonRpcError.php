<?php

// Code generated from the page of 2013-01-04, API 2.0. DO NOT EDIT.

declare(strict_types=1);

namespace Json\RpcStatus;

/**
 * A status of the JSON-RPC API, as returned in "error.code": JSON-RPC error codes.
 *
 * The page does not define which codes mean success.
 * In a response body, only the member "error.code" is read. It is an integer,
 * an integer in a string, or a title (case-sensitive).
 * Without a body, a number is a code, but text that contains only a number is unknown,
 * because it could be a price or an ID.
 * A missing status, or one that is not on the page, is unknown. An unknown status keeps
 * the payload. Parsing never fails.
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

    /** The API version that the page describes. */
    public const API_VERSION = '2.0';

    /** The date of the page, as `YYYY-MM-DD`. */
    public const SPEC_DATE = '2013-01-04';

    /** The SHA-256 digest of the page, in hexadecimal. */
    public const SPEC_SHA256 = 'c863c91bf92401af0418f191bc9ca84d6f1548dde2f5dabb51cd1b38cee29805';

    /**
     * Parses the status of an API response. Never throws.
     *
     * The payload can be a body as text (a JSON object, a JSON string or a plain title) or as a Stringable such as a
     * PSR-7 body, a decoded array or object, a number, a case of another enum (read by its name, not by its value), or
     * a status. Any other payload, including text that contains only a number, is parsed as an unknown status.
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
     * Returns the status with this title. Titles are case-sensitive.
     *
     * @throws \ValueError if there is no such status
     */
    public static function fromTitle(string $title): self
    {
        return self::tryFromTitle($title)
            ?? throw new \ValueError(sprintf('%s is not a title of %s', json_encode($title), self::class));
    }

    /**
     * Returns the status with this title, or null. Titles are case-sensitive.
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
     * Returns the code, which is equal to `->value`.
     */
    public function code(): int
    {
        return $this->value;
    }

    /**
     * Returns the title, as in API responses.
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
     * Returns whether the other status is the same case, like `===`.
     */
    public function equals(AnyJsonRpcError $other): bool
    {
        return $this === $other;
    }
}
