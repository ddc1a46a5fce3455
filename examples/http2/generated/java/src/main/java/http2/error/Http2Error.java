// Code generated from the page. DO NOT EDIT.

package http2.error;

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
 * <p>Only the top-level "error_code" of a body counts: an integral number, its digits
 * in a string, or a title in exact case.
 * <p>Text that is only a number is unknown: it may be a price or an ID. A number is a code.
 * <p>A status that the page does not list, or no status at all, is unknown: it keeps the
 * payload. Parsing never fails.
 *
 * <pre>{@code
 * Http2Error status = Http2Error.parse(body);
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
public final class Http2Error {
    /** The SHA-256 of the page, in hexadecimal digits. */
    public static final String SPEC_SHA256 = "58f4c521c5e155ffb194d0192f806fe9f766f357a368d794f1ec9fc03a0a1fe9";

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

    private Http2Error(Known known) {
        this.known = known;
        this.code = known.code;
        this.title = known.title;
        this.raw = null;
    }

    private Http2Error(Integer code, String title, Object raw) {
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
     *       "error_code", a JSON string, or the bare code or Title.
     *   <li>A {@link Map}, as JSON libraries make of an object: its "error_code".
     *   <li>{@link Integer}, {@link Long}, {@link Short}, {@link Byte} or {@link java.math.BigInteger}: a code.
     *   <li>An {@code Http2Error} or a {@link Known}: itself.
     * </ul>
     *
     * <p>Everything else, null and other types too, is unknown.
     *
     * @param payload the answer
     * @return one of the known statuses, or an unknown one that keeps the payload
     */
    public static Http2Error parse(Object payload) {
        if (payload instanceof Http2Error status) {
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
    private static Http2Error resolve(Object wire, Object payload) {
        String text = wire instanceof String string ? string : null;
        Integer code = wire instanceof Integer number ? number : Wire.code(text);
        if (code != null) {
            Http2Error status = BY_CODE.get(code);
            return status != null ? status : new Http2Error(code, null, payload);
        }
        Http2Error status = BY_TITLE.get(text);
        if (status != null) {
            return status;
        }
        boolean isTitle = text != null && TITLE.matcher(text).matches();
        return new Http2Error(null, isTitle ? text : null, payload);
    }

    /**
     * Returns all known statuses.
     *
     * @return the statuses in the order of the page, in a list that cannot be changed
     */
    public static List<Http2Error> values() {
        return VALUES;
    }

    /**
     * Returns a known status.
     *
     * @param known which one
     * @return the status
     */
    public static Http2Error of(Known known) {
        return VALUES.get(known.ordinal());
    }

    /**
     * Finds the known status with a code.
     *
     * @param code the code
     * @return the status, or empty if it is not known
     */
    public static Optional<Http2Error> ofCode(int code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /**
     * Finds the known status with a Title.
     *
     * @param title the Title, in exact case
     * @return the status, or empty if it is not known
     */
    public static Optional<Http2Error> ofTitle(String title) {
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
                        && other instanceof Http2Error that
                        && that.known == null
                        && Objects.equals(code, that.code)
                        && Objects.equals(title, that.title)
                        && Objects.deepEquals(raw, that.raw);
    }

    @Override
    public int hashCode() {
        return Objects.hash(known == null, code, title);
    }

    /** Returns the Title and the code, as in {@code PROTOCOL_ERROR (1)} or {@code unknown code 999999}, in ASCII. */
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
