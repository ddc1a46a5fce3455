package main

import (
	"errors"
	"fmt"

	"amootsms"
)

func init() {
	commands["advise"] = func(bodies []string) { write(each(bodies, advise)) }
}

// send stands for a request to the API: the outcome is an error unless the answer says success.
func send(body string) error {
	if err := amootsms.Check(body); err != nil {
		return fmt.Errorf("send: %w", err)
	}
	return nil
}

// advise says what to do about an answer.
func advise(body string) any {
	err := send(body)
	if err == nil {
		return "sent"
	}
	var failure *amootsms.StatusError
	if !errors.As(err, &failure) {
		return "no answer"
	}
	status, known := failure.Result.Status()
	if !known {
		return fmt.Sprintf("look up %v", failure.Result.Raw())
	}
	switch status {
	case amootsms.StatusCreditNotEnough:
		return "charge the account"
	case amootsms.StatusFailed, amootsms.StatusServerError:
		return "try again"
	default:
		return fmt.Sprintf("%s: %s", status, status.Description())
	}
}
