package pincite.suggestion;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import pincite.english.Calendar;
import pincite.english.PastTense;
import pincite.english.Word;
import pincite.english.WordClass;

/** A question that a sentence answers. */
record SentenceQuestion(Kind kind, String question, String sentence) {

    /** What is asked for. */
    enum Kind {
        WHO,
        HOW_MANY,
        WHY,
        WHEN
    }

    private static final String DATE = "(?:" + Calendar.DAY + ",? )?(?:" + Calendar.MONTH + "\\.? \\d{1,2}|\\d{1,2} "
            + Calendar.MONTH + "|" + Calendar.MONTH + "|" + Calendar.DAY + ")(?:,? " + Calendar.YEAR + ")?";
    private static final Pattern TIME = Pattern.compile("\\b(?:on|in|since) (?:" + DATE + "|" + Calendar.YEAR + ")\\b");
    private static final Set<String> ACTORS = WordClass.words(WordClass.OFFICE, WordClass.BODY);
    /** Of these something is said without an object. */
    private static final Set<String> COMPLETE = Set.of("resigned", "retired", "died", "closed", "opened", "began",
            "ended", "collapsed", "merged", "left");
    private static final Set<String> BE = Set.of("was", "were");
    private static final Set<String> HAVE = Set.of("has", "have", "had");
    private static final Set<String> NOT_OR_BEEN = Set.of("not", "been");
    private static final int LONGEST_REASONED = 12;

    /** @param names words of names, as they are written */
    static Stream<SentenceQuestion> of(String sentence, Set<String> names) {
        return PlainClause.of(sentence).stream().flatMap(clause -> Stream.of(
                who(clause, names).map(asked -> new SentenceQuestion(Kind.WHO, asked, sentence)),
                howMany(clause, names).map(asked -> new SentenceQuestion(Kind.HOW_MANY, asked, sentence)),
                why(clause, names).map(asked -> new SentenceQuestion(Kind.WHY, asked, sentence)),
                when(clause, names).map(asked -> new SentenceQuestion(Kind.WHEN, asked, sentence)))
                .flatMap(Optional::stream));
    }

    /** "Who fined Wick Mills?" */
    private static Optional<String> who(PlainClause clause, Set<String> names) {
        int said = clause.endOfSaid();
        int end = said > clause.verb() ? said : clause.endOfObject(names);
        boolean isAsked = isPast(clause) && isActor(clause, names) && hasName(clause, clause.verb() + 1, end, names)
                && (said > clause.verb() || isDone(clause, end));
        return isAsked ? Optional.of("Who " + clause.predicate(end) + "?") : Optional.empty();
    }

    private static boolean isDone(PlainClause clause, int end) {
        return !clause.verbWord().isA(WordClass.SAYING) && clause.isClear(clause.verb() + 1, end)
                && !clause.words().lower(clause.verb() + 1).equals("by");
    }

    private static boolean isActor(PlainClause clause, Set<String> names) {
        return clause.isNamed(clause.head(), names) || clause.words().word(clause.head()).isOneOf(ACTORS);
    }

    /** "How many workers left Wick Mills?" */
    private static Optional<String> howMany(PlainClause clause, Set<String> names) {
        int end = clause.endOfObject(names);
        boolean isAsked = clause.head() > 0 && isCount(clause.words().word(0))
                && clause.words().word(clause.head()).isPlural() && hasName(clause, 1, end, names)
                && clause.isClear(endOfVerb(clause), end);
        return isAsked ? Optional.of("How many " + clause.text(1, end) + "?") : Optional.empty();
    }

    /** "Why did the court reject the plan?" */
    private static Optional<String> why(PlainClause clause, Set<String> names) {
        return place(clause, "because").filter(end -> end - clause.verb() <= LONGEST_REASONED
                && (hasName(clause, 0, end, names) || isActor(clause, names)) && startsKnown(clause, names)
                && clause.isPlain(clause.verb() + 1, end) && isFollowed(clause)
                && clause.isClear(clause.verb() + (isPast(clause) ? 1 : 2), end))
                .flatMap(end -> inverted("Why", clause, end));
    }

    /** "When was the plan rejected?" */
    private static Optional<String> when(PlainClause clause, Set<String> names) {
        var time = TIME.matcher(clause.sentence());
        if (!time.find() || !hasName(clause, 0, clause.verb(), names) || !startsKnown(clause, names)) {
            return Optional.empty();
        }
        int place = placeAt(clause, time.start());
        int end = Math.min(place, clause.endOfObject(names));
        boolean isAsked = end > clause.verb() && (isPast(clause) ? isWhole(clause, end) : isPassive(clause, end))
                && clause.isClear(clause.verb() + (isPast(clause) ? 1 : 2), end) && clause.isOnePiece(end, place);
        return isAsked ? inverted("When", clause, end) : Optional.empty();
    }

    private static boolean isWhole(PlainClause clause, int end) {
        return end > clause.verb() + 1 || clause.verbWord().isOneOf(COMPLETE);
    }

    private static Optional<String> inverted(String asking, PlainClause clause, int end) {
        var verb = clause.verbWord();
        return verb.isAuxiliary()
                ? Optional.of(asking + " " + verb.lower() + " " + clause.subject() + clause.rest(end) + "?")
                : PastTense.base(verb.lower())
                        .map(base -> asking + " did " + clause.subject() + " " + base + clause.rest(end) + "?");
    }

    private static boolean isPast(PlainClause clause) {
        return !clause.verbWord().isAuxiliary();
    }

    private static boolean isPassive(PlainClause clause, int end) {
        return clause.verbWord().isOneOf(BE) && clause.verb() + 1 < end
                && clause.words().word(clause.verb() + 1).isParticiple();
    }

    /** Behind "have been sold", too. */
    private static int endOfVerb(PlainClause clause) {
        int helping = isPast(clause) ? 0 : clause.words().lower(clause.verb() + 1).equals("been") ? 2 : 1;
        return Math.min(clause.words().size(), clause.verb() + 1 + helping);
    }

    /** "has" has a participle, or it means to own. */
    private static boolean isFollowed(PlainClause clause) {
        var next = clause.words().word(clause.verb() + 1);
        return !clause.verbWord().isOneOf(HAVE) || next.isParticiple() || next.isOneOf(NOT_OR_BEEN)
                || PastTense.base(next.lower()).isPresent();
    }

    /** No year and no "one". */
    private static boolean isCount(Word word) {
        return word.isNumber() && !word.text().matches(Calendar.YEAR) && !word.lower().equals("one");
    }

    /** A capital that is a name's, or an article. */
    private static boolean startsKnown(PlainClause clause, Set<String> names) {
        return clause.words().lower(0).equals("the") || clause.isNamed(0, names)
                || clause.words().word(1).isCapitalised();
    }

    private static boolean hasName(PlainClause clause, int from, int end, Set<String> names) {
        return IntStream.range(from, end).anyMatch(place -> clause.isNamed(place, names));
    }

    private static Optional<Integer> place(PlainClause clause, String lower) {
        return IntStream.range(clause.verb() + 1, clause.words().size())
                .filter(place -> clause.words().lower(place).equals(lower)).boxed().findFirst();
    }

    private static int placeAt(PlainClause clause, int offset) {
        return (int) clause.words().all().stream().filter(word -> word.start() < offset).count();
    }
}
