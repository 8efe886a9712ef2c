package pincite.answer.proof.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Other ways of saying a whole sentence, or a part of it that is a sentence of its own. */
final class Turns {

    /** In units; of longer ones there would be too many. */
    private static final int LONGEST = 120;
    private static final int MOST = 500;

    private Turns() {
    }

    /** Among them itself. */
    static List<Structure> of(Structure sentence) {
        return sentence.size() > LONGEST ? List.of(sentence) : turned(sentence).stream().limit(MOST).toList();
    }

    private static List<Structure> turned(Structure sentence) {
        var told = Stream.concat(Stream.of(sentence), SpeakerFirst.of(sentence).stream()).toList();
        var parts = new ArrayList<>(told);
        told.forEach(each -> parts.addAll(PartsAlone.of(each)));
        var turns = new ArrayList<>(parts);
        parts.forEach(each -> turns.addAll(MovedAdjuncts.of(each)));
        parts.forEach(each -> turns.addAll(TurnedVoice.of(each)));
        return turns;
    }
}
