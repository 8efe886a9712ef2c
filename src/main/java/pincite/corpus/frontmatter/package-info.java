/** What stands above a Markdown article: where it begins and ends, its YAML, and what people mean by it. */
package pincite.corpus.frontmatter;
