package pincite.corpus.frontmatter;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.yaml.snakeyaml.error.YAMLException;

/**
 * Front matter that is no YAML, as who wrote it meant it: a value that YAML takes for more than words ({@code title: Ruling: why it
 * fell}, {@code [Opinion] The case}, {@code @handle}) is put in quotes. Lines stay where they are.
 */
final class MeantYaml {

    private static final Pattern FIELD = Pattern.compile("([A-Za-z][\\w -]*):[ \\t]+(\\S.*?)[ \\t]*");
    /** What is opened and not closed in its line goes on in the next, or was forgotten. */
    private static final Map<Character, Character> CLOSED_BY = Map.of('[', ']', '{', '}', '"', '"', '\'', '\'');

    private MeantYaml() {
    }

    static String of(String yaml) {
        return yaml.lines().map(MeantYaml::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(String line) {
        var field = FIELD.matcher(line);
        return field.matches() && isClosed(field.group(2)) && !isYaml(line)
                ? field.group(1) + ": '" + unquoted(field.group(2)).replace("'", "''") + "'"
                : line;
    }

    private static boolean isClosed(String value) {
        var closing = CLOSED_BY.get(value.charAt(0));
        return closing == null || value.indexOf(closing, 1) > 0;
    }

    private static boolean isYaml(String line) {
        try {
            FirstDocument.of(line);
            return true;
        } catch (YAMLException e) {
            return false;
        }
    }

    /** Quotes around the whole were meant as quotes: not those of {@code "This" and "that"}. */
    private static String unquoted(String value) {
        char quote = value.charAt(0);
        boolean isQuoted = (quote == '"' || quote == '\'') && value.charAt(value.length() - 1) == quote;
        return isQuoted && value.chars().filter(sign -> sign == quote).count() % 2 == 1
                ? value.substring(1, value.length() - 1)
                : value;
    }
}
