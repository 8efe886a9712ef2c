package pincite.channel.mcp;

import pincite.corpus.Article;
import pincite.corpus.Span;
import pincite.passage.Instructions;

/** An article's words as an assistant may have them. */
final class ArticleWords {

    private static final String LEFT_OUT = "[What stands at [%d, %d) speaks to a machine and is left out.]";

    private ArticleWords() {
    }

    static String of(Article article) {
        return of(article, new Span(0, article.text().length()));
    }

    static String of(Article article, Span part) {
        return Instructions.replaced(article, part, LEFT_OUT);
    }
}
