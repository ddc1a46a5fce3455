// Code generated from the page of 2013-01-04, API 2.0. DO NOT EDIT.

package jsonrpc_test

import (
	"encoding/json"
	"fmt"

	"jsonrpc"
)

func ExampleParse() {
	result := jsonrpc.Parse([]byte("{\"error\": {\"code\": -32700}}"))
	switch status, known := result.Status(); status {
	case jsonrpc.StatusParseError:
		fmt.Println(known, int(status))
	default: // including unknown statuses
		fmt.Println(result)
	}
	// Output: true -32700
}

func ExampleAnswer() {
	var answer jsonrpc.Answer[map[string]any]
	if err := json.Unmarshal([]byte("{\"error\": {\"code\": -32700}}"), &answer); err != nil {
		fmt.Println(err)
	}
	code, ok := answer.Result.Code()
	fmt.Println(code, ok, len(answer.Body))
	// Output: -32700 true 1
}

func ExampleStatus_UnmarshalText() {
	var status jsonrpc.Status
	if err := status.UnmarshalText([]byte("-32700")); err != nil {
		fmt.Println(err)
	}
	fmt.Println(status == jsonrpc.StatusParseError)
	// Output: true
}
