package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"

	"amootsms"
)

func init() {
	commands["odd"] = func([]string) { write(odd()) }
	commands["advise"] = func(bodies []string) { write(each(bodies, advise)) }
}

// --- typical use ---

// send stands for a request to the gateway: the outcome is an error unless the answer says success.
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

// --- what only a program can hold ---

type (
	loop   *loop
	text   string
	octet  byte
	octets []octet
)

// odd says what Parse makes of values that no gateway sends but a program can hold.
func odd() map[string]string {
	var self loop
	self = &self
	zero := 0
	status, _ := amootsms.FromTitle("nowhere")
	payloads := map[string]any{
		"nil":                   nil,
		"nil pointer":           (*int)(nil),
		"pointer to itself":     self,
		"func":                  func() {},
		"chan":                  make(chan int),
		"struct":                struct{ Status int }{1},
		"error":                 io.EOF,
		"bool":                  false,
		"NaN":                   math.NaN(),
		"infinity":              math.Inf(1),
		"float32":               float32(0),
		"complex":               complex(0, 0),
		"uint64":                uint64(math.MaxUint64),
		"slice":                 []int{0},
		"array of bytes":        [1]byte{'0'},
		"map of int":            map[int]int{0: 0},
		"map of interface":      map[fmt.Stringer]int{amootsms.StatusFailed: 0},
		"nil map":               map[string]any(nil),
		"bytes in a map":        map[string]any{"Status": []byte("0")},
		"map of any":            map[any]any{"Status": 0, 1: 2},
		"map of named":          map[text]text{"Status": "0"},
		"map of pointers":       &map[string]*int{"Status": &zero},
		"map of raw":            map[string]json.RawMessage{"Status": json.RawMessage(`"Failed"`)},
		"map of raw with space": map[string]json.RawMessage{"Status": json.RawMessage(" 0\n")},
		"named string":          text(` {"Status": 0}`),
		"named bytes":           octets("Failed"),
		"json.Number":           json.Number("0"),
		"json.Number 0.0":       json.Number("0.0"),
		"float64":               -0.0,
		"uint8":                 uint8(0),
		"Status":                amootsms.StatusFailed,
		"Status 999":            amootsms.Status(999),
		"Result":                amootsms.Parse("Failed"),
		"zero Result":           amootsms.Result{},
		"invalid UTF-8":         "{\"Status\":0,\"x\":\"\xff\"}",
		"no status at all":      status,
	}
	found := map[string]string{}
	for name, payload := range payloads {
		found[name] = amootsms.Parse(payload).String()
	}
	return found
}
