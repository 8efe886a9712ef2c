package pincite.english.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import pincite.english.Word;
import pincite.english.Words;

/**
 * Names in a row, each with what it is: "chief executive Ann Lee, head of legal Bo Ek and Cy Day".
 *
 * @param start in UTF-16 units of the sentence
 * @param items their places, in their order
 */
public record NamesInRow(int start, int end, List<Item> items) {

    private static final String WORD = "(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}\\p{M}’'-]{0,30}(?:\\.\\p{L}{1,20})?)";
    private static final String NAME = WORD + "(?: (?:" + WORD + "|van|von|de|of)){0,4}";
    private static final String ITEM = "(?:(?!and )[\\p{Ll}’'-]{2,20} ){0,5}" + NAME;
    private static final Pattern ROW = Pattern.compile(ITEM + "(?:, " + ITEM + "){0,9}(?:,? and | & )" + ITEM);
    private static final Pattern BETWEEN = Pattern.compile(",? and | & |, ");
    /** Longer sentences are seldom prose. */
    private static final int LONGEST = 2_000;

    /** One of them. */
    public record Item(int start, int end) {

        boolean holds(int from, int to) {
            return start <= from && to <= end;
        }
    }

    /** The one of which words are a part; empty where they are of none, or all of one. */
    public static Optional<NamesInRow> around(String sentence, int from, int to) {
        return sentence.length() > LONGEST
                ? Optional.empty()
                : ROW.matcher(sentence).results().filter(row -> row.start() < to && from < row.end())
                        .filter(row -> from > row.start() || to < row.end())
                        .map(row -> of(sentence, row.start(), row.end())).findFirst();
    }

    private static NamesInRow of(String sentence, int start, int end) {
        var items = new ArrayList<Item>();
        int at = start;
        for (var between : BETWEEN.matcher(sentence).region(start, end).results().toList()) {
            items.add(new Item(at, between.start()));
            at = between.end();
        }
        items.add(new Item(at, end));
        return new NamesInRow(start, end, items);
    }

    /** Whether one of them alone is asked for, by a word that only it has before its name. */
    public boolean isOneAsked(String question, String sentence, int from, int to) {
        var asked = Words.of(question).all().stream().filter(Word::isTelling).map(Word::stem).toList();
        return items.stream().filter(item -> item.holds(from, to))
                .anyMatch(item -> Words.of(sentence.substring(item.start, item.end)).all().stream()
                        .filter(word -> !word.isCapitalised() && word.isTelling())
                        .anyMatch(word -> asked.contains(word.stem())));
    }
}
