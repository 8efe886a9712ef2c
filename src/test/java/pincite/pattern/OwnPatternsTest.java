package pincite.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import pincite.corpus.CanonicalText;
import pincite.pattern.Attacks.Attack;

/** Twice the text is at most twice the work, whatever the text; measured in looks into the text and not in time. */
class OwnPatternsTest {

    private static final double MOST = 2.5;
    /** What is steep here is looked at again where all that is bounded is behind it. */
    private static final int SHORT = 50;
    private static final double STEEP = 2.2;
    private static final int LONG = 3_000;

    /** Held against texts of so many characters at most, which their users see to; a look takes some nanoseconds. */
    private static final Map<String, Integer> BOUNDED = Map.of("pincite.passage.Boilerplate.", 320,
            "pincite.conversation.typed.Courtesy.", 160, "pincite.english.sentence.Speech.", 600,
            "pincite.corpus.frontmatter.PublicationDay.", 60);
    private static final long MOST_LOOKS = 1_000_000;

    /** They take an expression that is seen where it is written, or a separator. */
    private static final List<String> TAKING = List.of("pincite.answer.proof.InertText$Rule.of compile",
            "pincite.channel.cli.AnswerText.lambda$text$",
            "pincite.engine.extractive.candidate.QuestionForm.asking compile",
            "pincite.engine.extractive.differ.Sought$Kind.<init> compile",
            "pincite.english.SpellingVariants.both compile", "pincite.evaluation.text.CsvRow.parts split",
            "pincite.evaluation.text.CsvTable.lambda$separator$", "pincite.passage.Boilerplate.line compile",
            "pincite.passage.instruction.OrderForm.lambda$anywhere$");

    private static final OwnPatterns OWN = OwnPatterns.of(classes());

    @Test
    void allAreSeen() {
        assertThat(OWN.all()).hasSizeGreaterThan(400);
        assertThat(OWN.unread()).allMatch(place -> TAKING.stream().anyMatch(place::startsWith));
    }

    @Test
    void twiceTheTextIsTwiceTheWork() {
        assertThat(OWN.all().stream().filter(own -> limit(own).isEmpty())
                .flatMap(own -> found(own, attack -> isSteep(own, attack)))).isEmpty();
    }

    @Test
    void whatIsBoundedIsSoonDone() {
        assertThat(OWN.all().stream().flatMap(own -> limit(own).stream()
                .flatMap(limit -> found(own, attack -> isLongWork(own, attack, limit))))).isEmpty();
    }

    @Test
    void knowsWhatIsSlow() {
        var slow = List.of("\\s+$", "(a+)+!", "(\\w+ )+x");
        assertThat(slow.stream().map(regex -> OwnPattern.of("here", regex, 0, false))
                .filter(own -> found(own, attack -> isSteep(own, attack)).findFirst().isEmpty())).isEmpty();
    }

    private static Optional<Integer> limit(OwnPattern own) {
        return BOUNDED.keySet().stream().filter(own.place()::startsWith).findFirst().map(BOUNDED::get);
    }

    private static Stream<String> found(OwnPattern own, Predicate<Attack> is) {
        return Attacks.on(own.pattern().pattern()).stream().filter(is).limit(1).map(attack -> own + "\n" + attack);
    }

    private static boolean isSteep(OwnPattern own, Attack attack) {
        return ratio(own, attack, SHORT) > STEEP && ratio(own, attack, LONG) > MOST;
    }

    private static double ratio(OwnPattern own, Attack attack, int times) {
        long twice = own.looks(attack.text(2 * times));
        return twice == OwnPattern.MOST ? Double.MAX_VALUE : (double) twice / own.looks(attack.text(times));
    }

    private static boolean isLongWork(OwnPattern own, Attack attack, int limit) {
        var whole = new OwnPattern(own.place(), own.pattern(), own.place().contains("Boilerplate"));
        return whole.looks(attack.text(limit / attack.pump().length())) > MOST_LOOKS;
    }

    private static Path classes() {
        var source = CanonicalText.class.getProtectionDomain().getCodeSource().getLocation();
        return Path.of(URI.create(source.toString()));
    }
}
