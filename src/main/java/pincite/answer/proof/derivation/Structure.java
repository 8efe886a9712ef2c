package pincite.answer.proof.derivation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import pincite.english.grammar.PartOfSpeech;

/** A sentence unit by unit, and which of them are one noun with all that stands before it. */
final class Structure {

    private static final Set<PartOfSpeech> BEFORE_NOUNS = Set.of(PartOfSpeech.DET, PartOfSpeech.ADJ, PartOfSpeech.NUM,
            PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.SYM);
    private static final Set<String> OWNERS = Set.of("its", "his", "her", "their", "our", "my", "your", "whose");
    private static final Set<String> TIMES = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
            "sunday",
            "yesterday", "today", "tonight", "tomorrow", "last", "this", "next", "earlier");
    private static final Set<String> ENDING_TIMES = Set.of("monday", "tuesday", "wednesday", "thursday", "friday",
            "saturday", "sunday",
            "yesterday", "today", "tonight", "tomorrow", "week", "month", "year", "night", "morning", "afternoon",
            "evening", "spring",
            "summer", "autumn", "fall", "winter", "weekend", "january", "february", "march", "april", "june", "july",
            "august",
            "september", "october", "november", "december");

    private final List<Unit> units;
    /** Where the noun phrase of each unit starts and ends; -1 where it is in none. */
    private final int[] starts;
    private final int[] ends;

    Structure(List<Unit> units) {
        this.units = List.copyOf(units);
        this.starts = new int[units.size()];
        this.ends = new int[units.size()];
        Arrays.fill(starts, -1);
        Arrays.fill(ends, -1);
        chunk();
    }

    List<Unit> units() {
        return units;
    }

    int size() {
        return units.size();
    }

    /** Of nothing outside. */
    Unit at(int place) {
        return place >= 0 && place < size() ? units.get(place) : Unit.NONE;
    }

    boolean isInPhrase(int place) {
        return place >= 0 && place < size() && starts[place] >= 0;
    }

    int start(int place) {
        return starts[place];
    }

    /** After its last unit. */
    int end(int place) {
        return ends[place];
    }

    boolean isHead(int place) {
        return isInPhrase(place) && ends[place] == place + 1;
    }

    boolean areInOnePhrase(int one, int other) {
        return isInPhrase(one) && isInPhrase(other) && starts[one] == starts[other];
    }

    boolean isOwner(int place) {
        return at(place).isOneOf(OWNERS);
    }

    boolean isPossessive(int place) {
        return at(place).is(PartOfSpeech.PART) && at(place).lower().startsWith("'");
    }

    /** "Last Tuesday", "Monday", a date. */
    boolean isTime(int place) {
        return isInPhrase(place)
                && (at(ends[place] - 1).isOneOf(ENDING_TIMES) || at(ends[place] - 1).date().isPresent());
    }

    boolean isVerb(int place) {
        return at(place).is(PartOfSpeech.VERB) || at(place).is(PartOfSpeech.AUX);
    }

    boolean hasVerb(int from, int to) {
        return IntStream.range(from, to).anyMatch(this::isVerb);
    }

    /** Helps another verb, which comes after at most some adverbs. */
    boolean isHelper(int place) {
        if (!at(place).is(PartOfSpeech.AUX)) {
            return false;
        }
        int next = place + 1;
        while (at(next).is(PartOfSpeech.ADV) || at(next).is("not")) {
            next++;
        }
        return isVerb(next);
    }

    /** None where it ends before it starts. */
    List<Unit> units(int from, int to) {
        return from >= to ? List.of() : units.subList(from, to);
    }

    /** Behind the last word. */
    int lastEnd() {
        int last = size();
        while (last > 0 && at(last - 1).isMark()) {
            last--;
        }
        return last;
    }

    /** The place of a mark or word; -1 where there is none from there on. */
    int next(String word, int from) {
        return IntStream.range(from, size()).filter(place -> at(place).is(word)).findFirst().orElse(-1);
    }

    /** With what "of" adds to the noun. */
    int nounEnd(int place) {
        int end = ends[place];
        while (at(end).is("of") && isInPhrase(end + 1)) {
            end = ends[end + 1];
        }
        return end;
    }

    /** Verbs with what helps them, each once. */
    int verbGroups(int from, int to) {
        int groups = 0;
        boolean inGroup = false;
        for (int place = from; place < to; place++) {
            boolean isPart = isVerb(place) && !isInPhrase(place)
                    || inGroup && (at(place).is(PartOfSpeech.ADV) || at(place).is("not") || at(place).is("to"));
            groups += isPart && !inGroup ? 1 : 0;
            inGroup = isPart;
        }
        return groups;
    }

    @SafeVarargs
    static Structure joined(List<Unit>... parts) {
        var units = new ArrayList<Unit>();
        for (var part : parts) {
            units.addAll(part);
        }
        return new Structure(units);
    }

    private void chunk() {
        for (int place = 0; place < size();) {
            int end = phraseEnd(place);
            if (end > place) {
                Arrays.fill(starts, place, end, place);
                Arrays.fill(ends, place, end, end);
            }
            place = Math.max(end, place + 1);
        }
    }

    /** The place itself where no noun phrase starts there. */
    private int phraseEnd(int from) {
        if (isPronoun(from)) {
            return from + 1;
        }
        int last = -1;
        int place = from;
        while (place < size() && goesOn(from, place, last)) {
            last = at(place).isNominal() ? place : last;
            place++;
        }
        return last < 0 ? from : last + 1;
    }

    private boolean isPronoun(int place) {
        return at(place).is(PartOfSpeech.PRON) && !isOwner(place);
    }

    private boolean goesOn(int from, int place, int last) {
        if (isPossessive(place)) {
            return last == place - 1;
        }
        boolean isAfterHead = last >= 0 && last == place - 1 && !isCount(last);
        if (isOwner(place) || at(place).is(PartOfSpeech.DET)) {
            return !isAfterHead && last < 0 && (place == from || !isOwner(place - 1));
        }
        if (isAfterHead && (at(place).isOneOf(TIMES) || at(place).date().isPresent())) {
            return false;
        }
        if (at(place).is(PartOfSpeech.ADJ)) {
            return !isAfterHead;
        }
        if (at(place).is(PartOfSpeech.NUM)) {
            return !isAfterHead || at(last).is(PartOfSpeech.PROPN);
        }
        return at(place).part() == PartOfSpeech.ADV || at(place).is(PartOfSpeech.VERB)
                ? !isAfterHead && isModifier(from, place)
                : BEFORE_NOUNS.contains(at(place).part());
    }

    /** A number that counts what comes next. */
    private boolean isCount(int place) {
        var quantity = at(place).quantity();
        return quantity.isPresent() && quantity.get().currency().isEmpty()
                && quantity.get().values().stream().noneMatch(value -> value.endsWith("%"));
    }

    /** "The proposed merger", "a newly built bridge": what comes next goes on with the phrase. */
    private boolean isModifier(int from, int place) {
        boolean isParticiple = at(place).is(PartOfSpeech.VERB) && at(place).lower().matches(".*(?:ed|ing|en|wn|lt|ld)");
        var next = at(place + 1);
        return (place > from || isParticiple && isVerb(place) && at(place - 1).is(PartOfSpeech.ADP))
                && (isParticiple || at(place).is(PartOfSpeech.ADV))
                && (next.is(PartOfSpeech.ADJ) || next.is(PartOfSpeech.NUM) || next.is(PartOfSpeech.NOUN)
                        || next.is(PartOfSpeech.PROPN)
                        || at(place).is(PartOfSpeech.ADV) && next.is(PartOfSpeech.VERB) && !next.lower().endsWith("s"));
    }
}
