/** A web page's article: what is shown of it, where it stands, what stands around it, and what the page says of it. */
package pincite.engine.reading.page;
