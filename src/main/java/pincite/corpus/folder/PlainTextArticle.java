package pincite.corpus.folder;

import java.util.List;

import pincite.corpus.Article;
import pincite.corpus.CanonicalText;
import pincite.corpus.Publication;
import pincite.corpus.Remark;
import pincite.corpus.format.Byline;

/** Plain text: the first line with words is the title, and the whole file is the canonical text. */
final class PlainTextArticle {

    private static final String NOT_READ = "front matter is read in Markdown only: let the file's name end in .md";

    private PlainTextArticle() {
    }

    static Article read(String id, String decoded) throws UnreadableArticleException {
        var text = CanonicalText.of(decoded);
        UnreadGroups.refuse(text.value(), NOT_READ);
        return new Article(id, Publication.of(Byline.of(text.value()), title(text.value())), text,
                remarks(id, text.value()));
    }

    /** A file without any line that is not blank has been refused. */
    static String title(String text) {
        var lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return lines.stream().filter(line -> line.codePoints().anyMatch(Character::isLetterOrDigit)).findFirst()
                .orElse(lines.get(0)).replaceFirst("^#{1,6} +", "");
    }

    private static List<Remark> remarks(String id, String text) {
        return text.startsWith("---\n")
                ? List.of(new Remark(id, 1, NOT_READ))
                : List.of();
    }
}
