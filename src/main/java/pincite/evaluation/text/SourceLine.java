package pincite.evaluation.text;

/** Where something stands in a question set, for people who must mend it. */
public record SourceLine(String source, int line) {

    SourceLine next(int lines) {
        return new SourceLine(source, line + lines);
    }

    public QuestionSetException refuse(String fault) {
        return QuestionSetException.at(source, line, fault);
    }

    public QuestionSetException refuse(String fault, int column) {
        return QuestionSetException.at(source, line, "column " + column + ": " + fault);
    }

    @Override
    public String toString() {
        return source + ", line " + line;
    }
}
