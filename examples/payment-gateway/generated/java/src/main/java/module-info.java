// Code generated from the page of 2024-07-30. DO NOT EDIT.

/** The status codes of the Sample Gateway API. */
module sample.gatewaypayment {
    // Only annotations, so Jackson is optional at run time.
    requires static com.fasterxml.jackson.annotation;

    exports sample.gatewaypayment;
}
