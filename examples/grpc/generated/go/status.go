// Code generated from the page. DO NOT EDIT.

//lint:file-ignore ST1018 Descriptions can contain zero-width joiners, which some scripts require.

// Package grpc provides the status codes of the gRPC API and parses them from responses.
//
// The codes are from the page «gRPC status codes».
//
// Only code 0 means success. Every other code is a failure, regardless of its sign and of
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
//	result := grpc.Parse(body)
//	if status, known := result.Status(); known {
//		log.Print(status.Title(), status.Description())
//	}
//	if err := result.Err(); err != nil {
//		return err // a *grpc.StatusError
//	}
//
// Use Answer to decode the status together with the rest of a body.
package grpc

import (
	"math"
	"strconv"
)

// Metadata of the page.
const (
	// SpecSHA256 is the SHA-256 digest of the page, in hexadecimal.
	SpecSHA256 = "28537d5361ae075773cc2da4b5f721fd3bcedcf4975c0b8edacc8016a4e95de7"
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
	// StatusOk is OK (0): Not an error; returned on success.
	StatusOk Status = 0

	// StatusCancelled is CANCELLED (1): The operation was cancelled, typically by the caller.
	StatusCancelled Status = 1

	// StatusUnknown is UNKNOWN (2): An error of another address space, or one about which too little is known.
	StatusUnknown Status = 2

	// StatusInvalidArgument is INVALID_ARGUMENT (3): The client specified an invalid argument, whatever the state of the system.
	StatusInvalidArgument Status = 3

	// StatusDeadlineExceeded is DEADLINE_EXCEEDED (4): The deadline expired before the operation could complete.
	StatusDeadlineExceeded Status = 4

	// StatusNotFound is NOT_FOUND (5): A requested entity was not found.
	StatusNotFound Status = 5

	// StatusAlreadyExists is ALREADY_EXISTS (6): The entity that a client attempted to create already exists.
	StatusAlreadyExists Status = 6

	// StatusPermissionDenied is PERMISSION_DENIED (7): The caller does not have permission to execute the operation.
	StatusPermissionDenied Status = 7

	// StatusResourceExhausted is RESOURCE_EXHAUSTED (8): A resource has been exhausted, such as a quota of the user or space on the disk.
	StatusResourceExhausted Status = 8

	// StatusFailedPrecondition is FAILED_PRECONDITION (9): The system is not in a state that the operation requires.
	StatusFailedPrecondition Status = 9

	// StatusAborted is ABORTED (10): The operation was aborted, typically by a concurrent transaction.
	StatusAborted Status = 10

	// StatusOutOfRange is OUT_OF_RANGE (11): The operation was attempted past the valid range.
	StatusOutOfRange Status = 11

	// StatusUnimplemented is UNIMPLEMENTED (12): The operation is not implemented, or not supported by this service.
	StatusUnimplemented Status = 12

	// StatusInternal is INTERNAL (13): An invariant of the underlying system has been broken.
	StatusInternal Status = 13

	// StatusUnavailable is UNAVAILABLE (14): The service is currently unavailable; a retry with a backoff may succeed.
	StatusUnavailable Status = 14

	// StatusDataLoss is DATA_LOSS (15): Unrecoverable data loss or corruption.
	StatusDataLoss Status = 15

	// StatusUnauthenticated is UNAUTHENTICATED (16): The request has no valid credentials for the operation.
	StatusUnauthenticated Status = 16
)

// unresolved is the Status for a decoded value that is neither a code nor a known title. Where int has 64 bits,
// it is outside the int32 range, so it does not equal any code.
const unresolved Status = math.MinInt

// Statuses returns all known codes, in the order of the page.
func Statuses() []Status {
	return []Status{
		StatusOk,
		StatusCancelled,
		StatusUnknown,
		StatusInvalidArgument,
		StatusDeadlineExceeded,
		StatusNotFound,
		StatusAlreadyExists,
		StatusPermissionDenied,
		StatusResourceExhausted,
		StatusFailedPrecondition,
		StatusAborted,
		StatusOutOfRange,
		StatusUnimplemented,
		StatusInternal,
		StatusUnavailable,
		StatusDataLoss,
		StatusUnauthenticated,
	}
}

// FromTitle returns the status with a title, and whether it is known. Titles are case-sensitive.
func FromTitle(title string) (Status, bool) {
	switch title {
	case "OK":
		return StatusOk, true
	case "CANCELLED":
		return StatusCancelled, true
	case "UNKNOWN":
		return StatusUnknown, true
	case "INVALID_ARGUMENT":
		return StatusInvalidArgument, true
	case "DEADLINE_EXCEEDED":
		return StatusDeadlineExceeded, true
	case "NOT_FOUND":
		return StatusNotFound, true
	case "ALREADY_EXISTS":
		return StatusAlreadyExists, true
	case "PERMISSION_DENIED":
		return StatusPermissionDenied, true
	case "RESOURCE_EXHAUSTED":
		return StatusResourceExhausted, true
	case "FAILED_PRECONDITION":
		return StatusFailedPrecondition, true
	case "ABORTED":
		return StatusAborted, true
	case "OUT_OF_RANGE":
		return StatusOutOfRange, true
	case "UNIMPLEMENTED":
		return StatusUnimplemented, true
	case "INTERNAL":
		return StatusInternal, true
	case "UNAVAILABLE":
		return StatusUnavailable, true
	case "DATA_LOSS":
		return StatusDataLoss, true
	case "UNAUTHENTICATED":
		return StatusUnauthenticated, true
	}
	return unresolved, false
}

// lookup returns the title and description of a code.
func (s Status) lookup() (title, description string, known bool) {
	switch s {
	case StatusOk:
		return "OK", "Not an error; returned on success.", true
	case StatusCancelled:
		return "CANCELLED", "The operation was cancelled, typically by the caller.", true
	case StatusUnknown:
		return "UNKNOWN", "An error of another address space, or one about which too little is known.", true
	case StatusInvalidArgument:
		return "INVALID_ARGUMENT", "The client specified an invalid argument, whatever the state of the system.", true
	case StatusDeadlineExceeded:
		return "DEADLINE_EXCEEDED", "The deadline expired before the operation could complete.", true
	case StatusNotFound:
		return "NOT_FOUND", "A requested entity was not found.", true
	case StatusAlreadyExists:
		return "ALREADY_EXISTS", "The entity that a client attempted to create already exists.", true
	case StatusPermissionDenied:
		return "PERMISSION_DENIED", "The caller does not have permission to execute the operation.", true
	case StatusResourceExhausted:
		return "RESOURCE_EXHAUSTED", "A resource has been exhausted, such as a quota of the user or space on the disk.", true
	case StatusFailedPrecondition:
		return "FAILED_PRECONDITION", "The system is not in a state that the operation requires.", true
	case StatusAborted:
		return "ABORTED", "The operation was aborted, typically by a concurrent transaction.", true
	case StatusOutOfRange:
		return "OUT_OF_RANGE", "The operation was attempted past the valid range.", true
	case StatusUnimplemented:
		return "UNIMPLEMENTED", "The operation is not implemented, or not supported by this service.", true
	case StatusInternal:
		return "INTERNAL", "An invariant of the underlying system has been broken.", true
	case StatusUnavailable:
		return "UNAVAILABLE", "The service is currently unavailable; a retry with a backoff may succeed.", true
	case StatusDataLoss:
		return "DATA_LOSS", "Unrecoverable data loss or corruption.", true
	case StatusUnauthenticated:
		return "UNAUTHENTICATED", "The request has no valid credentials for the operation.", true
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

// Success reports whether the status is success (code 0).
func (s Status) Success() bool {
	return s == 0 && s.Known()
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
