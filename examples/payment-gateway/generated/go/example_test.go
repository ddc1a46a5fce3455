// Code generated from the page of 2024-07-30. DO NOT EDIT.

package samplegatewaypayment_test

import (
	"encoding/json"
	"errors"
	"fmt"

	"samplegatewaypayment"
)

func ExampleParse() {
	result := samplegatewaypayment.Parse([]byte("{\"code\": -9}"))
	switch status, known := result.Status(); status {
	case samplegatewaypayment.StatusCodeMinus9:
		fmt.Println(known, int(status))
	default: // including unknown statuses
		fmt.Println(result)
	}
	// Output: true -9
}

func ExampleAnswer() {
	var answer samplegatewaypayment.Answer[map[string]any]
	if err := json.Unmarshal([]byte("{\"code\": -9}"), &answer); err != nil {
		fmt.Println(err)
	}
	code, ok := answer.Result.Code()
	fmt.Println(code, ok, len(answer.Body))
	// Output: -9 true 1
}

func ExampleCheck() {
	err := samplegatewaypayment.Check("{\"code\": -9}")
	var failure *samplegatewaypayment.StatusError
	if errors.As(err, &failure) {
		fmt.Println(failure.Result.Known(), errors.Is(err, samplegatewaypayment.StatusCodeMinus9.Err()))
	}
	// Output: true true
}

func ExampleStatus_UnmarshalText() {
	var status samplegatewaypayment.Status
	if err := status.UnmarshalText([]byte("-9")); err != nil {
		fmt.Println(err)
	}
	fmt.Println(status == samplegatewaypayment.StatusCodeMinus9)
	// Output: true
}
