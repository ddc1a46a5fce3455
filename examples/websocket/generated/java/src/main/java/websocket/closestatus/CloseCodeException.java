// Code generated from the page. DO NOT EDIT.

package websocket.closestatus;

/**
 * Thrown by {@link CloseCode#requireSuccess} for every status except success.
 *
 * <p>The message is ASCII and describes the status. The payload is not part of the message or a stack trace, and is not
 * serialized, because it may contain a password.
 */
public final class CloseCodeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The status. */
    private final CloseCode status;

    private final transient Object payload;

    /**
     * Creates an exception for a status.
     *
     * @param status the status, which is not success
     * @param payload the response from which it was read
     */
    public CloseCodeException(CloseCode status, Object payload) {
        super("WebSocket answered " + status.toString());
        this.status = status;
        this.payload = payload;
    }

    /**
     * Returns the status.
     *
     * @return the status
     */
    public CloseCode status() {
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
