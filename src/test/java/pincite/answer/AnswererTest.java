package pincite.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import pincite.answer.writer.DeclineReason;
import pincite.answer.writer.Draft;
import pincite.answer.writer.ModelChoice;
import pincite.answer.writer.Premise;
import pincite.answer.writer.Quote;
import pincite.corpus.Span;
import pincite.corpus.folder.ArticlesOnDisk;
import pincite.corpus.folder.CorpusFolder;
import pincite.engine.lucene.LucenePassageIndex;
import pincite.index.LetterEmbeddingModel;
import pincite.index.PassageIndex;
import pincite.index.ingestion.Indexer;
import pincite.index.ingestion.Progress;
import pincite.passage.PassageCutter;
import pincite.retrieval.FixedRetrievalConfig;
import pincite.retrieval.Question;
import pincite.retrieval.Retriever;
import pincite.retrieval.Scope;

class AnswererTest {

    private static final Question QUESTION = new Question("Who left?");
    private static final Quote TRUE = new Quote("a", new Span(7, 24), "She left in June.");
    private static final Quote FALSE = new Quote("a", new Span(7, 24), "She left in July.");

    @TempDir
    Path corpus;
    @TempDir
    Path folder;

    private PassageIndex index;
    private final LetterEmbeddingModel model = new LetterEmbeddingModel();

    @BeforeEach
    void oneArticle() throws Exception {
        Files.writeString(corpus.resolve("a.txt"), "Title\n\nShe left in June.");
        index = new LucenePassageIndex(folder, "letters");
    }

    @Test
    void answersWithWhatIsProved() {
        index();
        var answer = answer(new Draft.Answering(List.of(proposal(TRUE)), 0.9));
        assertThat(answer).isInstanceOf(Answer.Answered.class);
        assertThat(answer.citations()).extracting(Citation::href).containsExactly("/articles/a#char=7,24");
    }

    @Test
    void dropsAStatementThatIsNotProved() {
        index();
        var answer = answer(new Draft.Answering(List.of(proposal(FALSE), proposal(TRUE)), 0.9));
        assertThat(((Answer.Answered) answer).statements()).extracting(Statement::text)
                .containsExactly("She left in June.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            in June | in June
                                            in July |
                                            IN JUNE |
                                            ' '     |
                                            """)
    void leavesOutAShortAnswerThatIsNotQuotedLetterForLetter(String proposed, String shown) {
        index();
        var draft = new Draft.Proposal(TRUE.text(), List.of(TRUE), Optional.empty(), Optional.of(proposed));
        var answer = (Answer.Answered) answer(new Draft.Answering(List.of(draft), 0.9));
        assertThat(answer.statements()).extracting(Statement::shortAnswer).containsExactly(Optional.ofNullable(shown));
    }

    @Test
    void aStatementFallsWithoutWhatLeadsItIn() {
        index();
        var led = new Draft.Proposal(TRUE.text(), List.of(TRUE), Optional.of(FALSE), Optional.empty());
        assertThat(answer(new Draft.Answering(List.of(led), 0.9))).isInstanceOf(Answer.Declined.class);
    }

    @Test
    void noStatementHasAShortAnswerThatIsNotQuoted() {
        index();
        var citations = answer(new Draft.Answering(List.of(proposal(TRUE)), 0.9)).citations();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Statement(TRUE.text(), citations, Optional.of("in July")))
                .withMessageContaining("in July");
    }

    @Test
    void saysOtherwiseOnlyWhereNoStatementFell() {
        index();
        var whole = new Draft.Answering(List.of(proposal(TRUE)), Premise.CONTRADICTED, 0.9);
        assertThat(((Answer.Answered) answer(whole)).premise()).isEqualTo(Premise.CONTRADICTED);
        var partly = new Draft.Answering(List.of(proposal(FALSE), proposal(TRUE)), Premise.CONTRADICTED, 0.9);
        assertThat(((Answer.Answered) answer(partly)).premise()).isEqualTo(Premise.HELD);
    }

    @Test
    void declinesWhenNoQuoteStandsInItsArticle() {
        index();
        assertThat(answer(new Draft.Answering(List.of(proposal(FALSE)), 0.9)))
                .isEqualTo(new Answer.Declined(DeclineReason.NOT_PROVED, List.of()));
    }

    @Test
    void doesNotQuoteAnArticleThatWasDeletedSinceItWasIndexed() throws Exception {
        index();
        Files.delete(corpus.resolve("a.txt"));
        assertThat(answer(new Draft.Answering(List.of(proposal(TRUE)), 0.9))).isInstanceOf(Answer.Declined.class);
    }

    @Test
    void showsOnlyProvedQuotesBesideADecline() {
        index();
        var answer = answer(new Draft.Declining(DeclineReason.NOT_IN_CORPUS, List.of(FALSE, TRUE), 0.9));
        assertThat(answer.citations()).extracting(Citation::quote).containsExactly("She left in June.");
    }

    @Test
    void declinesWhenTheFilterLeavesNothing() {
        index();
        var scope = new Scope(List.of("unknown"), List.of(), Optional.empty(), Optional.empty());
        var inquiry = answerer(new Draft.Answering(List.of(proposal(TRUE)), 0.9)).answer(QUESTION, scope);
        assertThat(inquiry.answer()).isEqualTo(new Answer.Declined(DeclineReason.NOTHING_IN_SCOPE, List.of()));
    }

    @Test
    void isNotReadyWithoutAnIndexOrArticles() throws Exception {
        var answerer = answerer(new Draft.Answering(List.of(proposal(TRUE)), 0.9));
        assertThatExceptionOfType(NotReadyException.class).isThrownBy(() -> answerer.answer(QUESTION, Scope.ALL));
        Files.delete(corpus.resolve("a.txt"));
        index();
        assertThatExceptionOfType(NotReadyException.class).isThrownBy(() -> answerer.answer(QUESTION, Scope.ALL))
                .withMessageContaining("corpus folder");
    }

    @Test
    void namesAnAnswerByWhatWasAskedAndOfWhat() throws Exception {
        index();
        var answerer = answerer(new Draft.Declining(DeclineReason.NOT_IN_CORPUS, List.of(), 1));
        var id = answerer.answer(QUESTION, Scope.ALL).id();
        assertThat(answerer.answer(QUESTION, Scope.ALL).id()).isEqualTo(id);
        assertThat(answerer.answer(new Question("Who came?"), Scope.ALL).id()).isNotEqualTo(id);
    }

    @Test
    void keepsTheNameOfAnAnswerWhenOtherArticlesCome() throws Exception {
        index();
        var answerer = answerer(new Draft.Answering(List.of(proposal(TRUE)), 0.9));
        var id = answerer.answer(QUESTION, Scope.ALL).id();
        Files.writeString(corpus.resolve("b.txt"), "Title\n\nHe came.");
        index();
        assertThat(answerer.answer(QUESTION, Scope.ALL).id()).isEqualTo(id);
    }

    @Test
    void namesAnAnswerByItsOutcome() {
        index();
        var answered = answerer(new Draft.Answering(List.of(proposal(TRUE)), 0.9));
        var declined = answerer(new Draft.Declining(DeclineReason.NOT_IN_CORPUS, List.of(TRUE), 0.9));
        var unproved = answerer(new Draft.Declining(DeclineReason.NOT_PROVED, List.of(TRUE), 0.9));
        assertThat(List.of(answered, declined, unproved)).extracting(one -> one.answer(QUESTION, Scope.ALL).id())
                .doesNotHaveDuplicates();
    }

    @Test
    void saysWhyTheArticlesDoNotSayAndNamesTheAnswerByIt() throws Exception {
        index();
        var answerer = answerer(new Draft.Declining(DeclineReason.NOT_IN_CORPUS, List.of(TRUE), 0.9));
        var asked = new Question("Did Ottilie Marchbank leave?");
        var before = answerer.answer(asked, Scope.ALL);
        assertThat(((Answer.Declined) before.answer()).because()).contains("No article has \"Ottilie Marchbank\".");
        Files.writeString(corpus.resolve("b.txt"), "Title\n\nNobody saw Ottilie Marchbank.");
        index();
        var after = answerer.answer(asked, Scope.ALL);
        assertThat(((Answer.Declined) after.answer()).because())
                .contains("The closest passage does not answer this.");
        assertThat(after.id()).isNotEqualTo(before.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Title\n\nShe left in June. He stayed.", "Other\n\nShe left in June.",
            "Title\n\nShe left in July."})
    void namesAnAnswerByTheArticlesThatItShowsAsTheyAreNow(String edited) throws Exception {
        index();
        var answered = answerer(new Draft.Answering(List.of(proposal(TRUE)), 0.9));
        var declined = answerer(new Draft.Declining(DeclineReason.NOT_IN_CORPUS, List.of(TRUE), 0.9));
        var ids = List.of(answered.answer(QUESTION, Scope.ALL).id(), declined.answer(QUESTION, Scope.ALL).id());
        Files.writeString(corpus.resolve("a.txt"), edited);
        assertThat(List.of(answered.answer(QUESTION, Scope.ALL).id(), declined.answer(QUESTION, Scope.ALL).id()))
                .doesNotContainAnyElementsOf(ids);
    }

    @Test
    void readsAMisspeltNameAndNamesTheAnswerByWhatWasAsked() throws Exception {
        Files.writeString(corpus.resolve("a.txt"), "Title\n\nIn June Changpeng Zhao left.");
        index();
        int indexed = model.embedded.get();
        var answerer = answerer(new Draft.Declining(DeclineReason.NOT_IN_CORPUS, List.of(), 1));
        var right = answerer.answer(new Question("Did Changpeng Zhao leave?"), Scope.ALL);
        assertThat(right.retrieval().isReadOtherwise()).isFalse();
        assertThat(model.embedded.get() - indexed).isEqualTo(1);
        var misspelt = answerer.answer(new Question("Did Changpang Zao leave?"), Scope.ALL);
        assertThat(misspelt.retrieval().asked().text()).isEqualTo("Did Changpang Zao leave?");
        assertThat(misspelt.retrieval().question()).isEqualTo(right.retrieval().question());
        assertThat(misspelt.id()).isNotEqualTo(right.id());
    }

    private static Draft.Proposal proposal(Quote quote) {
        return new Draft.Proposal(quote.text(), List.of(quote));
    }

    private Answer answer(Draft draft) {
        return answerer(draft).answer(QUESTION, Scope.ALL).answer();
    }

    private Answerer answerer(Draft draft) {
        return new Answerer(index, new Retriever(model, new FixedRetrievalConfig(10, 10, 10)),
                new ScriptedAnswerWriter(draft), ModelChoice.NONE,
                new CitationVerifier(new ArticlesOnDisk(corpus)));
    }

    private void index() {
        new Indexer(new CorpusFolder(corpus), new PassageCutter(model, 50), model, index).run(Progress.NONE);
    }
}
