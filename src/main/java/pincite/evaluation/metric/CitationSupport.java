package pincite.evaluation.metric;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How well citations support what is stated, after ALCE (Gao et al. 2023, "Enabling Large Language Models to Generate Text with
 * Citations"). Stricter than ALCE in two ways: an invented citation counts against precision, and an answer without statements
 * scores 0 instead of being left out. What ALCE itself would say is here too, so that the arithmetic can be checked against it.
 *
 * @param statements in the answer
 * @param supported  statements whose citations all exist and together support them
 * @param citations  of all statements, the invented ones too
 * @param precise    citations of supported statements that are not irrelevant: alone no support, while the others suffice
 * @param uncounted  citations of statements with an invented one, which ALCE's precision leaves out
 */
public record CitationSupport(int statements, int supported, int citations, int precise, int uncounted) {

    private static final CitationSupport NONE = new CitationSupport(0, 0, 0, 0, 0);

    /**
     * One statement.
     *
     * @param passages the texts of its citations
     * @param invented how many more citations it has, of passages that do not exist
     */
    public record Cited(String text, List<String> passages, int invented) {

        public Cited {
            if (text.isBlank() || invented < 0) {
                throw new IllegalArgumentException(
                        "A statement has words and no fewer than 0 invented citations: '" + text + "', " + invented);
            }
            passages = List.copyOf(passages);
        }

        private int citations() {
            return passages.size() + invented;
        }

        private boolean isSupported(Support support) {
            return invented == 0 && !passages.isEmpty() && support.supports(String.join("\n", passages), text);
        }

        private boolean isIrrelevant(int index, Support support) {
            var others = new ArrayList<>(passages);
            var one = others.remove(index);
            return !support.supports(one, text) && support.supports(String.join("\n", others), text);
        }

        private int relevant(Support support) {
            return (int) IntStream.range(0, passages.size()).filter(index -> !isIrrelevant(index, support)).count();
        }
    }

    public CitationSupport {
        if (supported < 0 || supported > statements || precise < 0 || uncounted < 0
                || precise + uncounted > citations) {
            throw new IllegalArgumentException("More than there are: " + supported + " of " + statements
                    + " statements, " + precise + " and " + uncounted + " of " + citations + " citations");
        }
    }

    public static CitationSupport of(Collection<Cited> answer, Support support) {
        return answer.stream().map(statement -> of(statement, support)).reduce(NONE, CitationSupport::plus);
    }

    private static CitationSupport of(Cited statement, Support support) {
        boolean isSupported = statement.isSupported(support);
        return new CitationSupport(1, isSupported ? 1 : 0, statement.citations(),
                isSupported ? statement.relevant(support) : 0, statement.invented > 0 ? statement.citations() : 0);
    }

    public CitationSupport plus(CitationSupport other) {
        return new CitationSupport(statements + other.statements, supported + other.supported,
                citations + other.citations, precise + other.precise, uncounted + other.uncounted);
    }

    /** Supported ones among the statements; 0 where nothing is stated. */
    public double recall() {
        return statements == 0 ? 0 : (double) supported / statements;
    }

    /** Precise ones among the citations; 0 where nothing is cited. */
    public double precision() {
        return citations == 0 ? 0 : (double) precise / citations;
    }

    /** What ALCE says: empty where nothing is stated, as it leaves such an answer out of its mean. */
    public OptionalDouble recallAsAlce() {
        return statements == 0 ? OptionalDouble.empty() : OptionalDouble.of(recall());
    }

    /** What ALCE says: no citation counts that stands beside an invented one. */
    public OptionalDouble precisionAsAlce() {
        int counted = citations - uncounted;
        return statements == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(counted == 0 ? 0 : (double) precise / counted);
    }
}
