// Command consumer uses package amootsms as a client of the API does, and shows what it makes of
// the shared test vectors.
package main

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	// [success]
	"errors"
	"fmt"
	// [/success]
	"io"
	"log"
	"os"
	"reflect"

	"amootsms"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) < 2 {
		log.Fatal("usage: consumer COMMAND ...")
	}
	run, ok := commands[os.Args[1]]
	if !ok {
		log.Fatalf("no command %s", os.Args[1])
	}
	run(os.Args[2:])
}

// commands has those that name no status; client.go adds the others, where a page has these.
var commands = map[string]func([]string){
	"table": func([]string) { write(table()) },
	"facts": func([]string) {
		write([]string{
			// [APIVersion]
			amootsms.APIVersion,
			// [/APIVersion]
			// [SpecDate]
			amootsms.SpecDate,
			// [/SpecDate]
			amootsms.SpecSHA256,
		})
	},
	"vectors": func(arguments []string) { write(outcomes(arguments[0])) },
	// [success]

	"errors": func(bodies []string) { write(each(bodies, failure)) },
	// [/success]
}

// --- the whole table, and the vectors ---

func table() []any {
	rows := []any{}
	for _, status := range amootsms.Statuses() {
		back, found := amootsms.FromTitle(status.Title())
		rows = append(rows, map[string]any{
			"code":        int(status),
			"title":       status.Title(),
			"description": status.Description(),
			"name":        status.String(),
			"found":       found && back == status && status.Known(),
			// [success]

			"success": status.Success(),
			// [/success]
		})
	}
	return rows
}

// [success]
// failure shows the error that an answer makes, as a program finds it in another error.
func failure(body string) any {
	err := amootsms.Check(body)
	if err == nil {
		return nil
	}
	var found *amootsms.StatusError
	if !errors.As(fmt.Errorf("send: %w", err), &found) || found.Payload() != body {
		log.Fatal(err)
	}
	code, title := identity(found.Result)
	return map[string]any{"message": found.Error(), "code": code, "title": title}
}

func each(bodies []string, show func(string) any) []any {
	shown := []any{}
	for _, body := range bodies {
		shown = append(shown, show(body))
	}
	return shown
}

// [/success]
func identity(result amootsms.Result) (code *int, title *string) {
	if number, ok := result.Code(); ok {
		code = &number
	}
	if name := result.Title(); name != "" {
		title = &name
	}
	return code, title
}

type expected struct {
	Known bool    `json:"known"`
	Code  *int    `json:"code"`
	Title *string `json:"title"`
	// [success]

	Success bool `json:"success"`
	// [/success]
}

type outcome struct {
	Name   string   `json:"name"`
	Form   string   `json:"form"`
	Expect expected `json:"expect"`
	// Raw is whether the payload was kept as it was given.
	Raw bool `json:"raw"`
	// Value is what the member of a body held, if there was one.
	Value any `json:"value"`
	// Error is what the error says, if there is one.
	Error *string `json:"error"`
	// Agree is whether all ways to ask give the same answer.
	Agree bool `json:"agree"`
}

func outcomes(path string) []outcome {
	data, err := os.ReadFile(path)
	if err != nil {
		log.Fatal(err)
	}
	var file struct {
		Vectors []struct {
			Name  string                     `json:"name"`
			Input map[string]json.RawMessage `json:"input"`
		} `json:"vectors"`
	}
	if err := json.Unmarshal(data, &file); err != nil {
		log.Fatal(err)
	}
	found := []outcome{}
	for _, vector := range file.Vectors {
		for form, input := range vector.Input {
			for name, payload := range payloads(form, input) {
				found = append(found, examine(vector.Name, name, payload))
			}
		}
	}
	return found
}

// payloads makes what a client could hold of one input.
func payloads(form string, input json.RawMessage) map[string]any {
	switch form {
	case "json":
		return map[string]any{"decoded": unmarshal(input, false), "json.Number": unmarshal(input, true)}
	case "text", "utf8":
		text := unmarshal(input, false).(string)
		if form == "text" {
			return map[string]any{"string": text, "pointer": &text}
		}
		return map[string]any{"bytes": []byte(text)}
	case "base64":
		data, err := base64.StdEncoding.DecodeString(unmarshal(input, false).(string))
		if err != nil {
			log.Fatal(err)
		}
		return map[string]any{"bytes": data, "json.RawMessage": json.RawMessage(data), "string": string(data)}
	}
	log.Fatalf("no form %s", form)
	return nil
}

func unmarshal(data []byte, numbers bool) (value any) {
	decoder := json.NewDecoder(bytes.NewReader(data))
	if numbers {
		decoder.UseNumber()
	}
	if err := decoder.Decode(&value); err != nil && err != io.EOF {
		log.Fatal(err)
	}
	return value
}

func examine(name, form string, payload any) outcome {
	result := amootsms.Parse(payload)
	status, known := result.Status()
	description, described := result.Description()
	found := outcome{Name: name, Form: form, Value: result.Value()}
	found.Expect.Known = result.Known()
	found.Expect.Code, found.Expect.Title = identity(result)
	found.Raw = known && result.Raw() == nil || !known && reflect.DeepEqual(result.Raw(), payload)
	found.Agree = known == result.Known() && status.Known() == known && described == known &&
		(!known || status.Title() == result.Title()) && description == status.Description() &&
		result.Equal(amootsms.Parse(payload)) && agrees(payload, result)
	// [success]
	found.Expect.Success = result.Success()
	if err := result.Err(); err != nil {
		message := err.Error()
		found.Error = &message
	}
	err := amootsms.Check(payload)
	found.Agree = found.Agree && status.Success() == result.Success() && (err == nil) == result.Success() &&
		(err == nil || errors.Is(err, result.Err()) && known == errors.Is(err, status.Err()) &&
			reflect.DeepEqual(err.(*amootsms.StatusError).Payload(), payload))
	// [/success]
	return found
}

// agrees reports whether an Answer has the same Result, if the payload is JSON by itself.
func agrees(payload any, result amootsms.Result) bool {
	var body []byte
	switch payload := payload.(type) {
	case string:
		body = []byte(payload)
	case []byte:
		body = payload
	}
	if !json.Valid(body) || string(bytes.TrimSpace(body)) == "null" {
		return true
	}
	var answer amootsms.Answer[json.RawMessage]
	err := json.Unmarshal(body, &answer)
	return err == nil && answer.Result.String() == result.String() && bytes.Contains(body, answer.Body)
}

func write(value any) {
	if err := json.NewEncoder(os.Stdout).Encode(value); err != nil {
		log.Fatal(err)
	}
}
