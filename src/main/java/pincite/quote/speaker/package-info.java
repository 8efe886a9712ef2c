/** Who says the words of a quote: where it is brought, and in the article. */
package pincite.quote.speaker;
