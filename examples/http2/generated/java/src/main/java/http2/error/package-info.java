// Code generated from the page. DO NOT EDIT.

/**
 * The status codes of the HTTP&#47;2 API, and how to read them from answers.
 *
 * <p>The codes are those of the page «HTTP&#47;2 registries».
 * Begin with {@link Http2Error#parse}.
 */
package http2.error;
