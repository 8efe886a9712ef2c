package pincite.engine.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import pincite.answer.Answer;
import pincite.answer.Answerer;
import pincite.answer.Citation;
import pincite.answer.CitationVerifier;
import pincite.answer.Statement;
import pincite.answer.writer.ModelChoice;
import pincite.answer.writer.Premise;
import pincite.corpus.folder.ArticlesOnDisk;
import pincite.corpus.folder.CorpusFolder;
import pincite.engine.lucene.LucenePassageIndex;
import pincite.engine.onnx.BgeSmallEmbeddingModel;
import pincite.engine.onnx.OnnxReader;
import pincite.engine.onnx.OnnxReaders;
import pincite.engine.onnx.token.BgeSmallTokens;
import pincite.index.ingestion.Indexer;
import pincite.index.ingestion.Progress;
import pincite.passage.PassageCutter;
import pincite.reading.ReaderChoice;
import pincite.retrieval.FixedRetrievalConfig;
import pincite.retrieval.Question;
import pincite.retrieval.Retriever;
import pincite.retrieval.Scope;

/** What the default answers from the articles that ship, with all its real parts. */
class ShippedArticlesTest {

    private static final Path ARTICLES = Path.of("corpus/articles/binance-us");

    private static BgeSmallEmbeddingModel model;
    private static OnnxReader reader;
    private static LucenePassageIndex index;
    private static Answerer answerer;

    @BeforeAll
    static void index(@TempDir Path folder) {
        model = new BgeSmallEmbeddingModel(2);
        reader = OnnxReaders.open("bundled", 2).orElseThrow();
        index = new LucenePassageIndex(folder, "bge", "", BgeSmallTokens.codec());
        new Indexer(new CorpusFolder(ARTICLES), new PassageCutter(model, 180), model, index).run(Progress.NONE);
        answerer = new Answerer(index, new Retriever(model, FixedRetrievalConfig.DEFAULT),
                new ExtractiveWriter(new ReaderChoice(Optional.of(reader))),
                ModelChoice.NONE,
                new CitationVerifier(new ArticlesOnDisk(ARTICLES)));
    }

    @AfterAll
    static void close() throws Exception {
        index.close();
        reader.close();
        model.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Why was the inspection denied?                       | more specific
                                            Why was the inspection denied?                       | additional witnesses
                                            Why was the inspection denied?                       | tailored requests
                                            Who is the judge?                                    | Zia Faruqui
                                            Who left the company?                                | Brian Shroder
                                            When did the SEC sue?                                | June
                                            How many documents were handed over?                 | fewer than 250
                                            What is Ceffu?                                       | Binance Custody
                                            Where is Binance US registered?                      | Miami
                                            How much has trading volume fallen?                  | 98%
                                            What did the lawyers call the search for documents?  | overbroad
                                            reduced workforce                                    | a third
                                            What did Changpang Zao deny?                         | Changpeng Zhao
                                            what did changpang zao deny                          | Changpeng Zhao
                                            What did judge Farouqi say about the case?           | move on with the case
                                            Did Brian Schroeder leave?                           | Brian Shroder
                                            """)
    void answersWithTheWords(String question, String words) {
        var answer = answerer.answer(new Question(question), Scope.ALL).answer();
        assertThat(answer).isInstanceOf(Answer.Answered.class);
        assertThat(text(answer)).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Who is the chief executive of Coinbase?", "What did Elon Musk say about the case?",
            "asdf qwer zxcv",
            "What did Gary Gensler say about Binance US?", "When did Binance US merge with Kraken?",
            "What is the weather in Paris?"})
    void declinesWhatTheArticlesDoNotSay(String question) {
        assertThat(answerer.answer(new Question(question), Scope.ALL).answer()).isInstanceOf(Answer.Declined.class);
    }

    @ParameterizedTest
    @CsvSource({"Why was the inspection granted?, CONTRADICTED", "Did the judge allow the inspection?, HELD",
            "Why was the inspection denied?, HELD", "Who left the company?, HELD"})
    void tellsWhereTheArticlesSayOtherwise(String question, Premise premise) {
        var answer = (Answer.Answered) answerer.answer(new Question(question), Scope.ALL).answer();
        assertThat(answer.premise()).isEqualTo(premise);
    }

    @Test
    void citesBothArticlesThatTellTheReason() {
        var answer = answerer.answer(new Question("Why was the inspection denied?"), Scope.ALL).answer();
        assertThat(answer.citations()).extracting(citation -> citation.article().id()).contains(
                "judge-refuses-inspection",
                "setback-for-the-sec");
    }

    @Test
    void citesTheArticlesLetterForLetter() {
        var answer = answerer.answer(new Question("Why was the inspection denied?"), Scope.ALL).answer();
        for (Citation citation : answer.citations()) {
            assertThat(citation.article().text().slice(citation.span())).isEqualTo(citation.quote());
        }
    }

    @Test
    void givesTheSameAnswerInAnyLocaleAndTimeZone() {
        var question = new Question("Why was the inspection denied in June?");
        var here = answerer.answer(question, Scope.ALL).answer();
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(answerer.answer(question, Scope.ALL).answer()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static String text(Answer answer) {
        return ((Answer.Answered) answer).statements().stream().map(Statement::text).collect(Collectors.joining("\n"));
    }
}
