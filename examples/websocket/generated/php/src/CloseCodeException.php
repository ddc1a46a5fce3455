<?php

// Code generated from the page. DO NOT EDIT.

declare(strict_types=1);

namespace Websocket\CloseStatus;

/**
 * Thrown when a response of the WebSocket API is not success.
 *
 * `getCode()` returns the status code, or 0 if there is none. Use `->status` to distinguish these.
 */
final class CloseCodeException extends \RuntimeException implements \JsonSerializable
{
    /** @var Secret<mixed> */
    private readonly Secret $payload;

    /**
     * @param mixed $payload the response
     */
    public function __construct(
        public readonly CloseCode|UnknownCloseCode $status,
        #[\SensitiveParameter] mixed $payload = null,
        ?\Throwable $previous = null,
    ) {
        $this->payload = new Secret($payload);
        $answer = $status instanceof CloseCode ? "{$status->title()} ({$status->code()})" : (string) $status;
        parent::__construct('WebSocket answered ' . $answer, $status->code() ?? 0, $previous);
    }

    /**
     * Returns the response. It may contain secrets, so printing the exception does not show it.
     */
    public function payload(): mixed
    {
        return $this->payload->value();
    }

    /**
     * @return array{message: string, code: int}
     */
    public function jsonSerialize(): array
    {
        return ['message' => $this->getMessage(), 'code' => $this->getCode()];
    }
}
