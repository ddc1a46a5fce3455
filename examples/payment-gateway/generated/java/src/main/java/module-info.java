// Code generated from the page of 2024-07-30. DO NOT EDIT.

/** The status codes of the Sample Gateway web services. */
module sample.gatewaypayment {
    exports sample.gatewaypayment;
}
