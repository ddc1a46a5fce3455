// Code generated from the page of 2024-07-30. DO NOT EDIT.

package sample.gatewaypayment;

/**
 * Thrown by {@link PaymentStatus#requireSuccess} for every status but success.
 *
 * <p>The message says in ASCII what was answered. Neither it nor a stack trace shows the payload, which may hold a
 * password. For the same reason the payload is not serialized.
 */
public final class PaymentStatusException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The status. */
    private final PaymentStatus status;

    private final transient Object payload;

    /**
     * Makes an exception for a status.
     *
     * @param status the status, which is not success
     * @param payload the answer that it was read from
     */
    public PaymentStatusException(PaymentStatus status, Object payload) {
        super("Sample Gateway answered " + status.toString());
        this.status = status;
        this.payload = payload;
    }

    /**
     * Returns the status.
     *
     * @return the status
     */
    public PaymentStatus status() {
        return status;
    }

    /**
     * Returns the answer that the status was read from.
     *
     * @return the very payload; null in an exception that was serialized and read back
     */
    public Object payload() {
        return payload;
    }
}
