// Code generated from the page of 2024-07-30. DO NOT EDIT.

/**
 * The status codes of the Sample Gateway API, and a parser for its responses.
 *
 * <p>The codes are from the page «کدهای پاسخ درگاه پرداخت نمونه»,
 * last updated 2024-07-30. Start with {@link PaymentStatus#parse}.
 */
package sample.gatewaypayment;
