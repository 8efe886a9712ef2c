/** Where the words of a quote stand, as they are or nearly, and what an ellipsis in it leaves out. */
package pincite.quote.search;
