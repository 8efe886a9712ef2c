package pincite.conversation.follow;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import pincite.conversation.typed.Shape;
import pincite.english.Word;
import pincite.english.WordClass;
import pincite.english.Words;

/** The last question asked by another word, "When?" of "Who left?", as English has it; empty where English has no such question. */
final class Reasking {

    private static final Set<String> ADVERBIAL = Set.of("when", "where", "why", "how");
    private static final Set<String> SOMEBODY = Set.of("someone", "somebody", "anyone", "anybody", "people");
    private static final Set<String> TRADES = Set.of("sell", "sold", "buy", "bought", "offer", "offered", "acquire",
            "acquired", "purchase", "purchased");

    private final Topic topic;
    private final Shape shape;
    private final Clause clause;

    Reasking(Topic topic) {
        this.topic = topic;
        this.shape = topic.shape();
        this.clause = new Clause(topic);
    }

    /** @param asking with a capital */
    Optional<String> by(String asking) {
        var words = Words.withHyphens(asking).all();
        boolean asksNothing = !shape.asks() && !shape.isYesOrNo();
        if (asksNothing || asking.equalsIgnoreCase(shape.askingWords())) {
            return Optional.empty();
        }
        if (isOneOf(words, 0, Set.of("who", "whom"))) {
            return who();
        }
        if (isOneOf(words, 0, Set.of("what", "which", "whose"))) {
            return words.size() == 1 ? what(asking) : Optional.empty();
        }
        if (isOneOf(words, words.size() - 1, Set.of("many", "any"))) {
            return new Count(shape).of(asking);
        }
        return isOneOf(words, words.size() - 1, Set.of("much")) ? much(asking) : adverbial(asking, words);
    }

    private static boolean isOneOf(List<Word> words, int at, Set<String> wanted) {
        return words.get(at).isOneOf(wanted);
    }

    private Optional<String> adverbial(String asking, List<Word> words) {
        boolean isByWhom = words.get(0).lower().equals("by") && !words.get(words.size() - 1).isOneOf(ADVERBIAL);
        if (isByWhom && !clause.isPassive()) {
            return Optional.empty();
        }
        boolean asksForSubject = shape.asks() && shape.auxiliary() < 0;
        return asksForSubject && !isByWhom
                ? clause.stated().map(stated -> asking + (clause.isPresent() ? " is" : " was") + " it that "
                        + stated + "?")
                : question(asking);
    }

    private Optional<String> question(String asking) {
        return clause.inverted(asking).map(predicate -> asking + " " + predicate + "?");
    }

    /** Of what was done, by whom; of what somebody did, who. */
    private Optional<String> who() {
        if (clause.isPassive()) {
            return question("By whom");
        }
        var words = shape.words();
        boolean isSomebody = shape.isYesOrNo() && words.size() > 2 && words.get(1).isOneOf(SOMEBODY);
        return isSomebody
                ? Optional.of("Who " + words.get(0).lower() + " " + shape.from(2) + "?")
                : Optional.empty();
    }

    /** Only where nothing stands yet in the place of what is asked for: "Did the town sell?" */
    private Optional<String> what(String asking) {
        boolean isOpen = shape.isYesOrNo() && shape.words().get(0).isA(WordClass.DO)
                && clause.afterSubject().filter(rest -> rest.size() == 1).isPresent();
        return isOpen ? question(asking) : Optional.empty();
    }

    private Optional<String> much(String asking) {
        boolean isOfTrade = asking.equalsIgnoreCase("how much")
                && shape.words().stream().anyMatch(word -> word.isOneOf(TRADES));
        boolean isAsked = shape.auxiliary() >= 0 && !topic.isOfNoun();
        return isAsked ? question(isOfTrade ? "For " + asking.toLowerCase(Locale.ROOT) : asking) : Optional.empty();
    }
}
