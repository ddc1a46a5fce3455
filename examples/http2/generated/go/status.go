// Code generated from the page. DO NOT EDIT.

//lint:file-ignore ST1018 Descriptions can contain zero-width joiners, which some scripts require.

// Package http2error provides the status codes of the HTTP/2 API and parses them from responses.
//
// The codes are from the page «HTTP/2 registries».
//
// The page does not define which codes mean success.
// In a response body, only the top-level member "error_code" is read. It is an integer,
// an integer in a string, or a title (case-sensitive).
// Without a body, a number is a code, but text that contains only a number is unknown,
// because it could be a price or an ID.
// A missing status, or one that is not on the page, is unknown. An unknown status keeps
// the payload. Parsing never fails.
//
// Parse reads the status of a response:
//
//	result := http2error.Parse(body)
//	if status, known := result.Status(); known {
//		log.Print(status.Title(), status.Description())
//	}
//
// Use Answer to decode the status together with the rest of a body.
package http2error

import (
	"math"
	"strconv"
)

// Metadata of the page.
const (
	// SpecSHA256 is the SHA-256 digest of the page, in hexadecimal.
	SpecSHA256 = "58f4c521c5e155ffb194d0192f806fe9f766f357a368d794f1ec9fc03a0a1fe9"
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

// unresolved is the Status for a decoded value that is neither a code nor a known title. Where int has 64 bits,
// it is outside the int32 range, so it does not equal any code.
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

// FromTitle returns the status with a title, and whether it is known. Titles are case-sensitive.
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

// lookup returns the title and description of a code.
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
