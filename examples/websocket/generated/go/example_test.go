// Code generated from the page. DO NOT EDIT.

package websocketclose_test

import (
	"encoding/json"
	"errors"
	"fmt"

	"websocketclose"
)

func ExampleParse() {
	result := websocketclose.Parse([]byte("{\"code\": 1001}"))
	switch status, known := result.Status(); status {
	case websocketclose.StatusGoingAway:
		fmt.Println(known, int(status))
	default: // including unknown statuses
		fmt.Println(result)
	}
	// Output: true 1001
}

func ExampleAnswer() {
	var answer websocketclose.Answer[map[string]any]
	if err := json.Unmarshal([]byte("{\"code\": 1001}"), &answer); err != nil {
		fmt.Println(err)
	}
	code, ok := answer.Result.Code()
	fmt.Println(code, ok, len(answer.Body))
	// Output: 1001 true 1
}

func ExampleCheck() {
	err := websocketclose.Check("{\"code\": 1001}")
	var failure *websocketclose.StatusError
	if errors.As(err, &failure) {
		fmt.Println(failure.Result.Known(), errors.Is(err, websocketclose.StatusGoingAway.Err()))
	}
	// Output: true true
}

func ExampleStatus_UnmarshalText() {
	var status websocketclose.Status
	if err := status.UnmarshalText([]byte("1001")); err != nil {
		fmt.Println(err)
	}
	fmt.Println(status == websocketclose.StatusGoingAway)
	// Output: true
}
