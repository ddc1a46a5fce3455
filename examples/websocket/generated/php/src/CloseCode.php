<?php

// Code generated from the page. DO NOT EDIT.

declare(strict_types=1);

namespace Websocket\CloseStatus;

/**
 * What the WebSocket API answers in "code": WebSocket close codes.
 *
 * Only code 1000 is success. Every other code is a failure, whatever its sign and whatever
 * the HTTP status.
 * Only the top-level "code" of a body counts: an integral number, its digits
 * in a string, or a title in exact case.
 * Text that is only a number is unknown: it may be a price or an ID. A number is a code.
 * A status that the page does not list, or no status at all, is unknown: it keeps the
 * payload and is never success. Parsing never fails.
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

    /** The SHA-256 of the page from which this file was generated. */
    public const SPEC_SHA256 = 'b4be91183819c670b4941cbc3224b1c2a3dc0f55d8a2e18826d6ae9330f20a24';

    /**
     * Reads the status from what the API answered, and never throws.
     *
     * The payload may be the body as text (an object, a string or a bare title), anything Stringable such as a PSR-7
     * body, the decoded array or object, a number, a case of another enum (its name counts, never its number), or a
     * status. Text that is only a number is unknown, as is whatever else names no status of this list.
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
     * Returns the payload if it means success.
     *
     * @template T
     *
     * @param T $payload
     *
     * @return T
     *
     * @throws CloseCodeException if it means anything else; the exception keeps the payload
     */
    public static function assertSuccess(#[\SensitiveParameter] mixed $payload): mixed
    {
        $status = self::tryParse($payload);
        if ($status->isSuccess()) {
            return $payload;
        }
        // PHP 8.1 does not know the attribute, and shows in a trace what a parameter holds at the time.
        $given = $payload;
        $payload = null;
        throw new CloseCodeException($status, $given);
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
     * Tells whether the other is the same case, as `===` does.
     */
    public function equals(AnyCloseCode $other): bool
    {
        return $this === $other;
    }

    /**
     * Tells whether this is code 1000.
     */
    public function isSuccess(): bool
    {
        return $this->value === 1000;
    }
}
