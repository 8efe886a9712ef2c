package pincite.english.fact;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a text as they follow each other, to tell whether another one is a copy of it, maybe with some words exchanged. A few
 * words of like meaning take nothing from what is said; another number, name or denial makes it another text.
 */
public final class WordPairs {

    /** Of the longer one's pairs of words. Copies of the planted pieces have .62 at least, those that tell the same in other words .53. */
    private static final double MOST = 0.57;

    private final String text;
    private final Set<Integer> pairs;
    /** Most texts share too few words with any other for them to be asked for. */
    private Optional<Facts> facts = Optional.empty();

    private WordPairs(String text, Set<Integer> pairs) {
        this.text = text;
        this.pairs = pairs;
    }

    public static WordPairs of(String text) {
        var pairs = new HashSet<Integer>();
        int before = 0;
        for (int at = 0; at < text.length();) {
            int word = 0;
            for (; at < text.length() && Character.isLetterOrDigit(text.charAt(at)); at++) {
                word = 31 * word + Character.toLowerCase(text.charAt(at)) + 1;
            }
            if (word == 0) {
                at++;
            } else {
                pairs.add(31 * before + word);
                before = word;
            }
        }
        return new WordPairs(text, pairs);
    }

    public boolean isCopyOf(WordPairs other) {
        return share(other) >= MOST && facts().agree(other.facts());
    }

    /** Once for all the texts that it is compared with, for reading them takes a hundred times as long as comparing words. */
    private synchronized Facts facts() {
        if (facts.isEmpty()) {
            facts = Optional.of(Facts.of(text));
        }
        return facts.get();
    }

    /** How much of the longer one stands in the shorter one, too, from 0 to 1. */
    public double share(WordPairs other) {
        int longer = Math.max(pairs.size(), other.pairs.size());
        int shorter = Math.min(pairs.size(), other.pairs.size());
        if (longer == 0 || shorter < MOST * longer) {
            return 0;
        }
        var few = pairs.size() == shorter ? this : other;
        var many = few == this ? other : this;
        return (double) few.pairs.stream().filter(many.pairs::contains).count() / longer;
    }
}
