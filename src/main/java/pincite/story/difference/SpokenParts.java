package pincite.story.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import pincite.english.Bound;
import pincite.english.Lexicon;
import pincite.english.Stem;
import pincite.english.Word;
import pincite.english.WordClass;
import pincite.english.grammar.PartOfSpeech;
import pincite.english.grammar.Tagger;

/**
 * The words of a sentence that are neither names nor numbers nor times.
 *
 * @param things what it speaks of, and of which kind that is
 * @param deeds  what happens
 */
record SpokenParts(List<Word> things, List<Word> deeds, Map<Integer, PartOfSpeech> parts) {

    private static final Set<String> SUIT = Set.of(Stem.of("suit"), Stem.of("lawsuit"));
    private static final Set<String> UNITS = Set.of("hour", "day", "week", "month", "year", "dollar", "euro", "pound",
            "percent");

    /** @param names words of names in either sentence */
    static SpokenParts of(ToldFacts facts, Set<String> names) {
        var parts = new HashMap<Integer, PartOfSpeech>();
        Tagger.tokens(facts.words().text()).forEach(token -> parts.put(token.start(), token.part()));
        var things = new ArrayList<Word>();
        var deeds = new ArrayList<Word>();
        var speaker = facts.speaker();
        facts.words().all().stream()
                .filter(word -> says(word) && !names.contains(word.lower()) && !speaker.contains(word.lower()))
                .forEach(word -> {
                    switch (parts.getOrDefault(word.start(), PartOfSpeech.NOUN)) {
                        case VERB, AUX -> deeds.add(word);
                        case ADV -> {
                        }
                        default -> things.add(word);
                    }
                });
        return new SpokenParts(things, deeds, parts);
    }

    private static boolean says(Word word) {
        boolean isTitle = word.isCapitalised() && WordClass.OFFICE.has(word.lower());
        return word.isTelling() && !isTitle && !UNITS.contains(word.singular()) && !Bound.isWord(word.lower())
                && !WordClass.SAYING.has(word.lower());
    }

    List<Word> all() {
        var all = new ArrayList<>(things);
        all.addAll(deeds);
        return all;
    }

    /** Those that the other has no word for. */
    static List<Word> left(List<Word> words, SpokenParts other) {
        return words.stream().filter(word -> !other.has(word.stem())).toList();
    }

    /** The "spill" of "a dye spill", where the other tells of dye. */
    boolean isHeadOfShared(Word head, SpokenParts other) {
        return head.gap().equals(" ") && things.stream()
                .anyMatch(word -> word.start() + word.text().length() + 1 == head.start() && other.has(word.stem()));
    }

    boolean has(String stem) {
        return things.stream().anyMatch(word -> areSame(word.stem(), stem))
                || deeds.stream().anyMatch(word -> areSame(word.stem(), stem));
    }

    private static boolean areSame(String one, String other) {
        return Lexicon.areKin(one, other) || SUIT.contains(one) && SUIT.contains(other);
    }
}
