/** Answers and conversations to take along, over HTTP. */
package pincite.channel.rest.export;
