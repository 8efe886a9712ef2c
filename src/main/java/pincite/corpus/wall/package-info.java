/** Which wall stands around which article: by what it says of itself, the folder that it stands in, and its source. */
package pincite.corpus.wall;
