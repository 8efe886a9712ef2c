package pincite.answer.proof.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import pincite.english.grammar.PartOfSpeech;

/** A sentence in the passive for one in the active and the other way round, and "the members of" for "'s members". */
final class TurnedVoice {

    private static final Set<String> RELATIVES = Set.of("who", "which", "that");
    private static final Unit WAS = Unit.made("was", PartOfSpeech.AUX);

    private final Structure sentence;
    private final List<Structure> turns = new ArrayList<>();

    private TurnedVoice(Structure sentence) {
        this.sentence = sentence;
    }

    static List<Structure> of(Structure sentence) {
        var turned = new TurnedVoice(sentence);
        turned.turnVoice();
        turned.turnOwners();
        return turned.turns;
    }

    @SafeVarargs
    private void add(List<Unit>... parts) {
        turns.add(Structure.joined(parts));
    }

    private void turnVoice() {
        IntStream.range(1, sentence.lastEnd())
                .filter(place -> sentence.at(place).is(PartOfSpeech.VERB) && !sentence.isInPhrase(place)).limit(4)
                .forEach(this::turnVoice);
    }

    private void turnVoice(int verb) {
        int group = verb;
        while (group > 0 && (sentence.at(group - 1).is(PartOfSpeech.AUX) || sentence.at(group - 1).is(PartOfSpeech.ADV)
                || sentence.at(group - 1).is("not"))) {
            group--;
        }
        int subject = subjectStart(group);
        if (subject < 0 || subject == group) {
            return;
        }
        if (Verb.of(sentence, verb).voice() == Verb.Voice.PASSIVE) {
            toActive(subject, group, verb);
        } else if (isObject(verb + 1) && !isTold(subject, group)) {
            toPassive(subject, group, verb);
        }
    }

    /** And not who does what is said next. */
    private boolean isObject(int place) {
        return sentence.isInPhrase(place) && !sentence.at(place).is(PartOfSpeech.PRON)
                && !sentence.isVerb(sentence.nounEnd(place));
    }

    private boolean isTold(int from, int to) {
        return IntStream.range(from, to)
                .anyMatch(place -> sentence.isVerb(place) && Limits.isSaying(sentence.at(place)));
    }

    /** Where what stands before the verb starts, after the sentence's lead. */
    private int subjectStart(int group) {
        int start = MovedAdjuncts.startsAdjunct(sentence, 0) && sentence.next(",", 0) > 0
                && sentence.next(",", 0) < group ? sentence.next(",", 0) + 1 : 0;
        return sentence.isInPhrase(start) ? start : -1;
    }

    private void toPassive(int subject, int group, int verb) {
        int object = sentence.nounEnd(verb + 1);
        var helpers = sentence.units(group, verb).stream()
                .filter(unit -> !Verb.isHave(unit) && !unit.is("do") && !unit.is("did") && !unit.is("does")).toList();
        var head = sentence.units(0, subject);
        var done = new ArrayList<>(helpers);
        done.add(WAS);
        done.add(sentence.at(verb));
        var doer = new ArrayList<Unit>();
        doer.add(Unit.made("by", PartOfSpeech.ADP));
        doer.addAll(sentence.units(subject, group));
        add(head, sentence.units(verb + 1, object), done, doer, sentence.units(object, sentence.lastEnd()));
        add(head, sentence.units(verb + 1, object), done, sentence.units(object, sentence.lastEnd()), doer);
    }

    private void toActive(int subject, int group, int verb) {
        int by = sentence.next("by", verb);
        if (by < 0 || !sentence.isInPhrase(by + 1) || sentence.verbGroups(verb + 1, by) > 0) {
            return;
        }
        int doer = sentence.nounEnd(by + 1);
        int relative = sentence.at(doer).isOneOf(RELATIVES) || sentence.at(doer).is(PartOfSpeech.VERB)
                ? sentence.lastEnd()
                : doer;
        var helpers = sentence.units(group, verb).stream().filter(unit -> !Verb.isBe(unit)).toList();
        add(sentence.units(0, subject), sentence.units(by + 1, doer), helpers, List.of(sentence.at(verb)),
                sentence.units(subject, group), sentence.units(verb + 1, by), sentence.units(doer, sentence.lastEnd()));
        if (relative > doer) {
            add(sentence.units(0, subject), sentence.units(by + 1, relative), helpers, List.of(sentence.at(verb)),
                    particle(verb, by), sentence.units(subject, group), rest(verb, by));
        }
    }

    /** "Out" of "carried out". */
    private List<Unit> particle(int verb, int by) {
        return sentence.at(verb + 1).is(PartOfSpeech.ADP) && verb + 1 < by && !sentence.isInPhrase(verb + 2)
                ? sentence.units(verb + 1, verb + 2)
                : List.of();
    }

    private List<Unit> rest(int verb, int by) {
        return sentence.units(verb + 1 + particle(verb, by).size(), by);
    }

    /** "The union's members" and "the members of the union". */
    private void turnOwners() {
        for (int place = 1; place < sentence.lastEnd() - 1; place++) {
            if (sentence.isPossessive(place) && sentence.isInPhrase(place)) {
                add(sentence.units(0, sentence.start(place)), sentence.units(place + 1, sentence.end(place)),
                        List.of(Unit.made("of", PartOfSpeech.ADP)), sentence.units(sentence.start(place), place),
                        sentence.units(sentence.end(place), sentence.size()));
            } else if (sentence.at(place).is("of") && sentence.isInPhrase(place - 1)
                    && sentence.isInPhrase(place + 1)) {
                add(sentence.units(0, sentence.start(place - 1)), sentence.units(place + 1, sentence.end(place + 1)),
                        List.of(Unit.made("'s", PartOfSpeech.PART)), sentence.units(sentence.start(place - 1), place),
                        sentence.units(sentence.end(place + 1), sentence.size()));
            }
        }
    }
}
