package pincite.answer.proof.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import pincite.english.grammar.PartOfSpeech;

/** What a part of a sentence says, as a sentence of its own: a relative clause, a participle, who somebody is. */
final class PartsAlone {

    private static final Set<String> RELATIVES = Set.of("who", "which", "that");
    private static final Unit COMMA = Unit.made(",", PartOfSpeech.PUNCT);
    private static final Unit WAS = Unit.made("was", PartOfSpeech.AUX);

    private final Structure sentence;
    private final List<Structure> turns = new ArrayList<>();

    private PartsAlone(Structure sentence) {
        this.sentence = sentence;
    }

    static List<Structure> of(Structure sentence) {
        var alone = new PartsAlone(sentence);
        alone.appositions();
        alone.relativeClauses(alone.plainEnd());
        alone.participles(alone.plainEnd());
        return alone.turns;
    }

    @SafeVarargs
    private void add(List<Unit>... parts) {
        turns.add(Structure.joined(parts));
    }

    /** Up to there nothing is what somebody says, or holds only on a condition. */
    private int plainEnd() {
        int end = SpeakerFirst.of(sentence).isPresent() ? 0 : sentence.lastEnd();
        return IntStream.range(0, end).filter(this::startsWhatIsTold).findFirst().orElse(end);
    }

    private boolean startsWhatIsTold(int place) {
        var unit = sentence.at(place);
        boolean isSaying = Limits.isSaying(unit) && sentence.isVerb(place);
        return isSaying || unit.is("according") || Limits.isCondition(unit);
    }

    private void relativeClauses(int end) {
        for (int place = 1; place < end; place++) {
            int noun = sentence.at(place - 1).is(",") ? place - 2 : place - 1;
            if (sentence.at(place).isOneOf(RELATIVES) && sentence.isHead(noun) && sentence.isVerb(nextOf(place + 1))) {
                add(sentence.units(sentence.start(noun), noun + 1),
                        sentence.units(place + 1, clauseEnd(place, noun < place - 1)));
            } else if (sentence.at(place).is("whose") && sentence.isHead(noun)) {
                add(sentence.units(sentence.start(noun), noun + 1), List.of(Unit.made("'s", PartOfSpeech.PART)),
                        sentence.units(place + 1, clauseEnd(place, noun < place - 1)));
            }
        }
    }

    private int nextOf(int place) {
        int next = place;
        while (sentence.at(next).is(PartOfSpeech.ADV)) {
            next++;
        }
        return next;
    }

    private int clauseEnd(int place, boolean isAside) {
        int comma = sentence.next(",", place);
        int dash = sentence.next("-", place);
        int stop = comma < 0 ? dash : dash < 0 ? comma : Math.min(comma, dash);
        return isAside && stop > 0 ? stop : stop > 0 ? stop : sentence.lastEnd();
    }

    private void participles(int end) {
        for (int place = 2; place < end; place++) {
            if (sentence.at(place).is(PartOfSpeech.VERB) && sentence.at(place - 1).is(",") && sentence.isHead(place - 2)
                    && !sentence.at(place).lower().endsWith("ing")) {
                add(sentence.units(sentence.start(place - 2), place - 1), List.of(WAS),
                        sentence.units(place, clauseEnd(place, true)));
            }
        }
    }

    /** "Mara Quist, the port's director". */
    private void appositions() {
        for (int place = 2; place < sentence.lastEnd(); place++) {
            boolean isPair = (sentence.at(place - 1).is(",") || sentence.at(place - 1).is("-"))
                    && sentence.isHead(place - 2) && sentence.isInPhrase(place) && sentence.start(place) == place;
            int close = isPair ? sentence.nounEnd(place) : -1;
            if (isPair && sentence.at(close).isMark() && !sentence.at(close + 1).is("and")) {
                add(sentence.units(sentence.start(place - 2), place - 1), List.of(Unit.made("is", PartOfSpeech.AUX)),
                        sentence.units(place, close));
                add(sentence.units(0, sentence.start(place - 2)), sentence.units(place, close), List.of(COMMA),
                        sentence.units(sentence.start(place - 2), place - 1), sentence.units(close, sentence.size()));
                int behind = sentence.at(close).is(",") ? close + 1 : close;
                add(sentence.units(0, sentence.start(place - 2)), sentence.units(place, close),
                        sentence.units(behind, sentence.size()));
                add(sentence.units(0, sentence.start(place - 2)), sentence.units(place, close),
                        sentence.units(sentence.start(place - 2), place - 1), sentence.units(behind, sentence.size()));
            }
        }
    }
}
