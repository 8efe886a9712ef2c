package pincite.evaluation.selftest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import pincite.evaluation.selftest.SelfTest.Result;

class SelfTestTest {

    private static final List<String> FILES = List.of("alce_golden.json", "trec_eval/out.test.aq",
            "trec_eval/out.test.aqc", "trec_eval/out.test.aql", "trec_eval/qrels.test", "trec_eval/qrels.rel_level",
            "trec_eval/results.test", "trec_eval/results.trunc");
    private static final String FOLDER = System.getProperty("pincite.golden", "");

    /** Holds the built-in cases, so that a test can spoil them. */
    @TempDir
    Path golden;

    @BeforeEach
    void copyBuiltInCases() throws IOException {
        Files.createDirectory(golden.resolve("trec_eval"));
        for (var file : FILES) {
            try (var stream = new BuiltInCases().open(file)) {
                Files.copy(stream, golden.resolve(file));
            }
        }
    }

    @Test
    void agreesWithEveryFigureComputedByHand() {
        var result = SelfTest.run();
        assertThat(result.disagreeing()).isEmpty();
        assertThat(result.agrees()).isTrue();
        assertThat(result.summary()).containsExactly("built-in trec_eval 84 of 84",
                "built-in trec_eval, topics without results 12 of 12", "built-in trec_eval -l 2 48 of 48",
                "built-in ALCE 22 of 22", "built-in ALCE, stricter as ours 22 of 22", "built-in SQuAD 16 of 16");
    }

    /** 33 measures, of 3 topics and their mean for a whole run, and of 2 topics and the mean of 3 for a truncated one. */
    @Test
    void agreesWithEveryFigureOfTheProgramsThatDefinedThem() {
        assumeTrue(!FOLDER.isEmpty(),
                "Skipped: give the folder of alce_golden.json and trec_eval's outputs with -Dpincite.golden=FOLDER");
        var result = SelfTest.run(Path.of(FOLDER));
        assertThat(result.disagreeing()).isEmpty();
        assertThat(result.summary()).contains("trec_eval 231 of 231", "trec_eval, topics without results 33 of 33",
                "trec_eval -l 2 132 of 132", "ALCE 20 of 20", "ALCE, stricter as ours 20 of 20", "SQuAD 12 of 12");
    }

    /** The mean over the answered topics only would rise from 0.4405 to 0.6250. */
    @Test
    void aRunDoesNotGainByLeavingOutATopic() {
        assertThat(figure("out.test.aq map all")).isEqualTo((1 / 3.0 + 11 / 12.0 + 1 / 14.0) / 3);
        assertThat(figure("out.test.aqc map all")).isEqualTo((1 / 3.0 + 11 / 12.0) / 3)
                .isLessThan(figure("out.test.aq map all"));
        assertThat((figure("out.test.aqc map ties") + figure("out.test.aqc map grades")) / 2)
                .isGreaterThan(figure("out.test.aq map all"));
    }

    @Test
    void findsAWrongFigure() throws IOException {
        replace("trec_eval/out.test.aq", "map         ties    0.3333", "map         ties    0.3334");
        var result = SelfTest.run(golden);
        assertThat(result.agrees()).isFalse();
        assertThat(result.disagreeing())
                .containsExactly(new ReferenceFigure("trec_eval", "out.test.aq map ties", 0.3334, 1 / 3.0));
        assertThat(result.summary()).contains("built-in trec_eval 84 of 84", "trec_eval 83 of 84");
    }

    @Test
    void derivesWhatTheStricterRuleSaysFromAlcesFigures() throws IOException {
        replace("alce_golden.json", "\"ours\"", "\"not said\"");
        assertThat(SelfTest.run(golden).summary()).contains("ALCE, stricter as ours 22 of 22");
    }

    @Test
    void namesAMissingFileAndTheRemedy() throws IOException {
        Files.delete(golden.resolve("trec_eval/qrels.test"));
        assertThatExceptionOfType(SelfTestException.class).isThrownBy(() -> SelfTest.run(golden))
                .withMessageContaining(golden.resolve("trec_eval/qrels.test").toString())
                .withMessageContaining("Give the folder");
    }

    @Test
    void namesALineThatIsNotWhatItShouldBe() throws IOException {
        replace("trec_eval/qrels.test", "apple   2", "apple   two");
        assertThatExceptionOfType(SelfTestException.class).isThrownBy(() -> SelfTest.run(golden))
                .withMessageContaining("qrels.test, line 2: no number: two");
        replace("trec_eval/qrels.test", "apple   two", "apple");
        assertThatExceptionOfType(SelfTestException.class).isThrownBy(() -> SelfTest.run(golden))
                .withMessageContaining("qrels.test, line 2: has 3 columns");
    }

    @Test
    void refusesToCompareNothing() throws IOException {
        Files.writeString(golden.resolve("trec_eval/out.test.aql"), "runid all made-up\n");
        assertThatExceptionOfType(SelfTestException.class).isThrownBy(() -> SelfTest.run(golden))
                .withMessageContaining("out.test.aql holds no figure");
        assertThatIllegalArgumentException().isThrownBy(() -> new Result(List.of()));
    }

    @Test
    void comparesAtTheDecimalsThatArePrinted() {
        assertThat(new ReferenceFigure("a", "b", 0.3333, 1 / 3.0).agrees()).isTrue();
        assertThat(new ReferenceFigure("a", "b", 0.0312, 1 / 32.0).agrees()).isTrue();
        assertThat(new ReferenceFigure("a", "b", 0.3334, 1 / 3.0).agrees()).isFalse();
        assertThat(new ReferenceFigure("a", "b", Double.NaN, 0).agrees()).isFalse();
    }

    private static double figure(String what) {
        return SelfTest.run().comparisons().stream().filter(comparison -> comparison.what().equals(what)).findFirst()
                .orElseThrow().actual();
    }

    private void replace(String file, String old, String replacement) throws IOException {
        var text = Files.readString(golden.resolve(file));
        assertThat(text).contains(old);
        Files.writeString(golden.resolve(file), text.replace(old, replacement));
    }
}
