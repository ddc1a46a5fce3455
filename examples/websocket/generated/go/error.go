// Code generated from the page. DO NOT EDIT.

package websocketclose

// StatusError is the error of a response that is not success. Use errors.As to get it from a wrapped error:
//
//	var failure *websocketclose.StatusError
//	if errors.As(err, &failure) {
//		status, known := failure.Result.Status()
//	}
//
// Printing a StatusError does not show the payload.
type StatusError struct {
	// Result is the outcome of the call.
	Result Result
}

// Error returns a message that contains Result.String.
func (e *StatusError) Error() string {
	return "WebSocket answered " + e.Result.String()
}

// Is reports whether target is a *StatusError with an equal Result, so that errors.Is can match a status:
//
//	errors.Is(err, websocketclose.StatusGoingAway.Err())
func (e *StatusError) Is(target error) bool {
	other, ok := target.(*StatusError)
	return ok && other != nil && e.Result.Equal(other.Result)
}

// Payload returns the payload passed to Parse or Check. It may contain secrets.
func (e *StatusError) Payload() any {
	return e.Result.finding().payload
}

// Err returns nil for success, else a *StatusError for use with errors.Is. A Status does not implement error,
// because success is also a Status.
func (s Status) Err() error {
	return Parse(s).Err()
}
