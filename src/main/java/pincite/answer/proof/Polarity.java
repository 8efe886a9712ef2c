package pincite.answer.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import pincite.english.Stem;
import pincite.english.Words;

/** What is denied in a text, and what is said to be only possible or wanted. */
final class Polarity {

    private static final Set<String> PLAIN = Set.of("not", "never", "no", "without", "nor", "neither", "none",
            "nobody", "nothing", "nowhere", "cannot", "hardly", "scarcely", "barely", "rarely", "seldom", "lack",
            "lacks", "lacked", "lacking", "absence");
    private static final Set<String> BEFORE_TO = stems("refuse", "decline", "fail", "failure", "neglect", "unable",
            "unwilling", "reluctant", "inability", "forget");
    private static final Set<String> BEFORE_FROM = stems("prevent", "keep", "stop", "bar", "ban", "prohibit", "forbid",
            "block", "refrain", "exclude", "prohibited", "barred", "stopped", "kept");
    private static final Set<String> DENIALS = stems("deny", "denial", "dispute", "doubt");
    private static final Set<String> REJECTIONS = stems("deny", "denial", "reject", "dismiss", "refute");
    /** "No more than", "not only" and the like deny nothing. */
    private static final Set<String> NO_DENIAL = Set.of("more", "less", "fewer", "later", "earlier", "only", "just",
            "merely", "doubt", "sooner");
    private static final Set<String> IDIOMATIC = Set.of("no", "not");
    /** Of what is not yet so. */
    private static final Set<String> PLANS = stems("plan", "intend", "intention", "expect", "hope", "want", "wish",
            "seek", "sought", "aim", "propose", "try", "attempt", "offer", "promise", "going", "likely", "threaten",
            "pledge", "vow", "ask", "demand", "order", "supposed");
    private static final Set<String> HEDGES = Set.of("may", "might", "could", "would", "should", "can", "must",
            "whether", "if", "unless", "will", "shall");
    private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "whether", "if", "unless");
    private static final Set<String> FIRM = Set.of("will", "shall", "must");
    private static final Set<String> BOUNDARIES = Set.of("but", "because", "although", "though", "while", "whereas",
            "who", "which", "until", "unless", "since", "so", "when", "if", "and", "after", "before");
    private static final Set<String> COMPLEMENTS = Set.of("that", "to", "from");
    /** What comes after them is another thing. */
    private static final Set<String> ENDS_FOCUS = Set.of("a", "an", "the", "its", "his", "her", "their", "of", "with",
            "in", "on", "at", "by", "for", "as", "about");
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
    record Operator(int place, int end, List<Integer> focus) {

        private boolean reaches(int other) {
            return other > place && other < end;
        }
    }

    private Polarity(Words text) {
        this.text = text;
    }

    static Polarity of(Words text) {
        var polarity = new Polarity(text);
        for (int place = 0; place < text.size(); place++) {
            polarity.read(place);
        }
        return polarity;
    }

    List<Operator> negations() {
        return List.copyOf(negations);
    }

    List<Operator> hedges() {
        return List.copyOf(hedges);
    }

    /** Denied an odd number of times. */
    boolean denies(int place) {
        return negations.stream().filter(negation -> negation.reaches(place) || isVerbOfNo(negation, place)).count()
                % 2 == 1;
    }

    /** "Found no trace" is "did not find any trace". */
    private boolean isVerbOfNo(Operator negation, int place) {
        return place == negation.place() - 1 && text.lower(negation.place()).equals("no")
                && text.gap(negation.place()).equals(" ");
    }

    /** @param asMuchAs a weakening word of another text; "will" is more than "may" */
    boolean hedges(int place, String asMuchAs) {
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
        for (int next = place + 1; next < Math.min(place + 6, text.size()); next++) {
            if (text.lower(next).equals("from")) {
                return text.lower(next + 1).endsWith("ing");
            }
        }
        return false;
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

    private static Set<String> stems(String... words) {
        return Arrays.stream(words).map(Stem::of).collect(Collectors.toUnmodifiableSet());
    }
}
