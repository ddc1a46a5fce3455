// Code generated from the page. DO NOT EDIT.

package http2.error;

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
 * The status of a response of the HTTP&#47;2 API: one of the statuses below, or an unknown status.
 *
 * <p>The page does not define which codes mean success.
 * <p>In a response body, only the top-level member "error_code" is read. It is an integer,
 * an integer in a string, or a title (case-sensitive).
 * <p>Without a body, a number is a code, but text that contains only a number is unknown,
 * because it could be a price or an ID.
 * <p>A missing status, or one that is not on the page, is unknown. An unknown status keeps
 * the payload. Parsing never fails.
 *
 * <pre>{@code
 * Http2Error status = Http2Error.parse(body);
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
public final class Http2Error implements Comparable<Http2Error>, Serializable {
    /** The SHA-256 digest of the page, in hexadecimal. */
    public static final String SPEC_SHA256 = "58f4c521c5e155ffb194d0192f806fe9f766f357a368d794f1ec9fc03a0a1fe9";

    private static final long serialVersionUID = 1L;

    /** Not the result of an error. — {@code NO_ERROR} (0). */
    public static final Http2Error NO_ERROR = new Http2Error(Known.NO_ERROR);

    /** An unspecific error of the protocol. — {@code PROTOCOL_ERROR} (1). */
    public static final Http2Error PROTOCOL_ERROR = new Http2Error(Known.PROTOCOL_ERROR);

    /** An unexpected internal error. — {@code INTERNAL_ERROR} (2). */
    public static final Http2Error INTERNAL_ERROR = new Http2Error(Known.INTERNAL_ERROR);

    /** The peer violated flow control. — {@code FLOW_CONTROL_ERROR} (3). */
    public static final Http2Error FLOW_CONTROL_ERROR = new Http2Error(Known.FLOW_CONTROL_ERROR);

    /** No timely answer to settings. — {@code SETTINGS_TIMEOUT} (4). */
    public static final Http2Error SETTINGS_TIMEOUT = new Http2Error(Known.SETTINGS_TIMEOUT);

    /** A frame came after the stream was half-closed. — {@code STREAM_CLOSED} (5). */
    public static final Http2Error STREAM_CLOSED = new Http2Error(Known.STREAM_CLOSED);

    /** A frame of an invalid size. — {@code FRAME_SIZE_ERROR} (6). */
    public static final Http2Error FRAME_SIZE_ERROR = new Http2Error(Known.FRAME_SIZE_ERROR);

    /** Refused before any processing. — {@code REFUSED_STREAM} (7). */
    public static final Http2Error REFUSED_STREAM = new Http2Error(Known.REFUSED_STREAM);

    /** The stream is not needed any more. — {@code CANCEL} (8). */
    public static final Http2Error CANCEL = new Http2Error(Known.CANCEL);

    /** The compression of fields cannot be kept up. — {@code COMPRESSION_ERROR} (9). */
    public static final Http2Error COMPRESSION_ERROR = new Http2Error(Known.COMPRESSION_ERROR);

    /** The connection of a CONNECT request was reset. — {@code CONNECT_ERROR} (10). */
    public static final Http2Error CONNECT_ERROR = new Http2Error(Known.CONNECT_ERROR);

    /** The peer causes too much load. — {@code ENHANCE_YOUR_CALM} (11). */
    public static final Http2Error ENHANCE_YOUR_CALM = new Http2Error(Known.ENHANCE_YOUR_CALM);

    /** The transport is not secure enough. — {@code INADEQUATE_SECURITY} (12). */
    public static final Http2Error INADEQUATE_SECURITY = new Http2Error(Known.INADEQUATE_SECURITY);

    /** HTTP&#47;1.1 is to be used instead. — {@code HTTP_1_1_REQUIRED} (13). */
    public static final Http2Error HTTP_1_1_REQUIRED = new Http2Error(Known.HTTP_1_1_REQUIRED);

    private static final List<Http2Error> VALUES = List.of(
            NO_ERROR,
            PROTOCOL_ERROR,
            INTERNAL_ERROR,
            FLOW_CONTROL_ERROR,
            SETTINGS_TIMEOUT,
            STREAM_CLOSED,
            FRAME_SIZE_ERROR,
            REFUSED_STREAM,
            CANCEL,
            COMPRESSION_ERROR,
            CONNECT_ERROR,
            ENHANCE_YOUR_CALM,
            INADEQUATE_SECURITY,
            HTTP_1_1_REQUIRED);

    private static final Map<Integer, Http2Error> BY_CODE = new HashMap<>();
    private static final Map<String, Http2Error> BY_TITLE = new HashMap<>();

    static {
        for (Http2Error status : VALUES) {
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

    private Http2Error(Known known) {
        this.known = known;
        this.code = OptionalInt.of(known.code);
        this.title = Optional.of(known.title);
        this.description = known.description;
        this.shown = known.title + " (" + known.code + ")";
        this.value = null;
        this.raw = null;
    }

    private Http2Error(Wire wire, Object raw) {
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
     *       "error_code", a JSON string, or a plain title. A plain number is unknown.
     *   <li>A {@link Map}, a Jackson {@code JsonNode}, a Gson {@code JsonElement}, an org.json {@code JSONObject}
     *       or a Jakarta {@code JsonValue}: its "error_code".
     *   <li>A {@link Number} with an integral value, such as 4 or 4.0: a code.
     *   <li>An {@code Http2Error} or a {@link Known}: itself. A constant of another enum is read by its name, which
     *       can be a title or the name of a {@code Known}, and not by its number.
     * </ul>
     *
     * <p>Everything else is unknown, including null and other types.
     *
     * @param payload the response
     * @return a known status, or an unknown status that keeps the payload
     */
    public static Http2Error parse(Object payload) {
        if (payload instanceof Http2Error status) {
            return status;
        }
        return resolve(Wire.of(payload), payload);
    }

    /**
     * Reads the value of the "error_code" of a body, for JSON libraries. Jackson calls this for fields. A
     * string of digits is a code. A body is read as by {@link #parse}.
     *
     * @param json the value: a string, a number, a JSON tree or any other object
     * @return a known status, or an unknown status
     */
    @JsonCreator
    public static Http2Error fromJson(Object json) {
        if (json instanceof Http2Error status) {
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

    private static Http2Error resolve(Wire wire, Object payload) {
        if (wire.value() instanceof Known known) {
            return of(known);
        }
        Integer code = wire.code();
        Http2Error status = code != null ? BY_CODE.get(code) : BY_TITLE.get(wire.text());
        if (status == null && wire.value() instanceof Enum<?> constant) {
            status = ofConstant(constant.name());
        }
        return status != null ? status : new Http2Error(wire, payload);
    }

    private static Http2Error ofConstant(String name) {
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
    public static List<Http2Error> values() {
        return VALUES;
    }

    /**
     * Returns the status for an enum constant.
     *
     * @param known the constant
     * @return the status
     */
    public static Http2Error of(Known known) {
        return VALUES.get(known.ordinal());
    }

    /**
     * Finds the known status with a code.
     *
     * @param code the code
     * @return the status, or empty if it is unknown
     */
    public static Optional<Http2Error> ofCode(int code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /**
     * Finds the known status with a title.
     *
     * @param title the title (case-sensitive)
     * @return the status, or empty if it is unknown
     */
    public static Optional<Http2Error> ofTitle(String title) {
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
     * Returns the value of "error_code" from which an unknown status was read.
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
                || other instanceof Http2Error that
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
    public int compareTo(Http2Error other) {
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
     * Returns the title and the code, such as {@code PROTOCOL_ERROR (1)}. For an unknown status, returns text such as
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
        /** Not the result of an error. — {@code NO_ERROR} (0). */
        NO_ERROR(
                0,
                "NO_ERROR",
                "Not the result of an error."),

        /** An unspecific error of the protocol. — {@code PROTOCOL_ERROR} (1). */
        PROTOCOL_ERROR(
                1,
                "PROTOCOL_ERROR",
                "An unspecific error of the protocol."),

        /** An unexpected internal error. — {@code INTERNAL_ERROR} (2). */
        INTERNAL_ERROR(
                2,
                "INTERNAL_ERROR",
                "An unexpected internal error."),

        /** The peer violated flow control. — {@code FLOW_CONTROL_ERROR} (3). */
        FLOW_CONTROL_ERROR(
                3,
                "FLOW_CONTROL_ERROR",
                "The peer violated flow control."),

        /** No timely answer to settings. — {@code SETTINGS_TIMEOUT} (4). */
        SETTINGS_TIMEOUT(
                4,
                "SETTINGS_TIMEOUT",
                "No timely answer to settings."),

        /** A frame came after the stream was half-closed. — {@code STREAM_CLOSED} (5). */
        STREAM_CLOSED(
                5,
                "STREAM_CLOSED",
                "A frame came after the stream was half-closed."),

        /** A frame of an invalid size. — {@code FRAME_SIZE_ERROR} (6). */
        FRAME_SIZE_ERROR(
                6,
                "FRAME_SIZE_ERROR",
                "A frame of an invalid size."),

        /** Refused before any processing. — {@code REFUSED_STREAM} (7). */
        REFUSED_STREAM(
                7,
                "REFUSED_STREAM",
                "Refused before any processing."),

        /** The stream is not needed any more. — {@code CANCEL} (8). */
        CANCEL(
                8,
                "CANCEL",
                "The stream is not needed any more."),

        /** The compression of fields cannot be kept up. — {@code COMPRESSION_ERROR} (9). */
        COMPRESSION_ERROR(
                9,
                "COMPRESSION_ERROR",
                "The compression of fields cannot be kept up."),

        /** The connection of a CONNECT request was reset. — {@code CONNECT_ERROR} (10). */
        CONNECT_ERROR(
                10,
                "CONNECT_ERROR",
                "The connection of a CONNECT request was reset."),

        /** The peer causes too much load. — {@code ENHANCE_YOUR_CALM} (11). */
        ENHANCE_YOUR_CALM(
                11,
                "ENHANCE_YOUR_CALM",
                "The peer causes too much load."),

        /** The transport is not secure enough. — {@code INADEQUATE_SECURITY} (12). */
        INADEQUATE_SECURITY(
                12,
                "INADEQUATE_SECURITY",
                "The transport is not secure enough."),

        /** HTTP&#47;1.1 is to be used instead. — {@code HTTP_1_1_REQUIRED} (13). */
        HTTP_1_1_REQUIRED(
                13,
                "HTTP_1_1_REQUIRED",
                "HTTP/1.1 is to be used instead.");

        private final int code;
        private final String title;
        private final String description;

        Known(int code, String title, String description) {
            this.code = code;
            this.title = title;
            this.description = description;
        }

        /**
         * Reads the value of the "error_code" of a body, like {@link Http2Error#fromJson}. Jackson
         * calls this for fields. By default, Jackson would use a number as an ordinal.
         *
         * @param json the value
         * @return the constant
         * @throws IllegalArgumentException if the status is unknown
         */
        @JsonCreator
        public static Known fromJson(Object json) {
            Http2Error status = Http2Error.fromJson(json);
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
