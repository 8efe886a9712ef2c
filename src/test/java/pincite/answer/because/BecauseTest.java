package pincite.answer.because;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import pincite.corpus.folder.CorpusFolder;
import pincite.engine.lucene.LucenePassageIndex;
import pincite.index.LetterEmbeddingModel;
import pincite.index.ingestion.Indexer;
import pincite.index.ingestion.Progress;
import pincite.passage.PassageCutter;
import pincite.retrieval.FixedRetrievalConfig;
import pincite.retrieval.Question;
import pincite.retrieval.Retriever;
import pincite.retrieval.Scope;

class BecauseTest {

    private static final LetterEmbeddingModel MODEL = new LetterEmbeddingModel();

    @TempDir
    static Path corpus;
    @TempDir
    static Path folder;
    private static LucenePassageIndex index;

    @BeforeAll
    static void index() throws Exception {
        Files.writeString(corpus.resolve("lighthouse.md"),
                """
                ---
                title: Keeper sues over lighthouse
                source: Oldbridge Gazette
                published: 2019-04-02
                ---

                Judge Zia Faruqui refused to close the lighthouse of Oldbridge. He fined Tallow & Wick Inc. $46 million.

                The U.S. Coast Guard had apologised to Juno Marsh, the keeper of the harbour. She hired 212 sailors in 2017.
                """);
        Files.writeString(corpus.resolve("capital.md"),
                """
                ---
                title: Bakers of the capital
                source: Court Desk
                published: 2021-06-01
                ---

                The capital has many bakers. Zoe Vantongeren, Miles O'Hara and Piet de Vries bought a vehicle from Tallow.US for 3 billion crowns.
                """);
        index = new LucenePassageIndex(folder, "letters");
        new Indexer(new CorpusFolder(corpus), new PassageCutter(MODEL, 25), MODEL, index).run(Progress.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  Who is Ottilie Marchbank?                                   | No article has "Ottilie Marchbank".
                                                                  Did Ardent Capital sue Judge Faruqui?                       | No article has "Ardent Capital".
                                                                  What did Ottilie's lawyer say to Ardent Capital's founder?  | No article has "Ottilie" or "Ardent Capital".
                                                                  Who met Ottilie, Bram, Corwin and Delphine?                 | No article has "Ottilie", "Bram", "Corwin" or other words of the question.
                                                                  Did Ottilie marry Ottilie?                                  | No article has "Ottilie".
                                                                  Why did Hanne de Groot leave Oldbridge?                     | No article has "Hanne de Groot".
                                                                  Who is Zia Marchbank?                                       | No article has "Zia Marchbank".
                                                                  Who is Judge Marchbank?                                     | No article has "Marchbank".
                                                                  Who runs FTX Trading?                                       | No article has "FTX" or "Trading".
                                                                  Who is Jean-Luc Oriel?                                      | No article has "Jean-Luc Oriel".
                                                                  Who owns Tallow.UK?                                         | No article has "Tallow.UK".
                                                                  What happened in 2018?                                      | No article has "2018".
                                                                  Was Tallow fined $47 million?                               | No article has "$47 million".
                                                                  Was Tallow fined 12% in 2018?                               | No article has "12%" or "2018".
                                                                  Did the judge like the giraffe?                             | No article has "giraffe".
                                                                  Why was the cross-country race postponed?                   | No article has "cross-country", "race" or "postponed".
                                                                  What did the U.N. say?                                      | No article has "U.N.".
                                                                  What is O'Brien's first name?                               | No article has "O'Brien".
                                                                  did ardent kestrels lobby senators                          | No article has "ardent", "kestrels", "lobby" or other words of the question.
                                                                  who is ottilie marchbank                                    | No article has "ottilie marchbank".
                                                                  WHO IS OTTILIE MARCHBANK?                                   | No article has "OTTILIE MARCHBANK".
                                                                  Who Is Ottilie Marchbank?                                   | No article has "Ottilie Marchbank".
                                                                  Who is Juno Faruqui?                                        | No article has "Juno Faruqui".
                                                                  Ottilie Marchbank left when?                                | No article has "Ottilie Marchbank".
                                                                  <!channel> who is <script>Ottilie</script> `Marchbank`?     | No article has "Ottilie" or "Marchbank".
                                                                  """)
    void namesWhatNoArticleHas(String question, String because) {
        assertThat(because(question, Scope.ALL)).contains(because);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hello, how long did it take, please?", "When did Zia Faruqui refuse?",
            "Who is Zoë Vantongeren?", "Did the Coast Guard apologize?", "Did the harbor close?", "Who bought a car?",
            "Was it 3bn crowns?", "Was it 3,000,000,000 crowns?", "Was it $46,000,000?", "Who came on May 5?",
            "Who came at 10:30 or 3 pm?", "What happened in 2019?", "Did five sailors come?",
            "What did Court Desk report?", "Did the US refuse?", "Did the U.S. refuse?", "What did Tallow Inc. do?",
            "What did Juno K. Marsh do?", "Describe Faruqui's refusal.", "Who refuses?", "Whose vehicles?",
            "Who is the keeper?", "What is the title of the article about Oldbridge?", "?!", "What about it?",
            "Who is O'Hara?"})
    void neverNamesWhatAnArticleHasOrWhatOnlyAsks(String question) {
        assertThat(because(question, Scope.ALL)
                .filter(because -> because.startsWith("No article"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  Who succeeded Zia Faruqui?        | The judge fined Zia Faruqui. | The closest passage speaks of "Zia Faruqui", but does not answer this.
                                                                  """)
    void isASentenceForOnePassage(String question, String quote, String because) {
        assertThat(because(question.replace("succeeded", "fined"), Scope.ALL, quote)).contains(because);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  How much did Zia Faruqui fine Tallow?                     | speak of "Zia Faruqui" and "Tallow", but do not answer this.
                                                                  Did Faruqui fine Tallow or Marsh of Oldbridge in 2017?    | speak of "Faruqui", "Tallow", "Marsh" and others, but do not answer this.
                                                                  Who is the keeper of the lighthouse?                      | speak of "keeper" and "lighthouse", but do not answer this.
                                                                  Who refused to close it?                                  | do not answer this.
                                                                  """)
    void saysWhatTheClosestPassagesSpeakOf(String question, String because) {
        assertThat(because(question, Scope.ALL, "Zia Faruqui fined Tallow.",
                "Marsh of Oldbridge is the keeper of the lighthouse since 2017."))
                .contains("The closest passages " + because);
    }

    @Test
    void saysSoOnlyOfTheFilterWhereOthersHaveIt() {
        var scope = new Scope(List.of("lighthouse"), List.of(), Optional.empty(), Optional.empty());
        assertThat(because("Who is Piet de Vries?", scope))
                .contains("No article within the filter has \"Piet de Vries\".");
        assertThat(because("Who is Ottilie Marchbank?", scope)).contains("No article has \"Ottilie Marchbank\".");
        assertThat(because("What happened in 2021?", scope)).contains("No article within the filter has \"2021\".");
        var late = new Scope(List.of(), List.of(), Optional.of(LocalDate.parse("2020-01-01")), Optional.empty());
        assertThat(because("Who is Juno Marsh?", late)).contains("No article within the filter has \"Juno Marsh\".");
        assertThat(because("Which bakers came in 2021?", late, "The capital has many bakers."))
                .contains("The closest passage speaks of \"bakers\", but does not answer this.");
    }

    @Test
    void isShortAndPlainWhateverIsAsked() {
        assertThat(because("Who is " + "Qx".repeat(500) + "?", Scope.ALL).orElseThrow()).contains("Qx…").hasSize(79);
        var many = because("Aqa ".repeat(200) + "bzz\u0007bzz \u202eczz\u0000".replace("\u0000", "") + "?", Scope.ALL);
        assertThat(many.orElseThrow()).hasSizeLessThan(500).doesNotContain("\u0007", "\u202e");
    }

    @Test
    void isAbsentWhereThereIsNothingToSay() {
        assertThat(because("Who refused?", Scope.ALL)).isEmpty();
    }

    private static Optional<String> because(String question, Scope scope, String... closest) {
        try (var snapshot = index.snapshot().orElseThrow()) {
            var retrieval = new Retriever(MODEL, new FixedRetrievalConfig(10, 10, 10)).retrieve(new Question(question),
                    scope, snapshot);
            return Because.of(retrieval, scope, snapshot, List.of(closest));
        }
    }
}
