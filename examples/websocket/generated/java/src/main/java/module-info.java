// Code generated from the page. DO NOT EDIT.

/** The status codes of the WebSocket API. */
module websocket.closestatus {
    // Only its annotations: nothing of Jackson has to be there when a program runs.
    requires static com.fasterxml.jackson.annotation;

    exports websocket.closestatus;
}
