package pincite.passage.instruction;

/**
 * Which signs a text has, and which two and three stand beside each other in it, so that most of what it lacks is known without a
 * search (Cox 2012, swtch.com/~rsc/regexp/regexp4.html). Capital letters of English count as small ones.
 */
final class Trigrams {

    /** In a paragraph of 4,000 signs, near a fifth of the places are taken. */
    private static final int PLACES = 1 << 16;
    private static final int STEP = 0x9E3779B1;

    private final long[] seen = new long[PLACES / Long.SIZE];

    private Trigrams() {
    }

    static Trigrams of(String text) {
        var trigrams = new Trigrams();
        int one = 0;
        int two = 0;
        for (int at = 0; at < text.length(); at++) {
            int sign = small(text.charAt(at));
            trigrams.add(sign);
            trigrams.add(joined(one, sign));
            trigrams.add(joined(two, sign));
            two = joined(one, sign);
            one = sign;
        }
        return trigrams;
    }

    /** False where the text does not have it; it may be true of one that does not. */
    boolean mayHave(String part) {
        int one = 0;
        int two = 0;
        for (int at = 0; at < part.length(); at++) {
            int sign = small(part.charAt(at));
            if (!has(at == 0 ? sign : joined(at == 1 ? one : two, sign))) {
                return false;
            }
            two = joined(one, sign);
            one = sign;
        }
        return true;
    }

    private static int small(char sign) {
        return sign >= 'A' && sign <= 'Z' ? sign - 'A' + 'a' : sign;
    }

    private static int joined(int before, int sign) {
        return (before + 1) * STEP + sign;
    }

    private static int place(int signs) {
        return (signs * STEP) >>> Integer.SIZE - Integer.numberOfTrailingZeros(PLACES);
    }

    private void add(int signs) {
        seen[place(signs) / Long.SIZE] |= 1L << place(signs);
    }

    private boolean has(int signs) {
        return (seen[place(signs) / Long.SIZE] & 1L << place(signs)) != 0;
    }
}
