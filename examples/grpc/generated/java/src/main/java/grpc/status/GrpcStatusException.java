// Code generated from the page. DO NOT EDIT.

package grpc.status;

/**
 * Thrown by {@link GrpcStatus#requireSuccess} for every status except success.
 *
 * <p>The message is ASCII and describes the status. The payload is not part of the message or a stack trace, and is not
 * serialized, because it may contain a password.
 */
public final class GrpcStatusException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The status. */
    private final GrpcStatus status;

    private final transient Object payload;

    /**
     * Creates an exception for a status.
     *
     * @param status the status, which is not success
     * @param payload the response from which it was read
     */
    public GrpcStatusException(GrpcStatus status, Object payload) {
        super("gRPC answered " + status.toString());
        this.status = status;
        this.payload = payload;
    }

    /**
     * Returns the status.
     *
     * @return the status
     */
    public GrpcStatus status() {
        return status;
    }

    /**
     * Returns the response from which the status was read.
     *
     * @return the original payload, or null after serialization
     */
    public Object payload() {
        return payload;
    }
}
