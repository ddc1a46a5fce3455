// Code generated from the page. DO NOT EDIT.

/** The status codes of the HTTP&#47;2 API. */
@SuppressWarnings("module") // the name ends in a digit, like that of the API
module http2.error {
    // Only annotations, so Jackson is optional at run time.
    requires static com.fasterxml.jackson.annotation;

    exports http2.error;
}
