<?php

// Code generated from the page of 2024-07-30. DO NOT EDIT.

declare(strict_types=1);

namespace Sample\GatewayPayment;

/**
 * What the Sample Gateway API answers in "code": کدهای پاسخ درگاه پرداخت نمونه.
 *
 * Only code 100 or 101 is success. Every other code is a failure, whatever its sign and whatever
 * the HTTP status.
 * Only the top-level "code" of a body counts: an integral number, its digits
 * in a string, or a title in exact case.
 * Text that is only a number is unknown: it may be a price or an ID. A number is a code.
 * A status that the page does not list, or no status at all, is unknown: it keeps the
 * payload and is never success. Parsing never fails.
 */
enum PaymentStatus: int implements AnyPaymentStatus
{
    /**
     * عملیات موفق بود
     *
     * `CODE_100` (100)
     */
    case CODE_100 = 100;

    /**
     * پرداخت پیش‌تر تأیید شده است
     *
     * `CODE_101` (101)
     */
    case CODE_101 = 101;

    /**
     * خطای اعتبارسنجی
     *
     * `CODE_MINUS_9` (-9)
     */
    case CODE_MINUS_9 = -9;

    /**
     * شناسهٔ پذیرنده یا نشانی آی‌پی درست نیست
     *
     * `CODE_MINUS_10` (-10)
     */
    case CODE_MINUS_10 = -10;

    /**
     * پذیرنده فعال نیست
     *
     * `CODE_MINUS_11` (-11)
     */
    case CODE_MINUS_11 = -11;

    /**
     * تلاش بیش از اندازه؛ چند دقیقه بعد دوباره بکوشید
     *
     * `CODE_MINUS_12` (-12)
     */
    case CODE_MINUS_12 = -12;

    /**
     * پذیرنده تعلیق شده است
     *
     * `CODE_MINUS_15` (-15)
     */
    case CODE_MINUS_15 = -15;

    /**
     * مبلغ تأیید با مبلغ پرداخت‌شده یکی نیست
     *
     * `CODE_MINUS_50` (-50)
     */
    case CODE_MINUS_50 = -50;

    /**
     * پرداخت ناموفق بود
     *
     * `CODE_MINUS_51` (-51)
     */
    case CODE_MINUS_51 = -51;

    /**
     * شناسهٔ پرداخت نامعتبر است
     *
     * `CODE_MINUS_54` (-54)
     */
    case CODE_MINUS_54 = -54;

    /** The day on which the vendor last updated the list of codes, `YYYY-MM-DD`. */
    public const SPEC_DATE = '2024-07-30';

    /** The SHA-256 of the page from which this file was generated. */
    public const SPEC_SHA256 = '068875331ca9d4e6f5aabeca07364ef8e7cac2d4e5a3631d5f0115baf6d347d1';

    /**
     * Reads the status from what the API answered, and never throws.
     *
     * The payload may be the body as text (an object, a string or a bare title), anything Stringable such as a PSR-7
     * body, the decoded array or object, a number, a case of another enum (its name counts, never its number), or a
     * status. Text that is only a number is unknown, as is whatever else names no status of this list.
     */
    public static function tryParse(#[\SensitiveParameter] mixed $payload): self|UnknownPaymentStatus
    {
        if ($payload instanceof self || $payload instanceof UnknownPaymentStatus) {
            return $payload;
        }
        $wire = WireValue::of($payload);
        $status = match (true) {
            $wire->code !== null => self::tryFrom($wire->code),
            $wire->text !== null => self::tryFromTitle($wire->text),
            default => null,
        };

        return $status ?? new UnknownPaymentStatus($wire);
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
     * @throws PaymentStatusException if it means anything else; the exception keeps the payload
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
        throw new PaymentStatusException($status, $given);
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
            'CODE_100' => self::CODE_100,
            'CODE_101' => self::CODE_101,
            'CODE_MINUS_9' => self::CODE_MINUS_9,
            'CODE_MINUS_10' => self::CODE_MINUS_10,
            'CODE_MINUS_11' => self::CODE_MINUS_11,
            'CODE_MINUS_12' => self::CODE_MINUS_12,
            'CODE_MINUS_15' => self::CODE_MINUS_15,
            'CODE_MINUS_50' => self::CODE_MINUS_50,
            'CODE_MINUS_51' => self::CODE_MINUS_51,
            'CODE_MINUS_54' => self::CODE_MINUS_54,
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
     * Returns the name of the case, made from its code: the page has no titles.
     */
    public function title(): string
    {
        return $this->name;
    }

    /**
     * Returns the Persian description.
     */
    public function description(): string
    {
        return match ($this) {
            self::CODE_100 => 'عملیات موفق بود',
            self::CODE_101 => 'پرداخت پیش‌تر تأیید شده است',
            self::CODE_MINUS_9 => 'خطای اعتبارسنجی',
            self::CODE_MINUS_10 => 'شناسهٔ پذیرنده یا نشانی آی‌پی درست نیست',
            self::CODE_MINUS_11 => 'پذیرنده فعال نیست',
            self::CODE_MINUS_12 => 'تلاش بیش از اندازه؛ چند دقیقه بعد دوباره بکوشید',
            self::CODE_MINUS_15 => 'پذیرنده تعلیق شده است',
            self::CODE_MINUS_50 => 'مبلغ تأیید با مبلغ پرداخت‌شده یکی نیست',
            self::CODE_MINUS_51 => 'پرداخت ناموفق بود',
            self::CODE_MINUS_54 => 'شناسهٔ پرداخت نامعتبر است',
        };
    }

    /**
     * Tells whether the other is the same case, as `===` does.
     */
    public function equals(AnyPaymentStatus $other): bool
    {
        return $this === $other;
    }

    /**
     * Tells whether this is code 100 or 101.
     */
    public function isSuccess(): bool
    {
        return $this->value === 100 || $this->value === 101;
    }
}
