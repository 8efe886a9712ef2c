package pincite.answer.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Statements that people wrote, and what they cite; the form is told in the folder's README. */
public final class WrittenStatements {

    private static final Path FOLDER = Path.of("src/test/resources/lies");

    private final List<Written> all = new ArrayList<>();
    private List<String> cited = new ArrayList<>();
    private boolean isCiting;

    /** @param isHonest the cited sentences bear it */
    public record Written(String kind, boolean isHonest, String statement, List<String> cited) {

        boolean isRight() {
            return StatementProof.of(statement, cited).isSupported() == isHonest;
        }
    }

    private WrittenStatements() {
    }

    /** @param half {@code seen} while the rule was made, or {@code unseen} */
    public static List<Written> of(String half) {
        var statements = new WrittenStatements();
        try (var files = Files.list(FOLDER.resolve(half))) {
            files.sorted().forEach(statements::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return statements.all;
    }

    private void read(Path file) {
        try {
            Files.readAllLines(file).forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line) {
        if (line.startsWith("= ")) {
            cite(line.substring(2));
        } else if (line.startsWith("+ ") || line.startsWith("- ")) {
            isCiting = false;
            var parts = line.substring(2).split(" \\| ", 2);
            all.add(new Written(parts[0].strip(), line.startsWith("+"), parts[1].strip(), List.copyOf(cited)));
        }
    }

    private void cite(String sentence) {
        if (!isCiting) {
            cited = new ArrayList<>();
        }
        isCiting = true;
        cited.add(sentence);
    }
}
