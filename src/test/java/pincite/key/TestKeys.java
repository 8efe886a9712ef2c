package pincite.key;

import java.nio.file.Path;

import pincite.record.AnswerDocuments;

/** Keys in a folder of a test. */
public final class TestKeys {

    private TestKeys() {
    }

    public static Keys in(Path folder) {
        return new Keys(() -> folder, AnswerDocuments.mapper());
    }
}
