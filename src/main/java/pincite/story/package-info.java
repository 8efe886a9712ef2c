/** What the articles tell, sentence by sentence: when, of whom, and who tells the same. Made once a generation. */
package pincite.story;
