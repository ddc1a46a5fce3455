// Code generated from the page of 2024-07-30. DO NOT EDIT.

package samplegatewaypayment

import (
	"bytes"
	"encoding/json"
	"math"
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"
)

// maxDereferences bounds the pointers that are followed to a payload: a type can point to itself.
const maxDereferences = 8

// maxTitle is the length of the longest string that is taken for a Title added later.
const maxTitle = 100

// Result is what Parse found: a known Status, or a payload without one, kept as it was given.
// The zero value is an unknown one.
//
// As a field of a struct it receives the value of a code member from encoding/json, whatever that is.
// Results are not comparable with ==, because two payloads need not be; compare their Status or their Code.
type Result struct {
	_       [0]func()
	raw     any
	title   string
	code    int
	hasCode bool
	known   bool
}

// Parse reads the outcome from an answer, or from what was taken out of one. It never fails and never panics.
//
//   - Text or bytes (string, []byte, json.RawMessage): a JSON object with a code, a JSON string, or the bare
//     code or Title.
//   - A map with string keys: its code.
//   - An integer, a json.Number, a Status. A float64 without a fraction counts as an integer, because encoding/json
//     decodes every number to one.
//
// What is not on the page makes a Result that is not Known.
func Parse(payload any) Result {
	if result, ok := payload.(Result); ok {
		return result
	}
	return resolve(wireValue(payload), payload)
}

// Check returns nil if the outcome that Parse reads from payload is success, else a *StatusError.
func Check(payload any) error {
	return Parse(payload).Err()
}

// Status returns the status, and whether it is known.
func (r Result) Status() (Status, bool) {
	if !r.known {
		return unresolved, false
	}
	return Status(r.code), true
}

// Known reports whether the page has this status.
func (r Result) Known() bool {
	return r.known
}

// Code returns the code, and whether there is one: an unknown status can have a code too.
func (r Result) Code() (int, bool) {
	return r.code, r.hasCode
}

// Title returns the Title, which an unknown status can have too, or "".
func (r Result) Title() string {
	return r.title
}

// Description returns the Persian description, or "" for an unknown status.
func (r Result) Description() string {
	if !r.known {
		return ""
	}
	return Status(r.code).Description()
}

// Success reports whether the status is code 100 or 101, which alone is success.
func (r Result) Success() bool {
	return r.known && Status(r.code).Success()
}

// Raw returns the payload of an unknown status as it was given to Parse, and nil for a known one. It is
// not a copy. From UnmarshalJSON it is a json.RawMessage of its own.
func (r Result) Raw() any {
	return r.raw
}

// Err returns nil for success, else a *StatusError.
func (r Result) Err() error {
	if r.Success() {
		return nil
	}
	return &StatusError{Result: r}
}

// String returns the Title and the code, as in "CODE_MINUS_9 (-9)" or "unknown code 999999"; it is always ASCII.
func (r Result) String() string {
	code := strconv.Itoa(r.code)
	switch {
	case r.known:
		return r.title + " (" + code + ")"
	case r.hasCode:
		return "unknown code " + code
	case r.title != "":
		return "unknown title " + r.title
	}
	return "no status"
}

// UnmarshalJSON reads the value of a code member. It does not fail on one that is not known.
// For the body of an answer use Parse: an object is no value that a code member can have.
func (r *Result) UnmarshalJSON(data []byte) error {
	*r = resolve(decodeScalar(data), json.RawMessage(append([]byte(nil), data...)))
	return nil
}

// MarshalJSON writes what identifies the status: its code, else its Title, else null.
func (r Result) MarshalJSON() ([]byte, error) {
	switch {
	case r.hasCode:
		return json.Marshal(r.code)
	case r.title != "":
		return json.Marshal(r.title)
	}
	return []byte("null"), nil
}

// UnmarshalJSON reads the value of a code member: a code, its digits in a string, or a Title. It does not fail
// on one that is not known: an unknown code is kept, and anything else makes a Status that is not Known.
// A Result keeps that too.
func (s *Status) UnmarshalJSON(data []byte) error {
	*s = unresolved
	if code, ok := resolve(decodeScalar(data), nil).Code(); ok {
		*s = Status(code)
	}
	return nil
}

// resolve makes the Result of a wire value, which is an int, a string, or nil for anything else.
func resolve(wire, payload any) Result {
	var result Result
	switch value := wire.(type) {
	case int:
		result.code, result.hasCode = value, true
	case string:
		if code, ok := parseCode(value); ok {
			result.code, result.hasCode = code, true
		} else if status, ok := FromTitle(value); ok {
			result.code, result.hasCode = int(status), true
		} else if isTitle(value) {
			result.title = value
		}
	}
	if result.hasCode {
		result.title, _, result.known = Status(result.code).lookup()
	}
	if !result.known {
		result.raw = payload
	}
	return result
}

// wireValue takes the wire value out of a payload.
func wireValue(payload any) any {
	value := dereference(reflect.ValueOf(payload))
	switch value.Kind() {
	case reflect.String:
		return decodeText(value.String())
	case reflect.Slice:
		if value.Type().Elem().Kind() == reflect.Uint8 {
			return decodeText(string(value.Bytes()))
		}
	case reflect.Map:
		return scalar(member(value))
	default:
		return scalar(value)
	}
	return nil
}

func dereference(value reflect.Value) reflect.Value {
	for i := 0; i < maxDereferences; i++ {
		if kind := value.Kind(); kind != reflect.Pointer && kind != reflect.Interface {
			break
		}
		value = value.Elem()
	}
	return value
}

// member returns the value of the key "code", which is not valid if there is none.
func member(object reflect.Value) reflect.Value {
	key := object.Type().Key()
	switch {
	case key.Kind() == reflect.String:
		return object.MapIndex(reflect.ValueOf("code").Convert(key))
	case key.Kind() == reflect.Interface && key.NumMethod() == 0:
		return object.MapIndex(reflect.ValueOf("code"))
	}
	return reflect.Value{}
}

// scalar turns a value that Go code holds into a wire value.
func scalar(value reflect.Value) any {
	value = dereference(value)
	switch value.Kind() {
	case reflect.String:
		return value.String()
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		if n := value.Int(); n >= math.MinInt32 && n <= math.MaxInt32 {
			return int(n)
		}
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		if n := value.Uint(); n <= math.MaxInt32 {
			return int(n)
		}
	case reflect.Float64:
		if f := value.Float(); f >= math.MinInt32 && f <= math.MaxInt32 && f == math.Trunc(f) {
			return int(f)
		}
	case reflect.Slice:
		if raw, ok := value.Interface().(json.RawMessage); ok {
			return decodeScalar(raw)
		}
	}
	return nil
}

// decodeText takes the wire value out of text: out of JSON if it begins like an object or a string, and
// else the text is the wire value.
func decodeText(text string) any {
	text = strings.Trim(strings.TrimPrefix(text, "\ufeff"), " \t\n\r")
	switch {
	case strings.HasPrefix(text, "{"):
		return decodeObject(text)
	case strings.HasPrefix(text, "\""):
		return decodeScalar([]byte(text))
	}
	return text
}

func decodeObject(text string) any {
	// encoding/json replaces what is not UTF-8, and matches the fields of a struct in any case: hence
	// the check, and a map.
	var members map[string]json.RawMessage
	if !utf8.ValidString(text) || json.Unmarshal([]byte(text), &members) != nil {
		return nil
	}
	return decodeScalar(members["code"])
}

// decodeScalar turns a JSON value into a wire value.
func decodeScalar(data []byte) any {
	data = bytes.Trim(data, " \t\n\r")
	if bytes.HasPrefix(data, []byte("\"")) {
		var text string
		if !utf8.Valid(data) || json.Unmarshal(data, &text) != nil {
			return nil
		}
		return text
	}
	if code, ok := parseCode(string(data)); ok {
		return code
	}
	return nil
}

// parseCode reads a code in its one decimal form, without a plus sign or leading zeros.
func parseCode(text string) (int, bool) {
	n, err := strconv.ParseInt(text, 10, 32)
	return int(n), err == nil && (text == strconv.FormatInt(n, 10) || text == "-0")
}

// isTitle reports whether text has the form of a Title.
func isTitle(text string) bool {
	if text == "" || len(text) > maxTitle {
		return false
	}
	for i := 0; i < len(text); i++ {
		c := text[i]
		letter := 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
		if !letter && (i == 0 || c != '_' && (c < '0' || c > '9')) {
			return false
		}
	}
	return true
}
