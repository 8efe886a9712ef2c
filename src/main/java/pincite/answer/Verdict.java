package pincite.answer;

/** What came of reading a quote in the article that it is said to stand in. */
public enum Verdict {
    /** It stands there, letter for letter but for the shape of quotation marks, dashes and spaces. */
    VERIFIED,
    /** The article does not have it there. */
    NOT_FOUND,
    /** It stands in another article. */
    MISATTRIBUTED,
    /** There is no such article. */
    UNRESOLVED
}
