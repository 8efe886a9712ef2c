package pincite.corpus.frontmatter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads front matter by the nodes of its YAML, so that {@code Yes} and {@code 2024} are the words that were written. */
final class YamlFields {

    private final String yaml;
    private final int start;

    private YamlFields(String yaml, int start) {
        this.yaml = yaml;
        this.start = start;
    }

    /** @param start the line of the file that the first line of the YAML is */
    static List<Field> read(String yaml, int start) {
        return new YamlFields(yaml, start).fields();
    }

    private List<Field> fields() {
        return FirstDocument.of(yaml).stream().filter(MappingNode.class::isInstance)
                .flatMap(root -> ((MappingNode) root).getValue().stream()).map(this::field).toList();
    }

    private Field field(NodeTuple tuple) {
        var key = tuple.getKeyNode();
        var value = tuple.getValueNode();
        return new Field(key instanceof ScalarNode name ? name.getValue().strip() : written(key),
                start + key.getStartMark().getLine(), isText(value), text(value), names(value).toList());
    }

    /** An empty list is as good as nothing. */
    private static boolean isText(Node value) {
        return value instanceof ScalarNode || ((CollectionNode<?>) value).getValue().isEmpty();
    }

    private String text(Node value) {
        if (value instanceof ScalarNode scalar) {
            return scalar.getTag().equals(Tag.NULL) ? "" : scalar.getValue().strip();
        }
        return isText(value) ? "" : written(value).strip();
    }

    /** As it stands in the file. */
    private String written(Node node) {
        return node.getStartMark().getIndex() < node.getEndMark().getIndex()
                ? yaml.substring(yaml.offsetByCodePoints(0, node.getStartMark().getIndex()),
                        yaml.offsetByCodePoints(0, node.getEndMark().getIndex()))
                : "";
    }

    private Stream<String> names(Node value) {
        if (!(value instanceof SequenceNode list)) {
            return name(value).stream();
        }
        var names = list.getValue().stream().map(this::name).toList();
        return names.stream().allMatch(Optional::isPresent) ? names.stream().flatMap(Optional::stream) : Stream.empty();
    }

    private Optional<String> name(Node value) {
        if (value instanceof MappingNode map) {
            return map.getValue().stream().filter(YamlFields::isName).map(NodeTuple::getValueNode)
                    .filter(ScalarNode.class::isInstance).map(this::text).findFirst();
        }
        return value instanceof ScalarNode ? Optional.of(text(value)) : Optional.empty();
    }

    private static boolean isName(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equalsIgnoreCase("name");
    }
}
