/** Articles become a new generation of the index: what changed is cut, embedded and taken in, wholly or not at all. */
package pincite.index.ingestion;
