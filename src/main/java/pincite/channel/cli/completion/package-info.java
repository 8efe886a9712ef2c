/** What a shell needs to complete commands and options. */
package pincite.channel.cli.completion;
