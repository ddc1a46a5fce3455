package native

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"log"
	"strings"
	"testing"

	"amootsms"
)

const password = "SecretPassword1234567"

// client has what somebody logs: fmt calls no method of what is in fields that are not exported.
type client struct {
	name     string
	Result   amootsms.Result
	result   amootsms.Result
	pointer  *amootsms.Result
	failure  *amootsms.StatusError
	err      error
	results  []amootsms.Result
	byTitle  map[string]amootsms.Result
	anything any
}

// payloads have the password in every place where there can be one.
func payloads() []any {
	return []any{
		password,
		[]byte(password),
		json.RawMessage(`"` + password + `"`),
		"the password is " + password,
		[]string{password},
		`{"x": "` + password + `"}`,
		`{"Status": 4, "x": "` + password + `"}`,
		`{"Status": 999, "x": "` + password + `"}`,
		`{"Status": "NewTitle", "x": "` + password + `"}`,
		`{"Status": ["` + password + `"]}`,
		`{"Status": "the password is ` + password + `"}`,
		map[string]any{"Status": 4, "x": password},
		map[string]any{"Status": 999, "x": password},
		map[string]any{"Status": []string{password}},
		map[string]string{"x": password},
		&struct{ Password string }{password},
	}
}

// shown is everything that fmt, log and encoders show of a value.
func shown(value any) string {
	var text bytes.Buffer
	for _, verb := range strings.Fields("%v %+v %#v %s %q %d %x %X %t %T %p") {
		fmt.Fprintf(&text, verb+"\n", value)
	}
	fmt.Fprint(&text, value)
	log.New(&text, "", 0).Print(value)
	if data, err := json.Marshal(value); err == nil {
		text.Write(data)
	}
	if data, err := xml.Marshal(value); err == nil {
		text.Write(data)
	}
	func() {
		defer func() { fmt.Fprint(&text, recover()) }()
		panic(value)
	}()
	return text.String()
}

func TestNothingShowsAPayload(t *testing.T) {
	for _, payload := range payloads() {
		result := amootsms.Parse(payload)
		err := amootsms.Check(payload)
		failure := err.(*amootsms.StatusError)
		used := client{
			"x", result, result, &result, failure, err, []amootsms.Result{result},
			map[string]amootsms.Result{"x": result}, result,
		}
		for _, value := range []any{
			result, &result, failure, *failure, fmt.Errorf("send: %w", err), used, &used,
			map[string]any{"err": err, "result": result}, []any{err, result},
			amootsms.Answer[int]{Result: result},
		} {
			text := shown(value)
			hexadecimal := fmt.Sprintf("%x", password)
			for _, secret := range []string{password, hexadecimal, password[:9], hexadecimal[:18]} {
				if strings.Contains(strings.ToLower(text), strings.ToLower(secret)) {
					t.Errorf("%T of %v:\n%s", value, payload, text)
				}
			}
		}
		if kept := fmt.Sprintf("%s", failure.Payload()); !strings.Contains(kept, password) {
			t.Errorf("the payload is not kept: %v", kept)
		}
	}
}

func TestWhatIsShownSaysWhatCame(t *testing.T) {
	for payload, want := range map[any]string{
		4:          `CreditNotEnough (4)|amootsms.Result{CreditNotEnough (4)}|4|CreditNotEnough`,
		999:        `unknown code 999|amootsms.Result{unknown code 999}|999|999`,
		"NewTitle": `unknown title NewT...|amootsms.Result{unknown title NewT...}|null|`,
		`{"Status": "NewTitle"}`: `unknown title NewTitle|amootsms.Result{unknown title NewTitle}|` +
			`"NewTitle"|NewTitle`,
		"[1]": `no status: a list|amootsms.Result{no status: a list}|null|`,
	} {
		result := amootsms.Parse(payload)
		written, _ := json.Marshal(result)
		text, _ := result.MarshalText()
		if found := fmt.Sprintf("%+v|%#v|%s|%s", result, result, written, text); found != want {
			t.Errorf("%v: %s", payload, found)
		}
		if found := fmt.Sprintf("%#v", amootsms.Check(payload)); !strings.Contains(found, fmt.Sprintf("%#v", result)) {
			t.Error(found)
		}
	}
}
