package pincite.record;

import java.nio.file.Path;

/** Archives of the tests. */
public final class AnswerArchives {

    private AnswerArchives() {
    }

    public static AnswerArchive in(Path folder) {
        return new AnswerArchive(new Config(folder), AnswerDocuments.mapper());
    }

    private record Config(Path folder) implements ArchiveConfig {

        @Override
        public int keep() {
            return 1000;
        }
    }
}
