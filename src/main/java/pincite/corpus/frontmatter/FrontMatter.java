package pincite.corpus.frontmatter;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Where front matter stands in a file: between a line of {@code ---} and one of {@code ---} or {@code ...}.
 *
 * @param yaml    what stands between; empty where there is none
 * @param line    its first, in the file
 * @param body    what follows
 * @param trouble why there is none, though it looks as if there were
 */
public record FrontMatter(String yaml, int line, String body, Optional<String> trouble) {

    /** Far above any front matter; what is longer is something else, or is to wear us out. */
    private static final int LONGEST = 64 * 1024;
    private static final Pattern BLOCK = Pattern.compile(
            "\\A((?:[ \\t]*\\n)*)---[ \\t]*\\n(.*?)^(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)",
            Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern OPENED = Pattern.compile("\\A\\s*---[ \\t]*\\n(.*?)(?:\\n[ \\t]*\\n|\\z)",
            Pattern.DOTALL);
    private static final Pattern TOML = Pattern.compile("\\A\\s*\\+\\+\\+[ \\t]*\\n");
    private static final Pattern KEY = Pattern.compile("^([A-Za-z][\\w -]*):(?:\\s|\\z)", Pattern.MULTILINE);

    public static FrontMatter of(String whole) {
        var block = BLOCK.matcher(whole);
        if (block.find() && (block.group(1).isEmpty() || hasOurKey(block.group(2)))) {
            return new FrontMatter(block.group(2), lineAt(whole, block.start(2)), whole.substring(block.end()),
                    Optional.empty());
        }
        return new FrontMatter("", 1, whole, trouble(whole));
    }

    /** As they are written, or else as they are meant. */
    public List<Field> fields() throws NotYamlException {
        if (yaml.length() > LONGEST) {
            throw new NotYamlException(line, "it has more than " + LONGEST + " characters", null);
        }
        try {
            return YamlFields.read(yaml, line);
        } catch (MarkedYAMLException e) {
            return asMeant(e);
        } catch (ReaderException e) {
            throw new NotYamlException(line - 1 + lineAt(yaml, e.getPosition()), "it holds control characters", e);
        } catch (YAMLException e) {
            throw new NotYamlException(line, String.valueOf(e.getMessage()), e);
        }
    }

    private List<Field> asMeant(MarkedYAMLException fault) throws NotYamlException {
        try {
            return YamlFields.read(MeantYaml.of(yaml), line);
        } catch (YAMLException e) {
            throw new NotYamlException(line + fault.getProblemMark().getLine(), fault.getProblem(), fault);
        }
    }

    private static Optional<String> trouble(String whole) {
        if (TOML.matcher(whole).find()) {
            return Optional.of("front matter between lines of +++ is TOML: only YAML between lines of --- is read");
        }
        var opened = OPENED.matcher(whole);
        return opened.find() && hasOurKey(opened.group(1))
                ? Optional.of("front matter is not closed: put a line of --- below its last field")
                : Optional.empty();
    }

    /** A line of {@code ---} below an empty one is a rule between paragraphs, unless what follows is known. */
    private static boolean hasOurKey(String text) {
        return KEY.matcher(text).results().anyMatch(key -> FieldName.of(key.group(1)).isPresent());
    }

    private static int lineAt(String whole, int end) {
        return 1 + (int) whole.substring(0, end).chars().filter(sign -> sign == '\n').count();
    }
}
