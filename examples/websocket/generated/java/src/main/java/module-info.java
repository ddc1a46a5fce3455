// Code generated from the page. DO NOT EDIT.

/** The status codes of the WebSocket web services. */
module websocket.closestatus {
    exports websocket.closestatus;
}
