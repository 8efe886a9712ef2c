package pincite.retrieval.voice;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import pincite.english.fact.WordPairs;
import pincite.index.IndexedPassage;

/**
 * The voices among ranked passages. One stands where the passage stands that speaks for it, so that further copies move nothing.
 *
 * @param all best first
 */
public record Voices(List<Voice> all) {

    public static final Voices NONE = new Voices(List.of());

    public Voices {
        all = List.copyOf(all);
    }

    /** @param ranked best first */
    public static Voices of(List<IndexedPassage> ranked) {
        var groups = new ArrayList<List<IndexedPassage>>();
        var wordings = new IdentityHashMap<IndexedPassage, WordPairs>();
        for (var passage : ranked) {
            wordings.put(passage, WordPairs.of(passage.passage().text()));
            groups.stream().filter(group -> isCopy(passage, group, wordings)).findFirst()
                    .orElseGet(() -> added(groups)).add(passage);
        }
        return inPlace(ranked, groups.stream().map(Voice::of).toList());
    }

    private static List<IndexedPassage> added(List<List<IndexedPassage>> groups) {
        var group = new ArrayList<IndexedPassage>();
        groups.add(group);
        return group;
    }

    /** What one article repeats stays: it is told at two places. */
    private static boolean isCopy(IndexedPassage passage, List<IndexedPassage> group,
            Map<IndexedPassage, WordPairs> wordings) {
        return group.stream().noneMatch(other -> other.passage().article().equals(passage.passage().article()))
                && group.stream().anyMatch(other -> wordings.get(passage).isCopyOf(wordings.get(other)));
    }

    private static Voices inPlace(List<IndexedPassage> ranked, List<Voice> voices) {
        var byFirst = new IdentityHashMap<IndexedPassage, Voice>();
        voices.forEach(voice -> byFirst.put(voice.first(), voice));
        return new Voices(ranked.stream().filter(byFirst::containsKey).map(byFirst::get).toList());
    }

    /** Those who speak for themselves and others. */
    public List<IndexedPassage> firsts() {
        return all.stream().map(Voice::first).toList();
    }

    /** None of a passage that is no voice's first. */
    public List<IndexedPassage> copies(IndexedPassage first) {
        return all.stream().filter(voice -> voice.first() == first)
                .flatMap(voice -> voice.copies().stream()).toList();
    }

    public Voices limit(int most) {
        return new Voices(all.stream().limit(most).toList());
    }

    public Voices beyond(int first) {
        return new Voices(all.stream().skip(first).toList());
    }
}
