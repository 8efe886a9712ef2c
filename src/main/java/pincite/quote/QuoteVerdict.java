package pincite.quote;

/** What the articles say of a quote. */
public enum QuoteVerdict {
    /** They have it, and nothing that it leaves out turns its meaning. */
    VERBATIM,
    /** They have it but for some words. */
    ALTERED,
    /** They have it, and say that somebody else said it. */
    MISATTRIBUTED,
    /** They have nothing like it. */
    NOT_FOUND
}
