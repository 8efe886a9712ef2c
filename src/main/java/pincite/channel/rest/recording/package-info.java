/** What is asked over HTTP and is no question goes on record as well, before anything of it is given. */
package pincite.channel.rest.recording;
