// Code generated from the page. DO NOT EDIT.

//lint:file-ignore ST1018 Descriptions can contain zero-width joiners, which some scripts require.

// Package websocketclose provides the status codes of the WebSocket API and parses them from responses.
//
// The codes are from the page «WebSocket close codes».
//
// Only code 1000 means success. Every other code is a failure, regardless of its sign and of
// the HTTP status.
// In a response body, only the top-level member "code" is read. It is an integer,
// an integer in a string, or a title (case-sensitive).
// Without a body, a number is a code, but text that contains only a number is unknown,
// because it could be a price or an ID.
// A missing status, or one that is not on the page, is unknown. An unknown status keeps
// the payload and is never success. Parsing never fails.
//
// Parse reads the status of a response:
//
//	result := websocketclose.Parse(body)
//	if status, known := result.Status(); known {
//		log.Print(status.Title(), status.Description())
//	}
//	if err := result.Err(); err != nil {
//		return err // a *websocketclose.StatusError
//	}
//
// Use Answer to decode the status together with the rest of a body.
package websocketclose

import (
	"math"
	"strconv"
)

// Metadata of the page.
const (
	// SpecSHA256 is the SHA-256 digest of the page, in hexadecimal.
	SpecSHA256 = "b4be91183819c670b4941cbc3224b1c2a3dc0f55d8a2e18826d6ae9330f20a24"
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
	// StatusNormalClosure is Normal Closure (1000): The purpose of the connection is fulfilled.
	StatusNormalClosure Status = 1000

	// StatusGoingAway is Going Away (1001): A server is going down, or a browser has left the page.
	StatusGoingAway Status = 1001

	// StatusProtocolError is Protocol error (1002): An endpoint ends the connection for an error of the protocol.
	StatusProtocolError Status = 1002

	// StatusUnsupportedData is Unsupported Data (1003): An endpoint received data of a type it cannot accept.
	StatusUnsupportedData Status = 1003

	// StatusReserved is Reserved (1004): A meaning might be defined in the future.
	StatusReserved Status = 1004

	// StatusInvalidFramePayloadData is Invalid frame payload data (1007): A message had data that did not fit its type.
	StatusInvalidFramePayloadData Status = 1007

	// StatusPolicyViolation is Policy Violation (1008): A message violates a policy.
	StatusPolicyViolation Status = 1008

	// StatusMessageTooBig is Message Too Big (1009): A message is too big to process.
	StatusMessageTooBig Status = 1009

	// StatusMandatoryExt is Mandatory Ext. (1010): The server did not negotiate an extension that the client needs.
	StatusMandatoryExt Status = 1010

	// StatusInternalError is Internal Error (1011): The server could not fulfil the client's request.
	StatusInternalError Status = 1011
)

// unresolved is the Status for a decoded value that is neither a code nor a known title. Where int has 64 bits,
// it is outside the int32 range, so it does not equal any code.
const unresolved Status = math.MinInt

// Statuses returns all known codes, in the order of the page.
func Statuses() []Status {
	return []Status{
		StatusNormalClosure,
		StatusGoingAway,
		StatusProtocolError,
		StatusUnsupportedData,
		StatusReserved,
		StatusInvalidFramePayloadData,
		StatusPolicyViolation,
		StatusMessageTooBig,
		StatusMandatoryExt,
		StatusInternalError,
	}
}

// FromTitle returns the status with a title, and whether it is known. Titles are case-sensitive.
func FromTitle(title string) (Status, bool) {
	switch title {
	case "Normal Closure":
		return StatusNormalClosure, true
	case "Going Away":
		return StatusGoingAway, true
	case "Protocol error":
		return StatusProtocolError, true
	case "Unsupported Data":
		return StatusUnsupportedData, true
	case "Reserved":
		return StatusReserved, true
	case "Invalid frame payload data":
		return StatusInvalidFramePayloadData, true
	case "Policy Violation":
		return StatusPolicyViolation, true
	case "Message Too Big":
		return StatusMessageTooBig, true
	case "Mandatory Ext.":
		return StatusMandatoryExt, true
	case "Internal Error":
		return StatusInternalError, true
	}
	return unresolved, false
}

// lookup returns the title and description of a code.
func (s Status) lookup() (title, description string, known bool) {
	switch s {
	case StatusNormalClosure:
		return "Normal Closure", "The purpose of the connection is fulfilled.", true
	case StatusGoingAway:
		return "Going Away", "A server is going down, or a browser has left the page.", true
	case StatusProtocolError:
		return "Protocol error", "An endpoint ends the connection for an error of the protocol.", true
	case StatusUnsupportedData:
		return "Unsupported Data", "An endpoint received data of a type it cannot accept.", true
	case StatusReserved:
		return "Reserved", "A meaning might be defined in the future.", true
	case StatusInvalidFramePayloadData:
		return "Invalid frame payload data", "A message had data that did not fit its type.", true
	case StatusPolicyViolation:
		return "Policy Violation", "A message violates a policy.", true
	case StatusMessageTooBig:
		return "Message Too Big", "A message is too big to process.", true
	case StatusMandatoryExt:
		return "Mandatory Ext.", "The server did not negotiate an extension that the client needs.", true
	case StatusInternalError:
		return "Internal Error", "The server could not fulfil the client's request.", true
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

// Success reports whether the status is success (code 1000).
func (s Status) Success() bool {
	return s == 1000 && s.Known()
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
