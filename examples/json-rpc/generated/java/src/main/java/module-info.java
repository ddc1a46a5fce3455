// Code generated from the page of 2013-01-04, API 2.0. DO NOT EDIT.

/** The status codes of the JSON-RPC API. */
module json.rpcstatus {
    // Only its annotations: nothing of Jackson has to be there when a program runs.
    requires static com.fasterxml.jackson.annotation;

    exports json.rpcstatus;
}
