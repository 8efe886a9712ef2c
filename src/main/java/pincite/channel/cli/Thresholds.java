package pincite.channel.cli;

import java.util.List;
import java.util.Optional;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import pincite.evaluation.report.Gate;

/** What a run must reach, and whether a language model has a say beside the gates. */
final class Thresholds {

    @Option(names = "--min", paramLabel = "METRIC=VALUE", converter = GateConverter.class, description = "Fail if a metric is less, as in right=0.9 (may be repeated).")
    List<Gate> gates = List.of();

    @Option(names = "--judge", description = "Ask the language model of each answer whether it is right, too; it gates nothing alone.")
    boolean isJudging;

    /** {@code right=0.9}. */
    static final class GateConverter implements ITypeConverter<Gate> {

        @Override
        public Gate convert(String written) {
            return Gate.parse(written);
        }
    }

    /** In a sentence. */
    Optional<String> misuse(boolean hasJudge, boolean hasAnswers) {
        if (isJudging && !hasAnswers) {
            return Optional.of("--judge is about answers; leave out what asks for none");
        }
        if (isJudging && !hasJudge) {
            return Optional.of("--judge asks a language model, and none is configured;"
                    + " name one with --model PROVIDER/NAME or PINCITE_MODEL_PROVIDER");
        }
        if (!isJudging && gates.stream().anyMatch(Gate::isOfJudge)) {
            return Optional.of("A threshold of the judge needs --judge");
        }
        return Gate.misnamed(gates).or(() -> Optional
                .of("A judge gates nothing alone: give a --min of answer, citation or decline too")
                .filter(sentence -> Gate.isJudgeAlone(gates)));
    }
}
