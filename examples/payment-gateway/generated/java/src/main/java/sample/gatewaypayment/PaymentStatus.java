// Code generated from the page of 2024-07-30. DO NOT EDIT.

package sample.gatewaypayment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The outcome that an answer of the gateway reports: one of the statuses below, or an unknown one.
 *
 * <p>Only code 100 or 101 is success. Every other code is a failure, whatever its sign and whatever
 * the HTTP status.
 * <p>Only the top-level "code" of a body counts: an integral number, its digits
 * in a string, or a title in exact case.
 * <p>Text that is only a number is unknown: it may be a price or an ID. A number is a code.
 * <p>A status that the page does not list, or no status at all, is unknown: it keeps the
 * payload and is never success. Parsing never fails.
 *
 * <pre>{@code
 * PaymentStatus status = PaymentStatus.parse(body);
 * if (!status.isSuccess()) {
 *     log.warn("{}: {}", status, status.description());
 * }
 * }</pre>
 *
 * <p>The gateway will add codes. An unknown one keeps the payload it came in: see {@link #raw()}.
 * For a {@code switch} take the {@link Known} out of {@link #known()}.
 *
 * <p>Instances do not change, and those of the known statuses can be compared with {@code ==}.
 */
public final class PaymentStatus {
    /** The day on which the page was last updated, as {@code YYYY-MM-DD}. */
    public static final String SPEC_DATE = "2024-07-30";

    /** The SHA-256 of the page, in hexadecimal digits. */
    public static final String SPEC_SHA256 = "068875331ca9d4e6f5aabeca07364ef8e7cac2d4e5a3631d5f0115baf6d347d1";

    /** عملیات موفق بود — {@code CODE_100} (100). */
    public static final PaymentStatus CODE_100 = new PaymentStatus(Known.CODE_100);

    /** پرداخت پیش‌تر تأیید شده است — {@code CODE_101} (101). */
    public static final PaymentStatus CODE_101 = new PaymentStatus(Known.CODE_101);

    /** خطای اعتبارسنجی — {@code CODE_MINUS_9} (-9). */
    public static final PaymentStatus CODE_MINUS_9 = new PaymentStatus(Known.CODE_MINUS_9);

    /** شناسهٔ پذیرنده یا نشانی آی‌پی درست نیست — {@code CODE_MINUS_10} (-10). */
    public static final PaymentStatus CODE_MINUS_10 = new PaymentStatus(Known.CODE_MINUS_10);

    /** پذیرنده فعال نیست — {@code CODE_MINUS_11} (-11). */
    public static final PaymentStatus CODE_MINUS_11 = new PaymentStatus(Known.CODE_MINUS_11);

    /** تلاش بیش از اندازه؛ چند دقیقه بعد دوباره بکوشید — {@code CODE_MINUS_12} (-12). */
    public static final PaymentStatus CODE_MINUS_12 = new PaymentStatus(Known.CODE_MINUS_12);

    /** پذیرنده تعلیق شده است — {@code CODE_MINUS_15} (-15). */
    public static final PaymentStatus CODE_MINUS_15 = new PaymentStatus(Known.CODE_MINUS_15);

    /** مبلغ تأیید با مبلغ پرداخت‌شده یکی نیست — {@code CODE_MINUS_50} (-50). */
    public static final PaymentStatus CODE_MINUS_50 = new PaymentStatus(Known.CODE_MINUS_50);

    /** پرداخت ناموفق بود — {@code CODE_MINUS_51} (-51). */
    public static final PaymentStatus CODE_MINUS_51 = new PaymentStatus(Known.CODE_MINUS_51);

    /** شناسهٔ پرداخت نامعتبر است — {@code CODE_MINUS_54} (-54). */
    public static final PaymentStatus CODE_MINUS_54 = new PaymentStatus(Known.CODE_MINUS_54);

    private static final List<PaymentStatus> VALUES = List.of(
            CODE_100,
            CODE_101,
            CODE_MINUS_9,
            CODE_MINUS_10,
            CODE_MINUS_11,
            CODE_MINUS_12,
            CODE_MINUS_15,
            CODE_MINUS_50,
            CODE_MINUS_51,
            CODE_MINUS_54);

    private static final Map<Integer, PaymentStatus> BY_CODE = new HashMap<>();
    private static final Map<String, PaymentStatus> BY_TITLE = new HashMap<>();

    static {
        for (PaymentStatus status : VALUES) {
            BY_CODE.put(status.code, status);
            BY_TITLE.put(status.title, status);
        }
    }

    /** What a Title that was added later looks like. */
    private static final Pattern TITLE = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,99}");

    private final Known known;
    private final Integer code;
    private final String title;
    private final Object raw;

    private PaymentStatus(Known known) {
        this.known = known;
        this.code = known.code;
        this.title = known.title;
        this.raw = null;
    }

    private PaymentStatus(Integer code, String title, Object raw) {
        this.known = null;
        this.code = code;
        this.title = title;
        this.raw = raw;
    }

    /**
     * Reads the status from an answer, or from what was taken out of one. Never throws, and never returns null.
     *
     * <ul>
     *   <li>Text, or bytes in UTF-8 ({@link CharSequence}, {@code byte[]}): a JSON object with a
     *       "code", a JSON string, or the bare code or Title.
     *   <li>A {@link Map}, as JSON libraries make of an object: its "code".
     *   <li>{@link Integer}, {@link Long}, {@link Short}, {@link Byte} or {@link java.math.BigInteger}: a code.
     *   <li>An {@code PaymentStatus} or a {@link Known}: itself.
     * </ul>
     *
     * <p>Everything else, null and other types too, is unknown.
     *
     * @param payload the answer
     * @return one of the known statuses, or an unknown one that keeps the payload
     */
    public static PaymentStatus parse(Object payload) {
        if (payload instanceof PaymentStatus status) {
            return status;
        }
        if (payload instanceof Known known) {
            return of(known);
        }
        Object wire;
        try {
            wire = Wire.value(payload);
        } catch (RuntimeException | StackOverflowError thrownByThePayload) {
            wire = null;
        }
        return resolve(wire, payload);
    }

    /** Finds the status of a wire value: an Integer, a String, or null for anything else. */
    private static PaymentStatus resolve(Object wire, Object payload) {
        String text = wire instanceof String string ? string : null;
        Integer code = wire instanceof Integer number ? number : Wire.code(text);
        if (code != null) {
            PaymentStatus status = BY_CODE.get(code);
            return status != null ? status : new PaymentStatus(code, null, payload);
        }
        PaymentStatus status = BY_TITLE.get(text);
        if (status != null) {
            return status;
        }
        boolean isTitle = text != null && TITLE.matcher(text).matches();
        return new PaymentStatus(null, isTitle ? text : null, payload);
    }

    /**
     * Returns all known statuses.
     *
     * @return the statuses in the order of the page, in a list that cannot be changed
     */
    public static List<PaymentStatus> values() {
        return VALUES;
    }

    /**
     * Returns a known status.
     *
     * @param known which one
     * @return the status
     */
    public static PaymentStatus of(Known known) {
        return VALUES.get(known.ordinal());
    }

    /**
     * Finds the known status with a code.
     *
     * @param code the code
     * @return the status, or empty if it is not known
     */
    public static Optional<PaymentStatus> ofCode(int code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /**
     * Finds the known status with a Title.
     *
     * @param title the Title, in exact case
     * @return the status, or empty if it is not known
     */
    public static Optional<PaymentStatus> ofTitle(String title) {
        return Optional.ofNullable(BY_TITLE.get(title));
    }

    /**
     * Returns the constant to {@code switch} over.
     *
     * @return the constant, or empty for an unknown status
     */
    public Optional<Known> known() {
        return Optional.ofNullable(known);
    }

    /**
     * Tells whether this status is known.
     *
     * @return whether the page has it
     */
    public boolean isKnown() {
        return known != null;
    }

    /**
     * Tells whether this is code 100 or 101, which alone is success.
     *
     * @return whether this is a known status with code 100 or 101
     */
    public boolean isSuccess() {
        return known != null && known.code == 100 || known != null && known.code == 101;
    }

    /**
     * Returns the code, which an unknown status can have too.
     *
     * @return the code, or empty if there was none
     */
    public OptionalInt code() {
        return code == null ? OptionalInt.empty() : OptionalInt.of(code);
    }

    /**
     * Returns the Title, which an unknown status can have too.
     *
     * @return the Title, or empty if there was none
     */
    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /**
     * Returns the Persian description.
     *
     * @return the description, or an empty string for an unknown status
     */
    public String description() {
        return known == null ? "" : known.description;
    }

    /**
     * Returns the payload that an unknown status came in.
     *
     * @return the very payload that was given to {@link #parse}, which can be null; null for a known status
     */
    public Object raw() {
        return raw;
    }

    /**
     * Returns this status if it is success, and throws otherwise.
     *
     * @return this
     * @throws PaymentStatusException if this is any other status, an unknown one included
     */
    public PaymentStatus requireSuccess() {
        if (!isSuccess()) {
            throw new PaymentStatusException(this);
        }
        return this;
    }

    /** Compares known statuses by code; unknown ones are equal if they came in equal payloads. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || known == null
                        && other instanceof PaymentStatus that
                        && that.known == null
                        && Objects.equals(code, that.code)
                        && Objects.equals(title, that.title)
                        && Objects.deepEquals(raw, that.raw);
    }

    @Override
    public int hashCode() {
        return Objects.hash(known == null, code, title);
    }

    /** Returns the Title and the code, as in {@code CODE_MINUS_9 (-9)} or {@code unknown code 999999}, in ASCII. */
    @Override
    public String toString() {
        if (known != null) {
            return title + " (" + code + ")";
        }
        if (code != null) {
            return "unknown code " + code;
        }
        return title != null ? "unknown title " + title : "no status";
    }

    /** The known statuses as an enum, in the order of the page, to {@code switch} over. */
    public enum Known {
        /** عملیات موفق بود — {@code CODE_100} (100). */
        CODE_100(
                100,
                "CODE_100",
                "عملیات موفق بود"),

        /** پرداخت پیش‌تر تأیید شده است — {@code CODE_101} (101). */
        CODE_101(
                101,
                "CODE_101",
                "پرداخت پیش‌تر تأیید شده است"),

        /** خطای اعتبارسنجی — {@code CODE_MINUS_9} (-9). */
        CODE_MINUS_9(
                -9,
                "CODE_MINUS_9",
                "خطای اعتبارسنجی"),

        /** شناسهٔ پذیرنده یا نشانی آی‌پی درست نیست — {@code CODE_MINUS_10} (-10). */
        CODE_MINUS_10(
                -10,
                "CODE_MINUS_10",
                "شناسهٔ پذیرنده یا نشانی آی‌پی درست نیست"),

        /** پذیرنده فعال نیست — {@code CODE_MINUS_11} (-11). */
        CODE_MINUS_11(
                -11,
                "CODE_MINUS_11",
                "پذیرنده فعال نیست"),

        /** تلاش بیش از اندازه؛ چند دقیقه بعد دوباره بکوشید — {@code CODE_MINUS_12} (-12). */
        CODE_MINUS_12(
                -12,
                "CODE_MINUS_12",
                "تلاش بیش از اندازه؛ چند دقیقه بعد دوباره بکوشید"),

        /** پذیرنده تعلیق شده است — {@code CODE_MINUS_15} (-15). */
        CODE_MINUS_15(
                -15,
                "CODE_MINUS_15",
                "پذیرنده تعلیق شده است"),

        /** مبلغ تأیید با مبلغ پرداخت‌شده یکی نیست — {@code CODE_MINUS_50} (-50). */
        CODE_MINUS_50(
                -50,
                "CODE_MINUS_50",
                "مبلغ تأیید با مبلغ پرداخت‌شده یکی نیست"),

        /** پرداخت ناموفق بود — {@code CODE_MINUS_51} (-51). */
        CODE_MINUS_51(
                -51,
                "CODE_MINUS_51",
                "پرداخت ناموفق بود"),

        /** شناسهٔ پرداخت نامعتبر است — {@code CODE_MINUS_54} (-54). */
        CODE_MINUS_54(
                -54,
                "CODE_MINUS_54",
                "شناسهٔ پرداخت نامعتبر است");

        private final int code;
        private final String title;
        private final String description;

        Known(int code, String title, String description) {
            this.code = code;
            this.title = title;
            this.description = description;
        }

        /**
         * Returns the code.
         *
         * @return the code, which identifies the status
         */
        public int code() {
            return code;
        }

        /**
         * Returns the Title, made from the code: the page has none.
         *
         * @return the Title
         */
        public String title() {
            return title;
        }

        /**
         * Returns the Persian description.
         *
         * @return the description, as the page has it
         */
        public String description() {
            return description;
        }
    }
}
