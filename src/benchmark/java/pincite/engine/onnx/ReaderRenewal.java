package pincite.engine.onnx;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

import ai.onnxruntime.OrtException;
import pincite.reading.Reader;

/**
 * {@code mvn -Preader verify -Dpincite.reader.file=FILE}: puts new weights in the place of those that come along, unless they are of
 * another form or clearly worse.
 */
final class ReaderRenewal {

    private static final Path RESOURCES = Path.of("src/main/resources/pincite/engine/onnx");
    private static final Path READING = Path.of("src/test/resources/reading");

    private final Path folder;
    private final Examination examination;
    private final PrintStream out;

    /** Finds out what a reader is worth. */
    interface Examination {
        ReaderFigures of(Reader reader);
    }

    /** @param folder where the weights are kept that come along */
    ReaderRenewal(Path folder, Examination examination, PrintStream out) {
        this.folder = folder;
        this.examination = examination;
        this.out = out;
    }

    public static void main(String... arguments) throws Exception {
        try {
            new ReaderRenewal(RESOURCES, new ReaderExamination(READING)::of, System.out)
                    .renew(new WeightsFile(Path.of(arguments[0])));
        } catch (RefusedWeightsException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }

    void renew(WeightsFile weights) throws IOException, OrtException {
        var there = new WeightsFile(folder.resolve(WeightsFile.NAME));
        try (var renewed = weights.open(); var now = there.open()) {
            var before = figures("now", now, there);
            if (figures("new", renewed, weights).isClearlyWorseThan(before)) {
                throw new RefusedWeightsException(weights.file() + " is clearly worse than what is there");
            }
        }
        put(weights);
    }

    private ReaderFigures figures(String which, Reader reader, WeightsFile weights) throws IOException {
        var figures = examination.of(reader);
        out.printf(Locale.ROOT, "%s: %s; %d bytes, SHA-256 %s%n", which, figures, weights.size(), weights.sha256());
        return figures;
    }

    private void put(WeightsFile weights) throws IOException {
        Files.copy(weights.file(), folder.resolve(WeightsFile.NAME), StandardCopyOption.REPLACE_EXISTING);
        Files.write(folder.resolve(WeightsFile.HASH), WeightsFile.hashLines(weights.sha256()));
        out.println(
                "Put into " + folder + ". Now fit what its figures are worth: mvn -Pfit verify -Dpincite.data=DATA");
    }
}
