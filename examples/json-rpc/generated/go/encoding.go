// Code generated from the page of 2013-01-04, API 2.0. DO NOT EDIT.

package jsonrpc

import (
	"database/sql/driver"
	"fmt"
	"reflect"
	"strconv"
)

// set makes a Status of a wire value.
func (s *Status) set(wire any) {
	*s = unresolved
	if code, ok := resolve(reading{wire: wire}, nil).Code(); ok {
		*s = Status(code)
	}
}

// MarshalJSON writes the code, or null for a Status that has none.
func (s Status) MarshalJSON() ([]byte, error) {
	if s == unresolved {
		return []byte("null"), nil
	}
	return strconv.AppendInt(nil, int64(s), 10), nil
}

// UnmarshalJSON reads the value of a code member: a code, its digits in a string, or a Title. It does not fail
// on one that is not known: an unknown code is kept, and anything else makes a Status that is not Known.
// A Result keeps that too. Null changes nothing.
func (s *Status) UnmarshalJSON(data []byte) error {
	if !isNull(data) {
		s.set(decodeScalar(data))
	}
	return nil
}

// MarshalText writes the Title, the digits of a code that is not known, or nothing for a Status that has none.
func (s Status) MarshalText() ([]byte, error) {
	if title := s.Title(); title != "" {
		return []byte(title), nil
	}
	if s == unresolved {
		return nil, nil
	}
	return strconv.AppendInt(nil, int64(s), 10), nil
}

// UnmarshalText reads a Title or the digits of a code. As UnmarshalJSON, it does not fail on one that is not known.
func (s *Status) UnmarshalText(text []byte) error {
	s.set(trim(string(text)))
	return nil
}

// Value gives database/sql the code, or NULL for a Status that has none.
func (s Status) Value() (driver.Value, error) {
	if s == unresolved {
		return nil, nil
	}
	return int64(s), nil
}

// Scan reads a column of codes, of their digits or of Titles. NULL makes a Status that is not Known.
func (s *Status) Scan(source any) error {
	switch column := source.(type) {
	case nil, int64, float64, string:
		s.set(scalar(reflect.ValueOf(column)))
	case []byte:
		s.set(string(column))
	default:
		return fmt.Errorf("jsonrpc: a %T is no column of statuses", source)
	}
	return nil
}
