package pincite.index.word;

/** How common the terms of an index are. */
public interface PassageFrequencies {

    /** Passages that have a term in their own text or in their article's title. */
    int passages(String term);

    /** Those that have it in their own text. */
    int ownPassages(String term);
}
