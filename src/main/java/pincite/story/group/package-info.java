/** Which articles tell one story, and which of them have one text: copies of a text are one voice, and all of them are cited. */
package pincite.story.group;
