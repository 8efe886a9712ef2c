package pincite.corpus.frontmatter;

/** Front matter that cannot be read; the message says in which line, and what to do. */
public final class NotYamlException extends Exception {

    NotYamlException(int line, String problem, Exception cause) {
        super("has front matter that is not YAML in line " + line + " ("
                + problem.lines().findFirst().orElse("it cannot be read")
                + "): put a value with signs in quotes, and a line of --- below the last field", cause);
    }
}
