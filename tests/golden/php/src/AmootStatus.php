<?php

declare(strict_types=1);

namespace Amootsms\Status;

/**
 * What the AmootSMS web service answers in `Status`: ' " \\ \$ \$\{x\} \#\{x\} \{\{ x \}\} \{% x %\} \{\# x \#\} \*\/ \/\* \/\/ -- """ ''' --\> \<\!-- \]\]\> ?\> %s %n.
 *
 * Only code 1 is success: code 0 is a failure, and so is every other code.
 */
enum AmootStatus: int
{
    /**
     * ' " \\ \$ \$\{x\} \#\{x\} \{\{ x \}\} \{% x %\} \{\# x \#\} \*\/ \/\* \/\/ -- """ ''' --\> \<\!-- \]\]\> ?\> %s %n
     *
     * `Failed` (0)
     */
    case Failed = 0;

    /**
     * \<\/script\>\<script\>alert\(1\)\<\/script\> \<b onclick=alert\(1\)\> \& \&amp; \`code\` \@deprecated \{\@link x\}
     *
     * `Success` (1)
     */
    case Success = 1;

    /**
     * \\u0041 \\u002a\/ \\u202e \\x41 \\n \\' \\" \\
     *
     * `CreditNotEnough` (4)
     */
    case CreditNotEnough = 4;

    /**
     * \\
     *
     * `User_NotExists` (-1)
     */
    case User_NotExists = -1;

    /**
     * "
     *
     * `Token_NotAllowIP` (-207)
     */
    case Token_NotAllowIP = -207;

    /**
     * '''
     *
     * `SMSMessageText_Empty` (2147483647)
     */
    case SMSMessageText_Empty = 2147483647;

    /**
     * """
     *
     * `constructor` (-2147483648)
     */
    case constructor = -2147483648;

    /**
     * نیم‌فاصله ي ك U\+200EU\+200FU\+061C U\+2028 U\+2029 U\+FEFF 😀 é
     *
     * `x` (101)
     */
    case x = 101;

    /**
     * \$\$ DELIMITER ; GO ; DROP TABLE x; \/\*\! x \*\/ \\g :x ?
     *
     * `X1_Y2` (500)
     */
    case X1_Y2 = 500;

    /** The version of the web service that the codes belong to. */
    public const API_VERSION = 'v1';

    /** The day on which the vendor last updated the list of codes, `YYYY-MM-DD`. */
    public const SPEC_DATE = '2025-10-20';

    /** The SHA-256 of the page from which this file was generated. */
    public const SPEC_SHA256 = '4d98dfee6bdf7d62d4a71fce9792ed628740be87c6e0d177c0ca938d2791986e';

    /**
     * Reads the status from what the web service answered, and never throws.
     *
     * The payload may be the body as text (the JSON object, the JSON string or the bare title that some endpoints
     * answer), anything Stringable such as a PSR-7 body, the decoded array or object, an integer, or a status.
     * Only the top-level `Status` counts. Whatever names no status of this list is an {@see UnknownAmootStatus}.
     */
    public static function tryParse(mixed $payload): self|UnknownAmootStatus
    {
        if ($payload instanceof self || $payload instanceof UnknownAmootStatus) {
            return $payload;
        }
        try {
            $wire = WireValue::of($payload);
        } catch (\Throwable) {
            // The payload is an object of the caller's whose own methods throw: it names no status.
            $wire = null;
        }
        if ($wire instanceof self) {
            return $wire;
        }

        $code = WireValue::code($wire);
        $status = match (true) {
            $code !== null => self::tryFrom($code),
            is_string($wire) => self::tryFromTitle($wire),
            default => null,
        };

        return $status ?? new UnknownAmootStatus($payload, $code, WireValue::title($wire));
    }

    /**
     * Returns without a word if the payload means success.
     *
     * @throws AmootStatusException if it means anything else
     */
    public static function assertSuccess(mixed $payload): void
    {
        $status = self::tryParse($payload);
        if (!$status->isSuccess()) {
            throw new AmootStatusException($status);
        }
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
            'Failed' => self::Failed,
            'Success' => self::Success,
            'CreditNotEnough' => self::CreditNotEnough,
            'User_NotExists' => self::User_NotExists,
            'Token_NotAllowIP' => self::Token_NotAllowIP,
            'SMSMessageText_Empty' => self::SMSMessageText_Empty,
            'constructor' => self::constructor,
            'x' => self::x,
            'X1_Y2' => self::X1_Y2,
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
     * Returns the title as the web service spells it.
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
            self::Failed => '\' " \\ $ ${x} #{x} {{ x }} {% x %} {# x #} */ /* // -- """ \'\'\' --> <!-- ]]> ?> %s %n',
            self::Success => '</script><script>alert(1)</script> <b onclick=alert(1)> & &amp; `code` @deprecated {@link x}',
            self::CreditNotEnough => '\\u0041 \\u002a/ \\u202e \\x41 \\n \\\' \\" \\',
            self::User_NotExists => '\\',
            self::Token_NotAllowIP => '"',
            self::SMSMessageText_Empty => '\'\'\'',
            self::constructor => '"""',
            self::x => "نیم‌فاصله ي ك \u{200e}\u{200f}\u{61c} \u{2028} \u{2029} \u{feff} 😀 é",
            self::X1_Y2 => '$$ DELIMITER ; GO ; DROP TABLE x; /*! x */ \\g :x ?',
        };
    }

    /**
     * Tells whether this is code 1.
     */
    public function isSuccess(): bool
    {
        return $this->value === 1;
    }
}
