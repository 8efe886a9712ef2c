/** How an answer lies on the disk, and who may open it. */
package pincite.record.kept;
