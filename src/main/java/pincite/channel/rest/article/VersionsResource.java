package pincite.channel.rest.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.smallrye.common.annotation.Blocking;
import pincite.access.CurrentCaller;
import pincite.corpus.Article;
import pincite.corpus.Sha256;
import pincite.index.CurrentArticles;
import pincite.library.AllArticles;
import pincite.record.CitedVersion;
import pincite.record.CitedVersions;

/** What an article was: for who may read it now, and of one that is gone for who reads everything. */
@Path("/api/articles")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class VersionsResource {

    private final CurrentArticles articles;
    private final CitedVersions versions;
    private final AllArticles library;

    @Inject
    VersionsResource(CurrentArticles articles, CitedVersions versions, AllArticles library) {
        this.library = library;
        this.articles = articles;
        this.versions = versions;
    }

    /**
     * @param hash    SHA-256 of the canonical text
     * @param length  in code points
     * @param current whether it is what is answered from now
     * @param cited   when an answer quoted it first; absent where none did
     * @param text    canonical
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Version(String hash, String title, Optional<LocalDate> published, int length, boolean current,
            Optional<Instant> cited, String text) {

        static Version of(CitedVersion version, boolean isCurrent) {
            return new Version(version.hash(), version.title(), version.published(),
                    version.text().codePointCount(0, version.text().length()), isCurrent, Optional.of(version.cited()),
                    version.text());
        }

        static Version of(Article article, boolean isCurrent) {
            return new Version(Sha256.of(article.text()), article.title(), article.publication().published(),
                    article.text().length(), isCurrent, Optional.empty(), article.text().value());
        }
    }

    @GET
    @Path("{id: .+}/versions")
    @Operation(operationId = "versions", summary = "What an article was before it was replaced and whenever an answer quoted it, and what it is", description = "The current one has 'current'. The text of a version that was quoted stays until it is purged.")
    @APIResponse(responseCode = "200", description = "Its versions", content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = Version.class)))
    @APIResponse(responseCode = "404", description = "There is no such article, and none was quoted")
    public List<Version> versions(@PathParam("id") String id) {
        var now = articles.find(id);
        var cited = now.isPresent() || CurrentCaller.get().readsEverything()
                ? versions.of(id)
                : List.<CitedVersion>of();
        var all = new ArrayList<Version>();
        library.earlier(id).forEach(article -> all.add(Version.of(article, false)));
        cited.forEach(version -> all.removeIf(each -> each.hash.equals(version.hash())));
        cited.forEach(version -> all.add(Version.of(version, isNow(version, now))));
        now.filter(article -> all.stream().noneMatch(Version::current)).map(article -> Version.of(article, true))
                .ifPresent(all::add);
        if (all.isEmpty()) {
            throw new NotFoundException("There is no article '" + id + "'. GET /api/articles lists them.");
        }
        return all;
    }

    private static boolean isNow(CitedVersion version, Optional<Article> now) {
        return now.filter(article -> Sha256.of(article.text()).equals(version.hash())).isPresent();
    }
}
