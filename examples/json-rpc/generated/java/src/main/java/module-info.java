// Code generated from the page of 2013-01-04, API 2.0. DO NOT EDIT.

/** The status codes of the JSON-RPC API. */
module json.rpcstatus {
    // Only annotations, so Jackson is optional at run time.
    requires static com.fasterxml.jackson.annotation;

    exports json.rpcstatus;
}
