// Code generated from the page. DO NOT EDIT.

package grpc.status;

import java.util.Objects;

/** Thrown by {@link GrpcStatus#requireSuccess()} for every status but success. Its message is ASCII. */
public final class GrpcStatusException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    // An unknown status holds any payload, which need not be serializable.
    private final transient GrpcStatus status;

    /**
     * Makes an exception for a status.
     *
     * @param status the status, which is not success
     */
    public GrpcStatusException(GrpcStatus status) {
        super("gRPC answered " + Objects.requireNonNull(status));
        this.status = status;
    }

    /**
     * Returns the status.
     *
     * @return the status, or null in an exception that was serialized and read back: there only the message is left
     */
    public GrpcStatus status() {
        return status;
    }
}
