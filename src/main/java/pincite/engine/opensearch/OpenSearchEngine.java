package pincite.engine.opensearch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import dev.langchain4j.model.embedding.EmbeddingModel;
import pincite.corpus.wall.Walls;
import pincite.engine.opensearch.http.Cluster;
import pincite.index.IndexEngine;
import pincite.index.PassageIndex;
import pincite.index.TokenCodec;
import pincite.index.stored.Recipe;
import pincite.passage.PassageConfig;

/** Keeps the index in a cluster. */
@ApplicationScoped
class OpenSearchEngine implements IndexEngine {

    private final OpenSearchConfig config;
    private final EmbeddingModel model;
    private final PassageConfig passages;
    private final Walls walls;
    private final TokenCodec tokens;

    @Inject
    OpenSearchEngine(OpenSearchConfig config, EmbeddingModel model, PassageConfig passages, Walls walls,
            TokenCodec tokens) {
        this.config = config;
        this.model = model;
        this.passages = passages;
        this.walls = walls;
        this.tokens = tokens;
    }

    @Override
    public String name() {
        return "opensearch";
    }

    @Override
    public PassageIndex open() {
        var settings = new ClusterSettings(config);
        var recipe = Recipe.of(Recipe.parts(model, passages), tokens);
        return new OpenSearchPassageIndex(new IndexPlan(new Cluster(settings.access()),
                IndexNames.of(settings.prefix(), recipe), recipe, walls.key(), tokens,
                new IndexForm(settings.shards(), model.dimension()), settings.replicas(),
                IndexPlan.Patience.OF_A_SERVICE));
    }
}
