using System;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

/// <summary>Compiles as csc does, by Roslyn; documentation is checked, and not written.</summary>
internal static class Compiler
{
    private static int Main(string[] arguments)
    {
        var given = CSharpCommandLineParser.Default.Parse(arguments, Directory.GetCurrentDirectory(), null);
        var options = given.ParseOptions.WithDocumentationMode(DocumentationMode.Diagnose);
        var trees = given.SourceFiles.Select(each =>
            CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(each.Path), Encoding.UTF8), options, each.Path));
        var references = given.MetadataReferences.Select(each => MetadataReference.CreateFromFile(each.Reference));
        var name = Path.GetFileNameWithoutExtension(given.OutputFileName);
        var compilation = CSharpCompilation.Create(name, trees, references, given.CompilationOptions);
        using (var output = File.Create(Path.Combine(given.OutputDirectory, given.OutputFileName)))
        {
            var result = compilation.Emit(output);
            var shown = given.Errors.Concat(result.Diagnostics).Where(each => each.Severity > DiagnosticSeverity.Hidden);
            Console.WriteLine(string.Join("\n", shown));
            return result.Success ? 0 : 1;
        }
    }
}
