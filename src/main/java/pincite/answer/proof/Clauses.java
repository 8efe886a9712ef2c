package pincite.answer.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import pincite.english.Words;

/** Cuts a statement into clauses that have their own subjects, so that each can be held against a sentence of its own. */
final class Clauses {

    private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "while", "whereas", "although", "though");
    private static final Set<String> STARTS_SUBJECT = Set.of("the", "a", "an", "its", "his", "her", "their", "this",
            "these", "those", "both", "each", "all", "some", "most");
    /** Shorter pieces are no clauses. */
    private static final int FEWEST_WORDS = 3;

    private Clauses() {
    }

    static List<Words> of(Words statement) {
        var clauses = new ArrayList<Words>();
        int start = 0;
        for (int place = 1; place < statement.size(); place++) {
            if (isCut(statement, place) && isClause(statement, start, place)
                    && isClause(statement, place, statement.size())) {
                clauses.add(between(statement, start, place));
                start = place;
            }
        }
        clauses.add(between(statement, start, statement.size()));
        return List.copyOf(clauses);
    }

    private static boolean isCut(Words statement, int place) {
        boolean isQuoted = statement.text().substring(0, statement.word(place).start()).chars()
                .filter(character -> character == '"').count() % 2 == 1;
        boolean isConjunction = CONJUNCTIONS.contains(statement.lower(place)) && startsSubject(statement, place + 1);
        return !isQuoted && (statement.gap(place).contains(";") || isConjunction);
    }

    private static boolean startsSubject(Words statement, int place) {
        return STARTS_SUBJECT.contains(statement.lower(place)) || place + 1 < statement.size()
                && statement.word(place).isCapitalised() && !statement.word(place + 1).isNumber();
    }

    private static boolean isClause(Words statement, int from, int to) {
        return IntStream.range(from, to).filter(place -> statement.word(place).isContent()).count() >= FEWEST_WORDS;
    }

    private static Words between(Words statement, int from, int to) {
        int end = to < statement.size() ? statement.word(to).start() : statement.text().length();
        return Words.folded(statement.text().substring(from == 0 ? 0 : statement.word(from).start(), end));
    }
}
