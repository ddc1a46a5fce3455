<?php

// Code generated. DO NOT EDIT.

declare(strict_types=1);

namespace Http2\Error;

/**
 * What was answered: an {@see Http2Error}, or an {@see UnknownHttp2Error} if that does not list it.
 */
interface AnyHttp2Error
{
    /**
     * Returns the code, or null if the answer held none.
     */
    public function code(): ?int;

    /**
     * Returns the title, or null if the answer held nothing of the form of one.
     */
    public function title(): ?string;

    /**
     * Returns the description, or null if the status is unknown.
     */
    public function description(): ?string;

    /**
     * Tells whether both are the same status: the same case, or unknown with the same code or title, or with equal
     * payloads if they have neither.
     */
    public function equals(self $other): bool;
}
