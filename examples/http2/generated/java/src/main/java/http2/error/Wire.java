// Code generated from the page. DO NOT EDIT.

package http2.error;

import java.io.InputStream;
import java.io.Reader;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.BaseStream;

/**
 * The status value of a payload.
 *
 * @param value the value, or null; an array or object of a JSON text is Nested
 * @param kind the type of the payload, for messages
 * @param isMember whether the value is the "error_code" of a body, and not the payload itself
 */
record Wire(Object value, String kind, boolean isMember) {
    static final String NOTHING = "nothing";
    static final String BOOLEAN = "a boolean";
    static final String NUMBER = "a number";
    static final String TEXT = "text that is not a status";
    static final String LIST = "a list";
    static final String OBJECT = "an object without a status";

    /** The keys that lead to the status, outermost first. */
    private static final List<String> KEYS = List.of("error_code");

    private static final Pattern CODE = Pattern.compile("-?(0|[1-9][0-9]{0,9})");
    private static final Pattern BARE_NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    /** JSON trees whose toString() is JSON. The package does not depend on these libraries. */
    private static final Set<String> TREES = Set.of(
            "com.fasterxml.jackson.databind.JsonNode",
            "com.google.gson.JsonElement",
            "jakarta.json.JsonValue",
            "javax.json.JsonValue",
            "org.json.JSONArray",
            "org.json.JSONObject",
            "org.json.JSONObject$Null",
            "tools.jackson.databind.JsonNode");

    /** Response objects of HTTP clients, which are not bodies. */
    private static final Set<String> RESPONSES = Set.of(
            "jakarta.ws.rs.core.Response",
            "java.net.http.HttpResponse",
            "javax.ws.rs.core.Response",
            "okhttp3.Response",
            "org.apache.hc.core5.http.HttpResponse",
            "org.apache.http.HttpResponse",
            "org.springframework.http.HttpEntity",
            "retrofit2.Response");

    private static final Set<String> PUBLISHERS = Set.of("org.reactivestreams.Publisher");

    /** Reads the status value of a payload. */
    static Wire of(Object payload) {
        if (payload instanceof CharSequence text) {
            return ofText(text.toString());
        }
        if (payload instanceof byte[] bytes) {
            return ofBytes(bytes);
        }
        if (payload instanceof Map) {
            return new Wire(member(payload, KEYS), OBJECT, true);
        }
        if (payload instanceof Enum) {
            return new Wire(payload, TEXT, false);
        }
        if (payload instanceof Number) {
            return new Wire(payload, NUMBER, false);
        }
        Wire tree = isA(payload, TREES) ? ofTree(payload, KEYS) : null;
        return tree != null ? tree : nothing(kindOf(payload));
    }

    /** Reads the value of "error_code" without its body. */
    static Wire ofMember(Object value) {
        Object plain = member(value, List.of());
        return new Wire(plain, kindOf(plain), true);
    }

    /** Reads a JSON number as an Integer if it can be a code, else as a Double. */
    static Number number(String json) {
        Double number = Double.valueOf(json);
        Integer code = int32(number);
        return code == null ? number : code;
    }

    /** Reads a code: an integer, or its canonical decimal form without a plus sign or leading zeros. */
    Integer code() {
        if (value instanceof Number number) {
            return int32(number.doubleValue());
        }
        String text = text();
        return text != null && CODE.matcher(text).matches() ? int32(Double.parseDouble(text)) : null;
    }

    /** Returns the value if it is text, the name of an enum constant, or null. */
    String text() {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof CharSequence ? value.toString() : null;
    }

    /** Returns the value for clients. */
    Object held() {
        return value instanceof JsonScanner.Nested nested ? nested.json() : value;
    }

    private static Integer int32(double number) {
        return number == (int) number ? (int) number : null;
    }

    private static Wire ofBytes(byte[] bytes) {
        try {
            // Unlike new String(bytes, UTF_8), this rejects invalid UTF-8.
            return ofText(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notUtf8) {
            return nothing("bytes that are not UTF-8");
        }
    }

    private static Wire ofText(String payload) {
        String text = strip(payload);
        if (text.startsWith("{") || text.startsWith("\"")) {
            Wire json = JsonScanner.find(text, KEYS);
            return json != null ? json : nothing("text that is not JSON");
        }
        if (BARE_NUMBER.matcher(text).matches()) {
            return nothing(NUMBER);
        }
        return new Wire(text, kindOfText(text), false);
    }

    private static String kindOfText(String text) {
        if (text.isEmpty()) {
            return "an empty text";
        }
        if (text.startsWith("[")) {
            return LIST;
        }
        return text.startsWith("<") ? "HTML or XML" : TEXT;
    }

    private static Wire nothing(String kind) {
        return new Wire(null, kind, false);
    }

    /** Reads a JSON tree. Returns null if its toString() fails. */
    private static Wire ofTree(Object tree, List<String> keys) {
        try {
            return JsonScanner.find(strip(tree.toString()), keys);
        } catch (RuntimeException | StackOverflowError notPrinted) {
            return null; // such as a tree that is nested too deeply for its library
        }
    }

    /** Follows keys into maps and trees. Returns null if a key is missing. */
    private static Object member(Object value, List<String> keys) {
        if (value instanceof Map<?, ?> object && !keys.isEmpty()) {
            // Not get(), because a map may compare keys differently, or reject a String.
            for (Map.Entry<?, ?> member : object.entrySet()) {
                if (keys.get(0).equals(member.getKey())) {
                    return member(member.getValue(), keys.subList(1, keys.size()));
                }
            }
            return null;
        }
        boolean isPlain = value instanceof CharSequence || value instanceof Number;
        if (!isPlain && isA(value, TREES)) {
            Wire tree = ofTree(value, keys);
            return tree != null && (keys.isEmpty() || tree.isMember) ? tree.value : null;
        }
        return keys.isEmpty() ? value : null;
    }

    /** Removes a byte order mark, and then JSON whitespace, which has fewer characters than Java's. */
    private static String strip(String text) {
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (start < end && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** Describes the type of an object, including types that are often passed by mistake. */
    private static String kindOf(Object payload) {
        if (payload == null) {
            return NOTHING;
        }
        if (payload instanceof CharSequence) {
            return TEXT;
        }
        if (payload instanceof Boolean) {
            return BOOLEAN;
        }
        if (payload instanceof Number) {
            return NUMBER;
        }
        if (payload instanceof JsonScanner.Nested nested) {
            return nested.json().startsWith("[") ? LIST : OBJECT;
        }
        if (payload instanceof Map) {
            return OBJECT;
        }
        if (payload instanceof Collection || payload.getClass().isArray()) {
            return LIST;
        }
        if (payload instanceof URLConnection || isA(payload, RESPONSES)) {
            return "a Response object instead of its body";
        }
        if (payload instanceof InputStream || payload instanceof Reader || payload instanceof BaseStream) {
            return "a stream instead of what it holds";
        }
        if (payload instanceof Future || payload instanceof CompletionStage) {
            return "a Future instead of what it completes with";
        }
        if (payload instanceof Flow.Publisher || isA(payload, PUBLISHERS)) {
            return "a Publisher instead of what it publishes";
        }
        if (payload instanceof Optional) {
            return "an Optional instead of what it holds";
        }
        boolean isFunction = payload instanceof Supplier
                || payload instanceof Function
                || payload instanceof Callable
                || payload instanceof Runnable;
        return isFunction ? "a function" : "an object of type " + typeName(payload.getClass().getName());
    }

    /** Returns the simple name of a class, in ASCII. */
    private static String typeName(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1).replaceAll("[^ -~]", "?");
        return last.substring(0, Math.min(last.length(), 40));
    }

    /** Returns whether the class of an object, a superclass or an interface has one of these names. */
    private static boolean isA(Object value, Set<String> names) {
        return value != null && isA(value.getClass(), names);
    }

    private static boolean isA(Class<?> type, Set<String> names) {
        if (type == null) {
            return false;
        }
        if (names.contains(type.getName()) || isA(type.getSuperclass(), names)) {
            return true;
        }
        for (Class<?> parent : type.getInterfaces()) {
            if (isA(parent, names)) {
                return true;
            }
        }
        return false;
    }
}
