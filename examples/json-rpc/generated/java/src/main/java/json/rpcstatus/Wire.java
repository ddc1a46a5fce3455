// Code generated from the page of 2013-01-04, API 2.0. DO NOT EDIT.

package json.rpcstatus;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes the wire value out of a payload: the Integer or String that its "error.code" is, or null. */
final class Wire {
    /** The keys that lead to a status, from the outermost. */
    private static final List<String> KEYS = List.of("error", "code");

    private static final Pattern CODE = Pattern.compile("-?(0|[1-9][0-9]{0,9})");

    private Wire() {}

    static Object value(Object payload) {
        if (payload instanceof CharSequence text) {
            return ofText(text.toString());
        }
        if (payload instanceof byte[] bytes) {
            return ofBytes(bytes);
        }
        if (payload instanceof Map<?, ?> object) {
            return ofObject(object);
        }
        return ofNumber(payload);
    }

    /** Reads a code in its one decimal form, without a plus sign or leading zeros; null for anything else. */
    static Integer code(String text) {
        return text != null && CODE.matcher(text).matches() ? int32(Long.parseLong(text)) : null;
    }

    private static Object ofBytes(byte[] bytes) {
        try {
            // Unlike new String(bytes, UTF_8), this does not replace what is not UTF-8.
            return ofText(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }

    private static Object ofText(String payload) {
        String text = strip(payload);
        return text.startsWith("{") || text.startsWith("\"") ? JsonScanner.find(text, KEYS) : text;
    }

    /** Removes one byte order mark, and then what JSON calls white space, which is less than Java does. */
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

    private static Object ofObject(Map<?, ?> object) {
        Object value = object;
        for (String key : KEYS) {
            value = value instanceof Map<?, ?> inner ? member(inner, key) : null;
        }
        return value instanceof CharSequence text ? text.toString() : ofNumber(value);
    }

    private static Object member(Map<?, ?> object, String key) {
        // Not get(): a map may compare its keys in another way, or refuse a String.
        for (Map.Entry<?, ?> member : object.entrySet()) {
            if (key.equals(member.getKey())) {
                return member.getValue();
            }
        }
        return null;
    }

    private static Integer ofNumber(Object value) {
        if (value instanceof BigInteger number) {
            return number.bitLength() < Integer.SIZE ? number.intValue() : null;
        }
        boolean isInteger = value instanceof Integer
                || value instanceof Long
                || value instanceof Short
                || value instanceof Byte;
        return isInteger ? int32(((Number) value).longValue()) : null;
    }

    private static Integer int32(long number) {
        return number == (int) number ? (int) number : null;
    }
}
