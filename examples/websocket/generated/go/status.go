// Code generated from the page. DO NOT EDIT.

//lint:file-ignore ST1018 Descriptions are readable: in some scripts a zero-width joiner is a letter.

// Package websocketclose knows the status codes of the WebSocket API and reads them from answers.
//
// The codes are those of the page «WebSocket close codes».
//
// Only code 1000 is success. Every other code is a failure, whatever its sign and whatever
// the HTTP status.
// Only the top-level "code" of a body counts: an integral number, its digits
// in a string, or a title in exact case.
// Text that is only a number is unknown: it may be a price or an ID. A number is a code.
// A status that the page does not list, or no status at all, is unknown: it keeps the
// payload and is never success. Parsing never fails.
//
// Parse reads the status from whatever a client holds:
//
//	result := websocketclose.Parse(body)
//	if status, known := result.Status(); known {
//		log.Print(status.Title(), status.Description())
//	}
//	if err := result.Err(); err != nil {
//		return err // a *websocketclose.StatusError
//	}
//
// An Answer reads the status and the rest of a body at once.
package websocketclose

import (
	"math"
	"strconv"
)

// What the page says of itself.
const (
	// SpecSHA256 is the SHA-256 of the page, in hexadecimal digits.
	SpecSHA256 = "b4be91183819c670b4941cbc3224b1c2a3dc0f55d8a2e18826d6ae9330f20a24"
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

// unresolved is what a Status holds after something was read into it that is no code and no known Title.
// It lies outside of int32 where int is larger, so no code can equal it.
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

// FromTitle returns the code with a Title, which is compared in exact case.
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

// lookup returns what the page says of a code.
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

// Success reports whether this is code 1000, which alone is success.
func (s Status) Success() bool {
	return s == 1000 && s.Known()
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
