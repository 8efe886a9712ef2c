package pincite.index.ingestion;

import java.util.Optional;

import pincite.index.stored.StoredEmbedding;

/**
 * What a run that died had embedded, so that the next one does not begin again; kept until a run ends well. Batches that are embedded
 * beside each other share it.
 */
interface EmbeddedBefore {

    /** Keeps nothing. */
    EmbeddedBefore NONE = new EmbeddedBefore() {

        @Override
        public Optional<StoredEmbedding> find(String key) {
            return Optional.empty();
        }

        @Override
        public void add(String key, StoredEmbedding embedding) {
        }

        @Override
        public void forget() {
        }
    };

    /** @param key of the passage as it is embedded, by which model and codec */
    Optional<StoredEmbedding> find(String key);

    void add(String key, StoredEmbedding embedding);

    /** A run ended well. */
    void forget();
}
