package pincite.answer.writer;

/** What a question takes for granted, beside what the articles say. */
public enum Premise {
    /** Nothing is known to be wrong with it. */
    HELD,
    /** The articles say otherwise. */
    CONTRADICTED
}
