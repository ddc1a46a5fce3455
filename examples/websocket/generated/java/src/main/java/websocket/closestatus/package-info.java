// Code generated from the page. DO NOT EDIT.

/**
 * The status codes of the WebSocket API, and how to read them from answers.
 *
 * <p>The codes are those of the page «WebSocket close codes».
 * Begin with {@link CloseCode#parse}.
 */
package websocket.closestatus;
