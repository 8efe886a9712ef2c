package pincite.quote;

import java.util.List;

/**
 * Words of an article that a quote is held against.
 *
 * @param differences none where they are its words
 */
record Found(ReadArticle article, Stretch stretch, List<Difference> differences) {

    Found {
        differences = List.copyOf(differences);
    }

    boolean isAtPlaceOf(Found other) {
        return article == other.article && stretch.equals(other.stretch);
    }

    /** The other one, of the same article, is tighter. */
    boolean isAround(Found other) {
        return stretch.from() <= other.stretch.from() && stretch.to() >= other.stretch.to()
                && !stretch.equals(other.stretch);
    }

    boolean isVerbatim() {
        return differences.isEmpty();
    }
}
