import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/** Prints what javadoc reads of the documentation of each field of a source file, in UTF-16 as hexadecimal digits. */
final class Docs {
    public static void main(String[] arguments) throws Exception {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        var sources = files.getJavaFileObjects(arguments[0]);
        var task = (JavacTask) compiler.getTask(null, files, null, null, null, sources);
        var trees = DocTrees.instance(task);
        for (CompilationUnitTree unit : task.parse()) {
            new TreePathScanner<Void, Void>() {
                @Override
                public Void visitVariable(VariableTree field, Void nothing) {
                    var doc = trees.getDocCommentTree(getCurrentPath());
                    if (doc != null) {
                        show(doc.getFullBody().stream().map(Docs::text).collect(Collectors.joining()));
                    }
                    return null;
                }
            }.scan(unit, null);
        }
    }

    private static void show(String text) {
        System.out.println(HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE)));
    }

    private static String text(DocTree part) {
        if (part instanceof TextTree text) {
            return text.getBody();
        }
        if (part instanceof EntityTree entity) {
            return Character.toString(Integer.parseInt(entity.getName().toString().substring(1)));
        }
        return "<" + part.getKind() + ">";
    }
}
