/** What an index keeps of a passage, in few bytes, the same for every engine. */
package pincite.index.stored;
