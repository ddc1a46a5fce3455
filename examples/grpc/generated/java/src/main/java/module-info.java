// Code generated from the page. DO NOT EDIT.

/** The status codes of the gRPC API. */
module grpc.status {
    // Only annotations, so Jackson is optional at run time.
    requires static com.fasterxml.jackson.annotation;

    exports grpc.status;
}
