// Command sinks prints each text of texts.go with its documentation, one JSON array a line.
package main

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
)

func main() {
	file, err := parser.ParseFile(token.NewFileSet(), "texts.go", nil, parser.ParseComments)
	if err != nil {
		panic(err)
	}
	lines := json.NewEncoder(os.Stdout)
	for at, spec := range file.Decls[0].(*ast.GenDecl).Specs {
		_ = lines.Encode([]string{texts[at], spec.(*ast.ValueSpec).Doc.Text()})
	}
}
