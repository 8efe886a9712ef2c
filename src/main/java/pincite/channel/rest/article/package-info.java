/** The articles, what they were, and what could not be read. */
package pincite.channel.rest.article;
