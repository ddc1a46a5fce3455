// Code generated from the page. DO NOT EDIT.

/** The status codes of the gRPC API. */
module grpc.status {
    // Only its annotations: nothing of Jackson has to be there when a program runs.
    requires static com.fasterxml.jackson.annotation;

    exports grpc.status;
}
