import amootsms.status.AmootStatus;
import amootsms.status.AmootStatusException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Names statuses as a client of the gateway does, so that it compiles only with a page that has them. */
public final class Client {
    private Client() {}

    /**
     * Runs one command: {@code odd}, {@code advise BODY...} or one that names no status.
     *
     * @param arguments the command and its operands
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        switch (arguments[0]) {
            case "odd" -> System.out.println(Json.write(odd()));
            case "advise" -> System.out.println(Json.write(
                    Arrays.stream(arguments).skip(1).map(Client::advise).toList()));
            default -> Consumer.main(arguments);
        }
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
                        case FAILED, SERVER_ERROR -> "try again";
                        default -> known.title() + ": " + known.description();
                    })
                    .orElseGet(() -> "look up " + status.raw());
        }
    }

    // --- what only a program can hold ---

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
