/**
 * The map. Data flows one way, and each package looks only at those before it:
 *
 * <ol>
 * <li>{@code corpus}: articles, their canonical text and its spans
 * <li>{@code passage}: sentences, and passages that the embedding model can read whole
 * <li>{@code index}: the port for what is kept on disk, and the indexer that fills it
 * <li>{@code retrieval}: the passages that may answer a question
 * <li>{@code reading}: the port of readers, who look at question and passage together
 * <li>{@code answer}: the use case ({@code Answerer}), the port of writers, the proof of citations
 * <li>{@code conversation}: questions that belong together
 * <li>{@code evaluation}: question sets, metrics, statistics, reports
 * <li>{@code channel}: the command line, HTTP and Slack
 * </ol>
 *
 * {@code engine} holds the other side of the ports (Lucene, the models in the process, the extractive writer, language models) and is
 * imported by nobody.
 */
package pincite;
