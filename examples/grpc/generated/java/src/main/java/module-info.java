// Code generated from the page. DO NOT EDIT.

/** The status codes of the gRPC web services. */
module grpc.status {
    exports grpc.status;
}
