package pincite.engine.extractive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import pincite.english.Word;
import pincite.english.Words;

/**
 * Items of like form that a sentence lists one after the other, as in "$3 million in 2021 and $4 million in 2022" or "chief executive Ann
 * Lee and head of risk Bo Orr". What is asked of one item is no other's, however alike they look to a reader.
 */
final class Series {

    private static final Pattern BREAK = Pattern.compile("(?<!\\d),(?= )|(?<=\\d),(?= )|[;:]|\\s(?:and|or)(?=\\s)");
    private static final Pattern MONEY = Pattern.compile("\\p{Sc}$");
    private static final int SHORTEST_FORM = 2;

    private final List<Item> items;

    /**
     * One of them, in UTF-16 units of the sentence.
     *
     * @param words in lower case, and their stems
     */
    record Item(int start, int end, Set<String> words) {

        boolean holds(int from, int to) {
            return start <= from && to <= end;
        }
    }

    /**
     * What stands between two breaks of the sentence, or the part of it that is of the series' form.
     *
     * @param runs of like words, in their order
     */
    private record Part(List<Run> runs) {

        String form() {
            return runs.stream().map(Run::form).collect(Collectors.joining());
        }

        Item first(int count) {
            return item(runs.subList(0, count));
        }

        Item last(int count) {
            return item(runs.subList(runs.size() - count, runs.size()));
        }

        private static Item item(List<Run> runs) {
            return new Item(runs.get(0).start, runs.get(runs.size() - 1).end,
                    runs.stream().flatMap(run -> run.words.stream()).collect(Collectors.toSet()));
        }
    }

    /**
     * Words of one kind, one after the other.
     *
     * @param form a letter: number, name or other
     */
    private record Run(String form, int start, int end, List<String> words) {

        Run plus(Run next) {
            return new Run(form, start, next.end, Stream.concat(words.stream(), next.words.stream()).toList());
        }
    }

    private Series(List<Item> items) {
        this.items = List.copyOf(items);
    }

    /** The longest one of the sentence; one without items where it lists nothing. */
    static Series in(String sentence) {
        var parts = parts(sentence);
        return IntStream.range(0, parts.size()).mapToObj(from -> items(parts.subList(from, parts.size())))
                .max(Comparator.comparingInt(List::size)).map(Series::new).orElseThrow();
    }

    /** The item that alone has a word of the question. */
    Optional<Item> asked(String question) {
        var words = Words.withHyphens(question).all();
        var asked = items.stream().filter(
                item -> words.stream().flatMap(word -> forms(word).stream()).anyMatch(form -> isOnlyIn(item, form)))
                .toList();
        return asked.size() == 1 ? Optional.of(asked.get(0)) : Optional.empty();
    }

    private boolean isOnlyIn(Item item, String word) {
        return item.words.contains(word)
                && items.stream().allMatch(other -> other == item || !other.words.contains(word));
    }

    /** From the first part on, whose end is of the form of the second; other words may stand before the first and after the last. */
    private static List<Item> items(List<Part> parts) {
        var items = new ArrayList<Item>();
        var form = parts.size() > 1 ? parts.get(1).form() : "";
        if (form.length() < SHORTEST_FORM || !parts.get(0).form().endsWith(form)) {
            return items;
        }
        items.add(parts.get(0).last(form.length()));
        parts.stream().skip(1).takeWhile(part -> part.form().startsWith(form))
                .forEach(part -> items.add(part.first(form.length())));
        return items;
    }

    private static List<Part> parts(String sentence) {
        var words = Words.withHyphens(sentence).all();
        var parts = new ArrayList<Part>();
        int start = 0;
        for (var end : BREAK.matcher(sentence).results().toList()) {
            parts.add(part(words, start, end.start()));
            start = end.end();
        }
        parts.add(part(words, start, sentence.length()));
        return parts;
    }

    private static Part part(List<Word> words, int start, int end) {
        var runs = new ArrayList<Run>();
        words.stream().filter(word -> word.start() >= start && word.end() <= end).map(Series::run).forEach(run -> {
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).form.equals(run.form)) {
                runs.set(last, runs.get(last).plus(run));
            } else {
                runs.add(run);
            }
        });
        return new Part(runs);
    }

    /** Its currency sign belongs to a sum of money. */
    private static Run run(Word word) {
        int start = MONEY.matcher(word.gap()).find() ? word.start() - 1 : word.start();
        return new Run(form(word), start, word.end(), forms(word));
    }

    /** As it is written, and its stem: "million" is a number and no form of "mill". */
    private static List<String> forms(Word word) {
        return word.isNumber() ? List.of(word.lower()) : List.of(word.lower(), word.stem());
    }

    private static String form(Word word) {
        if (word.isFigure()) {
            return "n";
        }
        return Character.isUpperCase(word.text().codePointAt(0)) ? "c" : "o";
    }
}
