/** Who tells the same: copies of one text count once, however many there are. */
package pincite.retrieval.voice;
