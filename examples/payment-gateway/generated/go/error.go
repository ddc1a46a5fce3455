// Code generated from the page of 2024-07-30. DO NOT EDIT.

package samplegatewaypayment

// StatusError is the error of an answer that does not report success. Get it from any error with errors.As:
//
//	var failure *samplegatewaypayment.StatusError
//	if errors.As(err, &failure) {
//		status, known := failure.Result.Status()
//	}
type StatusError struct {
	// Result is what the answer reported.
	Result Result
}

// Error says what was answered, in the words of Result.String.
func (e *StatusError) Error() string {
	return "Sample Gateway answered " + e.Result.String()
}
