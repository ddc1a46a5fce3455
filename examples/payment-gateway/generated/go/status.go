// Code generated from the page of 2024-07-30. DO NOT EDIT.

//lint:file-ignore ST1018 Descriptions can contain zero-width joiners, which some scripts require.

// Package samplegatewaypayment provides the status codes of the Sample Gateway API and parses them from responses.
//
// The codes are from the page «کدهای پاسخ درگاه پرداخت نمونه»,
// last updated 2024-07-30.
//
// Only code 100 or 101 means success. Every other code is a failure, regardless of its sign and of
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
//	result := samplegatewaypayment.Parse(body)
//	if status, known := result.Status(); known {
//		log.Print(status.Title(), status.Description())
//	}
//	if err := result.Err(); err != nil {
//		return err // a *samplegatewaypayment.StatusError
//	}
//
// Use Answer to decode the status together with the rest of a body.
package samplegatewaypayment

import (
	"math"
	"strconv"
)

// Metadata of the page.
const (
	// SpecDate is the date of the page, as YYYY-MM-DD.
	SpecDate = "2024-07-30"

	// SpecSHA256 is the SHA-256 digest of the page, in hexadecimal.
	SpecSHA256 = "068875331ca9d4e6f5aabeca07364ef8e7cac2d4e5a3631d5f0115baf6d347d1"
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
	// StatusCode100 is CODE_100 (100): عملیات موفق بود.
	StatusCode100 Status = 100

	// StatusCode101 is CODE_101 (101): پرداخت پیش‌تر تأیید شده است.
	StatusCode101 Status = 101

	// StatusCodeMinus9 is CODE_MINUS_9 (-9): خطای اعتبارسنجی.
	StatusCodeMinus9 Status = -9

	// StatusCodeMinus10 is CODE_MINUS_10 (-10): شناسهٔ پذیرنده یا نشانی آی‌پی درست نیست.
	StatusCodeMinus10 Status = -10

	// StatusCodeMinus11 is CODE_MINUS_11 (-11): پذیرنده فعال نیست.
	StatusCodeMinus11 Status = -11

	// StatusCodeMinus12 is CODE_MINUS_12 (-12): تلاش بیش از اندازه؛ چند دقیقه بعد دوباره بکوشید.
	StatusCodeMinus12 Status = -12

	// StatusCodeMinus15 is CODE_MINUS_15 (-15): پذیرنده تعلیق شده است.
	StatusCodeMinus15 Status = -15

	// StatusCodeMinus50 is CODE_MINUS_50 (-50): مبلغ تأیید با مبلغ پرداخت‌شده یکی نیست.
	StatusCodeMinus50 Status = -50

	// StatusCodeMinus51 is CODE_MINUS_51 (-51): پرداخت ناموفق بود.
	StatusCodeMinus51 Status = -51

	// StatusCodeMinus54 is CODE_MINUS_54 (-54): شناسهٔ پرداخت نامعتبر است.
	StatusCodeMinus54 Status = -54
)

// unresolved is the Status for a decoded value that is neither a code nor a known title. Where int has 64 bits,
// it is outside the int32 range, so it does not equal any code.
const unresolved Status = math.MinInt

// Statuses returns all known codes, in the order of the page.
func Statuses() []Status {
	return []Status{
		StatusCode100,
		StatusCode101,
		StatusCodeMinus9,
		StatusCodeMinus10,
		StatusCodeMinus11,
		StatusCodeMinus12,
		StatusCodeMinus15,
		StatusCodeMinus50,
		StatusCodeMinus51,
		StatusCodeMinus54,
	}
}

// FromTitle returns the status with a title, and whether it is known. Titles are case-sensitive.
func FromTitle(title string) (Status, bool) {
	switch title {
	case "CODE_100":
		return StatusCode100, true
	case "CODE_101":
		return StatusCode101, true
	case "CODE_MINUS_9":
		return StatusCodeMinus9, true
	case "CODE_MINUS_10":
		return StatusCodeMinus10, true
	case "CODE_MINUS_11":
		return StatusCodeMinus11, true
	case "CODE_MINUS_12":
		return StatusCodeMinus12, true
	case "CODE_MINUS_15":
		return StatusCodeMinus15, true
	case "CODE_MINUS_50":
		return StatusCodeMinus50, true
	case "CODE_MINUS_51":
		return StatusCodeMinus51, true
	case "CODE_MINUS_54":
		return StatusCodeMinus54, true
	}
	return unresolved, false
}

// lookup returns the title and description of a code.
func (s Status) lookup() (title, description string, known bool) {
	switch s {
	case StatusCode100:
		return "CODE_100", "عملیات موفق بود", true
	case StatusCode101:
		return "CODE_101", "پرداخت پیش‌تر تأیید شده است", true
	case StatusCodeMinus9:
		return "CODE_MINUS_9", "خطای اعتبارسنجی", true
	case StatusCodeMinus10:
		return "CODE_MINUS_10", "شناسهٔ پذیرنده یا نشانی آی‌پی درست نیست", true
	case StatusCodeMinus11:
		return "CODE_MINUS_11", "پذیرنده فعال نیست", true
	case StatusCodeMinus12:
		return "CODE_MINUS_12", "تلاش بیش از اندازه؛ چند دقیقه بعد دوباره بکوشید", true
	case StatusCodeMinus15:
		return "CODE_MINUS_15", "پذیرنده تعلیق شده است", true
	case StatusCodeMinus50:
		return "CODE_MINUS_50", "مبلغ تأیید با مبلغ پرداخت‌شده یکی نیست", true
	case StatusCodeMinus51:
		return "CODE_MINUS_51", "پرداخت ناموفق بود", true
	case StatusCodeMinus54:
		return "CODE_MINUS_54", "شناسهٔ پرداخت نامعتبر است", true
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

// Description returns the Persian description, or "" for an unknown code.
func (s Status) Description() string {
	_, description, _ := s.lookup()
	return description
}

// Success reports whether the status is success (code 100 or 101).
func (s Status) Success() bool {
	return s == 100 && s.Known() || s == 101 && s.Known()
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
