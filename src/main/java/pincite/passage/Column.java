package pincite.passage;

/**
 * What a row has in a column.
 *
 * @param head empty where the table names no columns
 */
public record Column(String head, String cell) {
}
