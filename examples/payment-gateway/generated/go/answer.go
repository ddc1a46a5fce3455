// Code generated from the page of 2024-07-30. DO NOT EDIT.

package samplegatewaypayment

import (
	"encoding/json"
	"errors"
)

// Answer is a complete response, for json.Unmarshal: its Result, and its body as a T.
//
//	var answer samplegatewaypayment.Answer[map[string]any]
//	err := json.Unmarshal(body, &answer)
//
// Prefer an Answer to a Result or Status field in your own struct: encoding/json matches keys of struct fields
// case-insensitively, and the last one wins. An Answer matches keys exactly, as Parse does.
type Answer[T any] struct {
	// Result is the outcome of the call. It is set even if Body cannot be decoded.
	Result Result
	// Body is the complete response, decoded by encoding/json.
	Body T
}

// UnmarshalJSON decodes a response. It returns an error if the JSON does not match T. If the Result is not
// success, it ignores a type mismatch, because failures can have another body.
func (a *Answer[T]) UnmarshalJSON(data []byte) error {
	if isNull(data) {
		return nil
	}
	a.Result = Parse(json.RawMessage(append([]byte(nil), data...)))
	err := json.Unmarshal(data, &a.Body)
	var mismatch *json.UnmarshalTypeError
	if !a.Result.Success() && errors.As(err, &mismatch) {
		return nil
	}
	return err
}

func (a Answer[T]) outcome() Result {
	return a.Result
}
