package pincite.corpus;

/** Plain text: the first line is the title, and the whole file is the canonical text. */
final class PlainTextArticle {

    private PlainTextArticle() {
    }

    static Article read(String id, String decoded) throws UnreadableArticleException {
        var text = CanonicalText.of(decoded);
        var title = text.value().lines().findFirst().orElse("").strip();
        if (title.isEmpty()) {
            throw new UnreadableArticleException("has no title: the first line of a plain-text article is its title");
        }
        return new Article(id, Publication.titled(title), text);
    }
}
