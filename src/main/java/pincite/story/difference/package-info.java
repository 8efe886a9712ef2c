/** Where articles differ: two sentences about one thing with another number, day, name or polarity. Read beside, once a generation. */
package pincite.story.difference;
