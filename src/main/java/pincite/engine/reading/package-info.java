/** Reads kinds of files as articles: one reader each, told by content. */
package pincite.engine.reading;
