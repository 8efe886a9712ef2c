/** What is written as a message of the internet (RFC 5322, MIME): mail, and pages saved with all that belongs to them. */
package pincite.engine.reading.message;
