// Code generated from the page. DO NOT EDIT.

/**
 * The status codes of the WebSocket API, and a parser for its responses.
 *
 * <p>The codes are from the page «WebSocket close codes».
 * Start with {@link CloseCode#parse}.
 */
package websocket.closestatus;
