package pincite.engine.extractive;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a sentence says the opposite of what a question takes for granted, or asks to be told whether it is so. Rather too seldom than
 * once too often.
 */
final class Contradiction {

    private static final Pattern PRESUPPOSES = Pattern.compile("^\\W*(?:why|when|where|how|who)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final String NOT = "(?:\\b(?:not|never|no longer|cannot|without|instead of|rather than"
            + "|(?:failed|refused|declined) to)|n['’]t)";
    private static final Pattern NEGATION = Pattern.compile(NOT, Pattern.CASE_INSENSITIVE);
    /** A few words before a verb, as in "was not inclined to allow". */
    private static final Pattern NEGATED = Pattern.compile(NOT + "(?: [\"“'‘]?\\p{L}+){0,3} [\"“'‘]?$",
            Pattern.CASE_INSENSITIVE);
    /** Right before a word that is a verb for all that is known: in "not to tax coal" coal is not denied. */
    private static final Pattern JUST_NEGATED = Pattern.compile(
            "(?:\\b(?:not|never|no longer|cannot|failed to|refused to|declined to)|n['’]t)(?: (?:be|been|have|being))? [\"“'‘]?$",
            Pattern.CASE_INSENSITIVE);
    /** "Not until May" says that it happened, and "not only" that more did. */
    private static final Pattern LIMITS = Pattern.compile("\\b(?:until|unless|only|just|merely|necessarily|always|all"
            + "|every|if|whether|except|but|enough|yet|either|no|nor|initially|first)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLAUSE = Pattern.compile(
            "[,;:()—]|\\b(?:which|who|whose|that|and|or|but|while|when|because|after|before|although|though|than)\\b");

    private final List<Word> question;
    private final List<Word> words;
    private final String sentence;

    private Contradiction(String question, String sentence) {
        this.question = Word.in(question).stream().filter(word -> !word.isFunctionWord()).toList();
        this.words = Word.in(sentence);
        this.sentence = sentence;
    }

    static boolean isBetween(String question, String sentence) {
        return asks(question) && isPlain(question, sentence) && new Contradiction(question, sentence).isFound();
    }

    /** Whether the sentence says that it is so, or that it is not. */
    static boolean takesSide(String question, String sentence) {
        return asks(question) && new Contradiction(question, sentence).verb().isPresent();
    }

    private static boolean asks(String question) {
        return PRESUPPOSES.matcher(question).find() || Asking.isYesOrNo(question);
    }

    /** What "not" bears on is not to be told where there are several, or where it is limited. */
    private static boolean isPlain(String question, String sentence) {
        long negations = NEGATION.matcher(sentence).results().count();
        return !NEGATION.matcher(question).find()
                && (negations == 0 || negations == 1 && !LIMITS.matcher(sentence).find());
    }

    private boolean isFound() {
        return verb().filter(this::isOpposed).isPresent();
    }

    /** What is said of it; of a question with two words that have opposites nobody can tell which it is about. */
    private Optional<Word> verb() {
        var known = question.stream().filter(Opposites::isKnown).toList();
        var verbs = known.isEmpty() ? question.stream().filter(this::isJustNegated).toList() : known;
        return verbs.stream().limit(verbs.size() == 1 ? 1 : 0).filter(this::isAboutTheSame)
                .filter(verb -> spoken(verb).anyMatch(word -> hasCompany(word, verb))).findFirst();
    }

    private Stream<Word> spoken(Word verb) {
        return words.stream().filter(word -> Opposites.areAlike(verb, word) || Opposites.are(verb, word));
    }

    private boolean isJustNegated(Word verb) {
        return words.stream().anyMatch(word -> word.stem().equals(verb.stem()) && isAfter(JUST_NEGATED, word));
    }

    private boolean isAfter(Pattern negation, Word word) {
        return negation.matcher(sentence.substring(0, word.start())).find();
    }

    /** At least half of the question's other words are there. */
    private boolean isAboutTheSame(Word verb) {
        var others = question.stream().filter(word -> word != verb).toList();
        long shared = others.stream().filter(this::isShared).count();
        return shared > 0 && 2 * shared >= others.size();
    }

    private boolean isShared(Word word) {
        return words.stream().anyMatch(own -> own.stem().equals(word.stem()));
    }

    /** Wherever the sentence speaks of it. */
    private boolean isOpposed(Word verb) {
        return spoken(verb).allMatch(word -> Opposites.are(verb, word) != isAfter(NEGATED, word));
    }

    /** A word of the question beside it in the same clause: it is this that was denied, and nothing else. */
    private boolean hasCompany(Word spoken, Word verb) {
        int clause = clause(spoken);
        return words.stream().filter(word -> word != spoken && clause(word) == clause)
                .anyMatch(word -> question.stream().anyMatch(own -> own != verb && own.stem().equals(word.stem())));
    }

    private int clause(Word word) {
        return (int) CLAUSE.matcher(sentence).results().filter(end -> end.end() <= word.start()).count();
    }
}
