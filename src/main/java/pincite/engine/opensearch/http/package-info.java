/** Asks a cluster by plain HTTP: of several hosts one that answers, within one deadline, and never takes a part for the whole. */
package pincite.engine.opensearch.http;
