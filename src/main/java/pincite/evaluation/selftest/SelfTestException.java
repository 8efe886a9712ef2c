package pincite.evaluation.selftest;

import java.nio.file.Path;

/** The self-test cannot be run; the message names the file and the remedy. */
public final class SelfTestException extends RuntimeException {

    private SelfTestException(String message, Throwable cause) {
        super(message, cause);
    }

    static SelfTestException missing(Path file) {
        return new SelfTestException("The self-test needs " + file.toAbsolutePath().normalize()
                + ", which is not there. Give the folder that holds alce_golden.json and trec_eval/ with the outputs of"
                + " trec_eval's own tests, or give none to run the built-in cases only.", null);
    }

    static SelfTestException unreadable(String file, Throwable cause) {
        return new SelfTestException("Could not read " + file + " for the self-test: " + cause
                + ". Fetch the file again.", cause);
    }

    static SelfTestException malformed(String file, int line, String fault) {
        return new SelfTestException(file + ", line " + line + ": " + fault + ". Fetch the file again.", null);
    }

    static SelfTestException withoutFigures(String file) {
        return new SelfTestException(file + " holds no figure that can be compared. Fetch the file again.", null);
    }
}
