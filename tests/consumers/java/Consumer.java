import amootsms.status.AmootStatus;
import amootsms.status.AmootStatusException;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Uses the package as a client of the gateway does, and shows what it makes of the shared test vectors. */
public final class Consumer {
    private Consumer() {}

    /**
     * Runs one command: {@code table}, {@code vectors FILE}, {@code texts FILE}, {@code odd} or {@code advise BODY...}.
     *
     * @param arguments the command and its operands
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        List<String> operands = Arrays.asList(arguments).subList(1, arguments.length);
        switch (arguments[0]) {
            case "table" -> System.out.println(Json.write(table()));
            case "vectors" -> System.out.println(Json.write(vectors(read(operands.get(0)))));
            case "texts" -> System.out.println(Json.write(texts(read(operands.get(0)))));
            case "odd" -> System.out.println(Json.write(odd()));
            case "advise" -> operands.forEach(body -> System.out.println(advise(body)));
            default -> throw new IllegalArgumentException("no command " + arguments[0]);
        }
    }

    private static Object read(String path) throws IOException {
        return Json.read(Files.readString(Path.of(path)));
    }

    // --- typical use ---

    /** Stands for a request to the gateway: throws unless the answer says success. */
    private static void send(String body) {
        AmootStatus.parse(body).requireSuccess();
    }

    /** Says what to do about an answer. */
    private static String advise(String body) {
        try {
            send(body);
            return "sent";
        } catch (AmootStatusException failure) {
            AmootStatus status = failure.status();
            return status.known()
                    .map(known -> switch (known) {
                        case CREDIT_NOT_ENOUGH -> "charge the account";
                        case FAILED -> "try again";
                        default -> known.title() + ": " + failure.getMessage();
                    })
                    .orElseGet(() -> "look up " + status.raw() + " (" + failure.getMessage() + ")");
        }
    }

    // --- the whole table, and the vectors ---

    private static List<Object> table() {
        List<Object> rows = new ArrayList<>();
        for (AmootStatus.Known known : AmootStatus.Known.values()) {
            AmootStatus status = AmootStatus.of(known);
            boolean isFound = AmootStatus.ofCode(known.code()).orElseThrow() == status
                    && AmootStatus.ofTitle(known.title()).orElseThrow() == status
                    && AmootStatus.parse(known) == status
                    && AmootStatus.values().get(known.ordinal()) == status
                    && status.known().orElseThrow() == known;
            if (!isFound) {
                throw new AssertionError(known);
            }
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("code", status.code().orElseThrow());
            row.put("title", status.title().orElseThrow());
            row.put("description", status.description());
            row.put("name", known.name());
            rows.add(row);
        }
        return rows;
    }

    private static List<Object> vectors(Object file) {
        List<Object> outcomes = new ArrayList<>();
        for (Object vector : (List<?>) ((Map<?, ?>) file).get("vectors")) {
            Map<?, ?> fields = (Map<?, ?>) vector;
            ((Map<?, ?>) fields.get("input")).forEach((form, input) -> payloads((String) form, input)
                    .forEach((name, payload) -> outcomes.add(examine(fields.get("name"), name, payload))));
        }
        return outcomes;
    }

    /** Makes what a client could hold of one input. */
    private static Map<String, Object> payloads(String form, Object input) {
        Map<String, Object> payloads = new LinkedHashMap<>();
        switch (form) {
            case "json" -> {
                payloads.put("decoded", input);
                if (input instanceof Integer number) {
                    payloads.put("long", number.longValue());
                    payloads.put("BigInteger", BigInteger.valueOf(number));
                }
            }
            case "text" -> {
                payloads.put("String", input);
                payloads.put("StringBuilder", new StringBuilder((String) input));
            }
            case "utf8" -> payloads.put("bytes", ((String) input).getBytes(StandardCharsets.UTF_8));
            case "base64" -> payloads.put("bytes", Base64.getDecoder().decode((String) input));
            default -> throw new IllegalArgumentException("no form " + form);
        }
        return payloads;
    }

    private static Map<String, Object> examine(Object name, String form, Object payload) {
        AmootStatus status = AmootStatus.parse(payload);
        Map<String, Object> expect = new LinkedHashMap<>();
        expect.put("known", status.isKnown());
        expect.put("code", boxed(status.code()));
        expect.put("title", status.title().orElse(null));
        expect.put("success", status.isSuccess());
        Map<String, Object> outcome = new LinkedHashMap<>();
        outcome.put("name", name);
        outcome.put("form", form);
        outcome.put("expect", expect);
        outcome.put("raw", status.raw() == payload || status.isKnown() && status.raw().equals(boxed(status.code())));
        outcome.put("agree", agrees(status, payload));
        return outcome;
    }

    /** Whether all ways to ask give the same answer. */
    private static boolean agrees(AmootStatus status, Object payload) {
        boolean isThrown = false;
        try {
            isThrown = status.requireSuccess() != status;
        } catch (AmootStatusException failure) {
            isThrown = failure.status() == status;
        }
        AmootStatus again = AmootStatus.parse(payload);
        return isThrown != status.isSuccess()
                && status.known().isPresent() == status.isKnown()
                && status.description().isEmpty() != status.isKnown()
                && AmootStatus.parse(status) == status
                && again.equals(status)
                && again.hashCode() == status.hashCode()
                && status.isKnown() == (again == status)
                && !status.equals(AmootStatus.parse("another payload"));
    }

    private static Integer boxed(OptionalInt code) {
        return code.isPresent() ? code.getAsInt() : null;
    }

    private static List<Object> texts(Object texts) {
        List<Object> codes = new ArrayList<>();
        for (Object text : (List<?>) texts) {
            codes.add(boxed(AmootStatus.parse(text).code()));
        }
        return codes;
    }

    /** Says what parse makes of objects that no gateway sends but a program can hold. */
    private static Map<String, Object> odd() {
        Map<String, Object> payloads = new LinkedHashMap<>();
        payloads.put("null", null);
        payloads.put("object", new Object());
        payloads.put("boolean", false);
        payloads.put("char", '0');
        payloads.put("double", 0.0);
        payloads.put("array", new int[] {0});
        payloads.put("list", List.of(0));
        payloads.put("long out of range", 1L << 32);
        payloads.put("map of int", new TreeMap<>(Map.of(0, 0)));
        payloads.put("map in any case", caseless());
        payloads.put("map of null", Collections.singletonMap(null, 0));
        payloads.put("bytes in a map", Map.of("Status", new byte[] {'0'}));
        payloads.put("text that throws", new Hostile(new IllegalStateException()));
        payloads.put("text without end", new Hostile(new StackOverflowError()));
        payloads.put("text of null", new Hostile(null));
        payloads.put("text of null in a map", Map.of("Status", new Hostile(null)));
        payloads.put("short", (short) 0);
        payloads.put("byte", (byte) 0);
        payloads.put("status in a map", Map.of("Status", new StringBuilder("0")));
        payloads.put("concurrent map", new java.util.concurrent.ConcurrentHashMap<>(Map.of("Status", 0L)));
        payloads.put("Known", AmootStatus.Known.FAILED);
        payloads.put("AmootStatus", AmootStatus.FAILED);
        Map<String, Object> found = new LinkedHashMap<>();
        payloads.forEach((name, payload) -> {
            AmootStatus status = AmootStatus.parse(payload);
            boolean isKept = status.isKnown() || status.raw() == payload;
            found.put(name, isKept ? status.toString() : "lost");
        });
        return found;
    }

    private static Map<String, Object> caseless() {
        Map<String, Object> map = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        map.put("STATUS", 0);
        return map;
    }

    /** Text that cannot be had. */
    private record Hostile(Throwable thrown) implements CharSequence {
        @Override
        public int length() {
            return 1;
        }

        @Override
        public char charAt(int index) {
            return '0';
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return this;
        }

        @Override
        public String toString() {
            if (thrown instanceof RuntimeException exception) {
                throw exception;
            }
            if (thrown instanceof Error error) {
                throw error;
            }
            return null;
        }
    }
}
