// Code generated from the page of 2024-07-30. DO NOT EDIT.

package sample.gatewaypayment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The status of a response of the Sample Gateway API: one of the statuses below, or an unknown status.
 *
 * <p>Only code 100 or 101 means success. Every other code is a failure, regardless of its sign and of
 * the HTTP status.
 * <p>In a response body, only the top-level member "code" is read. It is an integer,
 * an integer in a string, or a title (case-sensitive).
 * <p>Without a body, a number is a code, but text that contains only a number is unknown,
 * because it could be a price or an ID.
 * <p>A missing status, or one that is not on the page, is unknown. An unknown status keeps
 * the payload and is never success. Parsing never fails.
 *
 * <pre>{@code
 * try {
 *     PaymentStatus.requireSuccess(body);
 * } catch (PaymentStatusException failure) {
 *     log.warn("{}", failure.status(), failure);
 * }
 * }</pre>
 *
 * <p>In a {@code switch}, use the {@link Known} constant returned by {@link #known()}, with a {@code default}: minor
 * releases of this package add statuses, and an exhaustive {@code switch} without one would fail with an
 * {@link IncompatibleClassChangeError} or a {@code MatchException}.
 *
 * <p>Instances are immutable. Known statuses are singletons and can be compared with {@code ==}, even after Jackson or
 * Java serialization. The text and JSON of an unknown status contain its code or title, but not {@link #raw()} or
 * {@link #value()}, which may contain a password.
 */
public final class PaymentStatus implements Comparable<PaymentStatus>, Serializable {
    /** The date of the page, as {@code YYYY-MM-DD}. */
    public static final String SPEC_DATE = "2024-07-30";

    /** The SHA-256 digest of the page, in hexadecimal. */
    public static final String SPEC_SHA256 = "068875331ca9d4e6f5aabeca07364ef8e7cac2d4e5a3631d5f0115baf6d347d1";

    private static final long serialVersionUID = 1L;

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
            BY_CODE.put(status.code.getAsInt(), status);
            BY_TITLE.put(status.title.get(), status);
        }
    }

    /** The pattern of an unknown title. */
    private static final Pattern TITLE = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,99}");

    private final transient Known known;

    // Gson rejects fields of these types. Otherwise it would create second instances of known statuses.
    /** The code. Not serialized, because a status is serialized as a proxy. */
    @SuppressWarnings("serial")
    private final OptionalInt code;

    /** The title. Not serialized. */
    @SuppressWarnings("serial")
    private final Optional<String> title;

    private final transient String description;
    private final transient String shown;
    private final transient Object value;
    private final transient Object raw;

    private PaymentStatus(Known known) {
        this.known = known;
        this.code = OptionalInt.of(known.code);
        this.title = Optional.of(known.title);
        this.description = known.description;
        this.shown = known.title + " (" + known.code + ")";
        this.value = null;
        this.raw = null;
    }

    private PaymentStatus(Wire wire, Object raw) {
        Integer number = wire.code();
        String text = wire.text();
        boolean isTitle = number == null && text != null && TITLE.matcher(text).matches();
        this.known = null;
        this.code = number == null ? OptionalInt.empty() : OptionalInt.of(number);
        this.title = isTitle ? Optional.of(text) : Optional.empty();
        this.description = null;
        this.raw = raw;
        if (wire.isMember()) {
            this.value = wire.held();
        } else {
            this.value = isTitle ? text : number;
        }
        if (number != null) {
            this.shown = "unknown code " + number;
        } else if (isTitle) {
            // Plain text that looks like a title may be a secret.
            String part = wire.isMember() ? text : text.substring(0, Math.min(text.length() / 2, 8)) + "...";
            this.shown = "unknown title " + part;
        } else {
            this.shown = "no status: " + wire.kind();
        }
    }

    /**
     * Parses the status of a response body or of a single value. Never throws, and never returns null.
     *
     * <ul>
     *   <li>Text, or bytes in UTF-8 ({@link CharSequence}, {@code byte[]}): a JSON object with a
     *       "code", a JSON string, or a plain title. A plain number is unknown.
     *   <li>A {@link Map}, a Jackson {@code JsonNode}, a Gson {@code JsonElement}, an org.json {@code JSONObject}
     *       or a Jakarta {@code JsonValue}: its "code".
     *   <li>A {@link Number} with an integral value, such as 4 or 4.0: a code.
     *   <li>An {@code PaymentStatus} or a {@link Known}: itself. A constant of another enum is read by its name, which
     *       can be a title or the name of a {@code Known}, and not by its number.
     * </ul>
     *
     * <p>Everything else is unknown, including null and other types.
     *
     * @param payload the response
     * @return a known status, or an unknown status that keeps the payload
     */
    public static PaymentStatus parse(Object payload) {
        if (payload instanceof PaymentStatus status) {
            return status;
        }
        return resolve(Wire.of(payload), payload);
    }

    /**
     * Reads the value of the "code" of a body, for JSON libraries. Jackson calls this for fields. A
     * string of digits is a code. A body is read as by {@link #parse}.
     *
     * @param json the value: a string, a number, a JSON tree or any other object
     * @return a known status, or an unknown status
     */
    @JsonCreator
    public static PaymentStatus fromJson(Object json) {
        if (json instanceof PaymentStatus status) {
            return status;
        }
        Wire body = json instanceof CharSequence ? null : Wire.of(json);
        return resolve(body != null && body.isMember() ? body : Wire.ofMember(json), json);
    }

    /**
     * Returns the JSON value of this status, for JSON libraries. Jackson calls this. {@link #fromJson} reads it back as
     * the same status.
     *
     * @return the code as an Integer, else the title of an unknown status, else null
     */
    @JsonValue
    public Object toJson() {
        return code.isPresent() ? (Object) code.getAsInt() : title.orElse(null);
    }

    private static PaymentStatus resolve(Wire wire, Object payload) {
        if (wire.value() instanceof Known known) {
            return of(known);
        }
        Integer code = wire.code();
        PaymentStatus status = code != null ? BY_CODE.get(code) : BY_TITLE.get(wire.text());
        if (status == null && wire.value() instanceof Enum<?> constant) {
            status = ofConstant(constant.name());
        }
        return status != null ? status : new PaymentStatus(wire, payload);
    }

    private static PaymentStatus ofConstant(String name) {
        for (Known known : Known.values()) {
            if (known.name().equals(name)) {
                return of(known);
            }
        }
        return null;
    }

    /**
     * Returns all known statuses.
     *
     * @return an immutable list of the statuses, in the order of the page
     */
    public static List<PaymentStatus> values() {
        return VALUES;
    }

    /**
     * Returns the status for an enum constant.
     *
     * @param known the constant
     * @return the status
     */
    public static PaymentStatus of(Known known) {
        return VALUES.get(known.ordinal());
    }

    /**
     * Finds the known status with a code.
     *
     * @param code the code
     * @return the status, or empty if it is unknown
     */
    public static Optional<PaymentStatus> ofCode(int code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /**
     * Finds the known status with a title.
     *
     * @param title the title (case-sensitive)
     * @return the status, or empty if it is unknown
     */
    public static Optional<PaymentStatus> ofTitle(String title) {
        return Optional.ofNullable(BY_TITLE.get(title));
    }

    /**
     * Returns the enum constant, for a {@code switch} with a {@code default}.
     *
     * @return the constant, or empty for an unknown status
     */
    public Optional<Known> known() {
        return Optional.ofNullable(known);
    }

    /**
     * Returns whether this status is known.
     *
     * @return whether it is on the page
     */
    public boolean isKnown() {
        return description != null;
    }

    /**
     * Returns whether this status is success.
     *
     * @return whether this is a known status with code 100 or 101
     */
    public boolean isSuccess() {
        return this == BY_CODE.get(100) || this == BY_CODE.get(101);
    }

    /**
     * Returns the code. An unknown status can also have a code.
     *
     * @return the code, or empty if there is none
     */
    public OptionalInt code() {
        return code;
    }

    /**
     * Returns the title. An unknown status can also have a title.
     *
     * @return the title, or empty if there is none
     */
    public Optional<String> title() {
        return title;
    }

    /**
     * Returns the Persian description.
     *
     * @return the description, or empty for an unknown status
     */
    public Optional<String> description() {
        return Optional.ofNullable(description);
    }

    /**
     * Returns the original payload of an unknown status.
     *
     * @return the object passed to {@link #parse}, which can be null; after serialization, the value of {@link #toJson};
     *     null for a known status
     */
    public Object raw() {
        return raw;
    }

    /**
     * Returns the value of "code" from which an unknown status was read.
     *
     * @return the value, of any type; for an array or object in text, its JSON text; for a payload that is not a body, the
     *     code or title; null if there is none, and for a known status
     */
    public Object value() {
        return value;
    }

    /**
     * Returns the response if its status is success, and throws otherwise.
     *
     * @param <T> the type of the response
     * @param payload the response, as for {@link #parse}
     * @return the payload
     * @throws PaymentStatusException if the status is a failure or unknown
     */
    public static <T> T requireSuccess(T payload) {
        PaymentStatus status = parse(payload);
        if (!status.isSuccess()) {
            throw new PaymentStatusException(status, status == payload ? status.raw : payload);
        }
        return payload;
    }

    /** Compares known statuses by identity, and unknown statuses by code and title, or, without both, by payload. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof PaymentStatus that
                        && !isKnown()
                        && !that.isKnown()
                        && code.equals(that.code)
                        && title.equals(that.title)
                        && (code.isPresent() || title.isPresent() || Objects.deepEquals(raw, that.raw));
    }

    @Override
    public int hashCode() {
        boolean isNamed = code.isPresent() || title.isPresent();
        return isNamed ? Objects.hash(code, title) : Arrays.deepHashCode(new Object[] {raw});
    }

    /**
     * Compares statuses by code. Statuses without a code come last: first those with a title, sorted by title, then those
     * without either, which compare as equal. Only for the latter is the order inconsistent with equals.
     */
    @Override
    public int compareTo(PaymentStatus other) {
        if (code.isPresent() && other.code.isPresent()) {
            return Integer.compare(code.getAsInt(), other.code.getAsInt());
        }
        if (code.isEmpty() && other.code.isEmpty() && title.isPresent() && other.title.isPresent()) {
            return title.get().compareTo(other.title.get());
        }
        return Integer.compare(rank(), other.rank());
    }

    private int rank() {
        if (code.isPresent()) {
            return 0;
        }
        return title.isPresent() ? 1 : 2;
    }

    /** The serialization proxy. It omits the payload, and resolves to the same known status. */
    private record Serialized(Integer code, String title) implements Serializable {
        private Object readResolve() {
            return fromJson(code != null ? (Object) code : title);
        }
    }

    /**
     * Returns the serialization proxy.
     *
     * @return the code and the title
     */
    private Object writeReplace() {
        return new Serialized(code.isPresent() ? code.getAsInt() : null, title.orElse(null));
    }

    /**
     * Rejects a status that was not serialized by this class.
     *
     * @param in the input stream
     * @throws InvalidObjectException always
     */
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a status is read through its proxy");
    }

    /**
     * Returns the title and the code, such as {@code CODE_MINUS_9 (-9)}. For an unknown status, returns text such as
     * {@code unknown code 999999}. The text is ASCII.
     */
    @Override
    public String toString() {
        return shown;
    }

    /**
     * The known statuses as an enum, in the order of the page, for a {@code switch} with a {@code default}.
     *
     * <p>Jackson reads and writes them as codes.
     */
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
         * Reads the value of the "code" of a body, like {@link PaymentStatus#fromJson}. Jackson
         * calls this for fields. By default, Jackson would use a number as an ordinal.
         *
         * @param json the value
         * @return the constant
         * @throws IllegalArgumentException if the status is unknown
         */
        @JsonCreator
        public static Known fromJson(Object json) {
            PaymentStatus status = PaymentStatus.fromJson(json);
            return status.known().orElseThrow(() -> new IllegalArgumentException(status.toString()));
        }

        /**
         * Returns the code.
         *
         * @return the code, which identifies the status
         */
        @JsonValue
        public int code() {
            return code;
        }

        /**
         * Returns the title, which is derived from the code because the page has no titles.
         *
         * @return the title
         */
        public String title() {
            return title;
        }

        /**
         * Returns the Persian description.
         *
         * @return the description, as on the page
         */
        public String description() {
            return description;
        }
    }
}
