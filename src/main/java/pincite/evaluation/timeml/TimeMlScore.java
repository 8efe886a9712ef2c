package pincite.evaluation.timeml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import pincite.english.when.Precision;
import pincite.english.when.TimeReader;
import pincite.english.when.When;
import pincite.evaluation.text.QuestionSetException;
import pincite.evaluation.timeml.TimeMlText.Marked;

/**
 * What of the times that people marked is read, and how right: as TempEval-3 counts (UzZaman et al. 2013). Durations and sets count for
 * nothing where they are not read: no day is told by them.
 *
 * @param found       times that are read
 * @param marked      dates and times of day that people marked, and what else was read
 * @param exact       found with the same first and last letter
 * @param overlapping found with some of the same letters
 * @param right       of these, with the same value; of a time of day, its day
 */
public record TimeMlScore(int files, int found, int marked, int exact, int overlapping, int right) {

    /** @throws QuestionSetException where there is no such folder, or a file that is no TimeML */
    public static TimeMlScore of(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tml")).sorted().map(TimeMlText::read)
                    .map(TimeMlScore::of).reduce(TimeMlScore::plus)
                    .orElseThrow(() -> QuestionSetException.of(folder.toString(), "has no file that ends in .tml"));
        } catch (IOException | UncheckedIOException e) {
            throw QuestionSetException.of(folder.toString(), "cannot be read: " + e.getMessage());
        }
    }

    static TimeMlScore of(TimeMlText text) {
        var left = new ArrayList<>(text.marked());
        int exact = 0;
        int overlapping = 0;
        int right = 0;
        var found = TimeReader.in(text.text(), text.written());
        for (var when : found) {
            var mark = mark(when, left);
            left.removeAll(mark);
            exact += (int) mark.stream().filter(each -> isExact(each, when)).count();
            overlapping += mark.size();
            right += (int) mark.stream().filter(each -> isRight(each, when)).count();
        }
        long missed = left.stream().filter(each -> List.of("DATE", "TIME").contains(each.type())).count();
        return new TimeMlScore(1, found.size(), overlapping + (int) missed, exact, overlapping, right);
    }

    /** The one that is meant; none where nobody marked it. */
    private static List<Marked> mark(When when, List<Marked> left) {
        var meeting = left.stream().filter(each -> each.start() < when.end() && when.start() < each.end()).toList();
        return meeting.stream().filter(each -> isExact(each, when)).findFirst().map(List::of)
                .orElseGet(() -> meeting.stream().limit(1).toList());
    }

    private static boolean isExact(Marked mark, When when) {
        return mark.start() == when.start() && mark.end() == when.end();
    }

    private static boolean isRight(Marked mark, When when) {
        return mark.value().equals(when.value())
                || when.precision() == Precision.DAY && mark.value().startsWith(when.value());
    }

    private TimeMlScore plus(TimeMlScore other) {
        return new TimeMlScore(files + other.files, found + other.found, marked + other.marked, exact + other.exact,
                overlapping + other.overlapping, right + other.right);
    }

    /** By name; F1 of extents and of values, and the share of the overlapping ones whose value is right. */
    public Map<String, Double> figures() {
        return new TreeMap<>(Map.of("timeml.strictF1", f1(exact), "timeml.relaxedF1", f1(overlapping),
                "timeml.valueF1", f1(right), "timeml.valueAccuracy",
                overlapping == 0 ? 0 : (double) right / overlapping));
    }

    /** For a person. */
    public String text() {
        return files + " files, " + marked + " times marked, " + found + " read\n"
                + lines("  %-22s %.3f").collect(Collectors.joining("\n"));
    }

    public String json() {
        return lines("\"%s\":%.4f").collect(Collectors.joining(",", "{", "}"));
    }

    private Stream<String> lines(String format) {
        return figures().entrySet().stream()
                .map(figure -> String.format(Locale.ROOT, format, figure.getKey(), figure.getValue()));
    }

    private double f1(int hits) {
        return found + marked == 0 ? 0 : 2.0 * hits / (found + marked);
    }
}
