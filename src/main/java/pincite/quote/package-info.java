/** Whether the articles have a quote that somebody brings, letter for letter, and by whom. */
package pincite.quote;
