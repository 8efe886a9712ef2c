package pincite.channel.rest.article;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.smallrye.common.annotation.Blocking;
import pincite.channel.rest.article.listing.ArticlePages;
import pincite.channel.rest.article.listing.PageWish;
import pincite.corpus.Article;
import pincite.corpus.Sha256;
import pincite.corpus.standing.Standing;
import pincite.corpus.standing.Standings;
import pincite.index.CurrentArticles;
import pincite.index.ingestion.IndexKeeper;
import pincite.library.AllArticles;
import pincite.record.ArticleCitations;
import pincite.record.ArticleCitations.CitedDocument;
import pincite.retrieval.AllWords;
import pincite.retrieval.RefusedException;
import pincite.story.group.Groupings;

/** The articles that are answered from. */
@Path("/api/articles")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ArticlesResource {

    private static final String READ = "read";
    private static final String UNREADABLE = "unreadable";

    private final CurrentArticles articles;
    private final ArticleCitations citations;
    private final Standings standings;
    private final IndexKeeper keeper;
    private final AllArticles all;
    private final Groupings groupings;
    private final ArticlePages pages;

    @Inject
    ArticlesResource(CurrentArticles articles, ArticleCitations citations, Standings standings, IndexKeeper keeper,
            AllArticles all, Groupings groupings, ArticlePages pages) {
        this.pages = pages;
        this.groupings = groupings;
        this.all = all;
        this.keeper = keeper;
        this.articles = articles;
        this.citations = citations;
        this.standings = standings;
    }

    /**
     * @param length   in code points
     * @param hash     SHA-256 of the canonical text in UTF-8
     * @param standing of its source: trusted, unknown or quarantined
     * @param inCase   the case that it names, or the folder that it stands in
     */
    public record Entry(String id, String title, Optional<String> source, Optional<String> author,
            Optional<LocalDate> published,
            Optional<URI> url, int length, String hash, String standing,
            @JsonProperty("case") Optional<String> inCase) {

        static Entry of(Article article, Standing standing) {
            var publication = article.publication();
            return new Entry(article.id(), publication.title(), publication.source(), publication.author(),
                    publication.published(), publication.url(), article.text().length(), Sha256.of(article.text()),
                    standing.key(), publication.caseOf(article.id()));
        }
    }

    @GET
    @Operation(operationId = "articles", summary = "The articles of the current generation, by id", description = "With 'q', those that have all of its words in title or text, whatever their capitals; with 'standing', those whose source is trusted, unknown or quarantined. With 'limit' (200 at most) or 'offset', a page of them: {articles, total, offset, limit, sources}, each with its snippet, state and the count of answers that cite it; 'sort' is id, title, day, source, length or answers, 'order' asc or desc, 'query' words of the title, 'source' an outlet, 'from' and 'to' days. With 'state=unreadable', the files that give no article instead: file, reason, since.")
    @APIResponse(responseCode = "200", description = "Each without its text; with 'limit' or 'offset', a page of them; with 'state=unreadable', files instead", content = @Content(schema = @Schema(oneOf = {
            Entry[].class, ArticlePages.Page.class})))
    @APIResponse(responseCode = "400", description = "'q' is longer than 200 characters, or a parameter is none of what it may be")
    public Object list(@QueryParam("q") @DefaultValue("") String words,
            @QueryParam("standing") Optional<String> standing, @QueryParam("state") Optional<String> state,
            @BeanParam PageWish wish) {
        if (isUnreadable(state)) {
            return keeper.troubles().stream().map(UnreadableDocument::of).toList();
        }
        var all = AllWords.of("q", words);
        return wish.isOfPage() ? page(all, standing, wish) : list(all, standing);
    }

    private ArticlePages.Page page(AllWords words, Optional<String> standing, PageWish wish) {
        return pages.of(wish, StandingField.read("standing", standing),
                Optional.<Predicate<Article>>of(article -> has(article, words)).filter(any -> !words.isEmpty()));
    }

    private static boolean isUnreadable(Optional<String> state) {
        state.filter(each -> !each.equals(UNREADABLE) && !each.equals(READ)).ifPresent(each -> {
            throw new RefusedException("state", "must be '" + READ + "' or '" + UNREADABLE + "': '" + each + "'");
        });
        return state.equals(Optional.of(UNREADABLE));
    }

    private List<Entry> list(AllWords words, Optional<String> standing) {
        var wish = StandingField.read("standing", standing);
        return articles.all().stream().filter(article -> has(article, words))
                .filter(article -> wish.isEmpty() || wish.get() == standings.of(article))
                .map(article -> Entry.of(article, standings.of(article))).toList();
    }

    private static boolean has(Article article, AllWords words) {
        return words.areIn(Stream.of(article.title(), article.text().value()));
    }

    @GET
    @Path("{id: .+}/citations")
    @Operation(operationId = "articleCitations", summary = "Where answers cite an article", description = "At most 100 citations, of the newest 1000 answers that are kept; the newest first.")
    @APIResponse(responseCode = "200", description = "Where it is cited; none where nothing is", content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = CitedDocument.class)))
    @APIResponse(responseCode = "404", description = "There is no such article")
    public List<CitedDocument> citations(@PathParam("id") String id) {
        return citations.of(find(id));
    }

    @GET
    @Path("{id: .+}")
    @Operation(operationId = "article", summary = "One article: canonical text, metadata, hash")
    @APIResponse(responseCode = "200", description = "The article", content = @Content(schema = @Schema(implementation = WholeArticle.class)))
    @APIResponse(responseCode = "404", description = "There is no such article")
    public WholeArticle read(@PathParam("id") String id) {
        var article = find(id);
        return WholeArticle.of(article, standings.of(article), all.origins(id), alsoTold(id));
    }

    private List<WholeArticle.AlsoTold> alsoTold(String id) {
        var groups = groupings.current();
        return groups.toldBeside(id).stream().flatMap(other -> articles.find(other).stream())
                .map(other -> WholeArticle.AlsoTold.of(other, groups.areOneVoice(id, other.id()))).toList();
    }

    private Article find(String id) {
        return articles.find(id).orElseThrow(
                () -> new NotFoundException("There is no article '" + id + "'. GET /api/articles lists them."));
    }
}
