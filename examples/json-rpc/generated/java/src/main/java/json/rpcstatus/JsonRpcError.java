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
 * The outcome that an answer of the JSON-RPC API reports: one of the statuses below, or an unknown one.
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
 *     log.warn("{}", status);
 * }
 * }</pre>
 *
 * <p>For a {@code switch} take the {@link Known} out of {@link #known()}. Give it a {@code default}: minor releases of
 * this package add statuses, and a {@code switch} that was complete without one fails with an
 * {@link IncompatibleClassChangeError} or a {@code MatchException}.
 *
 * <p>Instances do not change. The known statuses are always the same instances and can be compared with {@code ==},
 * after Jackson or Java serialization too. Text, logs and JSON of an unknown status do not show {@link #raw()} or
 * {@link #value()}, which may hold a password, but for its code or title.
 */
public final class JsonRpcError implements Comparable<JsonRpcError>, Serializable {
    /** The version of the API that the page of the statuses describes. */
    public static final String API_VERSION = "2.0";

    /** The day on which the page was last updated, as {@code YYYY-MM-DD}. */
    public static final String SPEC_DATE = "2013-01-04";

    /** The SHA-256 of the page, in hexadecimal digits. */
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

    /** What a Title that was added later looks like. */
    private static final Pattern TITLE = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,99}");

    private final transient Known known;

    // Gson refuses fields of these types; otherwise it would make second instances.
    /** The code; not serialized, since a proxy takes the place of a status. */
    @SuppressWarnings("serial")
    private final OptionalInt code;

    /** The title; not serialized either. */
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
            // Text by itself that only looks like a title may be a secret.
            String part = wire.isMember() ? text : text.substring(0, Math.min(text.length() / 2, 8)) + "...";
            this.shown = "unknown title " + part;
        } else {
            this.shown = "no status: " + wire.kind();
        }
    }

    /**
     * Reads the status from an answer, or from what was taken out of one. Never throws, and never returns null.
     *
     * <ul>
     *   <li>Text, or bytes in UTF-8 ({@link CharSequence}, {@code byte[]}): a JSON object with a
     *       "error.code", a JSON string, or the bare Title. A bare number is unknown.
     *   <li>A {@link Map}, a Jackson {@code JsonNode}, a Gson {@code JsonElement}, an org.json {@code JSONObject}
     *       or a Jakarta {@code JsonValue}: its "error.code".
     *   <li>A {@link Number} that is integral, such as 4 or 4.0: a code.
     *   <li>An {@code JsonRpcError} or a {@link Known}: itself. A constant of another enum counts by its name, which
     *       is a Title or that of a {@code Known}, and never by its number.
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
        return resolve(Wire.of(payload), payload);
    }

    /**
     * Reads what the "error.code" of a body holds, for JSON libraries; Jackson calls this for fields. A
     * string that is the digits of a code is that code. A body counts as in {@link #parse}.
     *
     * @param json the member: a string, a number, a JSON tree or any other object
     * @return one of the known statuses, or an unknown one
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
     * Returns what stands for this status in JSON, for JSON libraries; Jackson calls this. {@link #fromJson} makes the
     * same status of it.
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
     * Returns the constant to {@code switch} over, with a {@code default}.
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
        return description != null;
    }

    /**
     * Returns the code, which an unknown status can have too.
     *
     * @return the code, or empty if there was none
     */
    public OptionalInt code() {
        return code;
    }

    /**
     * Returns the Title, which an unknown status can have too.
     *
     * @return the Title, or empty if there was none
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
     * Returns the payload that an unknown status came in.
     *
     * @return the very payload that was given to {@link #parse}, which can be null; what {@link #toJson} gives, once it
     *     was serialized and read back; null for a known status
     */
    public Object raw() {
        return raw;
    }

    /**
     * Returns what the "error.code" held that an unknown status was read from.
     *
     * @return the value, of any type; where text held an array or an object, its JSON text; where the payload was not a
     *     body, the code or title; null if there is none, and for a known status
     */
    public Object value() {
        return value;
    }

    /** Compares known statuses by identity; unknown ones by code and title if either has one, else by payload. */
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
     * Compares statuses by code. Those without a code come last: first those with a title, in its order, and then those
     * without either, which compare as equal; only among these is the order not consistent with equals.
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

    /** What is serialized in place of a status: nothing of the payload, and a known status is found again. */
    private record Serialized(Integer code, String title) implements Serializable {
        private Object readResolve() {
            return fromJson(code != null ? (Object) code : title);
        }
    }

    /**
     * Gives what is serialized in place of this status.
     *
     * @return the code and the title
     */
    private Object writeReplace() {
        return new Serialized(code.isPresent() ? code.getAsInt() : null, title.orElse(null));
    }

    /**
     * Refuses a status that was not serialized by this class.
     *
     * @param in what it is read from
     * @throws InvalidObjectException always
     */
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a status is read through its proxy");
    }

    /**
     * Returns the Title and the code, as in <code>Parse error (-32700)</code>; for an unknown status what is known of it, as in
     * {@code unknown code 999999}. ASCII.
     */
    @Override
    public String toString() {
        return shown;
    }

    /**
     * The known statuses as an enum, in the order of the page, to {@code switch} over with a {@code default}.
     *
     * <p>Jackson writes and reads them by their code.
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
         * Reads what the "error.code" of a body holds, as {@link JsonRpcError#fromJson} does. Jackson
         * calls this for fields; by itself it would take a code for a position.
         *
         * @param json the member
         * @return the constant
         * @throws IllegalArgumentException if the status is not known
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
         * Returns the Title.
         *
         * @return the Title, as the API writes it
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
