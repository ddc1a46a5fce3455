import amootsms.status.AmootStatus;
import amootsms.status.AmootStatusException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonIOException;
import com.google.gson.JsonParser;
import com.google.gson.JsonSerializer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** Uses the package with Jackson, with Gson and with Java serialization; run it with assertions enabled. */
final class Libraries {
    private static final String SECRET = "493817";
    private static final ObjectMapper JACKSON = new ObjectMapper();
    private static final Gson GSON = new GsonBuilder()
            .registerTypeAdapter(
                    AmootStatus.class,
                    (JsonDeserializer<AmootStatus>) (json, type, context) -> AmootStatus.fromJson(json))
            .registerTypeAdapter(
                    AmootStatus.class,
                    (JsonSerializer<AmootStatus>) (status, type, context) -> context.serialize(status.toJson()))
            .create();

    /** A body whose status is a field. */
    static final class Answer {
        public AmootStatus Status;
        public AmootStatus.Known Known;
    }

    private static final String[][] MEMBERS = {
        {"4", "CreditNotEnough (4)"},
        {"4.0", "CreditNotEnough (4)"},
        {"0", "Failed (0)"},
        {"-0.0", "Failed (0)"},
        {"\"4\"", "CreditNotEnough (4)"},
        {"\"CreditNotEnough\"", "CreditNotEnough (4)"},
        {"{\"Status\": 4, \"Data\": null}", "CreditNotEnough (4)"},
        {"999", "unknown code 999"},
        {"\"999\"", "unknown code 999"},
        {"\"NewTitle\"", "unknown title NewTitle"},
        {"\" Success \"", "no status: text that is not a status"},
        {"\"{\\\"Status\\\": 1}\"", "no status: text that is not a status"},
        {"4.5", "no status: a number"},
        {"true", "no status: a boolean"},
        {"[4]", "no status: a list"},
    };

    public static void main(String[] none) throws Exception {
        for (String[] member : MEMBERS) {
            String body = "{\"Status\": " + member[0] + "}";
            trees(body, member[0]);
            for (AmootStatus status : new AmootStatus[] {
                JACKSON.readValue(body, Answer.class).Status, GSON.fromJson(body, Answer.class).Status
            }) {
                assert status.toString().equals(member[1]) : body + status;
                roundTrips(status);
            }
        }
        others();
        AmootStatus.values().forEach(Libraries::roundTrips);
        secrets();
        order();
    }

    /** Trees of libraries are read as the text they were made from, and as members of maps. */
    private static void trees(String body, String member) throws IOException {
        AmootStatus wanted = AmootStatus.parse(body);
        JsonNode node = JACKSON.readTree(body);
        Object element = JsonParser.parseString(body);
        for (Object tree : new Object[] {node, element}) {
            AmootStatus status = AmootStatus.parse(tree);
            assert status.toString().equals(wanted.toString()) : body + status;
            assert status.isKnown() || status.raw() == tree;
            assert member.startsWith("{") || Objects.equals(status.value(), wanted.value()) : body + status.value();
        }
        for (Object tree : new Object[] {node.get("Status"), JsonParser.parseString(member)}) {
            AmootStatus status = AmootStatus.parse(Map.of("Status", tree));
            assert status.toString().equals(wanted.toString()) : body + status;
        }
        assert AmootStatus.parse(JACKSON.readTree("4")) == AmootStatus.CREDIT_NOT_ENOUGH;
        assert AmootStatus.parse(JACKSON.readTree("[4]")).toString().equals("no status: a list");
        assert AmootStatus.parse(JACKSON.nullNode()).toString().equals("no status: nothing");
        assert AmootStatus.parse(MissingNode.getInstance()).code().isEmpty();
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        assert AmootStatus.parse(JsonParser.parseString(deep)).code().isEmpty();
    }

    private static void roundTrips(AmootStatus status) {
        Answer answer = new Answer();
        answer.Status = status;
        try {
            boolean isNamed = status.code().isPresent() || status.title().isPresent();
            for (String json : new String[] {JACKSON.writeValueAsString(answer), GSON.toJson(answer)}) {
                Answer again = JACKSON.readValue(json, Answer.class);
                boolean isSame = status.isKnown() ? again.Status == status : status.equals(again.Status);
                assert isNamed ? isSame : again.Status == null : json;
                assert GSON.fromJson(json, Answer.class).Status == again.Status || status.equals(again.Status) : json;
            }
            answer.Known = status.known().orElse(null);
            assert JACKSON.readValue(JACKSON.writeValueAsString(answer), Answer.class).Known == answer.Known;
            AmootStatus again = (AmootStatus) copy(status);
            assert status.isKnown() ? again == status : !isNamed || again.equals(status);
            assert again.isKnown() || Objects.equals(again.raw(), status.toJson());
        } catch (IOException | ClassNotFoundException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Object copy(Object value) throws IOException, ClassNotFoundException {
        return new ObjectInputStream(new ByteArrayInputStream(serialized(value))).readObject();
    }

    private static byte[] serialized(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(value);
        return bytes.toByteArray();
    }

    /** What is no member, and a constant that would be read by its position. */
    private static void others() throws IOException {
        assert JACKSON.readValue("{\"Known\": 4}", Answer.class).Known == AmootStatus.Known.CREDIT_NOT_ENOUGH;
        try {
            JACKSON.readValue("{\"Known\": 3}", Answer.class);
            assert false;
        } catch (JsonMappingException unknown) {
            assert unknown.getMessage().contains("unknown code 3");
        }
        try {
            new Gson().toJson(AmootStatus.FAILED);
            assert false;
        } catch (JsonIOException refused) {
            assert refused.getMessage().contains("TypeAdapter") : refused;
        }
    }

    /** Nothing that prints or serializes by habit shows a payload or a value. */
    private static void secrets() throws Exception {
        Map<String, Object> body = new HashMap<>(Map.of("Status", List.of(SECRET), "Message", SECRET));
        Object[] payloads = {
            body,
            SECRET,
            "Your code is " + SECRET,
            "{\"Status\": \"Your code is " + SECRET + "\"}",
            "{\"Status\": {\"code\": \"" + SECRET + "\"}}",
            JACKSON.readTree("{\"Status\": 999, \"Message\": \"" + SECRET + "\"}"),
            "{\"Status\": 0, \"Message\": \"" + SECRET + "\"}",
        };
        for (Object payload : payloads) {
            AmootStatus status = AmootStatus.parse(payload);
            AmootStatusException failure = null;
            try {
                AmootStatus.requireSuccess(payload);
            } catch (AmootStatusException thrown) {
                failure = thrown;
            }
            assert failure.payload() == payload && failure.status().equals(status);
            StringWriter trace = new StringWriter();
            new RuntimeException(failure).printStackTrace(new PrintWriter(trace));
            AmootStatusException again = (AmootStatusException) copy(failure);
            assert again.getMessage().equals(failure.getMessage()) && again.payload() == null;
            assert again.status().code().equals(status.code());
            List<String> shown = List.of(
                    status.toString(),
                    failure.toString(),
                    trace.toString(),
                    JACKSON.writeValueAsString(status),
                    JACKSON.writeValueAsString(failure),
                    GSON.toJson(status),
                    new String(serialized(status), "ISO-8859-1"),
                    new String(serialized(failure), "ISO-8859-1"));
            assert shown.stream().noneMatch(text -> text.contains(SECRET)) : shown;
        }
        assert AmootStatus.parse("SecretToken").toString().equals("unknown title Secre...");
    }

    /** Equality and order: unknown statuses with the same code or title are one. */
    private static void order() {
        AmootStatus list = AmootStatus.parse(List.of(1));
        assert list.equals(AmootStatus.parse(List.of(1))) && !list.equals(AmootStatus.parse(List.of(2)));
        assert AmootStatus.parse(new int[] {1}).equals(AmootStatus.parse(new int[] {1}));
        assert AmootStatus.parse(new int[] {1}).hashCode() == AmootStatus.parse(new int[] {1}).hashCode();
        AmootStatus code = AmootStatus.parse(999);
        AmootStatus title = AmootStatus.parse("NewTitle");
        assert code.equals(AmootStatus.parse("{\"Status\": \"999\", \"Data\": 1}"));
        assert title.equals(AmootStatus.parse(Map.of("Status", "NewTitle")));
        assert code.description().isEmpty() && code.value().equals(999) && AmootStatus.parse("500").value() == null;
        List<AmootStatus> sorted = new ArrayList<>(
                List.of(list, title, AmootStatus.parse("Another"), code, AmootStatus.SUCCESS, AmootStatus.FAILED));
        Collections.sort(sorted);
        assert sorted.equals(List.of(
                AmootStatus.FAILED, AmootStatus.SUCCESS, code, AmootStatus.parse("Another"), title, list));
        assert new TreeSet<>(AmootStatus.values()).size() == AmootStatus.values().size();
    }
}
