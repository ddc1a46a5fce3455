<?php

// Code generated. DO NOT EDIT.

declare(strict_types=1);

namespace Http2\Error;

/**
 * An answer that names no status of this version's list: a code or title that is newer, or no status at all.
 *
 * It has the methods of {@see Http2Error}, so that both can be logged alike.
 */
final class UnknownHttp2Error
{
    /**
     * @internal made by {@see Http2Error::tryParse()}
     *
     * @param mixed $raw the payload as it was given
     */
    public function __construct(
        public readonly mixed $raw,
        private readonly ?int $code = null,
        private readonly ?string $title = null,
    ) {
    }

    /**
     * Returns the code if the answer held one, else null.
     */
    public function code(): ?int
    {
        return $this->code;
    }

    /**
     * Returns the title if the answer held something of the form of one, else null.
     */
    public function title(): ?string
    {
        return $this->title;
    }

    /**
     * Returns the empty string: nothing is known of what it means.
     */
    public function description(): string
    {
        return '';
    }
}
