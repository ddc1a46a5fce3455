// Code generated from the page. DO NOT EDIT.

package grpc_test

import (
	"encoding/json"
	"errors"
	"fmt"

	"grpc"
)

func ExampleParse() {
	result := grpc.Parse([]byte("{\"code\": 1}"))
	switch status, known := result.Status(); status {
	case grpc.StatusCancelled:
		fmt.Println(known, int(status))
	default: // including unknown statuses
		fmt.Println(result)
	}
	// Output: true 1
}

func ExampleAnswer() {
	var answer grpc.Answer[map[string]any]
	if err := json.Unmarshal([]byte("{\"code\": 1}"), &answer); err != nil {
		fmt.Println(err)
	}
	code, ok := answer.Result.Code()
	fmt.Println(code, ok, len(answer.Body))
	// Output: 1 true 1
}

func ExampleCheck() {
	err := grpc.Check("{\"code\": 1}")
	var failure *grpc.StatusError
	if errors.As(err, &failure) {
		fmt.Println(failure.Result.Known(), errors.Is(err, grpc.StatusCancelled.Err()))
	}
	// Output: true true
}

func ExampleStatus_UnmarshalText() {
	var status grpc.Status
	if err := status.UnmarshalText([]byte("1")); err != nil {
		fmt.Println(err)
	}
	fmt.Println(status == grpc.StatusCancelled)
	// Output: true
}
