<?php

// Code generated from the page. DO NOT EDIT.

declare(strict_types=1);

namespace Grpc\Status;

/**
 * A status of the gRPC API, as returned in "code": gRPC status codes.
 *
 * Only code 0 means success. Every other code is a failure, regardless of its sign and of
 * the HTTP status.
 * In a response body, only the top-level member "code" is read. It is an integer,
 * an integer in a string, or a title (case-sensitive).
 * Without a body, a number is a code, but text that contains only a number is unknown,
 * because it could be a price or an ID.
 * A missing status, or one that is not on the page, is unknown. An unknown status keeps
 * the payload and is never success. Parsing never fails.
 */
enum GrpcStatus: int implements AnyGrpcStatus
{
    /**
     * Not an error; returned on success.
     *
     * `OK` (0)
     */
    case OK = 0;

    /**
     * The operation was cancelled, typically by the caller.
     *
     * `CANCELLED` (1)
     */
    case CANCELLED = 1;

    /**
     * An error of another address space, or one about which too little is known.
     *
     * `UNKNOWN` (2)
     */
    case UNKNOWN = 2;

    /**
     * The client specified an invalid argument, whatever the state of the system.
     *
     * `INVALID_ARGUMENT` (3)
     */
    case INVALID_ARGUMENT = 3;

    /**
     * The deadline expired before the operation could complete.
     *
     * `DEADLINE_EXCEEDED` (4)
     */
    case DEADLINE_EXCEEDED = 4;

    /**
     * A requested entity was not found.
     *
     * `NOT_FOUND` (5)
     */
    case NOT_FOUND = 5;

    /**
     * The entity that a client attempted to create already exists.
     *
     * `ALREADY_EXISTS` (6)
     */
    case ALREADY_EXISTS = 6;

    /**
     * The caller does not have permission to execute the operation.
     *
     * `PERMISSION_DENIED` (7)
     */
    case PERMISSION_DENIED = 7;

    /**
     * A resource has been exhausted, such as a quota of the user or space on the disk.
     *
     * `RESOURCE_EXHAUSTED` (8)
     */
    case RESOURCE_EXHAUSTED = 8;

    /**
     * The system is not in a state that the operation requires.
     *
     * `FAILED_PRECONDITION` (9)
     */
    case FAILED_PRECONDITION = 9;

    /**
     * The operation was aborted, typically by a concurrent transaction.
     *
     * `ABORTED` (10)
     */
    case ABORTED = 10;

    /**
     * The operation was attempted past the valid range.
     *
     * `OUT_OF_RANGE` (11)
     */
    case OUT_OF_RANGE = 11;

    /**
     * The operation is not implemented, or not supported by this service.
     *
     * `UNIMPLEMENTED` (12)
     */
    case UNIMPLEMENTED = 12;

    /**
     * An invariant of the underlying system has been broken.
     *
     * `INTERNAL` (13)
     */
    case INTERNAL = 13;

    /**
     * The service is currently unavailable; a retry with a backoff may succeed.
     *
     * `UNAVAILABLE` (14)
     */
    case UNAVAILABLE = 14;

    /**
     * Unrecoverable data loss or corruption.
     *
     * `DATA_LOSS` (15)
     */
    case DATA_LOSS = 15;

    /**
     * The request has no valid credentials for the operation.
     *
     * `UNAUTHENTICATED` (16)
     */
    case UNAUTHENTICATED = 16;

    /** The SHA-256 digest of the page, in hexadecimal. */
    public const SPEC_SHA256 = '28537d5361ae075773cc2da4b5f721fd3bcedcf4975c0b8edacc8016a4e95de7';

    /**
     * Parses the status of an API response. Never throws.
     *
     * The payload can be a body as text (a JSON object, a JSON string or a plain title) or as a Stringable such as a
     * PSR-7 body, a decoded array or object, a number, a case of another enum (read by its name, not by its value), or
     * a status. Any other payload, including text that contains only a number, is parsed as an unknown status.
     */
    public static function tryParse(#[\SensitiveParameter] mixed $payload): self|UnknownGrpcStatus
    {
        if ($payload instanceof self || $payload instanceof UnknownGrpcStatus) {
            return $payload;
        }
        $wire = WireValue::of($payload);
        $status = match (true) {
            $wire->code !== null => self::tryFrom($wire->code),
            $wire->text !== null => self::tryFromTitle($wire->text),
            default => null,
        };

        return $status ?? new UnknownGrpcStatus($wire);
    }

    /**
     * Returns the payload if its status is success.
     *
     * @template T
     *
     * @param T $payload
     *
     * @return T
     *
     * @throws GrpcStatusException if the status is not success; the exception keeps the payload
     */
    public static function assertSuccess(#[\SensitiveParameter] mixed $payload): mixed
    {
        $status = self::tryParse($payload);
        if ($status->isSuccess()) {
            return $payload;
        }
        // PHP 8.1 does not support the attribute, and a stack trace shows the current value of a parameter.
        $given = $payload;
        $payload = null;
        throw new GrpcStatusException($status, $given);
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
            'OK' => self::OK,
            'CANCELLED' => self::CANCELLED,
            'UNKNOWN' => self::UNKNOWN,
            'INVALID_ARGUMENT' => self::INVALID_ARGUMENT,
            'DEADLINE_EXCEEDED' => self::DEADLINE_EXCEEDED,
            'NOT_FOUND' => self::NOT_FOUND,
            'ALREADY_EXISTS' => self::ALREADY_EXISTS,
            'PERMISSION_DENIED' => self::PERMISSION_DENIED,
            'RESOURCE_EXHAUSTED' => self::RESOURCE_EXHAUSTED,
            'FAILED_PRECONDITION' => self::FAILED_PRECONDITION,
            'ABORTED' => self::ABORTED,
            'OUT_OF_RANGE' => self::OUT_OF_RANGE,
            'UNIMPLEMENTED' => self::UNIMPLEMENTED,
            'INTERNAL' => self::INTERNAL,
            'UNAVAILABLE' => self::UNAVAILABLE,
            'DATA_LOSS' => self::DATA_LOSS,
            'UNAUTHENTICATED' => self::UNAUTHENTICATED,
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
        return $this->name;
    }

    /**
     * Returns the English description.
     */
    public function description(): string
    {
        return match ($this) {
            self::OK => 'Not an error; returned on success.',
            self::CANCELLED => 'The operation was cancelled, typically by the caller.',
            self::UNKNOWN => 'An error of another address space, or one about which too little is known.',
            self::INVALID_ARGUMENT => 'The client specified an invalid argument, whatever the state of the system.',
            self::DEADLINE_EXCEEDED => 'The deadline expired before the operation could complete.',
            self::NOT_FOUND => 'A requested entity was not found.',
            self::ALREADY_EXISTS => 'The entity that a client attempted to create already exists.',
            self::PERMISSION_DENIED => 'The caller does not have permission to execute the operation.',
            self::RESOURCE_EXHAUSTED => 'A resource has been exhausted, such as a quota of the user or space on the disk.',
            self::FAILED_PRECONDITION => 'The system is not in a state that the operation requires.',
            self::ABORTED => 'The operation was aborted, typically by a concurrent transaction.',
            self::OUT_OF_RANGE => 'The operation was attempted past the valid range.',
            self::UNIMPLEMENTED => 'The operation is not implemented, or not supported by this service.',
            self::INTERNAL => 'An invariant of the underlying system has been broken.',
            self::UNAVAILABLE => 'The service is currently unavailable; a retry with a backoff may succeed.',
            self::DATA_LOSS => 'Unrecoverable data loss or corruption.',
            self::UNAUTHENTICATED => 'The request has no valid credentials for the operation.',
        };
    }

    /**
     * Returns whether the other status is the same case, like `===`.
     */
    public function equals(AnyGrpcStatus $other): bool
    {
        return $this === $other;
    }

    /**
     * Returns whether the status is success (code 0).
     */
    public function isSuccess(): bool
    {
        return $this->value === 0;
    }
}
