// Code generated from the page of 2013-01-04, API 2.0. DO NOT EDIT.

/**
 * The status codes of the JSON-RPC API, and how to read them from answers.
 *
 * <p>The codes are those of the page «JSON-RPC error codes»,
 * API 2.0, last updated 2013-01-04. Begin with {@link JsonRpcError#parse}.
 */
package json.rpcstatus;
