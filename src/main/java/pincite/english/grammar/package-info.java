/** What the words of a sentence are to each other, as far as their parts of speech tell. */
package pincite.english.grammar;
