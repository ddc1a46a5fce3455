// Code generated from the page of 2024-07-30. DO NOT EDIT.

//lint:file-ignore ST1018 Descriptions are readable: in some scripts a zero-width joiner is a letter.

// Package samplegatewaypayment knows the status codes of the Sample Gateway API and reads them from answers.
//
// The codes are those of the page «کدهای پاسخ درگاه پرداخت نمونه»,
// last updated 2024-07-30.
//
// Only code 100 or 101 is success. Every other code is a failure, whatever its sign and whatever
// the HTTP status.
// Only the top-level "code" of a body counts: an integral number, its digits
// in a string, or a title in exact case.
// Text that is only a number is unknown: it may be a price or an ID. A number is a code.
// A status that the page does not list, or no status at all, is unknown: it keeps the
// payload and is never success. Parsing never fails.
//
// Parse reads the status from whatever a client holds:
//
//	result := samplegatewaypayment.Parse(body)
//	if status, known := result.Status(); known {
//		log.Print(status.Title(), status.Description())
//	}
//	if err := result.Err(); err != nil {
//		return err // a *samplegatewaypayment.StatusError
//	}
//
// An Answer reads the status and the rest of a body at once.
package samplegatewaypayment

import (
	"math"
	"strconv"
)

// What the page says of itself.
const (
	// SpecDate is the day the page was last updated, as YYYY-MM-DD.
	SpecDate = "2024-07-30"

	// SpecSHA256 is the SHA-256 of the page, in hexadecimal digits.
	SpecSHA256 = "068875331ca9d4e6f5aabeca07364ef8e7cac2d4e5a3631d5f0115baf6d347d1"
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

// unresolved is what a Status holds after something was read into it that is no code and no known Title.
// It lies outside of int32 where int is larger, so no code can equal it.
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

// FromTitle returns the code with a Title, which is compared in exact case.
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

// lookup returns what the page says of a code.
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

// Description returns the Persian description, or "" for a code that is not known.
func (s Status) Description() string {
	_, description, _ := s.lookup()
	return description
}

// Success reports whether this is code 100 or 101, which alone is success.
func (s Status) Success() bool {
	return s == 100 && s.Known() || s == 101 && s.Known()
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
