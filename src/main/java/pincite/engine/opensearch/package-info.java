/** OpenSearch as the engine: one index for each wall and generation, switched by an alias at once. */
package pincite.engine.opensearch;
