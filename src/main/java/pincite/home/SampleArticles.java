package pincite.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The articles that come along, and the questions about them: put where the first start finds none and nobody said otherwise. */
public final class SampleArticles {

    /** The folder of the program; named by what unpacked it. */
    private static final String SHIPPED = "pincite.shipped";
    private static final Path ARTICLES = Path.of("corpus", "articles");
    private static final Path QUESTIONS = Path.of("corpus", "questions");

    private SampleArticles() {
    }

    /** Once there is an index, whoever took the articles away wants none. */
    public static void bring(Path articles, Path index) {
        var home = Home.named().orElse(Path.of(""));
        boolean isDefault = articles.equals(home.resolve(ARTICLES));
        if (isDefault && !Files.exists(articles) && !Files.exists(index)) {
            shipped().ifPresent(program -> bring(program, home, articles.toAbsolutePath()));
        }
    }

    private static Optional<Path> shipped() {
        return Optional.ofNullable(System.getProperty(SHIPPED)).map(Path::of)
                .filter(program -> Files.isDirectory(program.resolve(ARTICLES)));
    }

    private static void bring(Path program, Path home, Path articles) {
        try {
            for (var folder : List.of(QUESTIONS, ARTICLES)) {
                SampleFolder.copy(program.resolve(folder), home.resolve(folder).toAbsolutePath());
            }
            System.err.println("There were no articles yet; those that come along are in " + articles + " now.");
        } catch (IOException e) {
            System.err.println("The articles that come along could not be put into " + articles + ": " + e);
        }
    }
}
