package pincite.corpus;

import java.util.List;

/** Plain text: the first line with words is the title, and the whole file is the canonical text. */
final class PlainTextArticle {

    private PlainTextArticle() {
    }

    static Article read(String id, String decoded) {
        var text = CanonicalText.of(decoded);
        return new Article(id, Publication.titled(title(text.value())), text, remarks(id, text.value()));
    }

    /** A file without any line that is not blank has been refused. */
    private static String title(String text) {
        var lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return lines.stream().filter(line -> line.codePoints().anyMatch(Character::isLetterOrDigit)).findFirst()
                .orElse(lines.get(0));
    }

    private static List<Remark> remarks(String id, String text) {
        return text.startsWith("---\n")
                ? List.of(new Remark(id, 1, "front matter is read in Markdown only: let the file's name end in .md"))
                : List.of();
    }
}
