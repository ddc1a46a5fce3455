// Code generated from the page. DO NOT EDIT.

/** The status codes of the HTTP&#47;2 API. */
@SuppressWarnings("module") // the name ends in a digit, as that of the vendor's API does
module http2.error {
    // Only its annotations: nothing of Jackson has to be there when a program runs.
    requires static com.fasterxml.jackson.annotation;

    exports http2.error;
}
