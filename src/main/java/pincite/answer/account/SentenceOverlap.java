package pincite.answer.account;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import pincite.english.fact.SameSaying;
import pincite.story.ToldSentence;

/** How much sentences have of each other, a rare word counting more than a common one. */
final class SentenceOverlap {

    /** Of two sentences that say the same in other words. */
    static final double ALIKE = 0.5;
    /** Below nobody says the same. */
    private static final double NEAR = 0.2;

    private final Map<ToldSentence, Set<String>> stems = new IdentityHashMap<>();
    private final Map<String, Integer> frequency = new HashMap<>();
    private final int size;

    /** @param tellings all among which a word is rare or common */
    SentenceOverlap(List<ToldSentence> tellings) {
        tellings.forEach(telling -> stems.put(telling, telling.stems()));
        stems.values().forEach(words -> words.forEach(word -> frequency.merge(word, 1, Integer::sum)));
        this.size = Math.max(1, tellings.size());
    }

    /** From 0 to 1: the share of the words of both that both have (weighted Jaccard index). */
    double between(ToldSentence one, ToldSentence other) {
        var first = stems(one);
        var second = stems(other);
        double shared = first.stream().filter(second::contains).mapToDouble(this::weight).sum();
        double all = weight(first) + weight(second) - shared;
        return all == 0 ? 0 : shared / all;
    }

    boolean saySame(ToldSentence one, ToldSentence other) {
        double likeness = between(one, other);
        return likeness > ALIKE || likeness > NEAR && SameSaying.of(one.text(), other.text());
    }

    Set<String> stems(ToldSentence telling) {
        return stems.computeIfAbsent(telling, ToldSentence::stems);
    }

    private double weight(Set<String> words) {
        return words.stream().mapToDouble(this::weight).sum();
    }

    private double weight(String word) {
        return Math.log(1 + (double) size / frequency.getOrDefault(word, 1));
    }
}
