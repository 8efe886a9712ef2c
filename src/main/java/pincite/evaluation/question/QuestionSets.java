package pincite.evaluation.question;

import java.nio.file.Files;
import java.nio.file.Path;

/** Reads question sets of all formats, told apart by what they hold. */
public final class QuestionSets {

    private QuestionSets() {
    }

    public static QuestionSet read(Path path) {
        if (BeirFolder.is(path)) {
            return BeirFolder.read(path);
        }
        if (!Files.isRegularFile(path)) {
            throw QuestionSetException.of(path, "is neither a file nor a folder with corpus.jsonl");
        }
        return PinciteSet.read(path);
    }
}
