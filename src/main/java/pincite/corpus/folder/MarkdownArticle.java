package pincite.corpus.folder;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import pincite.corpus.Article;
import pincite.corpus.CanonicalText;
import pincite.corpus.Remark;
import pincite.corpus.frontmatter.Field;
import pincite.corpus.frontmatter.FrontMatter;
import pincite.corpus.frontmatter.NotYamlException;

/**
 * Markdown with YAML front matter ({@code title, source, author, published, url}); the canonical text is what follows the front
 * matter. Without a title there, the first top heading is the title.
 */
final class MarkdownArticle {

    private static final Pattern TOP_HEADING = Pattern.compile("^# +(\\S.*)$", Pattern.MULTILINE);

    private MarkdownArticle() {
    }

    static Article read(String id, String decoded) throws UnreadableArticleException {
        var matter = FrontMatter.of(CanonicalText.of(decoded).value());
        var fields = fields(matter);
        if (matter.body().isBlank()) {
            throw new UnreadableArticleException("is empty below its front matter");
        }
        var doubt = doubt(matter, fields);
        if (doubt.isPresent()) {
            UnreadGroups.refuse(decoded.strip(), doubt.get());
        }
        var imprint = new Imprint(id, fields);
        var publication = imprint.publication(heading(matter.body(), doubt));
        var remarks = Stream.concat(doubt.map(words -> new Remark(id, matter.line(), words)).stream(),
                imprint.remarks().stream()).toList();
        return new Article(id, publication, CanonicalText.of(matter.body()), remarks);
    }

    private static List<Field> fields(FrontMatter matter) throws UnreadableArticleException {
        try {
            return matter.fields();
        } catch (NotYamlException e) {
            throw new UnreadableArticleException(e.getMessage(), e);
        }
    }

    /** What is wrong with the front matter as a whole, so that none of it is read. */
    private static Optional<String> doubt(FrontMatter matter, List<Field> fields) {
        return matter.trouble().or(() -> Optional.of("no field like 'title: …' stands between the lines of ---")
                .filter(words -> fields.isEmpty() && !matter.yaml().isBlank()));
    }

    /** Where front matter is not read, its title may be there and is not found. */
    private static Optional<String> heading(String body, Optional<String> doubt) throws UnreadableArticleException {
        var found = TOP_HEADING.matcher(body);
        if (found.find()) {
            return Optional.of(found.group(1).strip());
        }
        if (doubt.isPresent()) {
            throw new UnreadableArticleException("has no title: " + doubt.get());
        }
        return Optional.empty();
    }
}
