package pincite.answer.proof;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import pincite.english.Bound;
import pincite.english.Word;
import pincite.english.WordClass;
import pincite.english.Words;

/** Finds words of a statement that do not belong to the sentence. */
final class WordCheck {

    /** Of the words that say something; more is no rewording. */
    private static final double MOST_NEW = 0.4;
    private static final Set<String> BEFORE_VERB = Set.of("not", "never", "also", "to");
    private static final Set<String> INDEFINITE = Set.of("this", "there", "one", "someone", "everyone", "nobody",
            "none",
            "nothing", "what", "who");

    private final Words statement;
    private final IntPredicate settled;
    private final Words sentence;
    private final Alignment alignment;
    private final List<Words> others;

    /** @param settled whether a word of the statement has been looked at otherwise */
    WordCheck(Words statement, IntPredicate settled, Words sentence, Alignment alignment, List<String> others) {
        this.statement = statement;
        this.settled = settled;
        this.sentence = sentence;
        this.alignment = alignment;
        this.others = others.stream().map(Words::folded).toList();
    }

    /** That another cited sentence has and this one has not, and what the statement is about where no word says so here. */
    Stream<String> fromElsewhere() {
        return newWords().filter(place -> isSubject(place) || others.stream().anyMatch(other -> has(other, place)))
                .mapToObj(place -> statement.word(place).text());
    }

    /** Of what is said of somebody else: only its last words stand between the two in the sentence. */
    Stream<String> usurping() {
        return statement.contentPlaces().filter(alignment::has).filter(this::isUsurped)
                .mapToObj(place -> statement.word(place).text());
    }

    List<String> tooManyNew() {
        var places = newWords().boxed().toList();
        long all = statement.contentPlaces().count();
        boolean isTooMany = places.size() > Math.max(1, MOST_NEW * all) || all > 0 && places.size() == all;
        return isTooMany ? places.stream().map(place -> statement.word(place).text()).toList() : List.of();
    }

    private IntStream newWords() {
        return statement.contentPlaces()
                .filter(place -> !settled.test(place) && !Bound.isWord(statement.lower(place)) && !alignment.has(place)
                        && !isHeld(sentence, place));
    }

    /** Whatever the way of the alignment. */
    private static boolean isHeld(Words text, Word word) {
        return text.all().stream().anyMatch(other -> other.isContent() && Alignment.isSame(word, other));
    }

    private boolean isHeld(Words text, int place) {
        return isHeld(text, statement.word(place));
    }

    private boolean has(Words other, int place) {
        return !statement.word(place).isAdverb() && isHeld(other, place);
    }

    /** Its first word that says something, unless it says how or when. */
    private boolean isSubject(int place) {
        return !statement.word(place).isAdverb() && IntStream.range(0, place).noneMatch(this::isPronoun)
                && statement.contentPlaces().filter(other -> !statement.word(other).isAdverb()).findFirst()
                        .orElse(-1) == place;
    }

    private boolean isPronoun(int place) {
        return statement.word(place).isA(WordClass.SUBJECT) || statement.word(place).isOneOf(INDEFINITE);
    }

    private boolean isUsurped(int place) {
        int before = previousContent(statement, place);
        if (before < 0 || !alignment.has(before) || !isSubjectAndVerb(before, place)) {
            return false;
        }
        int subject = alignment.of(before).orElseThrow();
        int verb = alignment.of(place).orElseThrow();
        int owner = previousContent(sentence, verb);
        return subject < owner && !alignment.isTaken(owner) && isClauseBetween(subject, owner)
                && !isClauseBetween(owner, verb) && isName(owner);
    }

    private boolean isSubjectAndVerb(int before, int place) {
        return IntStream.range(before + 1, place)
                .allMatch(between -> mayStandBeforeVerb(statement.word(between)))
                && IntStream.rangeClosed(before + 1, place).noneMatch(next -> statement.word(next).startsClause());
    }

    private static boolean mayStandBeforeVerb(Word word) {
        return word.isAuxiliary() || word.isA(WordClass.INFINITE) || word.isOneOf(BEFORE_VERB);
    }

    private boolean isClauseBetween(int from, int to) {
        return IntStream.rangeClosed(from + 1, to).anyMatch(
                place -> sentence.word(place).startsClause()
                        || Set.of("that", "who", "which").contains(sentence.lower(place)));
    }

    private boolean isName(int place) {
        return sentence.word(place).isCapitalised() || WordClass.ARTICLE.has(sentence.lower(place - 1));
    }

    private static int previousContent(Words text, int before) {
        return IntStream.iterate(before - 1, place -> place >= 0, place -> place - 1)
                .filter(place -> text.word(place).isContent() || text.word(place).isNumber()).findFirst()
                .orElse(-1);
    }
}
