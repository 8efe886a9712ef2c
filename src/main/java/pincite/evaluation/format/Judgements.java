package pincite.evaluation.format;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import pincite.evaluation.text.SetText;
import pincite.evaluation.text.SourceLine;

/** Grades of documents by question, in the order of the file. */
record Judgements(Map<String, Map<String, Integer>> grades) {

    private static final int COLUMNS = 3;

    /** Query, document and grade between tabs, below a header. */
    static Judgements read(SetText text) {
        var judgements = new Judgements(new HashMap<>());
        var lines = text.lines();
        for (int each = 0; each < lines.size(); each++) {
            var cells = lines.get(each).text().split("\t");
            if (each > 0 || isJudgement(cells)) {
                judgements.add(lines.get(each).place(), cells);
            }
        }
        return judgements;
    }

    boolean has(String question) {
        return grades.containsKey(question);
    }

    Map<String, Integer> of(String question) {
        return grades.getOrDefault(question, Map.of());
    }

    /** @param least the grade from which on a document counts */
    List<String> documents(String question, int least) {
        return of(question).entrySet().stream().filter(judged -> judged.getValue() >= least).map(Map.Entry::getKey)
                .toList();
    }

    private void add(SourceLine place, String[] cells) {
        if (!isJudgement(cells)) {
            throw place.refuse("must be: query, tab, document, tab, grade");
        }
        int grade = Integer.parseInt(cells[2].strip());
        var earlier = grades.computeIfAbsent(cells[0], question -> new LinkedHashMap<>()).put(cells[1], grade);
        if (earlier != null && earlier != grade) {
            throw place.refuse("grades '" + cells[1] + "' for '" + cells[0] + "' again, and otherwise; keep one grade");
        }
    }

    private static boolean isJudgement(String[] cells) {
        return cells.length == COLUMNS && cells[2].strip().matches("-?\\d{1,9}");
    }
}
