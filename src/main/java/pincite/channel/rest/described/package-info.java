/** What describes the addresses (OpenAPI): what all of them have in common, and examples. */
package pincite.channel.rest.described;
