// Code generated from the page of 2013-01-04, API 2.0. DO NOT EDIT.

package jsonrpc

import (
	"encoding/json"
)

// Answer is a whole answer, for json.Unmarshal: its Result, and its body as a T.
//
//	var answer jsonrpc.Answer[map[string]any]
//	err := json.Unmarshal(body, &answer)
//
// Use it rather than a Result or a Status as a field of your own struct: encoding/json fills a field from keys
// in any case of letters, the last of which counts. The Result of an Answer is read as Parse reads it, in exact case.
type Answer[T any] struct {
	// Result is what the answer reported. It is set even where Body cannot be decoded.
	Result Result
	// Body is the whole answer, decoded by encoding/json.
	Body T
}

// UnmarshalJSON reads an answer. An error says that JSON is not a T.
func (a *Answer[T]) UnmarshalJSON(data []byte) error {
	if isNull(data) {
		return nil
	}
	a.Result = Parse(json.RawMessage(append([]byte(nil), data...)))
	err := json.Unmarshal(data, &a.Body)
	return err
}

func (a Answer[T]) outcome() Result {
	return a.Result
}
