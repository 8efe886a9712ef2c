package pincite.record;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import pincite.corpus.Article;
import pincite.passage.Instructions;
import pincite.passage.instruction.Instruction;

/** What is told of an article beside a quote from it, but for what speaks to a machine: other models read answers. */
public record ArticleDocument(String id, @JsonSetter(nulls = Nulls.AS_EMPTY) String title, Optional<String> source,
        Optional<LocalDate> published,
        Optional<URI> url) {

    public ArticleDocument {
        if (id == null) {
            throw new IllegalArgumentException("A citation needs article.id");
        }
    }

    public static ArticleDocument of(Article article) {
        var publication = article.publication();
        return new ArticleDocument(article.id(), Instructions.title(article),
                publication.source().filter(source -> !Instruction.isIn(source)), publication.published(),
                publication.url());
    }
}
