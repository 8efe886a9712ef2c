package pincite.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import pincite.answer.Answer;
import pincite.answer.Answerer;
import pincite.answer.CitationVerifier;
import pincite.answer.Inquiry;
import pincite.answer.ScriptedAnswerWriter;
import pincite.answer.Statement;
import pincite.answer.writer.Draft;
import pincite.answer.writer.ModelChoice;
import pincite.answer.writer.ModelWriter;
import pincite.answer.writer.Quote;
import pincite.corpus.Span;
import pincite.corpus.folder.ArticlesOnDisk;
import pincite.corpus.folder.CorpusFolder;
import pincite.engine.lucene.LucenePassageIndex;
import pincite.engine.model.call.ModelSettings;
import pincite.engine.model.call.Prompt;
import pincite.engine.model.write.LanguageModelWriter;
import pincite.index.LetterEmbeddingModel;
import pincite.index.ingestion.Indexer;
import pincite.index.ingestion.Progress;
import pincite.passage.PassageCutter;
import pincite.retrieval.FixedRetrievalConfig;
import pincite.retrieval.Question;
import pincite.retrieval.Retriever;
import pincite.retrieval.Scope;
import pincite.time.SkippingTime;

/** Whatever stands at the model's address, the question is answered in time, out of the articles, and the answer says why. */
class FallbackTest {

    private static final Duration DEADLINE = Duration.ofMillis(400);
    /** None of the faults would end by itself, and a machine that builds may stand still for a second. */
    private static final Duration MARGIN = Duration.ofSeconds(4);
    private static final String SENTENCE = "Ann Lee left in June.";
    private static final String HEAD = "HTTP/1.1 200 OK#Content-Type: text/event-stream#";
    private static final String SAID = "{\"answered\": true, \"statements\": [{\"sentences\": [1], \"text\": \"Ann Lee left in June.\"}]}";
    private static final String CHUNK = "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"x\"},\"finish_reason\":null}]}\n\n";

    @TempDir
    static Path folder;

    private static LucenePassageIndex index;

    @BeforeAll
    static void oneArticle() throws Exception {
        var corpus = Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(corpus.resolve("a.txt"), "Title\n\n" + SENTENCE);
        var letters = new LetterEmbeddingModel();
        index = new LucenePassageIndex(folder.resolve("index"), "letters");
        new Indexer(new CorpusFolder(corpus), new PassageCutter(letters, 200), letters, index).run(Progress.NONE);
        answer(Optional.of(modelAt("http://127.0.0.1:1")));
    }

    @AfterAll
    static void close() throws Exception {
        index.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                                            silence                          | ''                                          | ''         | did not answer
                                            a head that never ends           | 'HTTP/1.1 200 OK#'                          | 'X: y#'    | did not answer
                                            a letter at a time               | ''                                          | H          | ''
                                            early hints for ever             | ''                                          | 'HTTP/1.1 102 Processing##' | ''
                                            a head and silence               | 'HTTP/1.1 200 OK##'                         | ''         | did not answer
                                            pings for ever                   | 'HTTP/1.1 200 OK#Content-Type: text/event-stream##' | ': ping##' | did not answer
                                            another protocol                 | 'SSH-2.0-OpenSSH_9.2#'                      | ''         | cannot be reached
                                            no status                        | 'HTTP/1.1 banana#'                          | ''         | cannot be reached
                                            a status of four digits          | 'HTTP/1.1 9999 X#Content-Length: 0##'       | ''         | ''
                                            two lengths                      | 'HTTP/1.1 200 OK#Content-Length: 5#Content-Length: 9##hello' | '' | ''
                                            a length below zero              | 'HTTP/1.1 200 OK#Content-Length: -1##'      | ''         | ''
                                            a length that is not kept        | 'HTTP/1.1 200 OK#Content-Length: 1000##data: ' | ''      | did not answer
                                            a chunk of sixteen exabytes      | 'HTTP/1.1 200 OK#Transfer-Encoding: chunked##FFFFFFFFFFFFFFFF#x' | '' | ''
                                            another protocol from now on     | 'HTTP/1.1 101 Switching Protocols#Upgrade: h2c##' | ''   | ''
                                            no content                       | 'HTTP/1.1 204 No Content##'                 | ''         | sent something that is no answer
                                            moved, to a file                 | 'HTTP/1.1 302 Found#Location: file:///etc/passwd#Content-Length: 0##' | '' | 'sent no answer (302)'
                                            asks for a password              | 'HTTP/1.1 401 Unauthorized#WWW-Authenticate: Basic#Content-Length: 0##' | '' | 'refused the key (401)'
                                            a head with NUL                  | 'HTTP/1.1 200 OK#X: \u0000\u0001##'         | ''         | ''
                                            """)
    void answersWithoutWhatIsNoServer(String name, String once, String again, String because) throws Exception {
        try (var server = RawServer.saying(once, again)) {
            assertFallsBack(modelAt("http://" + server.address()), because);
            // What is given up is hung up; what was answered in full may be used again.
            boolean isGivenUp = because.equals("did not answer");
            assertThat(isGivenUp ? server.left() : CompletableFuture.completedFuture(null))
                    .succeedsWithin(Duration.ofSeconds(5));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                                            silence                          | ''                                          | ''
                                            no TLS                           | 'HTTP/1.1 200 OK##'                         | ''
                                            a letter at a time               | ''                                          | H
                                            """)
    void answersWithoutWhatDoesNotShakeHands(String name, String once, String again) throws Exception {
        try (var server = RawServer.saying(once, again)) {
            assertFallsBack(modelAt("https://" + server.address()), "");
            assertThat(server.left()).succeedsWithin(Duration.ofSeconds(5));
        }
    }

    static List<Arguments> streams() {
        return List.of(row("deep JSON", "data: {\"choices\":" + "[".repeat(100_000) + "\n\n"),
                row("a deep answer", WireFormats.openAi("[".repeat(20_000))),
                row("a deep answer within a form", WireFormats.openAi("{\"answered\": " + "{\"a\":".repeat(9_000))),
                row("a number of 20,000 digits", WireFormats.openAi("{\"answered\": " + "9".repeat(20_000) + "}")),
                row("numbers where words belong", chunk("7") + end("stop")),
                row("nothing where words belong", chunk("null") + end("stop")),
                row("a list where words belong", chunk("[\"a\"]") + end("stop")),
                row("half a pair", chunk("\"\\ud83d\"") + end("stop")),
                row("two ends that differ", WireFormats.openAiPieces(SAID) + end("stop") + end("length")),
                row("each piece twice", doubled(WireFormats.openAi(SAID))),
                row("a repeated piece for ever", CHUNK.repeat(5_000)),
                row("pressed, though nobody asked", "\u001f\u008b\u0008\u0000\u0000\u0000\u0000\u0000"),
                row("the mark of a byte order",
                        "\u00ef\u00bb\u00bf\u00ef\u00bb\u00bf" + WireFormats.openAiPieces(SAID)),
                row("a thousand events without data", "event: x\n\n".repeat(1_000)),
                row("retry: 1", "retry: 1\n\n" + "id: 1\n\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("streams")
    void answersWithoutWhatIsNoAnswer(String name, String stream) throws Exception {
        try (var server = saying(stream)) {
            assertFallsBack(modelAt("http://" + server.address()), "");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("excesses")
    void showsWhatIsProvedAndNothingElse(String name, String stream) throws Exception {
        try (var server = saying(stream)) {
            assertThat(texts(answer(Optional.of(modelAt("http://" + server.address()))))).containsExactly(SENTENCE);
        }
    }

    static List<Arguments> excesses() {
        return List.of(row("two answers at once", WireFormats.openAiPieces(SAID)
                + WireFormats.openAiPieces(SAID).replace("\"index\":0", "\"index\":1") + end("stop")),
                row("an end before the beginning", end("stop") + WireFormats.openAiPieces(SAID)),
                row("a second answer after the first", WireFormats.openAi(SAID + SAID)),
                row("words after the answer", WireFormats.openAi(SAID + " Also, she was arrested.")),
                cost("less than nothing", "{\"prompt_tokens\":-5,\"completion_tokens\":-1,\"total_tokens\":-6}"),
                cost("more than there is", "{\"prompt_tokens\":99999999999,\"completion_tokens\":1e400}"),
                cost("words", "{\"prompt_tokens\":\"many\"}"), cost("nothing", "null"), cost("a list", "[]"));
    }

    private static RawServer saying(String stream) {
        return RawServer.saying(HEAD + "Content-Length: " + stream.length() + "##" + stream, "");
    }

    private static void assertFallsBack(ModelWriter model, String because) {
        long start = System.nanoTime();
        var inquiry = answer(Optional.of(model));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(DEADLINE.plus(MARGIN));
        assertThat(inquiry.writing().kind()).isEqualTo("scripted");
        assertThat(inquiry.writing().because()).hasValueSatisfying(why -> assertThat(why).contains(because));
        assertThat(texts(inquiry)).isEqualTo(texts(answer(Optional.empty()))).containsExactly(SENTENCE);
    }

    private static List<String> texts(Inquiry inquiry) {
        return ((Answer.Answered) inquiry.answer()).statements().stream().map(Statement::text).toList();
    }

    private static Inquiry answer(Optional<ModelWriter> model) {
        var articles = new ArticlesOnDisk(folder.resolve("corpus"));
        var instead = new Draft.Answering(List.of(new Draft.Proposal(SENTENCE,
                List.of(new Quote("a", new Span(7, 7 + SENTENCE.length()), SENTENCE)))), 1);
        return new Answerer(index, new Retriever(new LetterEmbeddingModel(), FixedRetrievalConfig.DEFAULT),
                new ScriptedAnswerWriter(instead), new ModelChoice(model), new CitationVerifier(articles))
                .answer(new Question("Who left?"), Scope.ALL);
    }

    private static ModelWriter modelAt(String address) {
        var config = FixedModelConfig.of("openai", address).within(DEADLINE);
        return new LanguageModelWriter(ModelSettings.of(config), Prompt.in(config.prompts()),
                new ArticlesOnDisk(folder.resolve("corpus")), new SkippingTime(), () -> ModelCase.MARK);
    }

    private static Arguments cost(String name, String usage) {
        return row("costs " + name, WireFormats.openAiPieces(SAID) + end("stop")
                + "data: {\"id\":\"1\",\"choices\":[],\"usage\":" + usage + "}\n\ndata: [DONE]\n\n");
    }

    private static String chunk(String content) {
        return "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":" + content + "},\"finish_reason\":null}]}\n\n";
    }

    private static String end(String because) {
        return "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"" + because + "\"}]}\n\n";
    }

    private static String doubled(String events) {
        return events.replaceAll("(data: [^\n]*\n\n)", "$1$1");
    }

    private static Arguments row(String name, String said) {
        return Arguments.of(name, said);
    }
}
