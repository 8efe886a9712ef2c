package pincite.conversation.follow;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import pincite.conversation.typed.Shape;
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
            "true", "right", "case", "the", "for", "reason", "which", "to", "though", "tho", "again", "few", "many",
            "much", "little", "long", "late", "early", "soon");
    /** There and then are another place and time than that of the event. */
    private static final Pattern HAPPENED = Pattern.compile("(?i)^what happen(?:s|ed) (?:then|there)\\b");
    private static final Set<String> REASON = Set.of("how come", "what for", "why not", "how so", "what reason");
    /** How a time is asked for that is named. */
    private static final Map<String, String> TIMES = Map.of("year", "In", "month", "In", "week", "In", "day", "On",
            "date", "On", "time", "At");
    private static final List<String> PERSONAL = List.of("he", "she", "it", "they");
    private static final List<String> POINTING = List.of("he", "she", "it", "they", "that", "this", "so");
    private static final List<String> ADVERBIAL = List.of("when", "where", "why", "how");

    private final Topic topic;

    Ellipsis(Topic topic) {
        this.topic = topic;
    }

    boolean isOne(Shape question) {
        return isBare(question) || question.asks() && !asksForThing(question) && repeats(question);
    }

    /** Whether it says no more, whatever was said before it. */
    static boolean isBare(Shape question) {
        return !question.words().isEmpty() && !asksForThing(question) && isEmpty(question)
                && (question.asks() || question.isYesOrNo());
    }

    /** Empty where no question comes of it. */
    Optional<String> read(Shape question) {
        if (question.isYesOrNo()) {
            return Optional.of(topic.shape().text()).filter(last -> topic.shape().isYesOrNo());
        }
        var asking = asking(question);
        boolean goesOn = question.words().get(question.words().size() - 1).lower().equals("else");
        return goesOn ? more(asking) : new Reasking(topic).by(asking);
    }

    /** "Who else?" of "Who left?" */
    private Optional<String> more(String asking) {
        var last = topic.shape();
        boolean isSame = last.asking() == 1 && asking.equalsIgnoreCase(last.askingWords());
        return isSame ? Optional.of(last.askingWords() + " else " + last.from(1) + "?") : Optional.empty();
    }

    /** "Who is he?", "Where is it?", "How old is she?" ask about somebody or something, not about the event. */
    private static boolean asksForThing(Shape question) {
        var rest = rest(question);
        return rest.size() == 2 && (question.isAskedBy("who", "what", "where") || question.asking() == 2)
                && rest.get(0).isOneOf(List.of("is", "are", "was", "were")) && rest.get(1).isOneOf(PERSONAL)
                && !(question.isAskedBy("who", "where") && rest.get(0).isOneOf(List.of("was", "were")));
    }

    private static boolean isEmpty(Shape question) {
        return !HAPPENED.matcher(question.text()).find() && rest(question).stream()
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
        var asking = question.askingWords().replaceFirst("(?i) else$", "");
        if (REASON.contains(asking.toLowerCase(Locale.ROOT))) {
            return "Why";
        }
        var last = question.words().get(question.asking() - 1);
        var before = TIMES.getOrDefault(last.lower(), "");
        return before.isEmpty() || question.asking() > 2
                ? Typography.capitalised(asking)
                : before + " " + asking.toLowerCase(Locale.ROOT);
    }
}
