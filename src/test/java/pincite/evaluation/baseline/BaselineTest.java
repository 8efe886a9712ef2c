package pincite.evaluation.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import pincite.evaluation.baseline.Baseline.Line;

class BaselineTest {

    private static final SortedMap<String, String> HASHES = new TreeMap<>(Map.of("corpus", "c", "config", "d"));

    @TempDir
    Path folder;

    @Test
    void isReadAsItWasWrittenALineAQuestion() throws IOException {
        var baseline = baseline(12, each -> each % 2);
        var file = new BaselineFile(folder.resolve("set.baseline.jsonl"));
        file.write(baseline);
        assertThat(file.read()).isEqualTo(baseline);
        assertThat(Files.readAllLines(file.path())).hasSize(13).element(1).asString().contains("\"id\":\"q00\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"set\":\"s\",\"hashes\":{}}\nnonsense", "{\"set\":\"s\",\"hashes\":{}}\n{}",
            "[]"})
    void namesTheLineThatIsNone(String content) throws IOException {
        var file = new BaselineFile(Files.writeString(folder.resolve("broken.jsonl"), content));
        assertThatExceptionOfType(BaselineException.class).isThrownBy(file::read)
                .withMessageContaining("broken.jsonl, line ").withMessageContaining("--bless");
    }

    @Test
    void standsBesideItsSet() {
        assertThat(BaselineFile.beside(folder.resolve("set.yaml")).path())
                .isEqualTo(folder.toAbsolutePath().resolve("set.baseline.jsonl"));
        assertThat(BaselineFile.beside(folder).path().getFileName())
                .hasToString(folder.getFileName() + ".baseline.jsonl");
    }

    @Test
    void aDropOfManyIsNoChance() {
        var comparison = Comparison.of(baseline(20, each -> 1), baseline(20, each -> each < 10 ? 0 : 1));
        assertThat(comparison.broken()).hasSize(10);
        assertThat(comparison.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.isDrop()).isTrue();
            assertThat(difference.difference().value()).isEqualTo(-0.5);
            assertThat(difference.p()).isEqualTo(2.0 / 1024);
        });
    }

    @Test
    void aDropOfOneMayBe() {
        var comparison = Comparison.of(baseline(20, each -> 1), baseline(20, each -> each < 1 ? 0 : 1));
        assertThat(comparison.broken()).containsExactly("q00");
        assertThat(comparison.mended()).isEmpty();
        assertThat(comparison.differences()).singleElement().matches(difference -> !difference.isDrop());
    }

    @Test
    void aGainIsNoDrop() {
        var comparison = Comparison.of(baseline(20, each -> 0), baseline(20, each -> 1));
        assertThat(comparison.mended()).hasSize(20);
        assertThat(comparison.differences()).singleElement().matches(difference -> !difference.isDrop());
    }

    @Test
    void comparesWhatBothHaveAndSaysSo() {
        var comparison = Comparison.of(baseline(20, each -> 1), baseline(15, each -> 1));
        assertThat(comparison.notes()).singleElement().asString().contains("over the 15 questions", "has 20",
                "this run 15");
    }

    @Test
    void leavesOutAQuestionThatWasRewritten() {
        var before = baseline(2, each -> 1);
        var lines = new TreeMap<>(before.lines());
        lines.put("q00", new Line("q00", "rewritten", lines.get("q00").values()));
        var comparison = Comparison.of(before, new Baseline("set", HASHES, lines));
        assertThat(comparison.notes()).singleElement().asString().contains("over the 1 questions");
    }

    @Test
    void saysThatTheArticlesChanged() {
        var other = new TreeMap<>(Map.of("corpus", "other", "config", "d"));
        var after = new Baseline("set", other, baseline(2, each -> 1).lines());
        assertThat(Comparison.of(baseline(2, each -> 1), after).notes())
                .containsExactly("The articles changed since the baseline");
    }

    @Test
    void refusesAnotherSet() {
        var other = new Baseline("other", HASHES,
                new TreeMap<>(Map.of("x", new Line("x", "f", new TreeMap<>(Map.of(Baseline.OUTCOME, 1.0))))));
        assertThatExceptionOfType(BaselineException.class)
                .isThrownBy(() -> Comparison.of(baseline(2, each -> 1), other))
                .withMessageContaining("shares no question");
    }

    private static Baseline baseline(int questions, IntToDoubleFunction outcome) {
        var lines = new TreeMap<String, Line>();
        for (int each = 0; each < questions; each++) {
            var id = String.format("q%02d", each);
            lines.put(id, new Line(id, "f" + each,
                    new TreeMap<>(Map.of(Baseline.OUTCOME, outcome.applyAsDouble(each)))));
        }
        return new Baseline("set", HASHES, lines);
    }
}
