package pincite.evaluation.question;

/** Where something stands in a question set, for people who must mend it. */
record Place(String source, int line) {

    Place next(int lines) {
        return new Place(source, line + lines);
    }

    QuestionSetException refuse(String fault) {
        return QuestionSetException.at(source, line, fault);
    }

    QuestionSetException refuse(String fault, int column) {
        return QuestionSetException.at(source, line, "column " + column + ": " + fault);
    }

    @Override
    public String toString() {
        return source + ", line " + line;
    }
}
