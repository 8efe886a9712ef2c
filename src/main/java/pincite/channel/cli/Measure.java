package pincite.channel.cli;

import java.nio.file.Path;
import java.util.Optional;

import picocli.CommandLine.Option;
import pincite.evaluation.Mode;

/** What is measured: one of these, or none for answers. */
final class Measure {

    @Option(names = "--retrieval-only", description = "Score which documents are found, leg by leg.")
    boolean isRetrievalOnly;

    @Option(names = "--gold-passage", description = "Give each question only its gold passage, so that declining and the choice of sentences are measured alone.")
    boolean isGoldPassage;

    @Option(names = "--validate", description = "Ask nothing; check the sets against their articles.")
    boolean isValidation;

    @Option(names = "--self-test", description = "Prove that our figures are right; with a folder, against what other scorers printed.")
    boolean isSelfTest;

    @Option(names = "--timeml", paramLabel = "FOLDER", description = "Score how days are read, by a folder of TimeML files.")
    Optional<Path> timeMl = Optional.empty();

    boolean hasAnswers() {
        return !isRetrievalOnly && !isValidation;
    }

    Mode mode() {
        return isRetrievalOnly ? Mode.RETRIEVAL_ONLY : isGoldPassage ? Mode.GOLD_PASSAGE : Mode.ANSWERS;
    }
}
