package pincite.channel.invariance;

import static pincite.channel.invariance.AskedRequest.events;
import static pincite.channel.invariance.AskedRequest.get;
import static pincite.channel.invariance.AskedRequest.json;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** Some five hundred requests of each audience, over every route. */
final class AskedRequests {

    private static final List<String> TOLD = List.of("What happened?", "What happened in the kelmar river case?",
            "Who is involved in kelmar river?", "timeline of binance-us", "Do the articles agree about kelmar river?",
            "What does each side say in the kelmar river case?", "What happened in the sealed matter case?",
            "Who is Margaret Olsen?", "What is zinc?", "hello", "what can I ask?",
            "Where do the articles differ in kelmar-river?",
            "What happened on June 30, 2031?", "How often did the alarm go off?", "Word13", "Who is Quentin Ashgrov?");
    private static final List<String> QUOTES = List.of("Nothing of it was true", "A machine did its duty that night.",
            "The people did not", "Bring it to me", "granted, Judge Zia Faruqui said on Monday", "Edith Marrow");
    private static final List<String> ABOUT = List.of("", "?about=Tibbet", "?about=kelmar-river",
            "?about=sealed-matter",
            "?about=Margaret+Olsen", "?from=2024-01-01", "?to=2024-05-01", "?from=2030-01-01");
    private static final List<String> PEOPLE = List.of("Owen Tibbet", "Edith Marrow", "Nadia Ferrow", "Margaret Olsen",
            "Quentin Ashgrove", "Zia Faruqui", "Marrow", "nobody");
    private static final String TEXT = "text/plain";

    private AskedRequests() {
    }

    /** What is sent first, so that what is kept of it is the same from then on. */
    static List<AskedRequest> kept() {
        return List.of(json("/api/watches", Map.of("question", "Why was the inspection denied?")),
                AskedRequest.send("POST", "/api/articles?name=by-hand.txt", TEXT,
                        "By hand\n\nThe ferry to Corrick sank in 1911."),
                AskedRequest.send("POST", "/api/articles?name=sealed-1.txt", TEXT,
                        "Sealed 1\n\nThe bridge at Corrick fell in 1912."));
    }

    static List<AskedRequest> all() {
        return Stream.of(kept().stream(), questions(), told(), articles(), hidden(), telling(), quotes(), assistants(),
                pages(), refused()).flatMap(each -> each).toList();
    }

    private static Stream<AskedRequest> questions() {
        var sets = List.of("binance-us-inspection", "kelmar-river", "news-sense").stream().flatMap(AskedRequests::asked)
                .toList();
        return IntStream.range(0, sets.size()).filter(each -> each % 6 == 0).mapToObj(sets::get)
                .map(question -> json("/api/chat", Map.of("question", question)));
    }

    private static Stream<String> asked(String set) {
        try {
            var read = new YAMLMapper().readTree(Files.readAllBytes(Path.of("corpus/questions", set + ".yaml")));
            return StreamSupport.stream(read.path("questions").spliterator(), false)
                    .map(each -> each.path("question").asText());
        } catch (IOException e) {
            throw new IllegalStateException(set, e);
        }
    }

    private static Stream<AskedRequest> told() {
        return TOLD.stream().flatMap(question -> Stream.of(json("/api/chat", Map.of("question", question)),
                events("/api/chat", Map.of("question", question)),
                json("/api/chat", Map.of("question", question, "filter", Map.of("case", "kelmar-river"))),
                json("/api/chat",
                        Map.of("question", question, "filter", Map.of("articles", List.of("kelmar-river/sealed-1")))),
                json("/api/chat", Map.of("question", question, "filter", Map.of("from", "2030-01-01")))));
    }

    private static Stream<AskedRequest> articles() {
        return Stream
                .concat(Stream.of("", "?state=unreadable", "?source=Three+Rivers+Wire", "?limit=2", "?offset=5&limit=5",
                        "?state=added").map(query -> get("/api/articles" + query)),
                        ids().flatMap(AskedRequests::article));
    }

    private static Stream<String> ids() {
        try (var files = Files.walk(SealedArticles.CORPUS)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> SealedArticles.CORPUS.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !path.contains("sealed")).map(path -> path.replaceFirst("\\.[a-z]+$", "")).sorted()
                    .toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<AskedRequest> article(String id) {
        return Stream.of(get("/api/articles/" + id), get("/api/articles/" + id + "/citations"),
                get("/api/articles/" + id + "/versions"), get("/articles/" + id, "text/html"));
    }

    /** That may be there, and of nothing that is. */
    private static Stream<AskedRequest> hidden() {
        return IntStream.range(0, 47)
                .mapToObj(each -> List.of("binance-us/", "kelmar-river/", "sealed-matter/", "", "aaa/")
                        .get(each % 5) + "sealed-" + each)
                .flatMap(id -> Stream.concat(article(id), Stream.of(
                        AskedRequest.send("DELETE", "/api/articles/" + id, TEXT, ""),
                        get("/api/additions/" + id))));
    }

    private static Stream<AskedRequest> telling() {
        var timelines = ABOUT.stream().flatMap(about -> Stream.of(get("/api/timeline" + about),
                get("/api/timeline" + about, "text/markdown"), get("/api/timeline" + about, "text/calendar"),
                get("/timeline" + about, "text/html")));
        var people = PEOPLE.stream().map(AskedRequests::encoded)
                .flatMap(name -> Stream.of(get("/api/people/" + name), get("/people/" + name, "text/html")));
        return Stream
                .of(timelines, people,
                        Stream.of(get("/api/people"), get("/people", "text/html"), get("/api/suggestions")))
                .flatMap(each -> each);
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Stream<AskedRequest> quotes() {
        return QUOTES.stream().flatMap(quote -> Stream.of(json("/api/quotes/check", Map.of("quote", quote)),
                json("/api/quotes/check", Map.of("quote", quote, "speaker", "Owen Tibbet"))));
    }

    private static Stream<AskedRequest> assistants() {
        var questions = List.of("Why was the inspection denied?", "What happened?", "Who is Margaret Olsen?");
        var openai = questions.stream()
                .flatMap(question -> Stream.of(completion(question, false), completion(question, true),
                        response(question, false), response(question, true)));
        var ids = Stream.concat(ids().limit(4), Stream.of("kelmar-river/sealed-1", "sealed-2", "none")).toList();
        var mcp = McpRequests.all(questions, ids, QUOTES, PEOPLE);
        return Stream.of(openai, mcp, Stream.of(get("/v1/models"), get("/v1/responses/resp_0123456789abcdef_68e5f2a0"),
                AskedRequest.send("DELETE", "/v1/responses/resp_0123456789abcdef_68e5f2a0", TEXT, "")))
                .flatMap(each -> each);
    }

    private static AskedRequest completion(String question, boolean isStream) {
        return json("/v1/chat/completions", Map.of("model", "pincite", "stream", isStream, "messages",
                List.of(Map.of("role", "user", "content", question))));
    }

    private static AskedRequest response(String question, boolean isStream) {
        return json("/v1/responses", Map.of("model", "pincite", "stream", isStream, "input", question));
    }

    private static Stream<AskedRequest> pages() {
        return Stream.of(get("/", "text/html"), get("/articles", "text/html"),
                get("/answers/0123456789abcdef", "text/html"),
                get("/api/answers/0123456789abcdef"),
                get("/api/answers/0123456789abcdef/export?format=markdown"),
                get("/api/conversations/" + "0".repeat(32) + "/export?format=docx"),
                get("/api/conversations/" + "0".repeat(32)),
                get("/api/conversations?query=kelmar"),
                get("/api/conversations?limit=5"),
                AskedRequest.send("DELETE", "/api/conversations/" + "0".repeat(32), TEXT, ""),
                AskedRequest.send("PATCH", "/api/conversations/" + "0".repeat(32), "application/json",
                        "{\"title\":\"Sealed\"}"),
                get("/api/suggestions?after=0123456789abcdef"), get("/watches", "text/html"), get("/api/watches"),
                get("/api/watches/0123456789abcdef"), get("/api/additions"), get("/api/evaluations"),
                get("/api/evaluations/0123456789abcdef"), get("/q/health"), get("/nowhere"),
                get("/slack/a/" + "A".repeat(64), "text/html"));
    }

    private static Stream<AskedRequest> refused() {
        return Stream.of(json("/api/chat", Map.of("question", "")),
                json("/api/chat", Map.of("question", "Why?", "conversation",
                        "0".repeat(32))),
                json("/api/answers/0123456789abcdef/feedback", Map.of("helpful", true)),
                AskedRequest.send("PUT", "/api/articles/kelmar-river/sealed-1", TEXT, ""),
                AskedRequest.send("POST", "/api/evaluations", "application/yaml", "questions: ["));
    }
}
