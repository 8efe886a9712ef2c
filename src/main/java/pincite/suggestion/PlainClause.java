package pincite.suggestion;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import pincite.english.PastTense;
import pincite.english.Word;
import pincite.english.WordClass;
import pincite.english.Words;

/**
 * A plain sentence as far as it is plain: who or what, and the verb.
 *
 * @param verb its place
 */
record PlainClause(String sentence, Words words, int verb) {

    private static final int LONGEST = 240;
    private static final int LONGEST_SUBJECT = 6;
    private static final Pattern WHOLE = Pattern.compile("\\p{Lu}[^|\\n]*\\.[”\"]?");
    /** "Odette Wick, the owner of the mill, denied". */
    private static final Pattern APPOSITION = Pattern
            .compile("^(\\p{Lu}[^,]{2,50}), (?:the|an?|who|which|whose) [^,]{3,80}, (?=\\p{Ll})");
    private static final Pattern BREAK = Pattern.compile("[\"“”‘(\\[…]");
    private static final int LONGEST_SAID = 16;
    /** "ordered Wick to pay" and "the owner of Wick" are one piece. */
    private static final Set<String> BINDING = Set.of("of", "to");
    private static final Set<String> LINKS = Set.of("of", "the", "and");
    private static final Set<String> UNCLEAR = WordClass.words(WordClass.SUBJECT, WordClass.OBJECT,
            WordClass.DEMONSTRATIVE, WordClass.POINTER, WordClass.REFLEXIVE);
    private static final Set<String> ALSO_UNCLEAR = Set.of("either", "neither", "both", "latter", "so");
    private static final Set<String> RELATIVE = Set.of("that", "who", "which", "whom", "whose", "where", "when");

    /** Empty where the sentence is not plain, or begins otherwise than with its subject. */
    static Optional<PlainClause> of(String sentence) {
        return sentence.length() <= LONGEST && WHOLE.matcher(sentence).matches()
                ? read(APPOSITION.matcher(sentence).replaceFirst("$1 "))
                : Optional.empty();
    }

    private static Optional<PlainClause> read(String sentence) {
        var words = Words.withHyphens(sentence);
        return IntStream.range(1, Math.min(words.size(), LONGEST_SUBJECT + 1))
                .filter(place -> isVerb(words.word(place))).limit(1)
                .mapToObj(verb -> new PlainClause(sentence, words, verb)).filter(PlainClause::hasSubject).findFirst();
    }

    private static boolean isVerb(Word word) {
        return !word.isCapitalised() && (word.isAuxiliary() || PastTense.base(word.lower()).isPresent());
    }

    /** "US" is a country. */
    private static boolean isSmall(Word word) {
        return word.isOfClosedClass() && !word.isCapitalised();
    }

    private static boolean isUnclear(Word word) {
        return !word.isCapitalised() && (word.isOneOf(UNCLEAR) || word.isOneOf(ALSO_UNCLEAR));
    }

    private boolean hasSubject() {
        return endOfSubject() > 0 && !isSmall(words.word(endOfSubject() - 1))
                && IntStream.range(0, verb).allMatch(this::isOfSubject) && isJoined(verb);
    }

    private boolean isOfSubject(int place) {
        var word = words.word(place);
        return place == 0
                ? !word.isOfClosedClass() || word.lower().equals("the")
                : isJoined(place) && !word.isA(WordClass.SAYING)
                        && (!isSmall(word) || word.isOneOf(LINKS));
    }

    private boolean isJoined(int place) {
        return words.gap(place).equals(" ") || words.gap(place).equals(". ");
    }

    /** Without an adverb before the verb. */
    int endOfSubject() {
        return words.word(verb - 1).isAdverb() ? verb - 1 : verb;
    }

    Word verbWord() {
        return words.word(verb);
    }

    /** As it stands within a sentence. */
    String subject() {
        var text = sentence.substring(0, words.word(endOfSubject() - 1).end());
        return text.startsWith("The ") ? "the" + text.substring(3) : text;
    }

    /** The verb and what follows before a place. */
    String predicate(int end) {
        return text(verb, end);
    }

    /** What follows the verb before a place; a space before it. */
    String rest(int end) {
        return verb + 1 < end ? " " + text(verb + 1, end) : "";
    }

    String text(int from, int end) {
        return sentence.substring(words.word(from).start(), words.word(end - 1).end());
    }

    /** The last word of the subject, or the one before "of". */
    int head() {
        return IntStream.range(1, endOfSubject()).filter(place -> words.lower(place).equals("of")).map(of -> of - 1)
                .findFirst().orElse(endOfSubject() - 1);
    }

    /** Where what is said, after "that", ends; the verb where nothing is. */
    int endOfSaid() {
        boolean isSaid = words.lower(verb + 1).equals("that");
        int last = words.size();
        boolean isPlain = isSaid && isPlain(verb + 2, last)
                && IntStream.range(verb + 2, last).mapToObj(words::word).noneMatch(PlainClause::isUnclear);
        return isPlain && last - verb <= LONGEST_SAID ? last : verb;
    }

    /** Where a clause, a time or another circumstance begins that a question need not have; what is named before it stays. */
    int endOfObject(Set<String> names) {
        boolean isNamed = false;
        for (int place = verb + 1; place < words.size(); place++) {
            if (breaksAt(place) || isNamed && isLoose(place)) {
                return words.word(place - 1).isAdverb() ? place - 1 : place;
            }
            isNamed |= isNamed(place, names);
        }
        return words.size();
    }

    private boolean breaksAt(int place) {
        var word = words.word(place);
        return word.startsClause() || BREAK.matcher(word.gap()).find() || word.isOneOf(RELATIVE)
                || word.isA(WordClass.CONJUNCTION) && !isInsideName(place);
    }

    /** "Securities and Exchange Commission". */
    private boolean isInsideName(int place) {
        return words.lower(place).equals("and") && words.word(place - 1).isCapitalised() && place + 1 < words.size()
                && words.word(place + 1).isCapitalised();
    }

    private boolean isLoose(int place) {
        var word = words.word(place);
        return word.isPreposition() && !word.isOneOf(BINDING);
    }

    boolean isNamed(int place, Set<String> names) {
        return words.word(place).isCapitalised() && names.contains(words.word(place).text());
    }

    /** No other clause begins between the two, nor at the second. */
    boolean isOnePiece(int from, int to) {
        return IntStream.rangeClosed(from, Math.min(to, words.size() - 1)).noneMatch(place -> breaksAt(place)
                || words.word(place).isA(WordClass.ORDER) || words.word(place).isParticiple()
                || isVerb(words.word(place)));
    }

    /** Without a comma, a quotation or the like. */
    boolean isPlain(int from, int end) {
        return IntStream.range(from, end).mapToObj(words::word)
                .noneMatch(word -> word.startsClause() || BREAK.matcher(word.gap()).find());
    }

    /** Without a word for what only the sentences before tell, and without a second verb. */
    boolean isClear(int from, int end) {
        return IntStream.range(from, end).mapToObj(words::word)
                .noneMatch(word -> isUnclear(word) || isVerb(word));
    }
}
