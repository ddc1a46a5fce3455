import amootsms.status.AmootStatus;
// [success]
import amootsms.status.AmootStatusException;
// [/success]
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Shows the statuses of the package, whatever they are, and what it makes of the shared test vectors. */
public final class Consumer {
    private Consumer() {}

    /**
     * Runs one command: {@code table}, {@code facts}, {@code vectors FILE} or {@code errors BODY...}.
     *
     * @param arguments the command and its operands
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        System.out.println(Json.write(switch (arguments[0]) {
            case "table" -> table();
            case "facts" -> facts();
            case "vectors" -> vectors(Json.read(Files.readString(Path.of(arguments[1]))));
            // [success]
            case "errors" -> Arrays.stream(arguments).skip(1).map(Consumer::error).toList();
            // [/success]
            default -> throw new IllegalArgumentException("no command " + arguments[0]);
        }));
    }

    // [success]
    private static Object error(String body) {
        try {
            AmootStatus.requireSuccess(body);
            return null;
        } catch (AmootStatusException failure) {
            Map<String, Object> error = new LinkedHashMap<>();
            error.put("message", failure.getMessage());
            error.put("code", boxed(failure.status().code()));
            error.put("title", failure.status().title().orElse(null));
            return error;
        }
    }

    // [/success]
    // --- the whole table, and the vectors ---

    /** Gives the facts of the page, as far as it has them. */
    private static List<Object> facts() {
        List<Object> facts = new ArrayList<>();
        for (String name : List.of("API_VERSION", "SPEC_DATE", "SPEC_SHA256")) {
            try {
                facts.add(AmootStatus.class.getField(name).get(null));
            } catch (NoSuchFieldException notOnThePage) {
                continue;
            } catch (IllegalAccessException notPublic) {
                throw new IllegalStateException(notPublic);
            }
        }
        return facts;
    }

    private static List<Object> table() {
        List<Object> rows = new ArrayList<>();
        for (AmootStatus.Known known : AmootStatus.Known.values()) {
            AmootStatus status = AmootStatus.of(known);
            boolean isFound = AmootStatus.ofCode(known.code()).orElseThrow() == status
                    && AmootStatus.ofTitle(known.title()).orElseThrow() == status
                    && AmootStatus.parse(known) == status
                    && AmootStatus.fromJson(status.toJson()) == status
                    && AmootStatus.values().get(known.ordinal()) == status
                    && status.known().orElseThrow() == known;
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("code", status.code().orElseThrow());
            row.put("title", status.title().orElseThrow());
            row.put("description", status.description().orElseThrow());
            row.put("name", known.name());
            // [success]
            row.put("success", status.isSuccess());
            // [/success]
            row.put("found", isFound);
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
                    payloads.put("double", number.doubleValue());
                    payloads.put("BigDecimal", new BigDecimal(number + ".00"));
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
        // [success]
        expect.put("success", status.isSuccess());
        // [/success]
        Map<String, Object> outcome = new LinkedHashMap<>();
        outcome.put("name", name);
        outcome.put("form", form);
        outcome.put("expect", expect);
        outcome.put("raw", status.raw() == (status.isKnown() ? null : payload));
        outcome.put("value", status.value());
        // [success]
        outcome.put("error", status.isSuccess() ? null : new AmootStatusException(status, payload).getMessage());
        // [/success]
        outcome.put("agree", agrees(status, payload));
        return outcome;
    }

    /** Whether all ways to ask give the same answer. */
    private static boolean agrees(AmootStatus status, Object payload) {
        boolean isRight = true;
        // [success]
        try {
            isRight = AmootStatus.requireSuccess(payload) == payload && status.isSuccess();
        } catch (AmootStatusException failure) {
            isRight = failure.status().equals(status) && failure.payload() == payload && !status.isSuccess();
        }
        // [/success]
        AmootStatus again = AmootStatus.parse(payload);
        return isRight
                && status.known().isPresent() == status.isKnown()
                && status.description().isEmpty() != status.isKnown()
                && AmootStatus.parse(status) == status
                && again.equals(status)
                && again.hashCode() == status.hashCode()
                && again.compareTo(status) == 0
                && status.isKnown() == (again == status)
                && !status.equals(AmootStatus.parse("another payload"));
    }

    private static Integer boxed(OptionalInt code) {
        return code.isPresent() ? code.getAsInt() : null;
    }
}
