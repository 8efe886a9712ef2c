package pincite.evaluation.report;

import java.nio.file.Path;

/** A report cannot be written. */
public final class ReportException extends RuntimeException {

    ReportException(Path file, Exception cause) {
        super("Could not write " + file + ": " + cause + ". Name a folder that can be written with --out.", cause);
    }
}
