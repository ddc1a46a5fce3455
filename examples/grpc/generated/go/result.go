// Code generated from the page. DO NOT EDIT.

package grpc

import (
	"encoding/json"
	"reflect"
	"strconv"
)

// maxShown is the most that is shown of a text that may be a Title or a secret.
const maxShown = 8

// Result is what Parse found: a known Status, or a payload without one, kept as it was given.
// The zero value is an unknown one.
//
// No way to print a Result shows its payload. Compare Results with Equal, not with == or reflect.DeepEqual. As
// a key of a map or a label of a metric, use String.
//
// As a field of a struct it receives the value of a code member from encoding/json or encoding/xml, whatever
// that is. But encoding/json fills fields from keys in any case of letters: an Answer is exact.
type Result struct {
	code  int
	known bool
	// held returns the rest. What a function returns is not printed, not even by reflection.
	held func() finding
}

// finding is what a Result holds beside a known status.
type finding struct {
	payload any
	// value is what the member held; a json.RawMessage is decoded when somebody asks.
	value any
	// title is of a status that is not known, and inside says that a body had it.
	title  string
	inside bool
	// hasCode says that the status that is not known has a code.
	hasCode bool
	// kind says what is no status.
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
	return r.code, r.known || r.finding().hasCode
}

// Title returns the Title, which an unknown status can have too, or "".
func (r Result) Title() string {
	if !r.known {
		return r.finding().title
	}
	return Status(r.code).Title()
}

// Description returns the English description, and whether there is one: an unknown status has none.
func (r Result) Description() (string, bool) {
	if !r.known {
		return "", false
	}
	return Status(r.code).Description(), true
}

// Success reports whether the status is code 0, which alone is success.
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

// Raw returns the payload of an unknown status as it was given to Parse, and nil for a known one. It is
// not a copy. From UnmarshalJSON it is a json.RawMessage of its own.
func (r Result) Raw() any {
	if r.known {
		return nil
	}
	return r.finding().payload
}

// Value returns what the code member of an unknown status held, JSON as json.Unmarshal decodes it into an any. Of
// a payload that is no body it returns the code or the Title, if it has one. For a known status it returns nil.
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

// Equal reports whether both have the same code and Title, if either has one, else whether their payloads are
// deeply equal.
func (r Result) Equal(other Result) bool {
	code, hasCode := r.Code()
	otherCode, otherHasCode := other.Code()
	title, otherTitle := r.Title(), other.Title()
	if hasCode || otherHasCode || title != otherTitle {
		return hasCode == otherHasCode && code == otherCode && title == otherTitle
	}
	return title != "" || reflect.DeepEqual(r.Raw(), other.Raw())
}

// String returns the Title and the code, as in "CANCELLED (1)", or what there is instead, as in
// "unknown code 999999" or "no status: a list". It is short, ASCII, and shows no payload.
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

// GoString returns what %#v shows, in the words of String.
func (r Result) GoString() string {
	return "grpc.Result{" + r.String() + "}"
}

// MarshalJSON writes what identifies the status: its code, else the Title that a body had, else null.
func (r Result) MarshalJSON() ([]byte, error) {
	if code, ok := r.Code(); ok {
		return json.Marshal(code)
	}
	if found := r.finding(); found.inside && found.title != "" {
		return json.Marshal(found.title)
	}
	return []byte("null"), nil
}

// UnmarshalJSON reads the value of a code member. It does not fail on one that is not known; null changes nothing.
// For the body of an answer use Parse or Answer: an object is no value that a code member can have.
func (r *Result) UnmarshalJSON(data []byte) error {
	if isNull(data) {
		return nil
	}
	value := json.RawMessage(append([]byte(nil), data...))
	*r = resolve(ofMember(decodeScalar(value), value), value)
	return nil
}

// MarshalText writes the Title, else the code, else nothing. It does not write a Title that no body had.
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

// UnmarshalText reads a code element of XML, or any text that is a Title or a code. It does not fail on one that is
// not known.
func (r *Result) UnmarshalText(text []byte) error {
	value := trim(string(text))
	*r = resolve(ofMember(value, value), string(text))
	return nil
}
