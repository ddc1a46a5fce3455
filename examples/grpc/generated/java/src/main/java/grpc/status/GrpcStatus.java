// Code generated from the page. DO NOT EDIT.

package grpc.status;

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
 * <p>Only code 0 is success. Every other code is a failure, whatever its sign and whatever
 * the HTTP status.
 * <p>Only the top-level "code" of a body counts: an integral number, its digits
 * in a string, or a title in exact case.
 * <p>Text that is only a number is unknown: it may be a price or an ID. A number is a code.
 * <p>A status that the page does not list, or no status at all, is unknown: it keeps the
 * payload and is never success. Parsing never fails.
 *
 * <pre>{@code
 * GrpcStatus status = GrpcStatus.parse(body);
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
public final class GrpcStatus {
    /** The SHA-256 of the page, in hexadecimal digits. */
    public static final String SPEC_SHA256 = "28537d5361ae075773cc2da4b5f721fd3bcedcf4975c0b8edacc8016a4e95de7";

    /** Not an error; returned on success. — {@code OK} (0). */
    public static final GrpcStatus OK = new GrpcStatus(Known.OK);

    /** The operation was cancelled, typically by the caller. — {@code CANCELLED} (1). */
    public static final GrpcStatus CANCELLED = new GrpcStatus(Known.CANCELLED);

    /** An error of another address space, or one about which too little is known. — {@code UNKNOWN} (2). */
    public static final GrpcStatus UNKNOWN = new GrpcStatus(Known.UNKNOWN);

    /** The client specified an invalid argument, whatever the state of the system. — {@code INVALID_ARGUMENT} (3). */
    public static final GrpcStatus INVALID_ARGUMENT = new GrpcStatus(Known.INVALID_ARGUMENT);

    /** The deadline expired before the operation could complete. — {@code DEADLINE_EXCEEDED} (4). */
    public static final GrpcStatus DEADLINE_EXCEEDED = new GrpcStatus(Known.DEADLINE_EXCEEDED);

    /** A requested entity was not found. — {@code NOT_FOUND} (5). */
    public static final GrpcStatus NOT_FOUND = new GrpcStatus(Known.NOT_FOUND);

    /** The entity that a client attempted to create already exists. — {@code ALREADY_EXISTS} (6). */
    public static final GrpcStatus ALREADY_EXISTS = new GrpcStatus(Known.ALREADY_EXISTS);

    /** The caller does not have permission to execute the operation. — {@code PERMISSION_DENIED} (7). */
    public static final GrpcStatus PERMISSION_DENIED = new GrpcStatus(Known.PERMISSION_DENIED);

    /** A resource has been exhausted, such as a quota of the user or space on the disk. — {@code RESOURCE_EXHAUSTED} (8). */
    public static final GrpcStatus RESOURCE_EXHAUSTED = new GrpcStatus(Known.RESOURCE_EXHAUSTED);

    /** The system is not in a state that the operation requires. — {@code FAILED_PRECONDITION} (9). */
    public static final GrpcStatus FAILED_PRECONDITION = new GrpcStatus(Known.FAILED_PRECONDITION);

    /** The operation was aborted, typically by a concurrent transaction. — {@code ABORTED} (10). */
    public static final GrpcStatus ABORTED = new GrpcStatus(Known.ABORTED);

    /** The operation was attempted past the valid range. — {@code OUT_OF_RANGE} (11). */
    public static final GrpcStatus OUT_OF_RANGE = new GrpcStatus(Known.OUT_OF_RANGE);

    /** The operation is not implemented, or not supported by this service. — {@code UNIMPLEMENTED} (12). */
    public static final GrpcStatus UNIMPLEMENTED = new GrpcStatus(Known.UNIMPLEMENTED);

    /** An invariant of the underlying system has been broken. — {@code INTERNAL} (13). */
    public static final GrpcStatus INTERNAL = new GrpcStatus(Known.INTERNAL);

    /** The service is currently unavailable; a retry with a backoff may succeed. — {@code UNAVAILABLE} (14). */
    public static final GrpcStatus UNAVAILABLE = new GrpcStatus(Known.UNAVAILABLE);

    /** Unrecoverable data loss or corruption. — {@code DATA_LOSS} (15). */
    public static final GrpcStatus DATA_LOSS = new GrpcStatus(Known.DATA_LOSS);

    /** The request has no valid credentials for the operation. — {@code UNAUTHENTICATED} (16). */
    public static final GrpcStatus UNAUTHENTICATED = new GrpcStatus(Known.UNAUTHENTICATED);

    private static final List<GrpcStatus> VALUES = List.of(
            OK,
            CANCELLED,
            UNKNOWN,
            INVALID_ARGUMENT,
            DEADLINE_EXCEEDED,
            NOT_FOUND,
            ALREADY_EXISTS,
            PERMISSION_DENIED,
            RESOURCE_EXHAUSTED,
            FAILED_PRECONDITION,
            ABORTED,
            OUT_OF_RANGE,
            UNIMPLEMENTED,
            INTERNAL,
            UNAVAILABLE,
            DATA_LOSS,
            UNAUTHENTICATED);

    private static final Map<Integer, GrpcStatus> BY_CODE = new HashMap<>();
    private static final Map<String, GrpcStatus> BY_TITLE = new HashMap<>();

    static {
        for (GrpcStatus status : VALUES) {
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

    private GrpcStatus(Known known) {
        this.known = known;
        this.code = known.code;
        this.title = known.title;
        this.raw = null;
    }

    private GrpcStatus(Integer code, String title, Object raw) {
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
     *   <li>An {@code GrpcStatus} or a {@link Known}: itself.
     * </ul>
     *
     * <p>Everything else, null and other types too, is unknown.
     *
     * @param payload the answer
     * @return one of the known statuses, or an unknown one that keeps the payload
     */
    public static GrpcStatus parse(Object payload) {
        if (payload instanceof GrpcStatus status) {
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
    private static GrpcStatus resolve(Object wire, Object payload) {
        String text = wire instanceof String string ? string : null;
        Integer code = wire instanceof Integer number ? number : Wire.code(text);
        if (code != null) {
            GrpcStatus status = BY_CODE.get(code);
            return status != null ? status : new GrpcStatus(code, null, payload);
        }
        GrpcStatus status = BY_TITLE.get(text);
        if (status != null) {
            return status;
        }
        boolean isTitle = text != null && TITLE.matcher(text).matches();
        return new GrpcStatus(null, isTitle ? text : null, payload);
    }

    /**
     * Returns all known statuses.
     *
     * @return the statuses in the order of the page, in a list that cannot be changed
     */
    public static List<GrpcStatus> values() {
        return VALUES;
    }

    /**
     * Returns a known status.
     *
     * @param known which one
     * @return the status
     */
    public static GrpcStatus of(Known known) {
        return VALUES.get(known.ordinal());
    }

    /**
     * Finds the known status with a code.
     *
     * @param code the code
     * @return the status, or empty if it is not known
     */
    public static Optional<GrpcStatus> ofCode(int code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /**
     * Finds the known status with a Title.
     *
     * @param title the Title, in exact case
     * @return the status, or empty if it is not known
     */
    public static Optional<GrpcStatus> ofTitle(String title) {
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
     * Tells whether this is code 0, which alone is success.
     *
     * @return whether this is a known status with code 0
     */
    public boolean isSuccess() {
        return known != null && known.code == 0;
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
     * @throws GrpcStatusException if this is any other status, an unknown one included
     */
    public GrpcStatus requireSuccess() {
        if (!isSuccess()) {
            throw new GrpcStatusException(this);
        }
        return this;
    }

    /** Compares known statuses by code; unknown ones are equal if they came in equal payloads. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || known == null
                        && other instanceof GrpcStatus that
                        && that.known == null
                        && Objects.equals(code, that.code)
                        && Objects.equals(title, that.title)
                        && Objects.deepEquals(raw, that.raw);
    }

    @Override
    public int hashCode() {
        return Objects.hash(known == null, code, title);
    }

    /** Returns the Title and the code, as in {@code CANCELLED (1)} or {@code unknown code 999999}, in ASCII. */
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
        /** Not an error; returned on success. — {@code OK} (0). */
        OK(
                0,
                "OK",
                "Not an error; returned on success."),

        /** The operation was cancelled, typically by the caller. — {@code CANCELLED} (1). */
        CANCELLED(
                1,
                "CANCELLED",
                "The operation was cancelled, typically by the caller."),

        /** An error of another address space, or one about which too little is known. — {@code UNKNOWN} (2). */
        UNKNOWN(
                2,
                "UNKNOWN",
                "An error of another address space, or one about which too little is known."),

        /** The client specified an invalid argument, whatever the state of the system. — {@code INVALID_ARGUMENT} (3). */
        INVALID_ARGUMENT(
                3,
                "INVALID_ARGUMENT",
                "The client specified an invalid argument, whatever the state of the system."),

        /** The deadline expired before the operation could complete. — {@code DEADLINE_EXCEEDED} (4). */
        DEADLINE_EXCEEDED(
                4,
                "DEADLINE_EXCEEDED",
                "The deadline expired before the operation could complete."),

        /** A requested entity was not found. — {@code NOT_FOUND} (5). */
        NOT_FOUND(
                5,
                "NOT_FOUND",
                "A requested entity was not found."),

        /** The entity that a client attempted to create already exists. — {@code ALREADY_EXISTS} (6). */
        ALREADY_EXISTS(
                6,
                "ALREADY_EXISTS",
                "The entity that a client attempted to create already exists."),

        /** The caller does not have permission to execute the operation. — {@code PERMISSION_DENIED} (7). */
        PERMISSION_DENIED(
                7,
                "PERMISSION_DENIED",
                "The caller does not have permission to execute the operation."),

        /** A resource has been exhausted, such as a quota of the user or space on the disk. — {@code RESOURCE_EXHAUSTED} (8). */
        RESOURCE_EXHAUSTED(
                8,
                "RESOURCE_EXHAUSTED",
                "A resource has been exhausted, such as a quota of the user or space on the disk."),

        /** The system is not in a state that the operation requires. — {@code FAILED_PRECONDITION} (9). */
        FAILED_PRECONDITION(
                9,
                "FAILED_PRECONDITION",
                "The system is not in a state that the operation requires."),

        /** The operation was aborted, typically by a concurrent transaction. — {@code ABORTED} (10). */
        ABORTED(
                10,
                "ABORTED",
                "The operation was aborted, typically by a concurrent transaction."),

        /** The operation was attempted past the valid range. — {@code OUT_OF_RANGE} (11). */
        OUT_OF_RANGE(
                11,
                "OUT_OF_RANGE",
                "The operation was attempted past the valid range."),

        /** The operation is not implemented, or not supported by this service. — {@code UNIMPLEMENTED} (12). */
        UNIMPLEMENTED(
                12,
                "UNIMPLEMENTED",
                "The operation is not implemented, or not supported by this service."),

        /** An invariant of the underlying system has been broken. — {@code INTERNAL} (13). */
        INTERNAL(
                13,
                "INTERNAL",
                "An invariant of the underlying system has been broken."),

        /** The service is currently unavailable; a retry with a backoff may succeed. — {@code UNAVAILABLE} (14). */
        UNAVAILABLE(
                14,
                "UNAVAILABLE",
                "The service is currently unavailable; a retry with a backoff may succeed."),

        /** Unrecoverable data loss or corruption. — {@code DATA_LOSS} (15). */
        DATA_LOSS(
                15,
                "DATA_LOSS",
                "Unrecoverable data loss or corruption."),

        /** The request has no valid credentials for the operation. — {@code UNAUTHENTICATED} (16). */
        UNAUTHENTICATED(
                16,
                "UNAUTHENTICATED",
                "The request has no valid credentials for the operation.");

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
