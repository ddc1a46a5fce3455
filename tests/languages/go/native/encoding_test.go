package native

import (
	"database/sql"
	"database/sql/driver"
	"encoding"
	"encoding/json"
	"encoding/xml"
	"errors"
	"flag"
	"fmt"
	"io"
	"reflect"
	"testing"
	"time"

	"amootsms"
)

var (
	_ encoding.TextMarshaler = amootsms.Status(0)
	_ encoding.TextMarshaler = amootsms.Result{}
	_ driver.Valuer          = amootsms.Status(0)
	_ sql.Scanner            = new(amootsms.Status)
	_ fmt.GoStringer         = amootsms.Result{}
)

// fields are what a client decodes a body into that does not use an Answer.
type fields struct {
	Result amootsms.Result
	Status amootsms.Status
}

func TestDecodingIntoFieldsNeverFails(t *testing.T) {
	for _, test := range []struct{ value, result, status, known string }{
		{`1`, `1`, `Success`, `1`},
		{`1.0`, `1`, `Success`, `1`},
		{`"1"`, `1`, `Success`, `1`},
		{`"Success"`, `1`, `Success`, `1`},
		{`0`, `0`, `Failed`, `0`},
		{`"-207"`, `-207`, `Token_NotAllowIP`, `-207`},
		{`999`, `999`, `Status(999)`, `999`},
		{`"NewTitle"`, `"NewTitle"`, `Status(none)`, `null`},
		{`"success"`, `"success"`, `Status(none)`, `null`},
		{`true`, `null`, `Status(none)`, `null`},
		{`1.5`, `null`, `Status(none)`, `null`},
		{`2147483648`, `null`, `Status(none)`, `null`},
		{`{"Status":1}`, `null`, `Status(none)`, `null`},
		{`[1]`, `null`, `Status(none)`, `null`},
		{`"{\"Status\":1}"`, `null`, `Status(none)`, `null`},
	} {
		var found fields
		if err := json.Unmarshal([]byte(`{"Result":`+test.value+`,"Status":`+test.value+`}`), &found); err != nil {
			t.Error(err)
		}
		if found.Status.String() != test.status || !found.Result.Known() && string(found.Result.Raw().(json.RawMessage)) != test.value {
			t.Errorf("%s: %v", test.value, found)
		}
		written, err := json.Marshal(found)
		if want := `{"Result":` + test.result + `,"Status":` + test.known + `}`; err != nil || string(written) != want {
			t.Errorf("%s: %s", test.value, written)
		}
	}
}

func TestNullChangesNothing(t *testing.T) {
	var found fields
	for _, body := range []string{`{"Result":4,"Status":4}`, `{"Result":null,"Status":null}`} {
		if err := json.Unmarshal([]byte(body), &found); err != nil || found.Status != 4 || found.Result.Title() != "CreditNotEnough" {
			t.Errorf("%s: %v", body, found)
		}
	}
	answer := amootsms.Answer[int]{Body: 1}
	if err := json.Unmarshal([]byte("null"), &answer); err != nil || answer.Body != 1 {
		t.Error(err, answer)
	}
}

type message struct {
	ID     int
	Mobile string
}

type report struct {
	Data []amootsms.Answer[message]
}

func TestAnAnswerIsExact(t *testing.T) {
	for body, want := range map[string]string{
		`{"Status":0,"STATUS":1}`:              "Failed (0)",
		`{"status":1,"Status":0,"Status":1}`:   "Success (1)",
		`{"STATUS":1}`:                         "no status: an object without a status",
		`{"Status":4,"Data":"not enough"}`:     "CreditNotEnough (4)",
		`{"Status":"NewTitle","Data":7}`:       "unknown title NewTitle",
		`"CreditNotEnough"`:                    "CreditNotEnough (4)",
		`500`:                                  "no status: a number",
		`[{"Status":1}]`:                       "no status: a list",
		` {"Status": 1.0, "Data": [], "x": 1}`: "Success (1)",
	} {
		var answer amootsms.Answer[report]
		if err := json.Unmarshal([]byte(body), &answer); err != nil || answer.Result.String() != want {
			t.Errorf("%s: %v, %v", body, answer.Result, err)
		}
		if (amootsms.Check(answer) == nil) != answer.Result.Success() {
			t.Errorf("%s: Check reads another status", body)
		}
	}
}

func TestAnAnswerHasTheItems(t *testing.T) {
	body := `{"Status": 1, "Data": [
		{"ID": 7, "Mobile": "09120000000", "Status": 1},
		{"ID": 0, "Mobile": "09120000001", "Status": "Mobile_Invalid", "STATUS": 1},
		{"ID": 0, "Mobile": "09120000002", "Status": 0}
	]}`
	var answer amootsms.Answer[report]
	if err := json.Unmarshal([]byte(body), &answer); err != nil || answer.Result.Err() != nil {
		t.Fatal(err, answer)
	}
	failed := []string{}
	for _, item := range answer.Body.Data {
		if !item.Result.Success() {
			failed = append(failed, item.Body.Mobile)
		}
	}
	if !reflect.DeepEqual(failed, []string{"09120000001", "09120000002"}) || answer.Body.Data[0].Body.ID != 7 {
		t.Error(answer)
	}
}

func TestAnAnswerSaysWhatItCannotDecode(t *testing.T) {
	var mismatch *json.UnmarshalTypeError
	var answer amootsms.Answer[report]
	if err := json.Unmarshal([]byte(`{"Status":1,"Data":7}`), &answer); !errors.As(err, &mismatch) || !answer.Result.Success() {
		t.Error(err, answer)
	}
	var broken amootsms.Answer[brokenBody]
	if err := json.Unmarshal([]byte(`{"Status":0}`), &broken); !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Error(err)
	}
}

type brokenBody struct{}

func (*brokenBody) UnmarshalJSON([]byte) error { return io.ErrUnexpectedEOF }

func TestAnAnswerKeepsTheWholePayload(t *testing.T) {
	body := `{"Status":4,"Message":"say this"}`
	var answer amootsms.Answer[any]
	data := []byte(body)
	if err := json.Unmarshal(data, &answer); err != nil {
		t.Fatal(err)
	}
	copy(data, "overwritten")
	var failure *amootsms.StatusError
	if !errors.As(answer.Result.Err(), &failure) || string(failure.Payload().(json.RawMessage)) != body {
		t.Error(failure.Payload())
	}
}

func TestTextIsATitleOrACode(t *testing.T) {
	type element struct {
		Status amootsms.Status
		Result amootsms.Result `xml:",attr"`
	}
	for _, test := range []struct{ text, status, written, raw string }{
		{"Success", "Success", "Success", ""},
		{" 4\n", "CreditNotEnough", "CreditNotEnough", ""},
		{"999", "Status(999)", "999", "999"},
		{"NewTitle", "Status(none)", "NewTitle", "NewTitle"},
		{"", "Status(none)", "", ""},
		{"4.0", "Status(none)", "", "4.0"},
	} {
		var found element
		source := fmt.Sprintf(`<element Result="%s"><Status>%s</Status></element>`, test.text, test.text)
		if err := xml.Unmarshal([]byte(source), &found); err != nil || found.Status.String() != test.status {
			t.Errorf("%q: %v, %v", test.text, found, err)
		}
		if !found.Result.Known() && found.Result.Raw() != test.raw {
			t.Errorf("%q: %q", test.text, found.Result.Raw())
		}
		if written, err := found.Result.MarshalText(); err != nil || string(written) != test.written {
			t.Errorf("%q: %q, %v", test.text, written, err)
		}
		var again element
		written, err := xml.Marshal(found)
		if err != nil || xml.Unmarshal(written, &again) != nil || again.Status != found.Status || again.Result.Title() != found.Result.Title() {
			t.Errorf("%q: %s, %v", test.text, written, err)
		}
	}
}

func TestAStatusIsAKeyAndAFlag(t *testing.T) {
	counts := map[amootsms.Status]int{}
	if err := json.Unmarshal([]byte(`{"CreditNotEnough": 1, "999": 2, "0": 3}`), &counts); err != nil {
		t.Fatal(err)
	}
	written, err := json.Marshal(counts)
	if want := `{"999":2,"CreditNotEnough":1,"Failed":3}`; err != nil || string(written) != want {
		t.Errorf("%s, %v", written, err)
	}
	flags := flag.NewFlagSet("", flag.ContinueOnError)
	var status amootsms.Status
	flags.TextVar(&status, "status", amootsms.StatusSuccess, "what to look for")
	for argument, want := range map[string]amootsms.Status{"CreditNotEnough": 4, "-207": -207} {
		if err := flags.Parse([]string{"-status", argument}); err != nil || status != want {
			t.Error(status, err)
		}
	}
}

func TestAColumnHasCodesAndIsReadInAnyForm(t *testing.T) {
	none, _ := amootsms.FromTitle("nowhere")
	for _, test := range []struct {
		column any
		want   amootsms.Status
	}{
		{int64(4), 4},
		{4.0, 4},
		{"4", 4},
		{[]byte("4"), 4},
		{"CreditNotEnough", 4},
		{[]byte("CreditNotEnough"), 4},
		{int64(999), 999},
		{nil, none},
		{"nowhere", none},
		{4.5, none},
		{int64(1) << 32, none},
	} {
		var status amootsms.Status
		if err := status.Scan(test.column); err != nil || status != test.want {
			t.Errorf("%v: %v, %v", test.column, status, err)
		}
	}
	for _, column := range []any{true, time.Time{}} {
		if err := new(amootsms.Status).Scan(column); err == nil {
			t.Errorf("%T is read", column)
		}
	}
	for status, want := range map[amootsms.Status]driver.Value{4: int64(4), 999: int64(999), none: nil} {
		if value, err := driver.DefaultParameterConverter.ConvertValue(status); err != nil || value != want {
			t.Errorf("%v: %v, %v", status, value, err)
		}
	}
}
