<?php

declare(strict_types=1);

namespace Amootsms\Status;

/**
 * Thrown where success was asserted and the web service answered something else.
 *
 * `getCode()` is the status code; for an answer without one it is 0, so ask `->status` what was answered.
 */
final class AmootStatusException extends \RuntimeException
{
    public function __construct(
        public readonly AmootStatus|UnknownAmootStatus $status,
        ?\Throwable $previous = null,
    ) {
        $code = $status->code();
        $title = $status->title();
        $answer = match (true) {
            $title !== null && $code !== null => sprintf('%s (%d)', $title, $code),
            $title !== null => sprintf('the unknown title %s', $title),
            $code !== null => sprintf('the unknown code %d', $code),
            default => 'no status',
        };
        parent::__construct(sprintf('AmootSMS answered %s', $answer), $code ?? 0, $previous);
    }
}
