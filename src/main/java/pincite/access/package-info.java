/**
 * Who asks, what they may do, and what they may read: a {@link pincite.access.Caller} has rights and a
 * {@link pincite.access.Readership}; a {@link pincite.access.Wall} stands around articles. Looks at nothing of ours.
 */
package pincite.access;
