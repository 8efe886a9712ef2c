/**
 * The map. Data flows one way, and each package looks only at those before it:
 *
 * <p>
 * On the ground, and looking at nothing: {@code access} (who asks, and what they may), {@code corpus} (articles, their canonical text and its spans), {@code english} (what is
 * known of the language), {@code disk} (what keeps things on disk), {@code time} (when it is, and waiting), {@code markup} (signs that mean something to who shows a text), {@code home} (where folders begin); {@code launch} starts all of it out of one file.
 *
 * <ol>
 * <li>{@code library}: articles that came by another way than the folder; {@code fetch}: the public web, and nothing else
 * <li>{@code key}: keys for who asks over HTTP
 * <li>{@code passage}: sentences, and passages that the embedding model can read whole
 * <li>{@code index}: the port for what is kept on disk, and the indexer that fills it
 * <li>{@code intake}: pages and feeds are fetched for the library
 * <li>{@code retrieval}: the passages that may answer a question
 * <li>{@code reading}: the port of readers, who look at question and passage together
 * <li>{@code answer}: the use case ({@code Answerer}), the port of writers, the proof of citations and statements
 * <li>{@code suggestion}: questions to begin with
 * <li>{@code record}: an answer as it is kept, sent and proved again
 * <li>{@code conversation}: questions that belong together; {@code Dialogue} is the one way to an answer, whoever asks
 * <li>{@code feedback}: votes on answers, and the question set that they make
 * <li>{@code evaluation}: question sets, who is asked, marks, statistics, reports
 * <li>{@code channel}: the command line, HTTP, MCP and Slack
 * </ol>
 *
 * {@code engine} holds the other side of the ports (Lucene, the models in the process, readers of files, the extractive writer, language models) and is
 * imported by nobody.
 */
package pincite;
