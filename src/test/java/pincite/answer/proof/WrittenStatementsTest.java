package pincite.answer.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import pincite.answer.proof.WrittenStatements.Written;

/** What the proof does with lies and honest rewordings that were written before it; it prints how many of each kind it gets right. */
class WrittenStatementsTest {

    @ParameterizedTest
    @CsvSource({"seen, 528, 264, 0.99, 0.42", "unseen, 528, 264, 0.99, 0.42", "later, 352, 176, 0.99, 0.30"})
    void stopsLiesAndLetsHonestRewordingsPass(String half, int allLies, int allHonest, double stopped, double passed) {
        var written = WrittenStatements.of(half);
        var lies = of(written, statement -> !statement.isHonest());
        var honest = of(written, Written::isHonest);
        assertThat(lies).hasSize(allLies);
        assertThat(honest).hasSize(allHonest);
        assertThat(right(half, "lies", lies)).isGreaterThanOrEqualTo(stopped);
        assertThat(right(half, "honest", honest)).isGreaterThanOrEqualTo(passed);
    }

    private static List<Written> of(List<Written> written, Predicate<Written> which) {
        return written.stream().filter(which).toList();
    }

    private static double right(String half, String name, List<Written> statements) {
        var kinds = statements.stream().collect(
                Collectors.groupingBy(Written::kind, TreeMap::new, Collectors.partitioningBy(Written::isRight)));
        kinds.forEach((kind, found) -> System.out.printf("%s, %s, %s: %d of %d%n", half, name, kind,
                found.get(true).size(), found.get(true).size() + found.get(false).size()));
        double right = kinds.values().stream().mapToInt(found -> found.get(true).size()).sum();
        System.out.printf("%s, %s: %.3f%n", half, name, right / statements.size());
        return right / statements.size();
    }
}
