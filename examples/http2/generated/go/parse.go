// Code generated from the page. DO NOT EDIT.

package http2error

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
	// maxDereferences bounds the pointers that are followed to a payload: a type can point to itself.
	maxDereferences = 8
	// maxTitle is the length of the longest string that is taken for a Title added later.
	maxTitle = 100
	// maxTypeName is the most that is shown of the name of a type.
	maxTypeName = 40
)

// What there can be instead of a status.
const (
	aList     = "a list"
	aNumber   = "a number"
	nothing   = "nothing"
	notJSON   = "text that is not JSON"
	otherText = "text that is not a status"
)

// Parse reads the outcome from an answer, or from what was taken out of one. It never fails and never panics.
//
//   - Text or bytes (string, []byte, json.RawMessage): a JSON object with a error_code, a JSON string, or a
//     bare Title. A bare number is unknown.
//   - A map with string keys, or a struct that writes itself as a JSON object: its error_code.
//   - A number, a json.Number, a Status: the code. An integer type with a MarshalText or String method is an
//     enumeration: one of another package counts by that name, never by its number. Without, it is a number.
//
// What is not on the page makes a Result that is not Known.
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

// reading is what was read from a payload.
type reading struct {
	// wire is an int, a string, or nil for what can be no status.
	wire any
	// value is what the member of a body held, and inside says that there was a body.
	value  any
	inside bool
	// kind says what there is if that is no status.
	kind string
}

func ofMember(wire, value any) reading {
	return reading{wire, value, true, "an object without a status"}
}

// resolve makes the Result of what was read.
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

// read reads a payload, which no pointer leads to any more. writer is what writes it as JSON, if it can.
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

// keys returns the keys that lead to a status, from that of the outermost object.
func keys() []string {
	return []string{"error_code"}
}

// readMap reads a body, of which json.RawMessage can hold inner objects.
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

// readStruct reads the struct of a JSON library, which writes itself as JSON.
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

// readText reads text: JSON if it begins as an object or a string does, else a Title by itself.
func readText(text string) reading {
	if !utf8.ValidString(text) { // encoding/json replaces what is not UTF-8
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

// readObject reads the text of an object, in which keys lead to a status. It reports whether that is JSON.
func readObject(text string, keys []string) (reading, bool) {
	if !utf8.ValidString(text) {
		return ofMember(nil, nil), false
	}
	value := json.RawMessage(text)
	for at, key := range keys {
		// encoding/json matches the fields of a struct in any case: hence a map, a new one each time.
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

// member returns the value of a key, which is not valid if there is none.
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

// rawMessage returns the json.RawMessage that a value is, if it is one.
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

// scalar turns a value that Go code holds into a wire value.
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

// typeName returns the name of a value's type, shortened and in ASCII.
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

// decodeScalar turns a JSON value into a wire value.
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

// integral returns a number as an int if it is a whole one of 32 bits, else nil.
func integral(number float64) any {
	if number >= math.MinInt32 && number <= math.MaxInt32 && number == math.Trunc(number) {
		return int(number)
	}
	return nil
}

// trim removes the white space of JSON.
func trim(text string) string {
	return strings.Trim(text, " \t\r\n")
}

// isNull reports whether data is JSON's null, which by convention changes nothing.
func isNull(data []byte) bool {
	return string(data) == "null"
}

// isNumber reports whether text is a number as JSON has them, or one with zeros before it.
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

// afterDigits returns what is after the digits that text begins with, and whether there are any.
func afterDigits(text string) (string, bool) {
	rest := strings.TrimLeft(text, "0123456789")
	return rest, len(rest) < len(text)
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
