// Code generated from the page of 2013-01-04, API 2.0. DO NOT EDIT.

/** The status codes of the JSON-RPC web services. */
module json.rpcstatus {
    exports json.rpcstatus;
}
