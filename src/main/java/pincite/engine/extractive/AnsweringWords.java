package pincite.engine.extractive;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the words of a sentence that answer who, when, where, how many or how much by themselves. */
record AnsweringWords(Asking asking) {

    /** How many words after a number the noun that it counts may stand. */
    private static final int REACH = 3;
    private static final double STANDING = 0.5;
    /** It weighs more than any nearness to words of the question. */
    private static final double DOING = 20;
    private static final Pattern AGENT = ending("by");
    private static final Pattern PLACED = ending("in|at|near|of|on|the");
    private static final Pattern OWNED = ending("of|on");
    private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");
    /** A word that is no verb comes next, as far as its form tells. */
    private static final Pattern DESCRIBING = Pattern.compile(" (?!(?:and|or|also|then|who|in|on|at|of|to|by|for|from"
            + "|as|with|has|had|have|is|was|were|are|did|does|will|would|can|could|may|must|said|told|left|won|became"
            + "|came|went|took|made|gave|held|led|ran|wrote|built|met|lost|sold|bought|began|got|put|set)\\b"
            + "|\\p{L}+(?:ed|s)\\b)\\p{Ll}{3,}");

    /** Of nothing that is asked for. */
    static final AnsweringWords NONE = to("");

    static AnsweringWords to(String question) {
        return new AnsweringWords(Asking.by(question));
    }

    /** As they stand there; empty where none looks like an answer. */
    Optional<String> in(String sentence) {
        var words = Word.in(sentence);
        var nearness = new Nearness(asking.stems(), sentence, words);
        return AnswerShape.find(asking.asked(), sentence).stream().map(found -> spot(found, words))
                .filter(spot -> isNew(spot, words) && !isDescribing(spot, sentence) && isDoer(spot, sentence))
                .reduce((one, other) -> worth(other, nearness) > worth(one, nearness) ? other : one)
                .map(spot -> trimmed(spot.of(sentence)));
    }

    private String trimmed(String found) {
        var year = YEAR.matcher(found);
        return asking.isYear() && year.find() ? year.group() : found;
    }

    private Spot spot(MatchResult found, List<Word> words) {
        return asking.asked() == AskedFor.AMOUNT
                ? new Spot(found.start(), withUnit(found.end(), words))
                : new Spot(withoutOpener(found, words), found.end());
    }

    /** What is counted is in the question already, so "250" answers it; what else is measured needs its unit. */
    private int withUnit(int end, List<Word> words) {
        return words.stream().filter(word -> asking.counted().isEmpty())
                .filter(word -> word.start() == end + 1 && !word.isFunctionWord()).map(Word::end)
                .findFirst().orElse(end);
    }

    /** A sentence begins with a capital, whatever its first word. */
    private static int withoutOpener(MatchResult found, List<Word> words) {
        return words.stream().filter(word -> word.isWithin(found.start(), found.end()) && !word.isFunctionWord())
                .mapToInt(Word::start).findFirst().orElse(found.start());
    }

    /** Words of the question do not answer it. */
    private boolean isNew(Spot spot, List<Word> words) {
        return words.stream().filter(word -> spot.holds(word) && !word.isFunctionWord())
                .anyMatch(word -> !asking.stems().contains(word.stem()));
    }

    /** In "American voters" nobody is named. */
    private boolean isDescribing(Spot spot, String sentence) {
        return asking.asked() == AskedFor.PERSON && spot.of(sentence).indexOf(' ') < 0
                && DESCRIBING.matcher(sentence).region(spot.to, sentence.length()).lookingAt();
    }

    /** The nearer to words of the question the better, and so is what looks most like what is asked for. */
    private double worth(Spot spot, Nearness nearness) {
        boolean fits = isCounting(spot, nearness.words())
                || asking.kind().filter(kind -> kind.isShownBy(spot.of(nearness.sentence()))).isPresent();
        return nearness.of(spot.from, spot.to) + (fits ? 1 : 0) + STANDING * standing(spot, nearness.sentence());
    }

    private boolean isCounting(Spot spot, List<Word> words) {
        return words.stream().filter(word -> word.start() >= spot.to).limit(REACH)
                .anyMatch(word -> asking.counted().contains(word.stem()));
    }

    /** Who did it stands after "by"; nobody is the place where he is, and no place is what belongs to it. */
    private double standing(Spot spot, String sentence) {
        var before = sentence.substring(0, spot.from);
        return switch (asking.asked()) {
            case PERSON -> AGENT.matcher(before).find()
                    ? 1
                    : PLACED.matcher(before).find() ? -1 : isDoing(spot, sentence) ? DOING : 0;
            case PLACE -> OWNED.matcher(before).find() ? -1 : 0;
            case REASON, TIME, AMOUNT, ANYTHING -> 0;
        };
    }

    /** Of a sentence that does not tell the deed, nobody is shown as who did it. */
    private boolean isDoer(Spot spot, String sentence) {
        return asking.asked() != AskedFor.PERSON || asking.deed().isEmpty() || isDoing(spot, sentence)
                || AGENT.matcher(sentence.substring(0, spot.from)).find();
    }

    /** Who does something stands before it. */
    private boolean isDoing(Spot spot, String sentence) {
        return asking.deed().stream().anyMatch(deed -> Word.in(sentence).stream()
                .anyMatch(word -> word.stem().equals(deed) && word.start() >= spot.to));
    }

    private static Pattern ending(String words) {
        return Pattern.compile("\\b(?:" + words + ")(?: the)? $", Pattern.CASE_INSENSITIVE);
    }

    /** In UTF-16 units of the sentence. */
    private record Spot(int from, int to) {

        boolean holds(Word word) {
            return word.isWithin(from, to);
        }

        String of(String sentence) {
            return sentence.substring(from, to);
        }
    }
}
