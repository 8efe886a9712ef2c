/** Real OpenSearch nodes for the tests, each in a JVM of its own that ends with the tests. */
package pincite.engine.opensearch.node;
