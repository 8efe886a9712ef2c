/** How far the sources of articles are trusted, as the configuration says; applied when a question is asked, and kept nowhere. */
package pincite.corpus.standing;
