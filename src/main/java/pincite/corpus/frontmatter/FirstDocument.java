package pincite.corpus.frontmatter;

import java.io.StringReader;
import java.util.Optional;

import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Node;

/** The first of the documents that a YAML text holds: front matter is one, and what comes after it is none of its. */
final class FirstDocument {

    private FirstDocument() {
    }

    static Optional<Node> of(String yaml) {
        var documents = new Yaml().composeAll(new StringReader(yaml)).iterator();
        return documents.hasNext() ? Optional.of(documents.next()) : Optional.empty();
    }
}
