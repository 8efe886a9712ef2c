/**
 * All articles there are: those of the folder, and those that came in by another way and are kept here, with the bytes that they came
 * in. Nothing asks where an article is from but who adds, replaces or takes away.
 */
package pincite.library;
