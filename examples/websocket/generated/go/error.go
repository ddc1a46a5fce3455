// Code generated from the page. DO NOT EDIT.

package websocketclose

// StatusError is the error of an answer that does not report success. Get it from any error with errors.As:
//
//	var failure *websocketclose.StatusError
//	if errors.As(err, &failure) {
//		status, known := failure.Result.Status()
//	}
type StatusError struct {
	// Result is what the answer reported.
	Result Result
}

// Error says what was answered, in the words of Result.String.
func (e *StatusError) Error() string {
	return "WebSocket answered " + e.Result.String()
}
