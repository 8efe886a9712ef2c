package pincite.answer.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import pincite.english.WordClass;
import pincite.english.Words;

/** Cuts a statement into clauses that have their own subjects, so that each can be held against a sentence of its own. */
final class Clauses {

    private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "while", "whereas", "although", "though");
    /** After "and", "that" goes on with what was said. */
    private static final Set<String> POINTING = Set.of("this", "these", "those");
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
        if (place >= statement.size()) {
            return false;
        }
        var word = statement.word(place);
        boolean isName = place + 1 < statement.size() && word.isCapitalised() && !statement.word(place + 1).isNumber();
        return word.isDeterminer() || word.isA(WordClass.QUANTIFIER) || word.isOneOf(POINTING) || isName;
    }

    private static boolean isClause(Words statement, int from, int to) {
        return IntStream.range(from, to).filter(place -> statement.word(place).isContent()).count() >= FEWEST_WORDS;
    }

    private static Words between(Words statement, int from, int to) {
        int end = to < statement.size() ? statement.word(to).start() : statement.text().length();
        return Words.folded(statement.text().substring(from == 0 ? 0 : statement.word(from).start(), end));
    }
}
