/** What is done about the audit log from a terminal. */
package pincite.channel.cli.audit;
