package pincite.engine.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

import pincite.engine.lucene.Names.Name;

/**
 * Looks for the name that a word was meant to be, among those with its first letter. They are compared one by one, which costs less
 * than a Levenshtein automaton: that one takes milliseconds to make.
 */
final class Spelling {

    private static final int SHORTEST = 3;
    /** Up to here another letter makes another name: "Saud" is not "Said". */
    private static final int SHORT = 4;
    /** From here on a word may have two edits. */
    private static final int LONG = 7;
    private static final int MOST_EDITS = 2;
    /** Beyond is hardly a name. */
    private static final int LONGEST = 40;

    private static final Comparator<Near> NEAREST_FIRST = Comparator.comparingInt(Near::edits)
            .thenComparing(Comparator.comparingInt(Near::passages).reversed()).thenComparing(Near::surface);

    private final IndexReader reader;

    Spelling(IndexReader reader) {
        this.reader = reader;
    }

    /** @param folded in lower case and without accents */
    Optional<String> nearest(String folded) throws IOException {
        var names = MultiTerms.getTerms(reader, PassageDocument.NAMES);
        if (names == null || folded.length() < SHORTEST || folded.length() > LONGEST) {
            return Optional.empty();
        }
        return nearest(folded, names.iterator()).map(Near::surface);
    }

    private static Optional<Near> nearest(String folded, TermsEnum names) throws IOException {
        var first = new BytesRef(folded.substring(0, folded.offsetByCodePoints(0, 1)));
        Optional<Near> nearest = Optional.empty();
        for (var at = names.seekCeil(first) == TermsEnum.SeekStatus.END ? null : names.term(); at != null
                && StringHelper.startsWith(at, first); at = names.next()) {
            nearest = nearer(folded, Name.of(at.utf8ToString()), names.docFreq(), nearest);
        }
        return nearest;
    }

    private static Optional<Near> nearer(String folded, Name name, int passages, Optional<Near> nearest) {
        if (Math.abs(name.folded().length() - folded.length()) > MOST_EDITS) {
            return nearest;
        }
        var near = new Near(name, folded, passages);
        boolean isNearest = nearest.filter(other -> NEAREST_FIRST.compare(other, near) <= 0).isEmpty();
        return isNearest && near.isMeant(folded) ? Optional.of(near) : nearest;
    }

    /** A name, and how far a word is from it. */
    private record Near(String surface, int letters, int edits, int passages) {

        Near(Name name, String word, int passages) {
            this(name.surface(), name.folded().length(), Edits.between(word, name.folded()), passages);
        }

        boolean isMeant(String word) {
            if (word.length() <= SHORT) {
                return edits == 1 && letters != word.length();
            }
            return edits <= (word.length() < LONG ? 1 : MOST_EDITS);
        }
    }
}
