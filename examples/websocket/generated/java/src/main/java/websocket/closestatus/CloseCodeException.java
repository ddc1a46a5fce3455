// Code generated from the page. DO NOT EDIT.

package websocket.closestatus;

import java.util.Objects;

/** Thrown by {@link CloseCode#requireSuccess()} for every status but success. Its message is ASCII. */
public final class CloseCodeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    // An unknown status holds any payload, which need not be serializable.
    private final transient CloseCode status;

    /**
     * Makes an exception for a status.
     *
     * @param status the status, which is not success
     */
    public CloseCodeException(CloseCode status) {
        super("WebSocket answered " + Objects.requireNonNull(status));
        this.status = status;
    }

    /**
     * Returns the status.
     *
     * @return the status, or null in an exception that was serialized and read back: there only the message is left
     */
    public CloseCode status() {
        return status;
    }
}
