package pincite.quote.search;

import java.util.List;

/**
 * Words of an article that a quote is held against.
 *
 * @param differences none where they are its words
 */
public record Found(QuotableArticle article, Stretch stretch, List<Difference> differences) {

    public Found {
        differences = List.copyOf(differences);
    }

    boolean isAtPlaceOf(Found other) {
        return article == other.article && stretch.equals(other.stretch);
    }

    boolean isVerbatim() {
        return differences.isEmpty();
    }
}
