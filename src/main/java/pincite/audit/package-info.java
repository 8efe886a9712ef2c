/**
 * What was done for whom, on record: lines of a chain in which each names the hash of the one before, so that none can be changed, taken
 * out, put in or moved without showing. What was asked is there as a hash alone.
 */
package pincite.audit;
