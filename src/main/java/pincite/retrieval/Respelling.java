package pincite.retrieval;

import java.util.List;
import java.util.Locale;

import pincite.english.Possessive;
import pincite.index.Snapshot;
import pincite.index.Spellings.Spelling;
import pincite.index.Term;
import pincite.index.TokenVectors;

/** Reads the misspelt names and longer words of a question as the articles spell them. */
final class Respelling {

    private static final int SHORTEST = 3;

    private final Snapshot snapshot;
    private final String asked;
    private final List<Term> terms;
    private final TokenVectors tokens;

    /** @param asked as it was ranked */
    Respelling(Snapshot snapshot, Rankings asked) {
        this.snapshot = snapshot;
        this.asked = asked.question().text();
        this.terms = asked.terms();
        this.tokens = asked.tokens();
    }

    /** What was asked, where nothing is misspelt. */
    Question read() {
        var read = new StringBuilder(asked);
        for (int last = terms.size() - 1; last >= 0; last--) {
            respell(terms.get(last), read);
        }
        return new Question(read.codePointCount(0, read.length()) <= Question.LONGEST ? read.toString() : asked);
    }

    /** From the last to the first, so that those before stay where they are. */
    private void respell(Term term, StringBuilder read) {
        if (isUnknown(term)) {
            var name = name(term);
            NearestSpelling.among(snapshot.spellings(name), spelling -> isPossible(term, spelling))
                    .ifPresent(spelling -> read.replace(term.start(), term.start() + name.length(), written(spelling)));
        }
    }

    /** Without capitals a name may have lost its last letters and still have the stem of one that is known. */
    private boolean isUnknown(Term term) {
        return (term.passages() == 0 || isWithoutCase()) && WordWeights.isContent(term)
                && name(term).length() >= SHORTEST && isRare(term);
    }

    /**
     * Whoever writes no capitals writes none in names either; elsewhere a name has one, a word has none, and what alone is in capitals
     * is an acronym.
     */
    private boolean isPossible(Term term, Spelling spelling) {
        if (isWithoutCase()) {
            return true;
        }
        boolean isCapitalised = Character.isUpperCase(term.surface().codePointAt(0));
        return isCapitalised == spelling.isName() && !(isCapitalised && isInCapitals(name(term)));
    }

    /**
     * A word in one piece is among the tokenizer's 30,000 commonest, so it is spelt as it should be, however near another is: "Austria"
     * is not "Australia".
     */
    private boolean isRare(Term term) {
        long pieces = WordWeights.pieces(term, tokens);
        return pieces > 1 || pieces == 0 && term.start() > 0;
    }

    private boolean isWithoutCase() {
        return asked.equals(asked.toLowerCase(Locale.ROOT)) || isInCapitals(asked);
    }

    private String written(String spelling) {
        return isInCapitals(asked) ? spelling.toUpperCase(Locale.ROOT) : spelling;
    }

    private static boolean isInCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static String name(Term term) {
        return Possessive.without(term.surface());
    }
}
