package pincite.channel.rest;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import io.smallrye.common.annotation.Blocking;
import pincite.corpus.Article;
import pincite.corpus.Sha256;
import pincite.index.CurrentArticles;
import pincite.passage.Instructions;
import pincite.record.ArticleCitations;
import pincite.record.ArticleCitations.CitedDocument;
import pincite.retrieval.RefusedException;

/** The articles that are answered from. */
@Path("/api/articles")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ArticlesResource {

    private static final int LONGEST_WORDS = 200;

    private final CurrentArticles articles;
    private final ArticleCitations citations;

    @Inject
    ArticlesResource(CurrentArticles articles, ArticleCitations citations) {
        this.articles = articles;
        this.citations = citations;
    }

    /**
     * @param length in code points
     * @param hash   SHA-256 of the canonical text in UTF-8
     */
    public record Entry(String id, String title, Optional<String> source, Optional<String> author,
            Optional<LocalDate> published,
            Optional<URI> url, int length, String hash) {

        static Entry of(Article article) {
            var publication = article.publication();
            return new Entry(article.id(), publication.title(), publication.source(), publication.author(),
                    publication.published(), publication.url(), article.text().length(), Sha256.of(article.text()));
        }
    }

    /** A paragraph that speaks to a machine; nothing is answered from it. */
    public record Marked(int start, int end) {
    }

    /**
     * @param text   canonical: what every start and end counts in
     * @param marked what of it speaks to a machine
     */
    public record Whole(String id, String title, Optional<String> source, Optional<String> author,
            Optional<LocalDate> published,
            Optional<URI> url, int length, String hash, String text, List<Marked> marked) {

        static Whole of(Article article) {
            var entry = Entry.of(article);
            return new Whole(entry.id, entry.title, entry.source, entry.author, entry.published, entry.url,
                    entry.length,
                    entry.hash, article.text().value(),
                    Instructions.in(article).stream().map(span -> new Marked(span.start(), span.end())).toList());
        }
    }

    @GET
    @Operation(summary = "The articles of the current generation, by id", description = "With 'q', those that have all of its words in title or text, whatever their capitals.")
    @APIResponse(responseCode = "400", description = "'q' is longer than 200 characters")
    public List<Entry> list(@QueryParam("q") @DefaultValue("") String words) {
        if (words.length() > LONGEST_WORDS) {
            throw new RefusedException("q", "has " + words.length() + " characters; the limit is " + LONGEST_WORDS);
        }
        return articles.all().stream().filter(article -> has(article, words)).map(Entry::of).toList();
    }

    private static boolean has(Article article, String words) {
        var folded = (article.title() + "\n" + article.text().value()).toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(folded::contains);
    }

    @GET
    @Path("{id: .+}/citations")
    @Operation(summary = "Where answers cite an article", description = "At most 100 citations, of the newest 1000 answers that are kept; the newest first.")
    @APIResponse(responseCode = "404", description = "There is no such article")
    public List<CitedDocument> citations(@PathParam("id") String id) {
        return citations.of(find(id));
    }

    @GET
    @Path("{id: .+}")
    @Operation(summary = "One article: canonical text, metadata, hash")
    @APIResponse(responseCode = "200", description = "The article")
    @APIResponse(responseCode = "404", description = "There is no such article")
    public Whole read(@PathParam("id") String id) {
        return Whole.of(find(id));
    }

    private Article find(String id) {
        return articles.find(id).orElseThrow(
                () -> new NotFoundException("There is no article '" + id + "'. GET /api/articles lists them."));
    }
}
