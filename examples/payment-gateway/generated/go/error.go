// Code generated from the page of 2024-07-30. DO NOT EDIT.

package samplegatewaypayment

// StatusError is the error of an answer that does not report success. Get it from any error with errors.As:
//
//	var failure *samplegatewaypayment.StatusError
//	if errors.As(err, &failure) {
//		status, known := failure.Result.Status()
//	}
//
// Neither its message nor any other way to print it shows the payload.
type StatusError struct {
	// Result is what the answer reported.
	Result Result
}

// Error says what was answered, in the words of Result.String.
func (e *StatusError) Error() string {
	return "Sample Gateway answered " + e.Result.String()
}

// Is reports whether target is the error of an equal Result, so that errors.Is finds a status:
//
//	errors.Is(err, samplegatewaypayment.StatusCodeMinus9.Err())
func (e *StatusError) Is(target error) bool {
	other, ok := target.(*StatusError)
	return ok && other != nil && e.Result.Equal(other.Result)
}

// Payload returns the whole payload as it was given to Parse or Check. It can hold what the user must see,
// and secrets.
func (e *StatusError) Payload() any {
	return e.Result.finding().payload
}

// Err returns nil for success, else the *StatusError that errors.Is compares with. A Status is not an error
// itself, because success is a Status too.
func (s Status) Err() error {
	return Parse(s).Err()
}
