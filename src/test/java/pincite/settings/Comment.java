package pincite.settings;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;

/** Javadoc as Markdown: in one line, and with what an enum offers in the place of its name. */
final class Comment {

    private Comment() {
    }

    static String of(DocCommentTree comment, Map<String, List<String>> constants) {
        return comment.getFullBody().stream().map(part -> markdown(part, constants)).collect(Collectors.joining())
                .replaceAll("\\s+", " ").replace("|", "\\|").strip();
    }

    private static String markdown(DocTree part, Map<String, List<String>> constants) {
        if (part instanceof LiteralTree code) {
            return "`" + code.getBody() + "`";
        }
        if (part instanceof LinkTree link) {
            var name = link.getReference().getSignature();
            return constants.getOrDefault(name, List.of(name)).stream().map(each -> "`" + each + "`")
                    .collect(Collectors.joining(", "));
        }
        return part.toString();
    }
}
