// Command consumer uses package amootsms as a client of the gateway does, and shows what it makes of
// the shared test vectors.
package main

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"math"
	"os"
	"reflect"

	"amootsms"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) < 2 {
		log.Fatal("usage: consumer table | vectors FILE | advise BODY... | decode BODY | odd")
	}
	switch command, arguments := os.Args[1], os.Args[2:]; command {
	case "table":
		write(table())
	case "vectors":
		write(outcomes(arguments[0]))
	case "advise":
		for _, body := range arguments {
			fmt.Println(advise(body))
		}
	case "odd":
		write(odd())
	case "decode":
		write(decode(arguments[0]))
	default:
		log.Fatalf("no command %s", command)
	}
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
func advise(body string) string {
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
		return fmt.Sprintf("look up %v (%s)", failure.Result.Raw(), err)
	}
	switch status {
	case amootsms.StatusCreditNotEnough:
		return "charge the account"
	case amootsms.StatusFailed:
		return "try again"
	default:
		return fmt.Sprintf("%s: %v", status, err)
	}
}

// decode reads the statuses of answers into fields.
func decode(body string) any {
	var answers []struct {
		Result amootsms.Result
		Status amootsms.Status
	}
	if err := json.Unmarshal([]byte(body), &answers); err != nil {
		log.Fatal(err)
	}
	type shown struct {
		Result  amootsms.Result
		Raw     any
		Status  string
		Known   bool
		Success bool
	}
	found := []shown{}
	for _, answer := range answers {
		status := answer.Status
		found = append(found, shown{
			answer.Result, answer.Result.Raw(), status.String(), status.Known(), status.Success(),
		})
	}
	return found
}

// --- the whole table, and the vectors ---

type row struct {
	Code        int    `json:"code"`
	Title       string `json:"title"`
	Description string `json:"description"`
}

func table() []row {
	rows := []row{}
	for _, status := range amootsms.Statuses() {
		if back, ok := amootsms.FromTitle(status.Title()); !ok || back != status || !status.Known() {
			log.Fatalf("%d is not found by its title", int(status))
		}
		rows = append(rows, row{int(status), status.Title(), status.Description()})
	}
	return rows
}

type expected struct {
	Known   bool    `json:"known"`
	Code    *int    `json:"code"`
	Title   *string `json:"title"`
	Success bool    `json:"success"`
}

type outcome struct {
	Name   string   `json:"name"`
	Form   string   `json:"form"`
	Expect expected `json:"expect"`
	// Raw is whether the payload was kept as it was given.
	Raw bool `json:"raw"`
	// Agree is whether all ways to ask give the same answer.
	Agree bool `json:"agree"`
}

func outcomes(path string) []outcome {
	data, err := os.ReadFile(path)
	if err != nil {
		log.Fatal(err)
	}
	var file struct {
		Vectors []struct {
			Name  string                     `json:"name"`
			Input map[string]json.RawMessage `json:"input"`
		} `json:"vectors"`
	}
	if err := json.Unmarshal(data, &file); err != nil {
		log.Fatal(err)
	}
	found := []outcome{}
	for _, vector := range file.Vectors {
		for form, input := range vector.Input {
			for name, payload := range payloads(form, input) {
				found = append(found, examine(vector.Name, name, payload))
			}
		}
	}
	return found
}

// payloads makes what a client could hold of one input.
func payloads(form string, input json.RawMessage) map[string]any {
	switch form {
	case "json":
		return map[string]any{"decoded": unmarshal(input, false), "json.Number": unmarshal(input, true)}
	case "text", "utf8":
		text := unmarshal(input, false).(string)
		if form == "text" {
			return map[string]any{"string": text, "pointer": &text}
		}
		return map[string]any{"bytes": []byte(text)}
	case "base64":
		data, err := base64.StdEncoding.DecodeString(unmarshal(input, false).(string))
		if err != nil {
			log.Fatal(err)
		}
		return map[string]any{"bytes": data, "json.RawMessage": json.RawMessage(data), "string": string(data)}
	}
	log.Fatalf("no form %s", form)
	return nil
}

func unmarshal(data []byte, numbers bool) (value any) {
	decoder := json.NewDecoder(bytes.NewReader(data))
	if numbers {
		decoder.UseNumber()
	}
	if err := decoder.Decode(&value); err != nil && err != io.EOF {
		log.Fatal(err)
	}
	return value
}

func examine(name, form string, payload any) outcome {
	result := amootsms.Parse(payload)
	status, known := result.Status()
	found := outcome{Name: name, Form: form}
	found.Expect.Known, found.Expect.Success = result.Known(), result.Success()
	if code, ok := result.Code(); ok {
		found.Expect.Code = &code
	}
	if title := result.Title(); title != "" {
		found.Expect.Title = &title
	}
	found.Raw = reflect.DeepEqual(result.Raw(), payload)
	found.Agree = known == result.Known() && status.Known() == known &&
		(!known || status.Title() == result.Title()) &&
		(amootsms.Check(payload) == nil) == result.Success() &&
		result.Description() == status.Description() && status.Success() == result.Success()
	return found
}

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

func write(value any) {
	if err := json.NewEncoder(os.Stdout).Encode(value); err != nil {
		log.Fatal(err)
	}
}
