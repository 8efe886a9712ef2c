/** The articles page by page, in an order that is asked for; nothing is read twice for it. */
package pincite.channel.rest.article.listing;
