/** The port of writers: who turns passages into statements, and what they propose. Nothing of it is believed before it is proved. */
package pincite.answer.writer;
