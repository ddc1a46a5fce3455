<?php

// Code generated from the page of 2024-07-30. DO NOT EDIT.

declare(strict_types=1);

namespace Sample\GatewayPayment;

/**
 * A status of the Sample Gateway API, as returned in "code": کدهای پاسخ درگاه پرداخت نمونه.
 *
 * Only code 100 or 101 means success. Every other code is a failure, regardless of its sign and of
 * the HTTP status.
 * In a response body, only the top-level member "code" is read. It is an integer,
 * an integer in a string, or a title (case-sensitive).
 * Without a body, a number is a code, but text that contains only a number is unknown,
 * because it could be a price or an ID.
 * A missing status, or one that is not on the page, is unknown. An unknown status keeps
 * the payload and is never success. Parsing never fails.
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

    /** The date of the page, as `YYYY-MM-DD`. */
    public const SPEC_DATE = '2024-07-30';

    /** The SHA-256 digest of the page, in hexadecimal. */
    public const SPEC_SHA256 = '068875331ca9d4e6f5aabeca07364ef8e7cac2d4e5a3631d5f0115baf6d347d1';

    /**
     * Parses the status of an API response. Never throws.
     *
     * The payload can be a body as text (a JSON object, a JSON string or a plain title) or as a Stringable such as a
     * PSR-7 body, a decoded array or object, a number, a case of another enum (read by its name, not by its value), or
     * a status. Any other payload, including text that contains only a number, is parsed as an unknown status.
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
     * Returns the payload if its status is success.
     *
     * @template T
     *
     * @param T $payload
     *
     * @return T
     *
     * @throws PaymentStatusException if the status is not success; the exception keeps the payload
     */
    public static function assertSuccess(#[\SensitiveParameter] mixed $payload): mixed
    {
        $status = self::tryParse($payload);
        if ($status->isSuccess()) {
            return $payload;
        }
        // PHP 8.1 does not support the attribute, and a stack trace shows the current value of a parameter.
        $given = $payload;
        $payload = null;
        throw new PaymentStatusException($status, $given);
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
     * Returns the code, which is equal to `->value`.
     */
    public function code(): int
    {
        return $this->value;
    }

    /**
     * Returns the name of the case, which is derived from the code because the page has no titles.
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
     * Returns whether the other status is the same case, like `===`.
     */
    public function equals(AnyPaymentStatus $other): bool
    {
        return $this === $other;
    }

    /**
     * Returns whether the status is success (code 100 or 101).
     */
    public function isSuccess(): bool
    {
        return $this->value === 100 || $this->value === 101;
    }
}
