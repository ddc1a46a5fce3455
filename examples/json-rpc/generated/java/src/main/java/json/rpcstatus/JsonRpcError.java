// Code generated from the page of 2013-01-04, API 2.0. DO NOT EDIT.

package json.rpcstatus;

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
 * <p>No code is success or failure by itself: the page does not say which.
 * <p>Only the member "error.code" of a body counts: an integral number, its digits
 * in a string, or a title in exact case.
 * <p>Text that is only a number is unknown: it may be a price or an ID. A number is a code.
 * <p>A status that the page does not list, or no status at all, is unknown: it keeps the
 * payload. Parsing never fails.
 *
 * <pre>{@code
 * JsonRpcError status = JsonRpcError.parse(body);
 * if (!status.isKnown()) {
 *     log.warn("{}: {}", status, status.raw());
 * }
 * }</pre>
 *
 * <p>The gateway will add codes. An unknown one keeps the payload it came in: see {@link #raw()}.
 * For a {@code switch} take the {@link Known} out of {@link #known()}.
 *
 * <p>Instances do not change, and those of the known statuses can be compared with {@code ==}.
 */
public final class JsonRpcError {
    /** The version of the API that the page of the statuses describes. */
    public static final String API_VERSION = "2.0";

    /** The day on which the page was last updated, as {@code YYYY-MM-DD}. */
    public static final String SPEC_DATE = "2013-01-04";

    /** The SHA-256 of the page, in hexadecimal digits. */
    public static final String SPEC_SHA256 = "c863c91bf92401af0418f191bc9ca84d6f1548dde2f5dabb51cd1b38cee29805";

    /** Invalid JSON was received by the server. — <code>Parse error</code> (-32700). */
    public static final JsonRpcError PARSE_ERROR = new JsonRpcError(Known.PARSE_ERROR);

    /** The JSON sent is not a valid request object. — <code>Invalid Request</code> (-32600). */
    public static final JsonRpcError INVALID_REQUEST = new JsonRpcError(Known.INVALID_REQUEST);

    /** The method does not exist, or is not available. — <code>Method not found</code> (-32601). */
    public static final JsonRpcError METHOD_NOT_FOUND = new JsonRpcError(Known.METHOD_NOT_FOUND);

    /** The parameters of the method are not valid. — <code>Invalid params</code> (-32602). */
    public static final JsonRpcError INVALID_PARAMS = new JsonRpcError(Known.INVALID_PARAMS);

    /** An error within JSON-RPC itself. — <code>Internal error</code> (-32603). */
    public static final JsonRpcError INTERNAL_ERROR = new JsonRpcError(Known.INTERNAL_ERROR);

    private static final List<JsonRpcError> VALUES = List.of(
            PARSE_ERROR,
            INVALID_REQUEST,
            METHOD_NOT_FOUND,
            INVALID_PARAMS,
            INTERNAL_ERROR);

    private static final Map<Integer, JsonRpcError> BY_CODE = new HashMap<>();
    private static final Map<String, JsonRpcError> BY_TITLE = new HashMap<>();

    static {
        for (JsonRpcError status : VALUES) {
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

    private JsonRpcError(Known known) {
        this.known = known;
        this.code = known.code;
        this.title = known.title;
        this.raw = null;
    }

    private JsonRpcError(Integer code, String title, Object raw) {
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
     *       "error.code", a JSON string, or the bare code or Title.
     *   <li>A {@link Map}, as JSON libraries make of an object: its "error.code".
     *   <li>{@link Integer}, {@link Long}, {@link Short}, {@link Byte} or {@link java.math.BigInteger}: a code.
     *   <li>An {@code JsonRpcError} or a {@link Known}: itself.
     * </ul>
     *
     * <p>Everything else, null and other types too, is unknown.
     *
     * @param payload the answer
     * @return one of the known statuses, or an unknown one that keeps the payload
     */
    public static JsonRpcError parse(Object payload) {
        if (payload instanceof JsonRpcError status) {
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
    private static JsonRpcError resolve(Object wire, Object payload) {
        String text = wire instanceof String string ? string : null;
        Integer code = wire instanceof Integer number ? number : Wire.code(text);
        if (code != null) {
            JsonRpcError status = BY_CODE.get(code);
            return status != null ? status : new JsonRpcError(code, null, payload);
        }
        JsonRpcError status = BY_TITLE.get(text);
        if (status != null) {
            return status;
        }
        boolean isTitle = text != null && TITLE.matcher(text).matches();
        return new JsonRpcError(null, isTitle ? text : null, payload);
    }

    /**
     * Returns all known statuses.
     *
     * @return the statuses in the order of the page, in a list that cannot be changed
     */
    public static List<JsonRpcError> values() {
        return VALUES;
    }

    /**
     * Returns a known status.
     *
     * @param known which one
     * @return the status
     */
    public static JsonRpcError of(Known known) {
        return VALUES.get(known.ordinal());
    }

    /**
     * Finds the known status with a code.
     *
     * @param code the code
     * @return the status, or empty if it is not known
     */
    public static Optional<JsonRpcError> ofCode(int code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /**
     * Finds the known status with a Title.
     *
     * @param title the Title, in exact case
     * @return the status, or empty if it is not known
     */
    public static Optional<JsonRpcError> ofTitle(String title) {
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

    /** Compares known statuses by code; unknown ones are equal if they came in equal payloads. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || known == null
                        && other instanceof JsonRpcError that
                        && that.known == null
                        && Objects.equals(code, that.code)
                        && Objects.equals(title, that.title)
                        && Objects.deepEquals(raw, that.raw);
    }

    @Override
    public int hashCode() {
        return Objects.hash(known == null, code, title);
    }

    /** Returns the Title and the code, as in <code>Parse error (-32700)</code> or {@code unknown code 999999}, in ASCII. */
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
        /** Invalid JSON was received by the server. — <code>Parse error</code> (-32700). */
        PARSE_ERROR(
                -32700,
                "Parse error",
                "Invalid JSON was received by the server."),

        /** The JSON sent is not a valid request object. — <code>Invalid Request</code> (-32600). */
        INVALID_REQUEST(
                -32600,
                "Invalid Request",
                "The JSON sent is not a valid request object."),

        /** The method does not exist, or is not available. — <code>Method not found</code> (-32601). */
        METHOD_NOT_FOUND(
                -32601,
                "Method not found",
                "The method does not exist, or is not available."),

        /** The parameters of the method are not valid. — <code>Invalid params</code> (-32602). */
        INVALID_PARAMS(
                -32602,
                "Invalid params",
                "The parameters of the method are not valid."),

        /** An error within JSON-RPC itself. — <code>Internal error</code> (-32603). */
        INTERNAL_ERROR(
                -32603,
                "Internal error",
                "An error within JSON-RPC itself.");

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
