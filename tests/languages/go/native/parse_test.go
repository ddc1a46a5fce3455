// Package native tests what only a program in Go can do with package amootsms.
package native

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"net/http"
	"os"
	"strings"
	"syscall"
	"testing"
	"time"
	"unsafe"

	"amootsms"
)

type (
	loop   *loop
	text   string
	octet  byte
	octets []octet
	// number has no name: it is a number like any other.
	number         int16
	body           struct{ Status int }
	größe          struct{}
	pair[K, V any] struct {
		Schlüssel K
		Value     V
	}
)

// The enumerations of others: their members have names, and other numbers.
type (
	printed    int
	marshalled uint8
	byPointer  int64
	broken     int
	digits     int
)

const (
	printedFailed  printed = 1
	printedSuccess printed = 0
	printedNothing printed = 4
)

func (p printed) String() string { return [...]string{"Success", "Failed", 4: "Nothing"}[p] }

func (m marshalled) String() string { return "no name" }

func (m marshalled) MarshalText() ([]byte, error) { return []byte(printed(m).String()), nil }

func (p *byPointer) String() string { return printed(*p).String() }

func (b broken) MarshalText() ([]byte, error) { return []byte("Failed"), errors.New("broken") }

func (d digits) String() string { return "0" }

// library writes itself as JSON, as the values of JSON libraries do.
type library struct{ written string }

func (l *library) MarshalJSON() ([]byte, error) {
	if l.written == "" {
		return nil, errors.New("nothing")
	}
	return []byte(l.written), nil
}

func TestEveryValueOfGoHasAnOutcome(t *testing.T) {
	var self loop
	self = &self
	zero, any0 := 0, any(json.Number("0"))
	failed, success := printedFailed, byPointer(0)
	nowhere, _ := amootsms.FromTitle("nowhere")
	for _, test := range []struct {
		payload any
		want    string
	}{
		{nil, "no status: nothing"},
		{(*int)(nil), "no status: nothing"},
		{(*http.Response)(nil), "no status: nothing"},
		{nowhere, "no status: nothing"},
		{amootsms.Result{}, "no status: nothing"},
		{self, "no status: a pointer"},
		{unsafe.Pointer(&zero), "no status: a pointer"},
		{func() {}, "no status: a function"},
		{make(chan int), "no status: a channel"},
		{io.EOF, "no status: an error instead of an answer"},
		{syscall.Errno(4), "no status: an error instead of an answer"},
		{&os.PathError{}, "no status: an error instead of an answer"},
		{&http.Response{}, "no status: a Response object instead of its body"},
		{http.Response{}, "no status: a Response object instead of its body"},
		{io.NopCloser(os.Stdin), "no status: a stream instead of what it holds"},
		{strings.NewReader("Failed"), "no status: a stream instead of what it holds"},
		{bytes.NewBufferString("Failed"), "no status: a stream instead of what it holds"},
		{struct{ Status int }{1}, "no status: a struct"},
		{body{1}, "no status: a struct of type native.body"},
		{&body{1}, "no status: a struct of type native.body"},
		{pair[int, body]{}, "no status: a struct of type native.pair[int,use.body]"},
		{pair[pair[int, string], string]{}, "no status: a struct of type native.pair[use.pair[int,string],string]"},
		{größe{}, "no status: a struct of type native.gr??e"},

		{true, "no status: a boolean"},
		{math.NaN(), "no status: a number"},
		{math.Inf(1), "no status: a number"},
		{complex(0, 0), "no status: a number"},
		{uintptr(0), "no status: a number"},
		{1.5, "no status: a number"},
		{uint64(math.MaxUint64), "no status: a number"},
		{int64(math.MaxInt32 + 1), "no status: a number"},
		{json.Number("1.5"), "no status: a number"},
		{json.Number("00"), "no status: a number"},
		{json.Number("Failed"), "no status: a number"},
		{[]int{0}, "no status: a list"},
		{[1]byte{'0'}, "no status: a list"},
		{[]byte(nil), "no status: an empty text"},
		{"0", "no status: a number"},
		{"{\"Status\":0,\"x\":\"\xff\"}", "no status: bytes that are not UTF-8"},
		{map[int]int{0: 0}, "no status: an object without a status"},
		{map[fmt.Stringer]int{amootsms.StatusFailed: 0}, "no status: an object without a status"},
		{map[string]any(nil), "no status: an object without a status"},
		{map[string]any{"Status": []byte("0")}, "no status: an object without a status"},
		{map[string]any{"Status": nowhere}, "no status: an object without a status"},
		{map[string]any{"STATUS": 0}, "no status: an object without a status"},

		{int8(0), "Failed (0)"},
		{uint8(0), "Failed (0)"},
		{float32(0), "Failed (0)"},
		{math.Copysign(0, -1), "Failed (0)"},
		{json.Number("0"), "Failed (0)"},
		{json.Number("-0.0e7"), "Failed (0)"},
		{&any0, "Failed (0)"},
		{number(0), "Failed (0)"},
		{amootsms.StatusFailed, "Failed (0)"},
		{amootsms.Parse("Failed"), "Failed (0)"},
		{&amootsms.Answer[int]{Result: amootsms.Parse("Failed")}, "Failed (0)"},
		{text(` {"Status": 0}`), "Failed (0)"},
		{octets("Failed"), "Failed (0)"},
		{map[any]any{"Status": 0, 1: 2}, "Failed (0)"},
		{map[text]text{"Status": "0"}, "Failed (0)"},
		{&map[string]*int{"Status": &zero}, "Failed (0)"},
		{map[string]float32{"Status": 0}, "Failed (0)"},
		{map[string]json.Number{"Status": "0.0"}, "Failed (0)"},
		{map[string]json.RawMessage{"Status": json.RawMessage(`"Failed"`)}, "Failed (0)"},
		{map[string]json.RawMessage{"Status": json.RawMessage(" 0\n")}, "Failed (0)"},
		{map[string]amootsms.Result{"Status": amootsms.Parse("Failed")}, "Failed (0)"},
		{&library{` {"Status": 0}`}, "Failed (0)"},
		{amootsms.Status(999), "unknown code 999"},
		{map[string]any{"Status": amootsms.Status(999)}, "unknown code 999"},

		{printedFailed, "Failed (0)"},
		{&failed, "Failed (0)"},
		{printedSuccess, "Success (1)"},
		{printedNothing, "unknown title Not..."},
		{marshalled(1), "Failed (0)"},
		{byPointer(1), "Failed (0)"},
		{&success, "Success (1)"},
		{broken(0), "no status: a value of type native.broken"},
		{digits(0), "no status: a value of type native.digits"},
		{time.Duration(0), "no status: a value of type time.Duration"},
		{map[string]any{"Status": printedSuccess}, "Success (1)"},
		{map[string]any{"Status": printedNothing}, "unknown title Nothing"},
		{map[string]*printed{"Status": &failed}, "Failed (0)"},
		{map[string]any{"Status": digits(0)}, "no status: an object without a status"},
		{map[string]any{"Status": syscall.Errno(4)}, "no status: an object without a status"},
		{&library{}, "no status: a struct of type native.library"},
		{&library{`[{"Status": 0}]`}, "no status: a struct of type native.library"},
		{time.Time{}, "no status: a struct of type time.Time"},
	} {
		if found := amootsms.Parse(test.payload).String(); found != test.want {
			t.Errorf("%T: %s, not %s", test.payload, found, test.want)
		}
	}
}

func TestEqualityIsByCodeAndTitleElseByPayload(t *testing.T) {
	groups := [][]any{
		{0, "Failed", map[string]any{"Status": "Failed", "x": 1}},
		{1, `"Success"`},
		{999, `{"Status": 999}`, map[string]any{"Status": 999, "x": 1}},
		{"NewTitle", `{"Status": "NewTitle"}`},
		{"OtherTitle"},
		{nil, amootsms.Result{}},
		{[]any{1}, []any{1}},
		{[]any{2}},
		{"[1]", "[1]"},
		{[]byte("[1]")},
	}
	for i, group := range groups {
		for j, other := range groups {
			for _, a := range group {
				for _, b := range other {
					if amootsms.Parse(a).Equal(amootsms.Parse(b)) != (i == j) {
						t.Errorf("%v and %v", a, b)
					}
				}
			}
		}
	}
}

func TestErrorsIsFindsAStatus(t *testing.T) {
	err := fmt.Errorf("send: %w", amootsms.Check(`{"Status": 4, "Data": null}`))
	for status, want := range map[amootsms.Status]bool{
		amootsms.StatusCreditNotEnough: true,
		amootsms.StatusFailed:          false,
		amootsms.StatusSuccess:         false,
		999:                            false,
	} {
		if errors.Is(err, status.Err()) != want {
			t.Errorf("%v", status)
		}
	}
	if !errors.Is(amootsms.Check(`{"Status": 999}`), amootsms.Status(999).Err()) {
		t.Error("an unknown code is not found")
	}
	if errors.Is(err, io.EOF) || errors.Is(err, (*amootsms.StatusError)(nil)) {
		t.Error("another error is found")
	}
	own := &amootsms.StatusError{Result: amootsms.Parse("CreditNotEnough")}
	if !errors.Is(err, own) || own.Payload() != "CreditNotEnough" {
		t.Error("an error cannot be made for a test")
	}
	if empty := new(amootsms.StatusError); empty.Payload() != nil || empty.Error() != "AmootSMS answered no status: nothing" {
		t.Error(empty)
	}
}

func TestAValueIsWhatTheMemberHeld(t *testing.T) {
	list := []any{1.5, "x"}
	for _, test := range []struct{ payload, want any }{
		{`{"Status": 999}`, 999.0},
		{`{"Status": [1.5, "x"]}`, list},
		{map[string]any{"Status": list}, list},
		{map[string]any{"Status": json.RawMessage(`[1.5, "x"]`)}, list},
		{`{"Status": 1e999}`, json.Number("1e999")},
		{`{"Status": false}`, false},
		{`{"Status": null}`, nil},
		{`{}`, nil},
		{999, 999},
		{"NewTitle", "NewTitle"},
		{"no title", nil},
		{list, nil},
		{nil, nil},
		{"Failed", nil},
	} {
		found := amootsms.Parse(test.payload).Value()
		if fmt.Sprintf("%#v", found) != fmt.Sprintf("%#v", test.want) {
			t.Errorf("%v: %#v", test.payload, found)
		}
	}
}
