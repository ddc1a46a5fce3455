<?php

// Code generated from the page. DO NOT EDIT.

declare(strict_types=1);

namespace Http2\Error;

/**
 * A status of the HTTP\/2 API, as returned in "error\_code": HTTP\/2 registries.
 *
 * The page does not define which codes mean success.
 * In a response body, only the top-level member "error\_code" is read. It is an integer,
 * an integer in a string, or a title (case-sensitive).
 * Without a body, a number is a code, but text that contains only a number is unknown,
 * because it could be a price or an ID.
 * A missing status, or one that is not on the page, is unknown. An unknown status keeps
 * the payload. Parsing never fails.
 */
enum Http2Error: int implements AnyHttp2Error
{
    /**
     * Not the result of an error.
     *
     * `NO_ERROR` (0)
     */
    case NO_ERROR = 0;

    /**
     * An unspecific error of the protocol.
     *
     * `PROTOCOL_ERROR` (1)
     */
    case PROTOCOL_ERROR = 1;

    /**
     * An unexpected internal error.
     *
     * `INTERNAL_ERROR` (2)
     */
    case INTERNAL_ERROR = 2;

    /**
     * The peer violated flow control.
     *
     * `FLOW_CONTROL_ERROR` (3)
     */
    case FLOW_CONTROL_ERROR = 3;

    /**
     * No timely answer to settings.
     *
     * `SETTINGS_TIMEOUT` (4)
     */
    case SETTINGS_TIMEOUT = 4;

    /**
     * A frame came after the stream was half-closed.
     *
     * `STREAM_CLOSED` (5)
     */
    case STREAM_CLOSED = 5;

    /**
     * A frame of an invalid size.
     *
     * `FRAME_SIZE_ERROR` (6)
     */
    case FRAME_SIZE_ERROR = 6;

    /**
     * Refused before any processing.
     *
     * `REFUSED_STREAM` (7)
     */
    case REFUSED_STREAM = 7;

    /**
     * The stream is not needed any more.
     *
     * `CANCEL` (8)
     */
    case CANCEL = 8;

    /**
     * The compression of fields cannot be kept up.
     *
     * `COMPRESSION_ERROR` (9)
     */
    case COMPRESSION_ERROR = 9;

    /**
     * The connection of a CONNECT request was reset.
     *
     * `CONNECT_ERROR` (10)
     */
    case CONNECT_ERROR = 10;

    /**
     * The peer causes too much load.
     *
     * `ENHANCE_YOUR_CALM` (11)
     */
    case ENHANCE_YOUR_CALM = 11;

    /**
     * The transport is not secure enough.
     *
     * `INADEQUATE_SECURITY` (12)
     */
    case INADEQUATE_SECURITY = 12;

    /**
     * HTTP\/1.1 is to be used instead.
     *
     * `HTTP_1_1_REQUIRED` (13)
     */
    case HTTP_1_1_REQUIRED = 13;

    /** The SHA-256 digest of the page, in hexadecimal. */
    public const SPEC_SHA256 = '58f4c521c5e155ffb194d0192f806fe9f766f357a368d794f1ec9fc03a0a1fe9';

    /**
     * Parses the status of an API response. Never throws.
     *
     * The payload can be a body as text (a JSON object, a JSON string or a plain title) or as a Stringable such as a
     * PSR-7 body, a decoded array or object, a number, a case of another enum (read by its name, not by its value), or
     * a status. Any other payload, including text that contains only a number, is parsed as an unknown status.
     */
    public static function tryParse(#[\SensitiveParameter] mixed $payload): self|UnknownHttp2Error
    {
        if ($payload instanceof self || $payload instanceof UnknownHttp2Error) {
            return $payload;
        }
        $wire = WireValue::of($payload);
        $status = match (true) {
            $wire->code !== null => self::tryFrom($wire->code),
            $wire->text !== null => self::tryFromTitle($wire->text),
            default => null,
        };

        return $status ?? new UnknownHttp2Error($wire);
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
            'NO_ERROR' => self::NO_ERROR,
            'PROTOCOL_ERROR' => self::PROTOCOL_ERROR,
            'INTERNAL_ERROR' => self::INTERNAL_ERROR,
            'FLOW_CONTROL_ERROR' => self::FLOW_CONTROL_ERROR,
            'SETTINGS_TIMEOUT' => self::SETTINGS_TIMEOUT,
            'STREAM_CLOSED' => self::STREAM_CLOSED,
            'FRAME_SIZE_ERROR' => self::FRAME_SIZE_ERROR,
            'REFUSED_STREAM' => self::REFUSED_STREAM,
            'CANCEL' => self::CANCEL,
            'COMPRESSION_ERROR' => self::COMPRESSION_ERROR,
            'CONNECT_ERROR' => self::CONNECT_ERROR,
            'ENHANCE_YOUR_CALM' => self::ENHANCE_YOUR_CALM,
            'INADEQUATE_SECURITY' => self::INADEQUATE_SECURITY,
            'HTTP_1_1_REQUIRED' => self::HTTP_1_1_REQUIRED,
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
            self::NO_ERROR => 'Not the result of an error.',
            self::PROTOCOL_ERROR => 'An unspecific error of the protocol.',
            self::INTERNAL_ERROR => 'An unexpected internal error.',
            self::FLOW_CONTROL_ERROR => 'The peer violated flow control.',
            self::SETTINGS_TIMEOUT => 'No timely answer to settings.',
            self::STREAM_CLOSED => 'A frame came after the stream was half-closed.',
            self::FRAME_SIZE_ERROR => 'A frame of an invalid size.',
            self::REFUSED_STREAM => 'Refused before any processing.',
            self::CANCEL => 'The stream is not needed any more.',
            self::COMPRESSION_ERROR => 'The compression of fields cannot be kept up.',
            self::CONNECT_ERROR => 'The connection of a CONNECT request was reset.',
            self::ENHANCE_YOUR_CALM => 'The peer causes too much load.',
            self::INADEQUATE_SECURITY => 'The transport is not secure enough.',
            self::HTTP_1_1_REQUIRED => 'HTTP/1.1 is to be used instead.',
        };
    }

    /**
     * Returns whether the other status is the same case, like `===`.
     */
    public function equals(AnyHttp2Error $other): bool
    {
        return $this === $other;
    }
}
