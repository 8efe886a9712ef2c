package pincite.quote.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import pincite.english.Words;

/** What a quote and a part of an article must share to be looked at word by word. */
final class Likeness {

    /** Longer ones share words with everything, so that pairs of words are counted. */
    private static final int PAIRS_FROM = 12;
    private static final double WORDS = 0.6;
    private static final double PAIRS = 0.2;
    /** Of the words that say something. */
    private static final double TELLING = 0.5;
    private static final int SHORT = 5;
    private static final int AROUND = 40;

    private final List<QuoteToken> words;
    private final Set<String> telling = new HashSet<>();
    private final Map<String, Integer> grams = new HashMap<>();
    private final boolean isOfPairs;

    Likeness(List<QuoteToken> words) {
        this.words = words;
        this.isOfPairs = words.size() >= PAIRS_FROM;
        for (int at = isOfPairs ? 1 : 0; at < words.size(); at++) {
            grams.put(gram(words, at), grams.size());
            if (isTelling(words.get(at))) {
                telling.add(words.get(at).lower());
            }
        }
    }

    /** Says something, whatever a text is about. */
    static boolean isTelling(QuoteToken token) {
        return Words.of(token.text()).all().stream().anyMatch(word -> word.isContent() || word.isNumber());
    }

    private String gram(List<QuoteToken> tokens, int at) {
        return isOfPairs ? tokens.get(at - 1).lower() + " " + tokens.get(at).lower() : tokens.get(at).lower();
    }

    /** Told at once. */
    boolean mayBeIn(QuotableArticle article) {
        long had = telling.stream().filter(article::mayHave).count();
        return !telling.isEmpty() && had >= 1 && had >= TELLING * telling.size();
    }

    /** Parts of these words that are worth a closer look: {@code [from, to)}, each longer than the quote. */
    List<Stretch> in(List<QuoteToken> written) {
        int size = words.size() * 2 + AROUND;
        int stride = words.size() / 2 + 10;
        var found = new ArrayList<Stretch>();
        for (int from = 0; from == 0 || from < written.size() - size + stride; from += stride) {
            var part = new Stretch(from, Math.min(written.size(), from + size));
            if (shared(written, part) >= least()) {
                found.add(part);
            }
        }
        return found;
    }

    /** Of a short one all but one. */
    private double least() {
        return grams.size() <= SHORT ? Math.max(1, grams.size() - 1) : (isOfPairs ? PAIRS : WORDS) * grams.size();
    }

    private long shared(List<QuoteToken> written, Stretch part) {
        var seen = new HashSet<String>();
        for (int at = part.from() + (isOfPairs ? 1 : 0); at < part.to(); at++) {
            var gram = gram(written, at);
            if (grams.containsKey(gram)) {
                seen.add(gram);
            }
        }
        return seen.size();
    }
}
