// Code generated from the page of 2013-01-04, API 2.0. DO NOT EDIT.

/**
 * The status codes of the JSON-RPC API, and a parser for its responses.
 *
 * <p>The codes are from the page «JSON-RPC error codes»,
 * API 2.0, last updated 2013-01-04. Start with {@link JsonRpcError#parse}.
 */
package json.rpcstatus;
