// Code generated from the page. DO NOT EDIT.

package http2error_test

import (
	"encoding/json"
	"fmt"

	"http2error"
)

func ExampleParse() {
	result := http2error.Parse([]byte("{\"error_code\": 1}"))
	switch status, known := result.Status(); status {
	case http2error.StatusProtocolError:
		fmt.Println(known, int(status))
	default: // including unknown statuses
		fmt.Println(result)
	}
	// Output: true 1
}

func ExampleAnswer() {
	var answer http2error.Answer[map[string]any]
	if err := json.Unmarshal([]byte("{\"error_code\": 1}"), &answer); err != nil {
		fmt.Println(err)
	}
	code, ok := answer.Result.Code()
	fmt.Println(code, ok, len(answer.Body))
	// Output: 1 true 1
}

func ExampleStatus_UnmarshalText() {
	var status http2error.Status
	if err := status.UnmarshalText([]byte("1")); err != nil {
		fmt.Println(err)
	}
	fmt.Println(status == http2error.StatusProtocolError)
	// Output: true
}
