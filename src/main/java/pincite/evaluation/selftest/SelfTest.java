package pincite.evaluation.selftest;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Proves that our figures are right: on cases computed by hand, and on what the programs printed that defined the figures. */
public final class SelfTest {

    private static final String CITATIONS = "alce_golden.json";

    private SelfTest() {
    }

    /** Of the built-in cases. */
    public static Result run() {
        return new Result(comparisons(new BuiltInCases()).toList());
    }

    /**
     * Of the built-in cases and those in a folder.
     *
     * @param  golden            holds alce_golden.json and trec_eval/
     * @throws SelfTestException if a file is missing or is not what it should be
     */
    public static Result run(Path golden) {
        return new Result(
                Stream.concat(comparisons(new BuiltInCases()), comparisons(new GoldenCases(golden))).toList());
    }

    private static Stream<ReferenceFigure> comparisons(Cases cases) {
        var file = cases.json(CITATIONS);
        var citations = CitationCases.compare(cases, file).toList();
        var answers = ShortAnswerCases.compare(cases, file).toList();
        if (citations.isEmpty() || answers.isEmpty()) {
            throw SelfTestException.withoutFigures(CITATIONS);
        }
        return Stream.of(TrecOutput.ALL.stream().flatMap(output -> output.compare(cases).stream()),
                citations.stream(), answers.stream()).flatMap(part -> part);
    }

    /** What came of it. */
    public record Result(List<ReferenceFigure> comparisons) {

        public Result {
            if (comparisons.isEmpty()) {
                throw new IllegalArgumentException("A self-test that compares nothing proves nothing");
            }
            comparisons = List.copyOf(comparisons);
        }

        public boolean agrees() {
            return comparisons.stream().allMatch(ReferenceFigure::agrees);
        }

        public List<ReferenceFigure> disagreeing() {
            return comparisons.stream().filter(comparison -> !comparison.agrees()).toList();
        }

        /** A line for each group, such as "trec_eval 231 of 231". */
        public List<String> summary() {
            Map<String, List<ReferenceFigure>> groups = comparisons.stream()
                    .collect(Collectors.groupingBy(ReferenceFigure::group, LinkedHashMap::new, Collectors.toList()));
            return groups.entrySet().stream().map(group -> group.getKey() + " "
                    + group.getValue().stream().filter(ReferenceFigure::agrees).count() + " of "
                    + group.getValue().size())
                    .toList();
        }
    }
}
