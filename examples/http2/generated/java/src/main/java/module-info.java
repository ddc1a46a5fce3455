// Code generated from the page. DO NOT EDIT.

/** The status codes of the HTTP&#47;2 web services. */
@SuppressWarnings("module") // the name ends in a digit, as that of the vendor's API does
module http2.error {
    exports http2.error;
}
