package pincite.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import pincite.english.Typography;
import pincite.english.Word;
import pincite.english.WordClass;

/** A question that says no more than how it asks: "Why?", "And when was that?", "Since when?" */
final class Ellipsis {

    /** With which a question says no more than that it goes on. */
    private static final Set<String> FILLERS = Set.of("it", "that", "this", "he", "she", "they", "him", "them", "there",
            "so", "happen", "happens", "happened", "occur", "occurs", "occurred", "take", "took", "taken", "place",
            "come",
            "came", "about", "exactly", "precisely", "then", "done", "be", "been", "being", "not", "else", "really",
            "true", "right", "case", "the", "for", "reason", "which", "to");
    private static final List<String> PERSONAL = List.of("he", "she", "it", "they");
    private static final List<String> POINTING = List.of("he", "she", "it", "they", "that", "this", "so");
    private static final List<String> ADVERBIAL = List.of("when", "where", "why", "how");

    private final Topic topic;

    Ellipsis(Topic topic) {
        this.topic = topic;
    }

    /** Empty where the question says more. */
    Optional<String> read(Shape question) {
        if (question.words().isEmpty() || asksForThing(question)) {
            return Optional.empty();
        }
        if (question.isYesOrNo() && isEmpty(question)) {
            return Optional.of(topic.shape().text());
        }
        return question.asks() && (isEmpty(question) || repeats(question))
                ? Optional.of(topic.askedBy(asking(question)))
                : Optional.empty();
    }

    /** "Who is he?", "Where is it?", "How old is she?" ask about somebody or something, not about the event. */
    private static boolean asksForThing(Shape question) {
        var rest = rest(question);
        return rest.size() == 2 && (question.isAskedBy("who", "what", "where") || question.asking() == 2)
                && rest.get(0).isOneOf(List.of("is", "are", "was", "were")) && rest.get(1).isOneOf(PERSONAL)
                && !(question.isAskedBy("who", "where") && rest.get(0).isOneOf(List.of("was", "were")));
    }

    private static boolean isEmpty(Shape question) {
        return rest(question).stream()
                .allMatch(word -> word.isOneOf(FILLERS) || word.isAuxiliary()
                        || word.isA(WordClass.ASKING));
    }

    /** "When did it report that?" of what reported. */
    private boolean repeats(Shape question) {
        Set<String> said = topic.shape().words().stream().map(Word::stem).collect(Collectors.toSet());
        return question.isAskedBy(ADVERBIAL.toArray(String[]::new)) && question.asking() == 1
                && question.words().stream().anyMatch(word -> word.isOneOf(POINTING))
                && rest(question).stream().allMatch(
                        word -> word.isOfClosedClass() || said.contains(word.stem()));
    }

    private static List<Word> rest(Shape question) {
        return question.words().subList(question.asking(), question.words().size());
    }

    private static String asking(Shape question) {
        var asking = question.askingWords();
        return asking.equalsIgnoreCase("how come") || asking.equalsIgnoreCase("what for")
                || asking.equalsIgnoreCase("why not") ? "Why" : Typography.capitalised(asking);
    }
}
