// Code generated from the page. DO NOT EDIT.

/**
 * The status codes of the HTTP&#47;2 API, and a parser for its responses.
 *
 * <p>The codes are from the page «HTTP&#47;2 registries».
 * Start with {@link Http2Error#parse}.
 */
package http2.error;
