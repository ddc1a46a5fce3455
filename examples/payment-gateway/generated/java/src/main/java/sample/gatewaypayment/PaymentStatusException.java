// Code generated from the page of 2024-07-30. DO NOT EDIT.

package sample.gatewaypayment;

import java.util.Objects;

/** Thrown by {@link PaymentStatus#requireSuccess()} for every status but success. Its message is ASCII. */
public final class PaymentStatusException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    // An unknown status holds any payload, which need not be serializable.
    private final transient PaymentStatus status;

    /**
     * Makes an exception for a status.
     *
     * @param status the status, which is not success
     */
    public PaymentStatusException(PaymentStatus status) {
        super("Sample Gateway answered " + Objects.requireNonNull(status));
        this.status = status;
    }

    /**
     * Returns the status.
     *
     * @return the status, or null in an exception that was serialized and read back: there only the message is left
     */
    public PaymentStatus status() {
        return status;
    }
}
