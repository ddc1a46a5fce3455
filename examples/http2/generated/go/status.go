// Code generated from the page. DO NOT EDIT.

//lint:file-ignore ST1018 Descriptions are readable: in some scripts a zero-width joiner is a letter.

// Package http2error knows the status codes of the HTTP/2 API and reads them from answers.
//
// The codes are those of the page «HTTP/2 registries».
//
// No code is success or failure by itself: the page does not say which.
// Only the top-level "error_code" of a body counts: an integral number, its digits
// in a string, or a title in exact case.
// Text that is only a number is unknown: it may be a price or an ID. A number is a code.
// A status that the page does not list, or no status at all, is unknown: it keeps the
// payload. Parsing never fails.
//
// Parse reads the status from whatever a client holds:
//
//	result := http2error.Parse(body)
//	if status, known := result.Status(); known {
//		log.Print(status.Title(), status.Description())
//	}
//
// An Answer reads the status and the rest of a body at once.
package http2error

import (
	"math"
	"strconv"
)

// What the page says of itself.
const (
	// SpecSHA256 is the SHA-256 of the page, in hexadecimal digits.
	SpecSHA256 = "58f4c521c5e155ffb194d0192f806fe9f766f357a368d794f1ec9fc03a0a1fe9"
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
	// StatusNoError is NO_ERROR (0): Not the result of an error.
	StatusNoError Status = 0

	// StatusProtocolError is PROTOCOL_ERROR (1): An unspecific error of the protocol.
	StatusProtocolError Status = 1

	// StatusInternalError is INTERNAL_ERROR (2): An unexpected internal error.
	StatusInternalError Status = 2

	// StatusFlowControlError is FLOW_CONTROL_ERROR (3): The peer violated flow control.
	StatusFlowControlError Status = 3

	// StatusSettingsTimeout is SETTINGS_TIMEOUT (4): No timely answer to settings.
	StatusSettingsTimeout Status = 4

	// StatusStreamClosed is STREAM_CLOSED (5): A frame came after the stream was half-closed.
	StatusStreamClosed Status = 5

	// StatusFrameSizeError is FRAME_SIZE_ERROR (6): A frame of an invalid size.
	StatusFrameSizeError Status = 6

	// StatusRefusedStream is REFUSED_STREAM (7): Refused before any processing.
	StatusRefusedStream Status = 7

	// StatusCancel is CANCEL (8): The stream is not needed any more.
	StatusCancel Status = 8

	// StatusCompressionError is COMPRESSION_ERROR (9): The compression of fields cannot be kept up.
	StatusCompressionError Status = 9

	// StatusConnectError is CONNECT_ERROR (10): The connection of a CONNECT request was reset.
	StatusConnectError Status = 10

	// StatusEnhanceYourCalm is ENHANCE_YOUR_CALM (11): The peer causes too much load.
	StatusEnhanceYourCalm Status = 11

	// StatusInadequateSecurity is INADEQUATE_SECURITY (12): The transport is not secure enough.
	StatusInadequateSecurity Status = 12

	// StatusHttp11Required is HTTP_1_1_REQUIRED (13): HTTP/1.1 is to be used instead.
	StatusHttp11Required Status = 13
)

// unresolved is what a Status holds after something was read into it that is no code and no known Title.
// It lies outside of int32 where int is larger, so no code can equal it.
const unresolved Status = math.MinInt

// Statuses returns all known codes, in the order of the page.
func Statuses() []Status {
	return []Status{
		StatusNoError,
		StatusProtocolError,
		StatusInternalError,
		StatusFlowControlError,
		StatusSettingsTimeout,
		StatusStreamClosed,
		StatusFrameSizeError,
		StatusRefusedStream,
		StatusCancel,
		StatusCompressionError,
		StatusConnectError,
		StatusEnhanceYourCalm,
		StatusInadequateSecurity,
		StatusHttp11Required,
	}
}

// FromTitle returns the code with a Title, which is compared in exact case.
func FromTitle(title string) (Status, bool) {
	switch title {
	case "NO_ERROR":
		return StatusNoError, true
	case "PROTOCOL_ERROR":
		return StatusProtocolError, true
	case "INTERNAL_ERROR":
		return StatusInternalError, true
	case "FLOW_CONTROL_ERROR":
		return StatusFlowControlError, true
	case "SETTINGS_TIMEOUT":
		return StatusSettingsTimeout, true
	case "STREAM_CLOSED":
		return StatusStreamClosed, true
	case "FRAME_SIZE_ERROR":
		return StatusFrameSizeError, true
	case "REFUSED_STREAM":
		return StatusRefusedStream, true
	case "CANCEL":
		return StatusCancel, true
	case "COMPRESSION_ERROR":
		return StatusCompressionError, true
	case "CONNECT_ERROR":
		return StatusConnectError, true
	case "ENHANCE_YOUR_CALM":
		return StatusEnhanceYourCalm, true
	case "INADEQUATE_SECURITY":
		return StatusInadequateSecurity, true
	case "HTTP_1_1_REQUIRED":
		return StatusHttp11Required, true
	}
	return unresolved, false
}

// lookup returns what the page says of a code.
func (s Status) lookup() (title, description string, known bool) {
	switch s {
	case StatusNoError:
		return "NO_ERROR", "Not the result of an error.", true
	case StatusProtocolError:
		return "PROTOCOL_ERROR", "An unspecific error of the protocol.", true
	case StatusInternalError:
		return "INTERNAL_ERROR", "An unexpected internal error.", true
	case StatusFlowControlError:
		return "FLOW_CONTROL_ERROR", "The peer violated flow control.", true
	case StatusSettingsTimeout:
		return "SETTINGS_TIMEOUT", "No timely answer to settings.", true
	case StatusStreamClosed:
		return "STREAM_CLOSED", "A frame came after the stream was half-closed.", true
	case StatusFrameSizeError:
		return "FRAME_SIZE_ERROR", "A frame of an invalid size.", true
	case StatusRefusedStream:
		return "REFUSED_STREAM", "Refused before any processing.", true
	case StatusCancel:
		return "CANCEL", "The stream is not needed any more.", true
	case StatusCompressionError:
		return "COMPRESSION_ERROR", "The compression of fields cannot be kept up.", true
	case StatusConnectError:
		return "CONNECT_ERROR", "The connection of a CONNECT request was reset.", true
	case StatusEnhanceYourCalm:
		return "ENHANCE_YOUR_CALM", "The peer causes too much load.", true
	case StatusInadequateSecurity:
		return "INADEQUATE_SECURITY", "The transport is not secure enough.", true
	case StatusHttp11Required:
		return "HTTP_1_1_REQUIRED", "HTTP/1.1 is to be used instead.", true
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
