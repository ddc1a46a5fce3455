<?php

// Code generated from the page of 2024-07-30. DO NOT EDIT.

declare(strict_types=1);

namespace Sample\GatewayPayment;

/**
 * Thrown where success was asserted and the web service answered something else.
 *
 * `getCode()` is the status code; for an answer without one it is 0, so ask `->status` what was answered.
 */
final class PaymentStatusException extends \RuntimeException
{
    public function __construct(
        public readonly PaymentStatus|UnknownPaymentStatus $status,
        ?\Throwable $previous = null,
    ) {
        $code = $status->code();
        $title = $status->title();
        $answer = match (true) {
            $title !== null && $code !== null => sprintf('%s (%d)', $title, $code),
            $title !== null => sprintf('unknown title %s', $title),
            $code !== null => sprintf('unknown code %d', $code),
            default => 'no status',
        };
        parent::__construct('Sample Gateway answered ' . $answer, $code ?? 0, $previous);
    }
}
