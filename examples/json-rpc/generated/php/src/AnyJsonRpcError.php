<?php

// Code generated. DO NOT EDIT.

declare(strict_types=1);

namespace Json\RpcStatus;

/**
 * Any status: an {@see JsonRpcError}, or an {@see UnknownJsonRpcError} if it is not on the page.
 */
interface AnyJsonRpcError
{
    /**
     * Returns the code, or null if the response has none.
     */
    public function code(): ?int;

    /**
     * Returns the title, or null if the response has no valid title.
     */
    public function title(): ?string;

    /**
     * Returns the description, or null if the status is unknown.
     */
    public function description(): ?string;

    /**
     * Returns whether both are the same case, or unknown statuses with the same code and title, or, if both have
     * neither, equal payloads.
     */
    public function equals(self $other): bool;
}
