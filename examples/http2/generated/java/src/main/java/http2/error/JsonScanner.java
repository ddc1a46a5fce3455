// Code generated. DO NOT EDIT.

package http2.error;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;

/**
 * Reads one value from a JSON text, and validates the whole text against RFC 8259.
 *
 * <p>The package has no dependencies, and Java 17 does not include a JSON parser. Nesting uses memory, not stack.
 */
final class JsonScanner {
    /** An array or an object, as JSON text. */
    record Nested(String json) {}

    /** Returned at the end of the text. Valid JSON does not contain it. */
    private static final char END = '\0';

    /** The characters allowed after a backslash, except u, and their meanings. */
    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String MEANINGS = "\"\\/\b\f\n\r\t";

    private final String text;
    private final List<String> keys;

    /** The expected closing brackets, the innermost first. */
    private final Deque<Character> closers = new ArrayDeque<>();

    private int at;

    /** How many of the keys match the path to the current value. */
    private int depth;

    /** The start of the wanted value, or 0 if it has not been found. */
    private int wanted;

    private JsonScanner(String text, List<String> keys) {
        this.text = text;
        this.keys = keys;
    }

    /**
     * Returns the member at a path of keys, or the whole value if the text is not an object. Returns null if the text is
     * not JSON. If a key is repeated, the last member is used. The text must not have surrounding whitespace.
     */
    static Wire find(String text, List<String> keys) {
        JsonScanner scanner = new JsonScanner(text, keys);
        while (scanner.value()) {
            if (scanner.closers.isEmpty()) {
                return scanner.at == text.length() ? scanner.found() : null;
            }
        }
        return null;
    }

    /** Reads a value and the brackets that close after it. Reads only the start of a non-empty array or object. */
    private boolean value() {
        return switch (current()) {
            case '{' -> open('}');
            case '[' -> open(']');
            case '"' -> string() && close();
            case 't' -> literal("true") && close();
            case 'f' -> literal("false") && close();
            case 'n' -> literal("null") && close();
            default -> number() && close();
        };
    }

    private boolean open(char closer) {
        closers.push(closer);
        mark(current());
        return current() == closer ? close() : name();
    }

    /** Reads closing brackets up to the comma before the next value. */
    private boolean close() {
        while (!closers.isEmpty()) {
            if (mark(',')) {
                return name();
            }
            if (!mark(closers.pop())) {
                return false;
            }
        }
        return true;
    }

    /** Reads the name of a member, if one is expected. */
    private boolean name() {
        if (closers.peek() == ']') {
            return true;
        }
        int start = at;
        boolean isName = string() && mark(':');
        int parents = closers.size() - 1;
        if (isName && parents < keys.size() && parents <= depth) {
            boolean isKey = unescaped(start).equals(keys.get(parents));
            depth = isKey ? parents + 1 : parents;
            if (isKey) {
                wanted = depth == keys.size() ? at : 0;
            }
        }
        return isName;
    }

    private boolean string() {
        if (!take('"')) {
            return false;
        }
        while (at < text.length()) {
            char unit = text.charAt(at++);
            if (unit == '"') {
                return true;
            }
            if (unit < ' ' || unit == '\\' && !escape()) {
                return false;
            }
        }
        return false;
    }

    private boolean escape() {
        char escape = current();
        at++;
        if (escape != 'u') {
            return ESCAPES.indexOf(escape) >= 0;
        }
        int end = at + 4;
        while (at < end && HexFormat.isHexDigit(current())) {
            at++;
        }
        return at == end;
    }

    private boolean number() {
        take('-');
        return (take('0') || digits())
                && (!take('.') || digits())
                && (!take('e') && !take('E') || digits() || (take('+') || take('-')) && digits());
    }

    private boolean digits() {
        int start = at;
        while ('0' <= current() && current() <= '9') {
            at++;
        }
        return at > start;
    }

    private boolean literal(String literal) {
        boolean isHere = text.startsWith(literal, at);
        at += literal.length();
        return isHere;
    }

    /** Decodes the wanted value. The text must have been validated. */
    private Wire found() {
        boolean isBody = text.startsWith("{");
        if (isBody && wanted == 0) {
            return new Wire(null, Wire.OBJECT, true);
        }
        Wire value = decoded(wanted);
        return isBody ? new Wire(value.value(), Wire.OBJECT, true) : value;
    }

    /** Decodes the value that starts here. It must be valid. */
    private Wire decoded(int start) {
        at = start;
        return switch (current()) {
            case '{' -> new Wire(new Nested(skipped()), Wire.OBJECT, false);
            case '[' -> new Wire(new Nested(skipped()), Wire.LIST, false);
            case '"' -> new Wire(unescaped(start), Wire.TEXT, false);
            case 't' -> new Wire(true, Wire.BOOLEAN, false);
            case 'f' -> new Wire(false, Wire.BOOLEAN, false);
            case 'n' -> new Wire(null, Wire.NOTHING, false);
            default -> new Wire(Wire.number(skipped()), Wire.NUMBER, false);
        };
    }

    /** Returns the text of the value that starts here. It must be valid. */
    private String skipped() {
        int start = at;
        closers.clear();
        do {
            value();
        } while (!closers.isEmpty());
        return text.substring(start, at).strip();
    }

    /** Decodes the string that starts here. It must be valid. */
    private String unescaped(int start) {
        StringBuilder decoded = new StringBuilder();
        for (int next = start + 1; text.charAt(next) != '"'; next++) {
            char unit = text.charAt(next);
            if (unit == '\\') {
                unit = text.charAt(++next);
                if (unit == 'u') {
                    unit = (char) Integer.parseInt(text, next + 1, next + 5, 16);
                    next += 4;
                } else {
                    unit = MEANINGS.charAt(ESCAPES.indexOf(unit));
                }
            }
            decoded.append(unit);
        }
        return decoded.toString();
    }

    /** Reads a character and the whitespace around it. */
    private boolean mark(char mark) {
        space();
        if (!take(mark)) {
            return false;
        }
        space();
        return true;
    }

    private void space() {
        while (current() == ' ' || current() == '\t' || current() == '\n' || current() == '\r') {
            at++;
        }
    }

    private boolean take(char wanted) {
        if (current() != wanted) {
            return false;
        }
        at++;
        return true;
    }

    private char current() {
        return at < text.length() ? text.charAt(at) : END;
    }
}
