<?php

// Code generated from the page. DO NOT EDIT.

declare(strict_types=1);

namespace Grpc\Status;

/**
 * Thrown where success was asserted and the gRPC API answered something else.
 *
 * `getCode()` is the status code; for an answer without one it is 0, so ask `->status` what was answered.
 */
final class GrpcStatusException extends \RuntimeException implements \JsonSerializable
{
    /** @var Secret<mixed> */
    private readonly Secret $payload;

    /**
     * @param mixed $payload all of the answer
     */
    public function __construct(
        public readonly GrpcStatus|UnknownGrpcStatus $status,
        #[\SensitiveParameter] mixed $payload = null,
        ?\Throwable $previous = null,
    ) {
        $this->payload = new Secret($payload);
        $answer = $status instanceof GrpcStatus ? "{$status->title()} ({$status->code()})" : (string) $status;
        parent::__construct('gRPC answered ' . $answer, $status->code() ?? 0, $previous);
    }

    /**
     * Returns all of the answer. It may hold secrets, so printing the exception does not show it.
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
