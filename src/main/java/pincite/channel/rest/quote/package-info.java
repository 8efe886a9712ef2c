/** Quotes that are brought to be checked. */
package pincite.channel.rest.quote;
