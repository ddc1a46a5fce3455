// Code generated from the page of 2024-07-30. DO NOT EDIT.

/**
 * The status codes of the Sample Gateway API, and how to read them from answers.
 *
 * <p>The codes are those of the page «کدهای پاسخ درگاه پرداخت نمونه»,
 * last updated 2024-07-30. Begin with {@link PaymentStatus#parse}.
 */
package sample.gatewaypayment;
