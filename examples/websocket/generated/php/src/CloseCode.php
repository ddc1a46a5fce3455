<?php

// Code generated from the page. DO NOT EDIT.

declare(strict_types=1);

namespace Websocket\CloseStatus;

/**
 * A status of the WebSocket API, as returned in "code": WebSocket close codes.
 *
 * Only code 1000 means success. Every other code is a failure, regardless of its sign and of
 * the HTTP status.
 * In a response body, only the top-level member "code" is read. It is an integer,
 * an integer in a string, or a title (case-sensitive).
 * Without a body, a number is a code, but text that contains only a number is unknown,
 * because it could be a price or an ID.
 * A missing status, or one that is not on the page, is unknown. An unknown status keeps
 * the payload and is never success. Parsing never fails.
 */
enum CloseCode: int implements AnyCloseCode
{
    /**
     * The purpose of the connection is fulfilled.
     *
     * "Normal Closure" (1000)
     */
    case NormalClosure = 1000;

    /**
     * A server is going down, or a browser has left the page.
     *
     * "Going Away" (1001)
     */
    case GoingAway = 1001;

    /**
     * An endpoint ends the connection for an error of the protocol.
     *
     * "Protocol error" (1002)
     */
    case ProtocolError = 1002;

    /**
     * An endpoint received data of a type it cannot accept.
     *
     * "Unsupported Data" (1003)
     */
    case UnsupportedData = 1003;

    /**
     * A meaning might be defined in the future.
     *
     * "Reserved" (1004)
     */
    case Reserved = 1004;

    /**
     * A message had data that did not fit its type.
     *
     * "Invalid frame payload data" (1007)
     */
    case InvalidFramePayloadData = 1007;

    /**
     * A message violates a policy.
     *
     * "Policy Violation" (1008)
     */
    case PolicyViolation = 1008;

    /**
     * A message is too big to process.
     *
     * "Message Too Big" (1009)
     */
    case MessageTooBig = 1009;

    /**
     * The server did not negotiate an extension that the client needs.
     *
     * "Mandatory Ext." (1010)
     */
    case MandatoryExt = 1010;

    /**
     * The server could not fulfil the client's request.
     *
     * "Internal Error" (1011)
     */
    case InternalError = 1011;

    /** The SHA-256 digest of the page, in hexadecimal. */
    public const SPEC_SHA256 = 'b4be91183819c670b4941cbc3224b1c2a3dc0f55d8a2e18826d6ae9330f20a24';

    /**
     * Parses the status of an API response. Never throws.
     *
     * The payload can be a body as text (a JSON object, a JSON string or a plain title) or as a Stringable such as a
     * PSR-7 body, a decoded array or object, a number, a case of another enum (read by its name, not by its value), or
     * a status. Any other payload, including text that contains only a number, is parsed as an unknown status.
     */
    public static function tryParse(#[\SensitiveParameter] mixed $payload): self|UnknownCloseCode
    {
        if ($payload instanceof self || $payload instanceof UnknownCloseCode) {
            return $payload;
        }
        $wire = WireValue::of($payload);
        $status = match (true) {
            $wire->code !== null => self::tryFrom($wire->code),
            $wire->text !== null => self::tryFromTitle($wire->text),
            default => null,
        };

        return $status ?? new UnknownCloseCode($wire);
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
     * @throws CloseCodeException if the status is not success; the exception keeps the payload
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
        throw new CloseCodeException($status, $given);
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
            'Normal Closure' => self::NormalClosure,
            'Going Away' => self::GoingAway,
            'Protocol error' => self::ProtocolError,
            'Unsupported Data' => self::UnsupportedData,
            'Reserved' => self::Reserved,
            'Invalid frame payload data' => self::InvalidFramePayloadData,
            'Policy Violation' => self::PolicyViolation,
            'Message Too Big' => self::MessageTooBig,
            'Mandatory Ext.' => self::MandatoryExt,
            'Internal Error' => self::InternalError,
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
            self::NormalClosure => 'Normal Closure',
            self::GoingAway => 'Going Away',
            self::ProtocolError => 'Protocol error',
            self::UnsupportedData => 'Unsupported Data',
            self::Reserved => 'Reserved',
            self::InvalidFramePayloadData => 'Invalid frame payload data',
            self::PolicyViolation => 'Policy Violation',
            self::MessageTooBig => 'Message Too Big',
            self::MandatoryExt => 'Mandatory Ext.',
            self::InternalError => 'Internal Error',
        };
    }

    /**
     * Returns the English description.
     */
    public function description(): string
    {
        return match ($this) {
            self::NormalClosure => 'The purpose of the connection is fulfilled.',
            self::GoingAway => 'A server is going down, or a browser has left the page.',
            self::ProtocolError => 'An endpoint ends the connection for an error of the protocol.',
            self::UnsupportedData => 'An endpoint received data of a type it cannot accept.',
            self::Reserved => 'A meaning might be defined in the future.',
            self::InvalidFramePayloadData => 'A message had data that did not fit its type.',
            self::PolicyViolation => 'A message violates a policy.',
            self::MessageTooBig => 'A message is too big to process.',
            self::MandatoryExt => 'The server did not negotiate an extension that the client needs.',
            self::InternalError => 'The server could not fulfil the client\'s request.',
        };
    }

    /**
     * Returns whether the other status is the same case, like `===`.
     */
    public function equals(AnyCloseCode $other): bool
    {
        return $this === $other;
    }

    /**
     * Returns whether the status is success (code 1000).
     */
    public function isSuccess(): bool
    {
        return $this->value === 1000;
    }
}
