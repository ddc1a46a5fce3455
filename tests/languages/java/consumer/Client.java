import amootsms.status.AmootStatus;
import amootsms.status.AmootStatusException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.net.ssl.SSLSession;

/** Names statuses as a client of the API does, so that it compiles only with a page that has them. */
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

    /** Stands for a request to the API: throws unless the answer says success. */
    private static void send(String body) {
        AmootStatus.requireSuccess(body);
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
                    .orElseGet(() -> "look up " + failure.payload());
        }
    }

    // --- what only a program can hold ---

    /** Stands for the enum that a SOAP client is generated with. */
    private enum Other {
        Success,
        CREDIT_NOT_ENOUGH,
        Nothing
    }

    /** Says what parse makes of objects that no API sends but a program can hold. */
    private static Map<String, Object> odd() {
        Map<String, Object> payloads = new LinkedHashMap<>();
        payloads.put("null", null);
        payloads.put("object", new Object());
        payloads.put("object of a class without a name", new Object() {});
        payloads.put("object with a long name", new WithANameOfMoreThanFortyLettersToCut());
        payloads.put("boolean", false);
        payloads.put("char", '0');
        payloads.put("array", new int[] {0});
        payloads.put("list", List.of(0));
        payloads.put("set", Set.of("Success"));
        payloads.put("long out of range", 1L << 32);
        payloads.put("NaN", Double.NaN);
        payloads.put("map of int", new TreeMap<>(Map.of(0, 0)));
        payloads.put("map in any case", caseless());
        payloads.put("map of null", Collections.singletonMap(null, 0));
        payloads.put("bytes in a map", Map.of("Status", new byte[] {'0'}));
        payloads.put("map in a map", Map.of("Status", Map.of("Status", 0)));
        payloads.put("response", new Response());
        payloads.put("connection", new Connection());
        payloads.put("stream", InputStream.nullInputStream());
        payloads.put("reader", Reader.nullReader());
        payloads.put("stream of lines", Stream.of("Success"));
        payloads.put("future", CompletableFuture.completedFuture("Success"));
        payloads.put("publisher", new SubmissionPublisher<>());
        payloads.put("optional", Optional.of("Success"));
        payloads.put("supplier", (Supplier<String>) () -> "Success");
        payloads.put("function", (Function<String, String>) body -> body);
        payloads.put("Nothing", Other.Nothing);
        payloads.put("Nothing in a map", Map.of("Status", Other.Nothing));
        payloads.put("Success", Other.Success);
        payloads.put("Success in a map", Map.of("Status", Other.Success));
        payloads.put("CREDIT_NOT_ENOUGH", Other.CREDIT_NOT_ENOUGH);
        payloads.put("short", (short) 0);
        payloads.put("byte", (byte) 0);
        payloads.put("float", -0.0f);
        payloads.put("AtomicInteger", new AtomicInteger());
        payloads.put("status in a map", Map.of("Status", new StringBuilder("0")));
        payloads.put("concurrent map", new ConcurrentHashMap<>(Map.of("Status", 0L)));
        payloads.put("Known", AmootStatus.Known.FAILED);
        payloads.put("Known in a map", Map.of("Status", AmootStatus.Known.FAILED));
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

    private static final class WithANameOfMoreThanFortyLettersToCut {}

    private static final class Connection extends HttpURLConnection {
        Connection() {
            super(null);
        }

        @Override
        public void disconnect() {}

        @Override
        public boolean usingProxy() {
            return false;
        }

        @Override
        public void connect() {}
    }

    private static final class Response implements HttpResponse<String> {
        @Override
        public int statusCode() {
            return 200;
        }

        @Override
        public HttpRequest request() {
            return null;
        }

        @Override
        public Optional<HttpResponse<String>> previousResponse() {
            return Optional.empty();
        }

        @Override
        public HttpHeaders headers() {
            return null;
        }

        @Override
        public String body() {
            return "Success";
        }

        @Override
        public Optional<SSLSession> sslSession() {
            return Optional.empty();
        }

        @Override
        public URI uri() {
            return null;
        }

        @Override
        public HttpClient.Version version() {
            return null;
        }
    }
}
