package pincite.channel.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

import pincite.access.CurrentCaller;
import pincite.corpus.folder.CorpusFolder;
import pincite.index.Generation;
import pincite.index.IndexException;
import pincite.index.PassageIndex;
import pincite.index.Snapshot;
import pincite.index.ingestion.IndexKeeper;

/** Ready as soon as there is something to answer from, also while a newer generation is made or could not be made; not without the articles. */
@org.eclipse.microprofile.health.Readiness
@ApplicationScoped
class Readiness implements HealthCheck {

    private final PassageIndex index;
    private final IndexKeeper keeper;
    private final CorpusFolder corpus;

    @Inject
    Readiness(PassageIndex index, IndexKeeper keeper, CorpusFolder corpus) {
        this.corpus = corpus;
        this.index = index;
        this.keeper = keeper;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("index");
        keeper.trouble().ifPresent(trouble -> response.withData("trouble", trouble));
        if (!corpus.isThere()) {
            return response.withData("articles", "Their folder is not there.").down().build();
        }
        try {
            return index.look(Snapshot::generation).map(generation -> tell(generation, response))
                    .orElseGet(() -> response.withData("index", "Nothing is indexed yet.").down().build());
        } catch (IndexException e) {
            return told(e, response).down().build();
        }
    }

    /** It names files. */
    private static HealthCheckResponseBuilder told(IndexException failure, HealthCheckResponseBuilder response) {
        return CurrentCaller.get().readsEverything() ? response.withData("index", failure.getMessage()) : response;
    }

    private static HealthCheckResponse tell(Generation generation, HealthCheckResponseBuilder response) {
        return response.withData("generation", generation.id()).withData("articles", generation.articles().size())
                .withData("passages", generation.passages()).status(generation.passages() > 0).build();
    }
}
