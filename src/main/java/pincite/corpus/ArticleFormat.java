package pincite.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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

    private final List<String> extensions;

    ArticleFormat(List<String> extensions) {
        this.extensions = extensions;
    }

    abstract Article read(String id, String decoded) throws UnreadableArticleException;

    static Optional<ArticleFormat> of(String fileName) {
        return Arrays.stream(values()).filter(format -> format.extensions.stream().anyMatch(fileName::endsWith))
                .findFirst();
    }

    static List<String> allExtensions() {
        return Arrays.stream(values()).flatMap(format -> format.extensions.stream()).toList();
    }
}
