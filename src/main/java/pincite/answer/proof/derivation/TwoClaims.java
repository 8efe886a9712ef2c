package pincite.answer.proof.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import pincite.english.grammar.PartOfSpeech;

/** The ways in which a statement can be taken as two, each of which has to be true. */
final class TwoClaims {

    private static final Set<String> JOINTS = Set.of("and", "but", "while", "whereas", "although", "though", ";");
    private static final Set<String> RELATIVES = Set.of("who", "which");

    /** Two statements. */
    record Pair(Structure one, Structure other) {
    }

    private final Structure statement;
    private final List<Pair> pairs = new ArrayList<>();

    private TwoClaims(Structure statement) {
        this.statement = statement;
    }

    static List<Pair> of(Structure statement) {
        var claims = new TwoClaims(statement);
        for (int place = 1; place < statement.size() - 1; place++) {
            claims.splitAt(place);
        }
        return claims.pairs;
    }

    private void splitAt(int place) {
        var unit = statement.at(place);
        if (unit.isOneOf(JOINTS)) {
            splitAtJoint(place);
        } else if (unit.isOneOf(RELATIVES) && statement.at(place - 1).is(",") && statement.isHead(place - 2)) {
            splitAside(place);
        } else if (unit.is(",") && statement.isHead(place - 1)) {
            splitApposition(place);
        }
    }

    private void splitAtJoint(int place) {
        if (!statement.hasVerb(0, place) || !statement.hasVerb(place + 1, statement.size())) {
            return;
        }
        var left = Structure.joined(statement.units(0, place));
        if (statement.isInPhrase(place + 1) || statement.at(place + 1).is(PartOfSpeech.ADP)
                || statement.at(place + 1).is(PartOfSpeech.ADV)) {
            pair(left, Structure.joined(statement.units(place + 1, statement.size())));
        }
        int verb = IntStream.range(0, place).filter(each -> statement.isVerb(each) && !statement.isInPhrase(each))
                .findFirst().orElse(-1);
        if (verb > 0 && !statement.isInPhrase(place + 1)) {
            pair(left, Structure.joined(statement.units(0, verb), statement.units(place + 1, statement.size())));
            int after = IntStream.range(verb, place).filter(each -> !statement.at(each).is(PartOfSpeech.AUX))
                    .findFirst().orElse(verb);
            pair(left, Structure.joined(statement.units(0, after), statement.units(place + 1, statement.size())));
        }
    }

    /** "Quist, who runs the port, left": "Quist left", and "Quist runs the port". */
    private void splitAside(int place) {
        var noun = statement.units(statement.start(place - 2), place - 1);
        int close = IntStream.range(place, statement.size()).filter(each -> statement.at(each).is(",")).findFirst()
                .orElse(statement.size());
        pair(Structure.joined(statement.units(0, place - 1),
                close < statement.size() ? statement.units(close + 1, statement.size()) : List.of()),
                Structure.joined(noun, statement.units(place + 1, close)));
    }

    private void splitApposition(int place) {
        int close = IntStream.range(place + 1, statement.size()).filter(each -> statement.at(each).is(",")).findFirst()
                .orElse(-1);
        if (close > 0 && statement.isInPhrase(place + 1) && !statement.hasVerb(place + 1, close)) {
            pair(Structure.joined(statement.units(0, place), statement.units(close + 1, statement.size())),
                    Structure.joined(statement.units(statement.start(place - 1), place),
                            List.of(Unit.made("is", PartOfSpeech.AUX)), statement.units(place + 1, close)));
        }
    }

    private void pair(Structure one, Structure other) {
        pairs.add(new Pair(one, other));
    }

}
