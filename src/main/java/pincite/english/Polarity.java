package pincite.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is denied in a text, and what is said to be only possible or wanted; its words stand in {@code polarity.txt}. */
public final class Polarity {

    private static final Map<String, Set<String>> WORDS = WordLists.named("polarity.txt");
    private static final Set<String> PLAIN = WORDS.get("plain");
    private static final Set<String> BEFORE_TO = stems("before-to");
    private static final Set<String> BEFORE_FROM = stems("before-from");
    private static final Set<String> DENIALS = stems("denial");
    private static final Set<String> REJECTIONS = stems("rejection");
    private static final Set<String> NO_DENIAL = WORDS.get("no-denial");
    private static final Set<String> IDIOMATIC = WORDS.get("idiomatic");
    private static final Set<String> PLANS = stems("plan");
    private static final Set<String> HEDGES = WORDS.get("hedge");
    private static final Set<String> POSSIBLE = WORDS.get("possible");
    private static final Set<String> FIRM = WORDS.get("firm");
    private static final Set<String> BOUNDARIES = WORDS.get("boundary");
    private static final Set<String> COMPLEMENTS = WORDS.get("complement");
    private static final Set<String> ENDS_FOCUS = WORDS.get("ends-focus");
    private static final int REACH = 14;
    private static final int FOCUS = 3;
    private static final int FARTHEST = 6;

    private final Words text;
    private final List<Operator> negations = new ArrayList<>();
    private final List<Operator> hedges = new ArrayList<>();

    /**
     * A word that denies or weakens.
     *
     * @param end   where what it reaches ends
     * @param focus the words that it is said of
     */
    public record Operator(int place, int end, List<Integer> focus) {

        public Operator {
            focus = List.copyOf(focus);
        }

        private boolean reaches(int other) {
            return other > place && other < end;
        }
    }

    private Polarity(Words text) {
        this.text = text;
    }

    public static Polarity of(Words text) {
        var polarity = new Polarity(text);
        for (int place = 0; place < text.size(); place++) {
            polarity.read(place);
        }
        return polarity;
    }

    public List<Operator> negations() {
        return List.copyOf(negations);
    }

    public List<Operator> hedges() {
        return List.copyOf(hedges);
    }

    /** Denied an odd number of times. */
    public boolean denies(int place) {
        return negations.stream().filter(negation -> negation.reaches(place) || isVerbOfNo(negation, place)).count()
                % 2 == 1;
    }

    /** "Found no trace" is "did not find any trace". */
    private boolean isVerbOfNo(Operator negation, int place) {
        return place == negation.place() - 1 && text.lower(negation.place()).equals("no")
                && text.gap(negation.place()).equals(" ");
    }

    /** @param asMuchAs a weakening word of another text; "will" is more than "may" */
    public boolean hedges(int place, String asMuchAs) {
        return hedges.stream().filter(hedge -> hedge.reaches(place))
                .anyMatch(hedge -> !POSSIBLE.contains(asMuchAs) || !FIRM.contains(text.lower(hedge.place())));
    }

    private void read(int place) {
        if (isPlain(place) || isVerbal(place)) {
            negations.add(operator(place));
        } else if (isHedge(place)) {
            hedges.add(operator(place));
        }
    }

    private boolean isPlain(int place) {
        var word = text.lower(place);
        var next = text.lower(place + 1);
        boolean isOne = PLAIN.contains(word) || word.endsWith("n't") || word.equals("yet") && next.equals("to");
        return isOne && !(IDIOMATIC.contains(word) && NO_DENIAL.contains(next));
    }

    private boolean isVerbal(int place) {
        var stem = text.word(place).stem();
        var next = text.lower(place + 1);
        return BEFORE_TO.contains(stem) && next.equals("to")
                || DENIALS.contains(stem) && startsComplement(place)
                || isRejection(place)
                || BEFORE_FROM.contains(stem) && isBeforeFrom(place);
    }

    /** "Denied having", "denied any", "denied Birch was"; of "rejected the Birch plan" nothing is denied. */
    private boolean startsComplement(int place) {
        var word = text.lower(place + 1);
        boolean isName = place + 1 < text.size() && text.word(place + 1).isCapitalised();
        return word.equals("that") || word.endsWith("ing") || word.equals("any") || isName;
    }

    /** Where it starts, if it does soon and before another clause; else 0. */
    private int complement(int place, String with) {
        int next = place + 1;
        while (next < Math.min(place + FARTHEST, text.size()) && !text.word(next).startsClause()) {
            if (text.lower(next).equals(with)) {
                return next;
            }
            next++;
        }
        return 0;
    }

    private boolean isBeforeFrom(int place) {
        return IntStream.range(place + 1, Math.min(place + FARTHEST, text.size()))
                .filter(next -> text.lower(next).equals("from")).limit(1)
                .anyMatch(next -> text.lower(next + 1).endsWith("ing"));
    }

    private boolean isHedge(int place) {
        boolean isMonth = text.lower(place).equals("may") && text.word(place).isCapitalised() && place > 0;
        return HEDGES.contains(text.lower(place)) && !isMonth || isPlan(place);
    }

    private boolean isPlan(int place) {
        return PLANS.contains(text.word(place).stem()) && complement(place, "to") > 0;
    }

    private Operator operator(int place) {
        int end = end(place);
        return new Operator(place, end, focus(start(place), end));
    }

    /** Of what it is said of, less one. */
    private int start(int place) {
        if (isPlan(place)) {
            return complement(place, "to") - 1;
        }
        return isRejection(place) ? complement(place, "that") - 1 : place;
    }

    /** "Rejected claims that". */
    private boolean isRejection(int place) {
        return REJECTIONS.contains(text.word(place).stem()) && complement(place, "that") > 0;
    }

    private int end(int place) {
        int end = place + 1;
        while (end < Math.min(place + REACH, text.size()) && !isBoundary(place, end)) {
            end++;
        }
        return end;
    }

    private boolean isBoundary(int from, int place) {
        boolean isNeither = text.lower(from).equals("neither") && !text.lower(place).equals("and");
        return !isNeither && (text.word(place).startsClause() || BOUNDARIES.contains(text.lower(place)));
    }

    private List<Integer> focus(int place, int end) {
        var focus = new ArrayList<Integer>();
        boolean isClause = COMPLEMENTS.contains(text.lower(place + 1));
        for (int next = place + 1; next < end && focus.size() < FOCUS; next++) {
            if (!focus.isEmpty() && !isClause && ENDS_FOCUS.contains(text.lower(next))) {
                break;
            }
            boolean isSaying = text.word(next).isContent() || text.word(next).isNumber();
            if (isSaying && !text.lower(next).equals("longer")) {
                focus.add(next);
            }
        }
        return List.copyOf(focus);
    }

    private static Set<String> stems(String kind) {
        return WORDS.get(kind).stream().map(Stem::of).collect(Collectors.toUnmodifiableSet());
    }
}
