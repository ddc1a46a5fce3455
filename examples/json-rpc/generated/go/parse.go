// Code generated from the page of 2013-01-04, API 2.0. DO NOT EDIT.

package jsonrpc

import (
	"encoding"
	"encoding/json"
	"fmt"
	"io"
	"math"
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"
)

const (
	// maxDereferences limits how many pointers are followed, because a pointer can point to itself.
	maxDereferences = 8
	// maxTitle is the maximum length of an unknown title.
	maxTitle = 100
	// maxTypeName is the maximum length of a type name in messages.
	maxTypeName = 40
)

// Kinds of payloads without a status, for messages.
const (
	aList     = "a list"
	aNumber   = "a number"
	nothing   = "nothing"
	notJSON   = "text that is not JSON"
	otherText = "text that is not a status"
)

// Parse reads the status of a response body or of a single value. It never fails and never panics.
//
//   - Text or bytes (string, []byte, json.RawMessage): a JSON object with error.code, a JSON string, or a
//     plain title. A plain number is unknown.
//   - A map with string keys, or a struct that implements json.Marshaler as an object: its error.code.
//   - A number, json.Number or Status: the code. A value of another integer type with a MarshalText or String
//     method is an enum constant and is read by that name, not by its number.
//
// If the status is not on the page, the Result is not Known.
func Parse(payload any) Result {
	value := reflect.ValueOf(payload)
	var writer json.Marshaler
	for depth := 0; value.IsValid(); depth++ {
		switch given := value.Interface().(type) {
		case error:
			return resolve(reading{kind: "an error instead of an answer"}, payload)
		case io.Reader:
			return resolve(reading{kind: "a stream instead of what it holds"}, payload)
		case json.Marshaler:
			writer = given
		}
		if kind := value.Kind(); kind != reflect.Pointer && kind != reflect.Interface || depth == maxDereferences {
			break
		}
		value = value.Elem()
	}
	if !value.IsValid() {
		return resolve(reading{kind: nothing}, payload)
	}
	if own, ok := value.Interface().(interface{ outcome() Result }); ok {
		return own.outcome()
	}
	return resolve(read(value, writer), payload)
}

// reading is the result of reading a payload.
type reading struct {
	// wire is an int, a string, or nil for a value that cannot be a status.
	wire any
	// value is the value of the member, and inside is true if the payload is a body.
	value  any
	inside bool
	// kind describes a payload without a status.
	kind string
}

func ofMember(wire, value any) reading {
	return reading{wire, value, true, "an object without a status"}
}

// resolve converts a reading to a Result.
func resolve(from reading, payload any) Result {
	var result Result
	found := finding{payload: payload, value: from.value, inside: from.inside, kind: from.kind}
	switch wire := from.wire.(type) {
	case int:
		result.code, found.hasCode = wire, true
	case string:
		if code, ok := parseCode(wire); ok {
			result.code, found.hasCode = code, true
		} else if status, ok := FromTitle(wire); ok {
			result.code, found.hasCode = int(status), true
		} else if isTitle(wire) {
			found.title = wire
		}
	}
	if found.hasCode && Status(result.code).Known() {
		result.known = true
		return result
	}
	if found.hasCode && !from.inside {
		found.value = result.code
	} else if found.title != "" && !from.inside {
		found.value = found.title
	}
	result.held = func() finding { return found }
	return result
}

// read reads a dereferenced payload. writer is its json.Marshaler, or nil.
func read(value reflect.Value, writer json.Marshaler) reading {
	switch value.Kind() {
	case reflect.String:
		if isNumeric(value) {
			return reading{wire: scalar(value), kind: aNumber}
		}
		return readText(value.String())
	case reflect.Slice:
		if value.Type().Elem().Kind() == reflect.Uint8 {
			return readText(string(value.Bytes()))
		}
		return reading{kind: aList}
	case reflect.Array:
		return reading{kind: aList}
	case reflect.Map:
		return readMap(value)
	case reflect.Struct:
		return readStruct(value, writer)
	case reflect.Bool:
		return reading{kind: "a boolean"}
	case reflect.Func:
		return reading{kind: "a function"}
	case reflect.Chan:
		return reading{kind: "a channel"}
	case reflect.Pointer, reflect.Interface, reflect.UnsafePointer:
		return reading{kind: "a pointer"}
	}
	if value.Interface() == unresolved {
		return reading{kind: nothing}
	}
	if _, ok := nameOf(value); ok {
		return reading{wire: scalar(value), kind: "a value of type " + typeName(value)}
	}
	return reading{wire: scalar(value), kind: aNumber}
}

// keys returns the keys that lead to the status, outermost first.
func keys() []string {
	return []string{"error", "code"}
}

// readMap reads a body. Nested objects can be json.RawMessage.
func readMap(value reflect.Value) reading {
	path := keys()
	for at, key := range path {
		value = dereference(value)
		if raw, ok := rawMessage(value); ok {
			from, _ := readObject(string(raw), path[at:])
			return from
		}
		if value.Kind() != reflect.Map {
			return ofMember(nil, nil)
		}
		value = member(value, key)
	}
	if !value.IsValid() {
		return ofMember(nil, nil)
	}
	return ofMember(scalar(value), value.Interface())
}

// readStruct reads a struct that implements json.Marshaler, such as that of a JSON library.
func readStruct(value reflect.Value, writer json.Marshaler) reading {
	name := value.Type().Name()
	if writer != nil {
		if data, err := writer.MarshalJSON(); err == nil && strings.HasPrefix(trim(string(data)), "{") {
			return readText(string(data))
		}
	}
	switch name {
	case "":
		return reading{kind: "a struct"}
	case "Response":
		return reading{kind: "a Response object instead of its body"}
	}
	return reading{kind: "a struct of type " + typeName(value)}
}

// readText reads JSON if the text starts like an object or a string, else a plain title.
func readText(text string) reading {
	if !utf8.ValidString(text) { // encoding/json replaces invalid UTF-8
		return reading{kind: "bytes that are not UTF-8"}
	}
	text = trim(strings.TrimPrefix(text, "\ufeff"))
	switch {
	case text == "":
		return reading{kind: "an empty text"}
	case text[0] == '{':
		from, ok := readObject(text, keys())
		if !ok {
			return reading{kind: notJSON}
		}
		return from
	case text[0] == '"':
		var decoded string
		if json.Unmarshal([]byte(text), &decoded) != nil {
			return reading{kind: notJSON}
		}
		return reading{wire: decoded, kind: otherText}
	case isNumber(text):
		return reading{kind: aNumber}
	case text[0] == '[':
		return reading{wire: text, kind: aList}
	case text[0] == '<':
		return reading{wire: text, kind: "HTML or XML"}
	}
	return reading{wire: text, kind: otherText}
}

// readObject follows the keys in the text of an object. It reports whether the text is valid JSON.
func readObject(text string, keys []string) (reading, bool) {
	if !utf8.ValidString(text) {
		return ofMember(nil, nil), false
	}
	value := json.RawMessage(text)
	for at, key := range keys {
		// Use a new map each time, because encoding/json matches struct fields case-insensitively.
		var members map[string]json.RawMessage
		if json.Unmarshal(value, &members) != nil {
			return ofMember(nil, nil), at > 0
		}
		value = members[key]
		if value == nil {
			return ofMember(nil, nil), true
		}
	}
	return ofMember(decodeScalar(value), value), true
}

func dereference(value reflect.Value) reflect.Value {
	for depth := 0; depth < maxDereferences; depth++ {
		if kind := value.Kind(); kind != reflect.Pointer && kind != reflect.Interface {
			break
		}
		value = value.Elem()
	}
	return value
}

// member returns the value of a key, or the zero Value if the key is missing.
func member(object reflect.Value, name string) reflect.Value {
	key := object.Type().Key()
	switch {
	case key.Kind() == reflect.String:
		return object.MapIndex(reflect.ValueOf(name).Convert(key))
	case key.Kind() == reflect.Interface && key.NumMethod() == 0:
		return object.MapIndex(reflect.ValueOf(name))
	}
	return reflect.Value{}
}

// rawMessage returns the value as a json.RawMessage, if it is one.
func rawMessage(value reflect.Value) (json.RawMessage, bool) {
	if value.Kind() != reflect.Slice {
		return nil, false
	}
	raw, ok := value.Interface().(json.RawMessage)
	return raw, ok
}

// isNumeric reports whether a value is a json.Number.
func isNumeric(value reflect.Value) bool {
	return value.Type() == reflect.TypeOf(json.Number(""))
}

// scalar converts a Go value to a wire value.
func scalar(value reflect.Value) any {
	value = dereference(value)
	if name, ok := nameOf(value); ok {
		if _, isCode := parseCode(name); isCode {
			return nil
		}
		return name
	}
	switch value.Kind() {
	case reflect.String:
		if isNumeric(value) {
			return decodeScalar([]byte(value.String()))
		}
		return value.String()
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		if n := value.Int(); n >= math.MinInt32 && n <= math.MaxInt32 {
			return int(n)
		}
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		if n := value.Uint(); n <= math.MaxInt32 {
			return int(n)
		}
	case reflect.Float32, reflect.Float64:
		return integral(value.Float())
	case reflect.Struct:
		if own, ok := value.Interface().(Result); ok {
			if code, ok := own.Code(); ok {
				return code
			}
			return own.Title()
		}
	case reflect.Slice:
		if raw, ok := rawMessage(value); ok {
			return decodeScalar(raw)
		}
	}
	return nil
}

// nameOf returns the name of a value of another package's enumeration, and whether it is one: an integer with
// a name, which its type or a pointer to that gives.
func nameOf(value reflect.Value) (string, bool) {
	if kind := value.Kind(); kind < reflect.Int || kind > reflect.Uintptr {
		return "", false
	}
	if _, ok := value.Interface().(Status); ok {
		return "", false
	}
	pointer := reflect.New(value.Type())
	pointer.Elem().Set(value)
	switch named := pointer.Interface().(type) {
	case error:
		return "", true
	case encoding.TextMarshaler:
		name, err := named.MarshalText()
		if err != nil {
			return "", true
		}
		return string(name), true
	case fmt.Stringer:
		return named.String(), true
	}
	return "", false
}

// typeName returns the name of a value's type in ASCII, truncated.
func typeName(value reflect.Value) string {
	name := strings.Map(func(r rune) rune {
		if r < ' ' || r > '~' {
			return '?'
		}
		return r
	}, value.Type().String())
	if len(name) > maxTypeName {
		name = name[:maxTypeName]
	}
	return name
}

// decodeScalar converts a JSON value to a wire value.
func decodeScalar(data []byte) any {
	text := trim(string(data))
	switch {
	case strings.HasPrefix(text, "\""):
		var decoded string
		if !utf8.ValidString(text) || json.Unmarshal([]byte(text), &decoded) != nil {
			return nil
		}
		return decoded
	case isNumber(text) && json.Valid([]byte(text)):
		if number, err := strconv.ParseFloat(text, 64); err == nil {
			return integral(number)
		}
	}
	return nil
}

// integral returns a number as an int if it is a 32-bit integer, else nil.
func integral(number float64) any {
	if number >= math.MinInt32 && number <= math.MaxInt32 && number == math.Trunc(number) {
		return int(number)
	}
	return nil
}

// trim removes JSON whitespace.
func trim(text string) string {
	return strings.Trim(text, " \t\r\n")
}

// isNull reports whether data is null, which is a no-op by convention.
func isNull(data []byte) bool {
	return string(data) == "null"
}

// isNumber reports whether text is a JSON number, with leading zeros allowed.
func isNumber(text string) bool {
	rest, ok := afterDigits(strings.TrimPrefix(text, "-"))
	if ok && strings.HasPrefix(rest, ".") {
		rest, ok = afterDigits(rest[1:])
	}
	if ok && rest != "" && (rest[0] == 'e' || rest[0] == 'E') {
		rest = rest[1:]
		if rest != "" && (rest[0] == '+' || rest[0] == '-') {
			rest = rest[1:]
		}
		rest, ok = afterDigits(rest)
	}
	return ok && rest == ""
}

// afterDigits returns text without its leading digits, and whether it has any.
func afterDigits(text string) (string, bool) {
	rest := strings.TrimLeft(text, "0123456789")
	return rest, len(rest) < len(text)
}

// parseCode parses a code in canonical decimal form, without a plus sign or leading zeros.
func parseCode(text string) (int, bool) {
	n, err := strconv.ParseInt(text, 10, 32)
	return int(n), err == nil && (text == strconv.FormatInt(n, 10) || text == "-0")
}

// isTitle reports whether text is a valid title.
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
