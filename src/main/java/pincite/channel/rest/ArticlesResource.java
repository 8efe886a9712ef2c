package pincite.channel.rest;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import io.smallrye.common.annotation.Blocking;
import pincite.channel.CurrentArticles;
import pincite.corpus.Article;

/** The articles that are answered from. */
@Path("/api/articles")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ArticlesResource {

    private final CurrentArticles articles;

    @Inject
    ArticlesResource(CurrentArticles articles) {
        this.articles = articles;
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
                    publication.published(), publication.url(), article.text().length(), article.text().sha256());
        }
    }

    /** @param text canonical: what every start and end counts in */
    public record Whole(String id, String title, Optional<String> source, Optional<String> author,
            Optional<LocalDate> published,
            Optional<URI> url, int length, String hash, String text) {

        static Whole of(Article article) {
            var entry = Entry.of(article);
            return new Whole(entry.id, entry.title, entry.source, entry.author, entry.published, entry.url,
                    entry.length,
                    entry.hash, article.text().value());
        }
    }

    @GET
    @Operation(summary = "The articles of the current generation, by id")
    public List<Entry> list() {
        return articles.all().stream().map(Entry::of).toList();
    }

    @GET
    @Path("{id: .+}")
    @Operation(summary = "One article: canonical text, metadata, hash")
    @APIResponse(responseCode = "200", description = "The article")
    @APIResponse(responseCode = "404", description = "There is no such article")
    public Whole read(@PathParam("id") String id) {
        return articles.find(id).map(Whole::of)
                .orElseThrow(
                        () -> new NotFoundException("There is no article '" + id + "'. GET /api/articles lists them."));
    }
}
