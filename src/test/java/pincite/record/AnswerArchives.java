package pincite.record;

import java.nio.file.Path;
import java.util.Optional;

import pincite.corpus.Articles;
import pincite.disk.SetAside;

/** Archives of the tests. */
public final class AnswerArchives {

    private AnswerArchives() {
    }

    public static AnswerArchive in(Path folder) {
        return in(folder, new SetAside());
    }

    static AnswerArchive in(Path folder, SetAside setAside) {
        return new AnswerArchive(new Config(folder), AnswerDocuments.mapper(), setAside, id -> Optional.empty());
    }

    static AnswerArchive in(Path folder, Articles articles) {
        return new AnswerArchive(new Config(folder), AnswerDocuments.mapper(), new SetAside(), articles);
    }

    public static CitedVersions versions(Path folder) {
        return new CitedVersions(new Config(folder), AnswerDocuments.mapper(), new SetAside());
    }

    private record Config(Path folder) implements ArchiveConfig {

        @Override
        public Path cited() {
            return folder.resolveSibling(folder.getFileName() + "-cited");
        }

        @Override
        public int keep() {
            return 1000;
        }
    }
}
