/** Documents that people write and file: PDF, Word, OpenDocument, RTF. */
package pincite.engine.reading.document;
