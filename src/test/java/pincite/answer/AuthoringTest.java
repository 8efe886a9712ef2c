package pincite.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import pincite.answer.Authoring.Authored;
import pincite.answer.Writing.Outcome;
import pincite.answer.writer.DeclineReason;
import pincite.answer.writer.Draft;
import pincite.answer.writer.ModelDraft;
import pincite.answer.writer.ModelFailedException;
import pincite.answer.writer.ModelUse;
import pincite.answer.writer.ModelWriter;
import pincite.answer.writer.Quote;
import pincite.corpus.Span;
import pincite.corpus.folder.ArticlesOnDisk;
import pincite.index.Generation;
import pincite.index.IndexedPassage;
import pincite.index.IndexedPassage.Origin;
import pincite.index.TokenVectors;
import pincite.passage.Passage;
import pincite.passage.Sentence;
import pincite.retrieval.Question;
import pincite.retrieval.Retrieval;

class AuthoringTest {

    private static final ModelUse USE = new ModelUse("openai", "test", "abc", 1, 10, 5, Duration.ofMillis(3));
    private static final Quote LEFT = new Quote("a", new Span(7, 33), "She left the firm in June.");
    private static final Quote SUED = new Quote("a", new Span(34, 63), "He did not sue the newspaper.");
    private static final Question QUESTION = new Question("Who left?");

    @TempDir
    Path corpus;

    private final List<String> heard = new ArrayList<>();

    @BeforeEach
    void oneArticle() throws Exception {
        Files.writeString(corpus.resolve("a.txt"), "Title\n\n" + LEFT.text() + " " + SUED.text());
    }

    @Test
    void believesWhatItsSentencesBear() {
        var authored = write(says(proposal("In June she left the firm.", LEFT)));
        assertThat(texts(authored)).containsExactly("In June she left the firm.");
        assertThat(authored.writing().kind()).isEqualTo("model");
        assertThat(authored.writing().use()).contains(USE);
        assertThat(authored.writing().checks()).extracting(Writing.Check::outcome).containsExactly(Outcome.SUPPORTED);
        assertThat(heard).isEqualTo(texts(authored));
    }

    @Test
    void quotesTheSentenceWhereAStatementSaysOtherwise() {
        var authored = write(says(proposal("She left the firm in July.", LEFT), proposal("He did sue it.", SUED)));
        assertThat(texts(authored)).containsExactly(LEFT.text(), SUED.text());
        assertThat(authored.writing().checks()).extracting(Writing.Check::outcome)
                .containsExactly(Outcome.REPLACED, Outcome.REPLACED);
        assertThat(authored.writing().checks().get(0).unsupported()).anyMatch(words -> words.contains("July"));
    }

    @Test
    void dropsWhatIsWrongWhereItsSentenceIsCitedAlready() {
        var authored = write(says(proposal("She left the firm in June.", LEFT), proposal("She left 3 firms.", LEFT)));
        assertThat(texts(authored)).containsExactly("She left the firm in June.");
        assertThat(authored.writing().checks()).last().extracting(Writing.Check::outcome).isEqualTo(Outcome.DROPPED);
    }

    @Test
    void takesTheMarkupOutOfWhatAModelSays() {
        var authored = write(says(proposal("**She** left [the firm](http://x.example) <b>in</b> June.", LEFT)));
        assertThat(texts(authored)).containsExactly("She left the firm in June.");
    }

    @Test
    void answersWithoutTheModelWhereNothingIsLeft() {
        var authored = write(
                says(proposal("She left.", new Quote("a", new Span(7, 33), "Not the words of it at all"))));
        assertThat(texts(authored)).containsExactly(SUED.text());
        assertThat(authored.writing().kind()).isEqualTo("scripted");
        assertThat(authored.writing().because()).hasValueSatisfying(why -> assertThat(why).contains("bear"));
    }

    @Test
    void answersWithoutTheModelWhereItFailsInTheMiddle() {
        var authored = write((retrieval, proposals) -> {
            proposals.accept(proposal("She left the firm in June.", LEFT));
            throw new ModelFailedException("broke off", USE, null);
        });
        assertThat(texts(authored)).containsExactly(SUED.text());
        assertThat(authored.writing().because()).contains("broke off");
        assertThat(authored.writing().use()).contains(USE);
        assertThat(heard).containsExactly("She left the firm in June.", SUED.text());
    }

    @Test
    void declinesWhereTheModelFindsThatThePassagesDoNotSay() {
        var authored = write(says());
        assertThat(authored.answer()).isInstanceOfSatisfying(Answer.Declined.class, declined -> {
            assertThat(declined.reason()).isEqualTo(DeclineReason.NOT_IN_CORPUS);
            assertThat(declined.closest()).extracting(Citation::quote).containsExactly(SUED.text());
        });
        assertThat(authored.draft().confidence()).isEqualTo(1 - 0.75);
    }

    private static Draft.Proposal proposal(String text, Quote quote) {
        return new Draft.Proposal(text, List.of(quote));
    }

    private static ModelWriter says(Draft.Proposal... all) {
        return (retrieval, proposals) -> {
            List.of(all).forEach(proposals);
            return new ModelDraft(List.of(all), USE);
        };
    }

    private static List<String> texts(Authored authored) {
        return ((Answer.Answered) authored.answer()).statements().stream().map(Statement::text).toList();
    }

    /** Without the model, the other sentence is the answer. */
    private Authored write(ModelWriter model) {
        var authoring = new Authoring(
                new ScriptedAnswerWriter(new Draft.Answering(List.of(proposal(SUED.text(), SUED)), 0.75)),
                new Prover(new CitationVerifier(new ArticlesOnDisk(corpus))));
        return authoring.write(retrieval(), Optional.of(model), new AnswerListener() {
            @Override
            public void retrieved(Retrieval retrieval) {
            }

            @Override
            public void stated(Statement statement) {
                heard.add(statement.text());
            }
        });
    }

    private static Retrieval retrieval() {
        var sentence = new Sentence(LEFT.span(), LEFT.text(), 0, Sentence.Kind.PROSE);
        var passage = new Passage("a", "Title", LEFT.span(), LEFT.text(), List.of(sentence));
        return new Retrieval(QUESTION, QUESTION, Generation.of("test", Map.of(), 1), TokenVectors.none(), List.of(),
                List.of(new IndexedPassage(passage, Origin.NONE, TokenVectors.none())));
    }
}
