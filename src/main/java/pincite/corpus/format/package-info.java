/** What a file may be: its bytes, who reads them, and the text and particulars that come of it. */
package pincite.corpus.format;
