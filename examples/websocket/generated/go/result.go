// Code generated from the page. DO NOT EDIT.

package websocketclose

import (
	"encoding/json"
	"reflect"
	"strconv"
)

// maxShown is the maximum number of characters shown of text that may be a secret.
const maxShown = 8

// Result is the outcome of a call: a known Status, or an unknown one with the original payload.
// The zero value is unknown.
//
// Printing a Result does not show its payload. Compare Results with Equal, not with == or reflect.DeepEqual. Use
// String for map keys and metric labels.
//
// As a struct field, a Result accepts any value of a code member from encoding/json or encoding/xml. However,
// encoding/json matches keys of struct fields case-insensitively. An Answer matches them exactly.
type Result struct {
	code  int
	known bool
	// held returns the finding. It is a function so that printing by reflection does not show the payload.
	held func() finding
}

// finding is the data of an unknown Result.
type finding struct {
	payload any
	// value is the value of the member. A json.RawMessage is decoded on demand.
	value any
	// title is the unknown title, and inside is true if it came from a body.
	title  string
	inside bool
	// hasCode is true if the unknown status has a code.
	hasCode bool
	// kind describes a payload without a status.
	kind string
}

func (r Result) finding() finding {
	if r.held == nil {
		return finding{kind: nothing}
	}
	return r.held()
}

func (r Result) outcome() Result {
	return r
}

// Status returns the status and whether it is known.
func (r Result) Status() (Status, bool) {
	if !r.known {
		return unresolved, false
	}
	return Status(r.code), true
}

// Known reports whether the status is on the page.
func (r Result) Known() bool {
	return r.known
}

// Code returns the code and whether there is one. An unknown status can also have a code.
func (r Result) Code() (int, bool) {
	return r.code, r.known || r.finding().hasCode
}

// Title returns the title, or "". An unknown status can also have a title.
func (r Result) Title() string {
	if !r.known {
		return r.finding().title
	}
	return Status(r.code).Title()
}

// Description returns the English description and whether there is one. An unknown status has none.
func (r Result) Description() (string, bool) {
	if !r.known {
		return "", false
	}
	return Status(r.code).Description(), true
}

// Success reports whether the status is success (code 1000).
func (r Result) Success() bool {
	return r.known && Status(r.code).Success()
}

// Err returns nil for success, else a *StatusError.
func (r Result) Err() error {
	if r.Success() {
		return nil
	}
	return &StatusError{Result: r}
}

// Raw returns the payload of an unknown status as passed to Parse, without copying it, or nil for a known
// status. After UnmarshalJSON, it returns a copy as a json.RawMessage.
func (r Result) Raw() any {
	if r.known {
		return nil
	}
	return r.finding().payload
}

// Value returns the value of the code member of an unknown status, decoded as json.Unmarshal decodes into an
// any. For a payload that is not a body, it returns the code or the title, if any. For a known status, it
// returns nil.
func (r Result) Value() any {
	if r.known {
		return nil
	}
	value := r.finding().value
	if raw, ok := value.(json.RawMessage); ok {
		var decoded any
		if json.Unmarshal(raw, &decoded) != nil {
			return json.Number(raw) // beyond float64
		}
		return decoded
	}
	return value
}

// Equal reports whether both Results have the same code and title. If they have neither, it reports whether
// their payloads are deeply equal.
func (r Result) Equal(other Result) bool {
	code, hasCode := r.Code()
	otherCode, otherHasCode := other.Code()
	title, otherTitle := r.Title(), other.Title()
	if hasCode || otherHasCode || title != otherTitle {
		return hasCode == otherHasCode && code == otherCode && title == otherTitle
	}
	return title != "" || reflect.DeepEqual(r.Raw(), other.Raw())
}

// String returns the title and the code, such as "Going Away (1001)". For an unknown status, it returns
// text such as "unknown code 999999" or "no status: a list". The text is short, ASCII, and does not
// contain the payload.
func (r Result) String() string {
	code := strconv.Itoa(r.code)
	if r.known {
		return r.Title() + " (" + code + ")"
	}
	found := r.finding()
	switch {
	case found.hasCode:
		return "unknown code " + code
	case found.title != "" && found.inside:
		return "unknown title " + found.title
	case found.title != "":
		shown := len(found.title) / 2
		if shown > maxShown {
			shown = maxShown
		}
		return "unknown title " + found.title[:shown] + "..."
	}
	return "no status: " + found.kind
}

// GoString implements fmt.GoStringer. It shows the text of String.
func (r Result) GoString() string {
	return "websocketclose.Result{" + r.String() + "}"
}

// MarshalJSON returns the code, else the title if it came from a body, else null.
func (r Result) MarshalJSON() ([]byte, error) {
	if code, ok := r.Code(); ok {
		return json.Marshal(code)
	}
	if found := r.finding(); found.inside && found.title != "" {
		return json.Marshal(found.title)
	}
	return []byte("null"), nil
}

// UnmarshalJSON reads the value of a code member. Unknown values are not an error. Null is a no-op.
// For a response body, use Parse or Answer: here, an object is an unknown value.
func (r *Result) UnmarshalJSON(data []byte) error {
	if isNull(data) {
		return nil
	}
	value := json.RawMessage(append([]byte(nil), data...))
	*r = resolve(ofMember(decodeScalar(value), value), value)
	return nil
}

// MarshalText returns the title, else the code, else nothing. It omits an unknown title that did not come from
// a body.
func (r Result) MarshalText() ([]byte, error) {
	if status, known := r.Status(); known {
		return status.MarshalText()
	}
	found := r.finding()
	switch {
	case found.hasCode:
		return strconv.AppendInt(nil, int64(r.code), 10), nil
	case found.inside:
		return []byte(found.title), nil
	}
	return nil, nil
}

// UnmarshalText reads a code element of XML, or any other text with a title or a code. Unknown values are not an
// error.
func (r *Result) UnmarshalText(text []byte) error {
	value := trim(string(text))
	*r = resolve(ofMember(value, value), string(text))
	return nil
}
