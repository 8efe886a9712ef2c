package pincite.evaluation.selftest;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import pincite.evaluation.metric.CitationSupport.Cited;

/**
 * An answer as ALCE is given it: one statement a line, citations as [n], of which ALCE reads no more than the first three once all
 * of them are known to exist.
 *
 * @param documents the passages that may be cited, from [1]
 */
record CitedOutput(String text, List<String> documents) {

    private static final Pattern CITATION = Pattern.compile(" ?\\[(\\d+)]");
    private static final int AT_MOST = 3;

    List<Cited> statements() {
        return text.lines().filter(line -> !line.isBlank()).map(this::statement).toList();
    }

    int citations() {
        return statements().stream().mapToInt(one -> one.passages().size() + one.invented()).sum();
    }

    /** Those of statements without an invented one. */
    int citationsThatAlceCounts() {
        return statements().stream().filter(one -> one.invented() == 0).mapToInt(one -> one.passages().size()).sum();
    }

    private Cited statement(String line) {
        var cited = CITATION.matcher(line).results().mapToInt(match -> Integer.parseInt(match.group(1))).toArray();
        int invented = (int) Arrays.stream(cited).filter(number -> !exists(number)).count();
        var passages = Arrays.stream(cited).filter(this::exists).mapToObj(number -> documents.get(number - 1));
        return new Cited(CITATION.matcher(line).replaceAll(""),
                passages.limit(invented == 0 ? AT_MOST : cited.length).toList(), invented);
    }

    private boolean exists(int number) {
        return number >= 1 && number <= documents.size();
    }
}
