package pincite.answer.proof.derivation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import pincite.english.grammar.PartOfSpeech;
import pincite.english.grammar.Token;

/** Puts first who says it: of "P, X said", of "P, said X", of "according to X, P" it makes "X said that P". */
final class SpeakerFirst {

    private static final Unit THAT = Unit.made("that", PartOfSpeech.SCONJ);
    private static final Unit SAID = Unit.word(new Token("said", "said", PartOfSpeech.VERB, 0),
            Equivalents.keys("said"));
    private static final Unit COMMA = Unit.made(",", PartOfSpeech.PUNCT);

    private final Structure sentence;
    private final int end;

    private SpeakerFirst(Structure sentence) {
        this.sentence = sentence;
        this.end = sentence.lastEnd();
    }

    /** Empty where it is not said in one of these ways. */
    static Optional<Structure> of(Structure sentence) {
        var told = new SpeakerFirst(sentence);
        return told.according().or(told::inserted);
    }

    private Optional<Structure> according() {
        int place = IntStream.range(0, end)
                .filter(each -> sentence.at(each).is("according") && sentence.at(each + 1).is("to")).findFirst()
                .orElse(-1);
        if (place < 0 || !sentence.isInPhrase(place + 2)) {
            return Optional.empty();
        }
        int speaker = place + 2;
        var said = List.of(SAID);
        if (place == 0) {
            int comma = sentence.next(",", sentence.nounEnd(speaker));
            return comma < 0
                    ? Optional.empty()
                    : Optional.of(Structure.joined(sentence.units(speaker, comma), said, List.of(THAT),
                            sentence.units(comma + 1, end)));
        }
        int close = sentence.next(",", speaker);
        return close < 0
                ? Optional.of(Structure.joined(sentence.units(speaker, end), said, List.of(THAT),
                        sentence.units(0, withoutMark(place))))
                : Optional.of(Structure.joined(sentence.units(speaker, close), said, List.of(THAT),
                        sentence.units(0, withoutMark(place)), sentence.units(close + 1, end)));
    }

    private Optional<Structure> inserted() {
        for (int verb = 2; verb < end; verb++) {
            if (sentence.at(verb).is(PartOfSpeech.VERB) && Limits.isSaying(sentence.at(verb))) {
                int comma = commaBefore(verb);
                if (comma == verb - 1 && sentence.isInPhrase(verb + 1) && sentence.hasVerb(0, comma)
                        && !sentence.isVerb(sentence.nounEnd(verb + 1))) {
                    return Optional.of(saidBy(comma, verb));
                }
                if (comma > 0 && sentence.isInPhrase(comma + 1) && !sentence.hasVerb(comma + 1, verb)
                        && endsInsert(verb)) {
                    return Optional.of(bySpeaker(comma, verb));
                }
            }
        }
        return Optional.empty();
    }

    /** What follows says when or where, and nothing that is said. */
    private boolean endsInsert(int verb) {
        return verb + 1 >= end || sentence.at(verb + 1).isMark() || sentence.at(verb + 1).is(PartOfSpeech.ADP)
                || sentence.isTime(verb + 1) || sentence.at(verb + 1).is(PartOfSpeech.ADV)
                || sentence.at(verb + 1).is("to");
    }

    /** The comma or quotation mark behind which the insert starts; 0 where there is none. */
    private int commaBefore(int verb) {
        for (int place = verb - 1; place > 0; place--) {
            if (sentence.at(place).is(",") || sentence.at(place).is("\"")) {
                return place;
            }
            if (sentence.isVerb(place) && !sentence.isInPhrase(place)) {
                return 0;
            }
        }
        return 0;
    }

    /** "P, said X, who was there": who X is stays with X. */
    private Structure saidBy(int comma, int verb) {
        return Structure.joined(sentence.units(verb + 1, end), List.of(COMMA), sentence.units(verb, verb + 1),
                List.of(THAT), sentence.units(0, withoutMark(comma + 1)));
    }

    private Structure bySpeaker(int comma, int verb) {
        int close = sentence.next(",", verb);
        int stop = close < 0 ? end : close;
        return Structure.joined(sentence.units(comma + 1, stop), List.of(THAT),
                sentence.units(0, withoutMark(comma + 1)), close < 0 ? List.of() : sentence.units(close, end));
    }

    private int withoutMark(int to) {
        int last = to;
        while (last > 0 && sentence.at(last - 1).isMark()) {
            last--;
        }
        return last;
    }

}
