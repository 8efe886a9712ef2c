package pincite.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import pincite.conversation.follow.Earlier;
import pincite.conversation.follow.FollowUp;
import pincite.conversation.follow.Understood;
import pincite.conversation.typed.Shape;
import pincite.conversation.typed.TypedText;
import pincite.english.Calendar;
import pincite.english.Word;
import pincite.english.WordClass;
import pincite.english.Words;
import pincite.retrieval.Question;

/**
 * What was said where several talk and nobody spoke to us. Most of it is said by one to another: whether it asks anything of articles
 * is told by how it is built, and not by what it is about.
 */
public record Overheard(String said) {

    private static final Pattern CONJUNCTION = Pattern
            .compile("^(?:" + WordClass.CONJUNCTION.pattern() + "\\b[,\\s]*)+");
    /** Those who are there. */
    private static final Set<String> PRESENT = Set.of("everybody", "everyone", "guys", "folks");
    /** In small letters it is the country, too. */
    private static final String US = "us";

    /** Whether it asks something, and not of or about those who talk: no article knows them. */
    public boolean asks() {
        return said.length() <= Question.LONGEST && question().filter(Overheard::isQuestion).isPresent();
    }

    private Optional<String> question() {
        return new TypedText(said).question();
    }

    private static boolean isQuestion(String text) {
        return Words.withHyphens(text).all().stream().noneMatch(Overheard::isSpeaker)
                && (text.contains("?") || isBuiltAsQuestion(Shape.of(CONJUNCTION.matcher(text).replaceFirst(""))));
    }

    /** "Will do" has no subject. */
    private static boolean isBuiltAsQuestion(Shape shape) {
        return shape.asks() || shape.isYesOrNo() && shape.words().size() > 2 && isSubject(shape.words().get(1));
    }

    private static boolean isSubject(Word word) {
        return word.isA(WordClass.SUBJECT) || word.isDeterminer() || word.isA(WordClass.DEMONSTRATIVE)
                || word.isCapitalised();
    }

    /** "I'm", too. */
    private static boolean isSpeaker(Word word) {
        var plain = word.lower().replaceFirst("'.*", "");
        return TypedText.SPEAKERS.contains(plain) && !plain.equals(US) || PRESENT.contains(plain);
    }

    /**
     * Whether it plainly goes on with what was asked and answered: it names what was named there, or points at it.
     *
     * @param earlier oldest first
     */
    public boolean isAbout(List<Turn> earlier) {
        var turns = Turn.earlier(earlier);
        return question().filter(text -> !turns.isEmpty() && isAbout(text, turns)).isPresent();
    }

    private static boolean isAbout(String question, List<Earlier> turns) {
        return namesKnown(question, turns) || saysLittle(question) && isUnderstood(question, turns);
    }

    private static boolean isUnderstood(String question, List<Earlier> turns) {
        return FollowUp.understand(turns, new Question(question), question) instanceof Understood.Clear clear
                && Shape.of(clear.asked().read().text()).asks();
    }

    private static boolean namesKnown(String question, List<Earlier> turns) {
        var known = turns.stream().flatMap(Overheard::texts).flatMap(Overheard::names).collect(Collectors.toSet());
        return Words.withHyphens(question).all().stream().skip(1).filter(Overheard::isName).map(Word::lower)
                .anyMatch(known::contains);
    }

    private static Stream<String> texts(Earlier turn) {
        return Stream.concat(Stream.of(turn.read()), turn.said().stream());
    }

    private static Stream<String> names(String text) {
        return Words.withHyphens(text).all().stream().filter(Overheard::isName).map(Word::lower);
    }

    private static boolean isName(Word word) {
        return word.isCapitalised() && !word.isOfClosedClass() && !Calendar.isTime(word.text());
    }

    /** "Why?", "And when was that?", "What did he deny?" */
    private static boolean saysLittle(String question) {
        var words = Words.withHyphens(question).all();
        return words.stream().allMatch(Word::isOfClosedClass) || words.stream().anyMatch(Overheard::isPointing);
    }

    private static boolean isPointing(Word word) {
        return word.isA(WordClass.DEMONSTRATIVE) || TypedText.POINTING.contains(word.lower());
    }
}
