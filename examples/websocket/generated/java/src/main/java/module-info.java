// Code generated from the page. DO NOT EDIT.

/** The status codes of the WebSocket API. */
module websocket.closestatus {
    // Only annotations, so Jackson is optional at run time.
    requires static com.fasterxml.jackson.annotation;

    exports websocket.closestatus;
}
