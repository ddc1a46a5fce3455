// Code generated from the page. DO NOT EDIT.

package websocket.closestatus;

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
 * <p>Only code 1000 is success. Every other code is a failure, whatever its sign and whatever
 * the HTTP status.
 * <p>Only the top-level "code" of a body counts: an integral number, its digits
 * in a string, or a title in exact case.
 * <p>Text that is only a number is unknown: it may be a price or an ID. A number is a code.
 * <p>A status that the page does not list, or no status at all, is unknown: it keeps the
 * payload and is never success. Parsing never fails.
 *
 * <pre>{@code
 * CloseCode status = CloseCode.parse(body);
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
public final class CloseCode {
    /** The SHA-256 of the page, in hexadecimal digits. */
    public static final String SPEC_SHA256 = "b4be91183819c670b4941cbc3224b1c2a3dc0f55d8a2e18826d6ae9330f20a24";

    /** The purpose of the connection is fulfilled. — <code>Normal Closure</code> (1000). */
    public static final CloseCode NORMAL_CLOSURE = new CloseCode(Known.NORMAL_CLOSURE);

    /** A server is going down, or a browser has left the page. — <code>Going Away</code> (1001). */
    public static final CloseCode GOING_AWAY = new CloseCode(Known.GOING_AWAY);

    /** An endpoint ends the connection for an error of the protocol. — <code>Protocol error</code> (1002). */
    public static final CloseCode PROTOCOL_ERROR = new CloseCode(Known.PROTOCOL_ERROR);

    /** An endpoint received data of a type it cannot accept. — <code>Unsupported Data</code> (1003). */
    public static final CloseCode UNSUPPORTED_DATA = new CloseCode(Known.UNSUPPORTED_DATA);

    /** A meaning might be defined in the future. — <code>Reserved</code> (1004). */
    public static final CloseCode RESERVED = new CloseCode(Known.RESERVED);

    /** A message had data that did not fit its type. — <code>Invalid frame payload data</code> (1007). */
    public static final CloseCode INVALID_FRAME_PAYLOAD_DATA = new CloseCode(Known.INVALID_FRAME_PAYLOAD_DATA);

    /** A message violates a policy. — <code>Policy Violation</code> (1008). */
    public static final CloseCode POLICY_VIOLATION = new CloseCode(Known.POLICY_VIOLATION);

    /** A message is too big to process. — <code>Message Too Big</code> (1009). */
    public static final CloseCode MESSAGE_TOO_BIG = new CloseCode(Known.MESSAGE_TOO_BIG);

    /** The server did not negotiate an extension that the client needs. — <code>Mandatory Ext.</code> (1010). */
    public static final CloseCode MANDATORY_EXT = new CloseCode(Known.MANDATORY_EXT);

    /** The server could not fulfil the client's request. — <code>Internal Error</code> (1011). */
    public static final CloseCode INTERNAL_ERROR = new CloseCode(Known.INTERNAL_ERROR);

    private static final List<CloseCode> VALUES = List.of(
            NORMAL_CLOSURE,
            GOING_AWAY,
            PROTOCOL_ERROR,
            UNSUPPORTED_DATA,
            RESERVED,
            INVALID_FRAME_PAYLOAD_DATA,
            POLICY_VIOLATION,
            MESSAGE_TOO_BIG,
            MANDATORY_EXT,
            INTERNAL_ERROR);

    private static final Map<Integer, CloseCode> BY_CODE = new HashMap<>();
    private static final Map<String, CloseCode> BY_TITLE = new HashMap<>();

    static {
        for (CloseCode status : VALUES) {
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

    private CloseCode(Known known) {
        this.known = known;
        this.code = known.code;
        this.title = known.title;
        this.raw = null;
    }

    private CloseCode(Integer code, String title, Object raw) {
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
     *   <li>An {@code CloseCode} or a {@link Known}: itself.
     * </ul>
     *
     * <p>Everything else, null and other types too, is unknown.
     *
     * @param payload the answer
     * @return one of the known statuses, or an unknown one that keeps the payload
     */
    public static CloseCode parse(Object payload) {
        if (payload instanceof CloseCode status) {
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
    private static CloseCode resolve(Object wire, Object payload) {
        String text = wire instanceof String string ? string : null;
        Integer code = wire instanceof Integer number ? number : Wire.code(text);
        if (code != null) {
            CloseCode status = BY_CODE.get(code);
            return status != null ? status : new CloseCode(code, null, payload);
        }
        CloseCode status = BY_TITLE.get(text);
        if (status != null) {
            return status;
        }
        boolean isTitle = text != null && TITLE.matcher(text).matches();
        return new CloseCode(null, isTitle ? text : null, payload);
    }

    /**
     * Returns all known statuses.
     *
     * @return the statuses in the order of the page, in a list that cannot be changed
     */
    public static List<CloseCode> values() {
        return VALUES;
    }

    /**
     * Returns a known status.
     *
     * @param known which one
     * @return the status
     */
    public static CloseCode of(Known known) {
        return VALUES.get(known.ordinal());
    }

    /**
     * Finds the known status with a code.
     *
     * @param code the code
     * @return the status, or empty if it is not known
     */
    public static Optional<CloseCode> ofCode(int code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /**
     * Finds the known status with a Title.
     *
     * @param title the Title, in exact case
     * @return the status, or empty if it is not known
     */
    public static Optional<CloseCode> ofTitle(String title) {
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
     * Tells whether this is code 1000, which alone is success.
     *
     * @return whether this is a known status with code 1000
     */
    public boolean isSuccess() {
        return known != null && known.code == 1000;
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
     * Returns the English description.
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
     * @throws CloseCodeException if this is any other status, an unknown one included
     */
    public CloseCode requireSuccess() {
        if (!isSuccess()) {
            throw new CloseCodeException(this);
        }
        return this;
    }

    /** Compares known statuses by code; unknown ones are equal if they came in equal payloads. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || known == null
                        && other instanceof CloseCode that
                        && that.known == null
                        && Objects.equals(code, that.code)
                        && Objects.equals(title, that.title)
                        && Objects.deepEquals(raw, that.raw);
    }

    @Override
    public int hashCode() {
        return Objects.hash(known == null, code, title);
    }

    /** Returns the Title and the code, as in <code>Going Away (1001)</code> or {@code unknown code 999999}, in ASCII. */
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
        /** The purpose of the connection is fulfilled. — <code>Normal Closure</code> (1000). */
        NORMAL_CLOSURE(
                1000,
                "Normal Closure",
                "The purpose of the connection is fulfilled."),

        /** A server is going down, or a browser has left the page. — <code>Going Away</code> (1001). */
        GOING_AWAY(
                1001,
                "Going Away",
                "A server is going down, or a browser has left the page."),

        /** An endpoint ends the connection for an error of the protocol. — <code>Protocol error</code> (1002). */
        PROTOCOL_ERROR(
                1002,
                "Protocol error",
                "An endpoint ends the connection for an error of the protocol."),

        /** An endpoint received data of a type it cannot accept. — <code>Unsupported Data</code> (1003). */
        UNSUPPORTED_DATA(
                1003,
                "Unsupported Data",
                "An endpoint received data of a type it cannot accept."),

        /** A meaning might be defined in the future. — <code>Reserved</code> (1004). */
        RESERVED(
                1004,
                "Reserved",
                "A meaning might be defined in the future."),

        /** A message had data that did not fit its type. — <code>Invalid frame payload data</code> (1007). */
        INVALID_FRAME_PAYLOAD_DATA(
                1007,
                "Invalid frame payload data",
                "A message had data that did not fit its type."),

        /** A message violates a policy. — <code>Policy Violation</code> (1008). */
        POLICY_VIOLATION(
                1008,
                "Policy Violation",
                "A message violates a policy."),

        /** A message is too big to process. — <code>Message Too Big</code> (1009). */
        MESSAGE_TOO_BIG(
                1009,
                "Message Too Big",
                "A message is too big to process."),

        /** The server did not negotiate an extension that the client needs. — <code>Mandatory Ext.</code> (1010). */
        MANDATORY_EXT(
                1010,
                "Mandatory Ext.",
                "The server did not negotiate an extension that the client needs."),

        /** The server could not fulfil the client's request. — <code>Internal Error</code> (1011). */
        INTERNAL_ERROR(
                1011,
                "Internal Error",
                "The server could not fulfil the client's request.");

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
         * Returns the Title.
         *
         * @return the Title, as the gateway writes it
         */
        public String title() {
            return title;
        }

        /**
         * Returns the English description.
         *
         * @return the description, as the page has it
         */
        public String description() {
            return description;
        }
    }
}
