// Code generated from the page of 2013-01-04, API 2.0. DO NOT EDIT.

package json.rpcstatus;

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
 * The status of a response of the JSON-RPC API: one of the statuses below, or an unknown status.
 *
 * <p>The page does not define which codes mean success.
 * <p>In a response body, only the member "error.code" is read. It is an integer,
 * an integer in a string, or a title (case-sensitive).
 * <p>Without a body, a number is a code, but text that contains only a number is unknown,
 * because it could be a price or an ID.
 * <p>A missing status, or one that is not on the page, is unknown. An unknown status keeps
 * the payload. Parsing never fails.
 *
 * <pre>{@code
 * JsonRpcError status = JsonRpcError.parse(body);
 * if (!status.isKnown()) {
 *     log.warn("{}", status);
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
public final class JsonRpcError implements Comparable<JsonRpcError>, Serializable {
    /** The API version that the page describes. */
    public static final String API_VERSION = "2.0";

    /** The date of the page, as {@code YYYY-MM-DD}. */
    public static final String SPEC_DATE = "2013-01-04";

    /** The SHA-256 digest of the page, in hexadecimal. */
    public static final String SPEC_SHA256 = "c863c91bf92401af0418f191bc9ca84d6f1548dde2f5dabb51cd1b38cee29805";

    private static final long serialVersionUID = 1L;

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

    private JsonRpcError(Known known) {
        this.known = known;
        this.code = OptionalInt.of(known.code);
        this.title = Optional.of(known.title);
        this.description = known.description;
        this.shown = known.title + " (" + known.code + ")";
        this.value = null;
        this.raw = null;
    }

    private JsonRpcError(Wire wire, Object raw) {
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
     *       "error.code", a JSON string, or a plain title. A plain number is unknown.
     *   <li>A {@link Map}, a Jackson {@code JsonNode}, a Gson {@code JsonElement}, an org.json {@code JSONObject}
     *       or a Jakarta {@code JsonValue}: its "error.code".
     *   <li>A {@link Number} with an integral value, such as 4 or 4.0: a code.
     *   <li>An {@code JsonRpcError} or a {@link Known}: itself. A constant of another enum is read by its name, which
     *       can be a title or the name of a {@code Known}, and not by its number.
     * </ul>
     *
     * <p>Everything else is unknown, including null and other types.
     *
     * @param payload the response
     * @return a known status, or an unknown status that keeps the payload
     */
    public static JsonRpcError parse(Object payload) {
        if (payload instanceof JsonRpcError status) {
            return status;
        }
        return resolve(Wire.of(payload), payload);
    }

    /**
     * Reads the value of the "error.code" of a body, for JSON libraries. Jackson calls this for fields. A
     * string of digits is a code. A body is read as by {@link #parse}.
     *
     * @param json the value: a string, a number, a JSON tree or any other object
     * @return a known status, or an unknown status
     */
    @JsonCreator
    public static JsonRpcError fromJson(Object json) {
        if (json instanceof JsonRpcError status) {
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

    private static JsonRpcError resolve(Wire wire, Object payload) {
        if (wire.value() instanceof Known known) {
            return of(known);
        }
        Integer code = wire.code();
        JsonRpcError status = code != null ? BY_CODE.get(code) : BY_TITLE.get(wire.text());
        if (status == null && wire.value() instanceof Enum<?> constant) {
            status = ofConstant(constant.name());
        }
        return status != null ? status : new JsonRpcError(wire, payload);
    }

    private static JsonRpcError ofConstant(String name) {
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
    public static List<JsonRpcError> values() {
        return VALUES;
    }

    /**
     * Returns the status for an enum constant.
     *
     * @param known the constant
     * @return the status
     */
    public static JsonRpcError of(Known known) {
        return VALUES.get(known.ordinal());
    }

    /**
     * Finds the known status with a code.
     *
     * @param code the code
     * @return the status, or empty if it is unknown
     */
    public static Optional<JsonRpcError> ofCode(int code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /**
     * Finds the known status with a title.
     *
     * @param title the title (case-sensitive)
     * @return the status, or empty if it is unknown
     */
    public static Optional<JsonRpcError> ofTitle(String title) {
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
     * Returns the English description.
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
     * Returns the value of "error.code" from which an unknown status was read.
     *
     * @return the value, of any type; for an array or object in text, its JSON text; for a payload that is not a body, the
     *     code or title; null if there is none, and for a known status
     */
    public Object value() {
        return value;
    }

    /** Compares known statuses by identity, and unknown statuses by code and title, or, without both, by payload. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof JsonRpcError that
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
    public int compareTo(JsonRpcError other) {
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
     * Returns the title and the code, such as <code>Parse error (-32700)</code>. For an unknown status, returns text such as
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
         * Reads the value of the "error.code" of a body, like {@link JsonRpcError#fromJson}. Jackson
         * calls this for fields. By default, Jackson would use a number as an ordinal.
         *
         * @param json the value
         * @return the constant
         * @throws IllegalArgumentException if the status is unknown
         */
        @JsonCreator
        public static Known fromJson(Object json) {
            JsonRpcError status = JsonRpcError.fromJson(json);
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
         * Returns the title.
         *
         * @return the title, as in API responses
         */
        public String title() {
            return title;
        }

        /**
         * Returns the English description.
         *
         * @return the description, as on the page
         */
        public String description() {
            return description;
        }
    }
}
