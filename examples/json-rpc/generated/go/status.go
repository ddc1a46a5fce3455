// Code generated from the page of 2013-01-04, API 2.0. DO NOT EDIT.

//lint:file-ignore ST1018 Descriptions can contain zero-width joiners, which some scripts require.

// Package jsonrpc provides the status codes of the JSON-RPC API and parses them from responses.
//
// The codes are from the page «JSON-RPC error codes»,
// API 2.0, last updated 2013-01-04.
//
// The page does not define which codes mean success.
// In a response body, only the member "error.code" is read. It is an integer,
// an integer in a string, or a title (case-sensitive).
// Without a body, a number is a code, but text that contains only a number is unknown,
// because it could be a price or an ID.
// A missing status, or one that is not on the page, is unknown. An unknown status keeps
// the payload. Parsing never fails.
//
// Parse reads the status of a response:
//
//	result := jsonrpc.Parse(body)
//	if status, known := result.Status(); known {
//		log.Print(status.Title(), status.Description())
//	}
//
// Use Answer to decode the status together with the rest of a body.
package jsonrpc

import (
	"math"
	"strconv"
)

// Metadata of the page.
const (
	// APIVersion is the API version that the page describes.
	APIVersion = "2.0"

	// SpecDate is the date of the page, as YYYY-MM-DD.
	SpecDate = "2013-01-04"

	// SpecSHA256 is the SHA-256 digest of the page, in hexadecimal.
	SpecSHA256 = "c863c91bf92401af0418f191bc9ca84d6f1548dde2f5dabb51cd1b38cee29805"
)

// Status is a status code.
//
// The API can add codes, so a Status can hold a code that is not Known, and a switch needs a default. The zero
// value is code 0. For a value that can be missing, null or an unknown title, use a Result.
//
// A Status is encoded as its code in JSON and databases, and as its title in XML, map keys and flags. Decoding
// accepts both, and unknown values are not an error. As a struct field, however, encoding/json matches its
// key case-insensitively. An Answer matches it exactly.
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

// unresolved is the Status for a decoded value that is neither a code nor a known title. Where int has 64 bits,
// it is outside the int32 range, so it does not equal any code.
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

// FromTitle returns the status with a title, and whether it is known. Titles are case-sensitive.
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

// lookup returns the title and description of a code.
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

// Known reports whether the code is on the page.
func (s Status) Known() bool {
	_, _, known := s.lookup()
	return known
}

// Title returns the title, which is the name of the status in API responses, or "" for an unknown code.
func (s Status) Title() string {
	title, _, _ := s.lookup()
	return title
}

// Description returns the English description, or "" for an unknown code.
func (s Status) Description() string {
	_, description, _ := s.lookup()
	return description
}

// String returns the title, or text such as "Status(999999)" for an unknown code, or "Status(none)".
func (s Status) String() string {
	if title := s.Title(); title != "" {
		return title
	}
	if s == unresolved {
		return "Status(none)"
	}
	return "Status(" + strconv.Itoa(int(s)) + ")"
}
