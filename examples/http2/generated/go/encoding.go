// Code generated from the page. DO NOT EDIT.

package http2error

import (
	"database/sql/driver"
	"fmt"
	"reflect"
	"strconv"
)

// set sets the Status to a wire value.
func (s *Status) set(wire any) {
	*s = unresolved
	if code, ok := resolve(reading{wire: wire}, nil).Code(); ok {
		*s = Status(code)
	}
}

// MarshalJSON returns the code, or null for a Status without one.
func (s Status) MarshalJSON() ([]byte, error) {
	if s == unresolved {
		return []byte("null"), nil
	}
	return strconv.AppendInt(nil, int64(s), 10), nil
}

// UnmarshalJSON reads the value of a error_code member: a code, a code in a string, or a title. Unknown values are
// not an error: an unknown code is kept, and any other value results in a Status that is not Known. Use a
// Result to keep the value. Null is a no-op.
func (s *Status) UnmarshalJSON(data []byte) error {
	if !isNull(data) {
		s.set(decodeScalar(data))
	}
	return nil
}

// MarshalText returns the title, the digits of an unknown code, or nothing for a Status without a code.
func (s Status) MarshalText() ([]byte, error) {
	if title := s.Title(); title != "" {
		return []byte(title), nil
	}
	if s == unresolved {
		return nil, nil
	}
	return strconv.AppendInt(nil, int64(s), 10), nil
}

// UnmarshalText reads a title or the digits of a code. Like UnmarshalJSON, it accepts unknown values.
func (s *Status) UnmarshalText(text []byte) error {
	s.set(trim(string(text)))
	return nil
}

// Value implements driver.Valuer. It returns the code, or NULL for a Status without one.
func (s Status) Value() (driver.Value, error) {
	if s == unresolved {
		return nil, nil
	}
	return int64(s), nil
}

// Scan implements sql.Scanner. It reads a code, a code in a string, or a title. NULL results in a Status that is
// not Known.
func (s *Status) Scan(source any) error {
	switch column := source.(type) {
	case nil, int64, float64, string:
		s.set(scalar(reflect.ValueOf(column)))
	case []byte:
		s.set(string(column))
	default:
		return fmt.Errorf("http2error: cannot scan a %T into a Status", source)
	}
	return nil
}
