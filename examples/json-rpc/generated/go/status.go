// Code generated from the page of 2013-01-04, API 2.0. DO NOT EDIT.

//lint:file-ignore ST1018 Descriptions are readable: in some scripts a zero-width joiner is a letter.

// Package jsonrpc knows the status codes of the JSON-RPC API and reads them from answers.
//
// The codes are those of the page «JSON-RPC error codes»,
// API 2.0, last updated 2013-01-04.
//
// No code is success or failure by itself: the page does not say which.
// Only the member "error.code" of a body counts: an integral number, its digits
// in a string, or a title in exact case.
// Text that is only a number is unknown: it may be a price or an ID. A number is a code.
// A status that the page does not list, or no status at all, is unknown: it keeps the
// payload. Parsing never fails.
//
// Parse reads the status from whatever a client holds:
//
//	result := jsonrpc.Parse(body)
//	if status, known := result.Status(); known {
//		log.Print(status.Title(), status.Description())
//	}
//
// An Answer reads the status and the rest of a body at once.
package jsonrpc

import (
	"math"
	"strconv"
)

// What the page says of itself.
const (
	// APIVersion is the version of the API that the page describes.
	APIVersion = "2.0"

	// SpecDate is the day the page was last updated, as YYYY-MM-DD.
	SpecDate = "2013-01-04"

	// SpecSHA256 is the SHA-256 of the page, in hexadecimal digits.
	SpecSHA256 = "c863c91bf92401af0418f191bc9ca84d6f1548dde2f5dabb51cd1b38cee29805"
)

// Status is the code of an outcome.
//
// The API will add codes: a Status can hold one that this package does not know, and Known tells. A switch
// needs a default for them. The zero value is code 0; for a value that may be absent or null, or be a
// Title that is not known, use a Result, which keeps it.
//
// It is written as its code to JSON and databases, as its Title to XML, keys of maps and flags, and read from either.
// Reading one that is not known never fails. But as a field of a struct, encoding/json fills it from keys in
// any case of letters: an Answer is exact.
type Status int

// The codes, in the order of the page.
const (
	// StatusParseError is Parse error (-32700): Invalid JSON was received by the server.
	StatusParseError Status = -32700

	// StatusInvalidRequest is Invalid Request (-32600): The JSON sent is not a valid request object.
	StatusInvalidRequest Status = -32600

	// StatusMethodNotFound is Method not found (-32601): The method does not exist, or is not available.
	StatusMethodNotFound Status = -32601

	// StatusInvalidParams is Invalid params (-32602): The parameters of the method are not valid.
	StatusInvalidParams Status = -32602

	// StatusInternalError is Internal error (-32603): An error within JSON-RPC itself.
	StatusInternalError Status = -32603
)

// unresolved is what a Status holds after something was read into it that is no code and no known Title.
// It lies outside of int32 where int is larger, so no code can equal it.
const unresolved Status = math.MinInt

// Statuses returns all known codes, in the order of the page.
func Statuses() []Status {
	return []Status{
		StatusParseError,
		StatusInvalidRequest,
		StatusMethodNotFound,
		StatusInvalidParams,
		StatusInternalError,
	}
}

// FromTitle returns the code with a Title, which is compared in exact case.
func FromTitle(title string) (Status, bool) {
	switch title {
	case "Parse error":
		return StatusParseError, true
	case "Invalid Request":
		return StatusInvalidRequest, true
	case "Method not found":
		return StatusMethodNotFound, true
	case "Invalid params":
		return StatusInvalidParams, true
	case "Internal error":
		return StatusInternalError, true
	}
	return unresolved, false
}

// lookup returns what the page says of a code.
func (s Status) lookup() (title, description string, known bool) {
	switch s {
	case StatusParseError:
		return "Parse error", "Invalid JSON was received by the server.", true
	case StatusInvalidRequest:
		return "Invalid Request", "The JSON sent is not a valid request object.", true
	case StatusMethodNotFound:
		return "Method not found", "The method does not exist, or is not available.", true
	case StatusInvalidParams:
		return "Invalid params", "The parameters of the method are not valid.", true
	case StatusInternalError:
		return "Internal error", "An error within JSON-RPC itself.", true
	}
	return "", "", false
}

// Known reports whether the page has this code.
func (s Status) Known() bool {
	_, _, known := s.lookup()
	return known
}

// Title returns the Title, which is the code's name on the wire, or "" for a code that is not known.
func (s Status) Title() string {
	title, _, _ := s.lookup()
	return title
}

// Description returns the English description, or "" for a code that is not known.
func (s Status) Description() string {
	_, description, _ := s.lookup()
	return description
}

// String returns the Title, or the code as in "Status(999999)" if it is not known, or "Status(none)".
func (s Status) String() string {
	if title := s.Title(); title != "" {
		return title
	}
	if s == unresolved {
		return "Status(none)"
	}
	return "Status(" + strconv.Itoa(int(s)) + ")"
}
