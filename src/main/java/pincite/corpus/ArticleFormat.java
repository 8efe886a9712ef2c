package pincite.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of file that an article can be. */
enum ArticleFormat {

    MARKDOWN(List.of(".markdown", ".md")) {
        @Override
        Article read(String id, String decoded) throws UnreadableArticleException {
            return MarkdownArticle.read(id, decoded);
        }
    },
    PLAIN_TEXT(List.of(".txt")) {
        @Override
        Article read(String id, String decoded) throws UnreadableArticleException {
            return PlainTextArticle.read(id, decoded);
        }
    };

    private static final List<String> SPELLINGS = allExtensions().stream().flatMap(ArticleFormat::spellings).sorted()
            .toList();

    private final List<String> extensions;

    ArticleFormat(List<String> extensions) {
        this.extensions = extensions;
    }

    abstract Article read(String id, String decoded) throws UnreadableArticleException;

    static Optional<ArticleFormat> of(String fileName) {
        var lower = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> format.extensions.stream().anyMatch(lower::endsWith))
                .findFirst();
    }

    /** As they are written in small letters. */
    static List<String> allExtensions() {
        return Arrays.stream(values()).flatMap(format -> format.extensions.stream()).toList();
    }

    /** As people write them, in the order in which the corpus reads files; others (.mD) are read, but not looked for first. */
    static List<String> spellings() {
        return SPELLINGS;
    }

    private static Stream<String> spellings(String extension) {
        var upper = extension.toUpperCase(Locale.ROOT);
        return Stream.of(extension, upper, upper.substring(0, 2) + extension.substring(2));
    }
}
