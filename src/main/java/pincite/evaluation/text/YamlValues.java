package pincite.evaluation.text;

import java.io.StringReader;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

import pincite.evaluation.text.Value.Kind;

/** Reads YAML by its nodes: Jackson's parser knows neither the line of a value nor the aliases of words. */
public final class YamlValues {

    /** Of lists and objects. Each is read once, so that many cost little; but something must end a file that is nothing else. */
    static final int MOST_ALIASES = 10_000;

    private final SourceLine start;
    private final Map<Node, Value> read = new IdentityHashMap<>();

    private YamlValues(SourceLine start) {
        this.start = start;
    }

    public static Value read(SetText text) {
        try {
            var root = new Yaml(ofAnySize()).compose(new StringReader(text.value()));
            return root == null
                    ? Value.scalar(text.start(), Kind.NOTHING, "")
                    : new YamlValues(text.start()).value(root);
        } catch (MarkedYAMLException e) {
            throw fault(text.start(), e);
        } catch (YAMLException e) {
            if (e.getMessage().startsWith("Number of aliases")) {
                throw QuestionSetException.of(text.source(), "has more than " + MOST_ALIASES
                        + " aliases of lists and objects; write some of them out");
            }
            throw text.start().refuse("is not YAML: " + e.getMessage().lines().findFirst().orElse("it cannot be read"));
        }
    }

    private static LoaderOptions ofAnySize() {
        var options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setMaxAliasesForCollections(MOST_ALIASES);
        return options;
    }

    private static QuestionSetException fault(SourceLine start, MarkedYAMLException fault) {
        var mark = fault.getProblemMark();
        var context = fault.getContext() == null ? "" : fault.getContext() + ", ";
        return start.next(mark.getLine()).refuse("is not YAML: " + context + fault.getProblem(), mark.getColumn() + 1);
    }

    /** Each node once, however many aliases it has. */
    private Value value(Node node) {
        if (!read.containsKey(node)) {
            read.put(node, null);
            read.put(node, converted(node));
        }
        if (read.get(node) == null) {
            throw place(node).refuse("holds itself; let no alias stand in what it stands for");
        }
        return read.get(node);
    }

    private Value converted(Node node) {
        if (node instanceof MappingNode mapping) {
            return Value.object(place(node), fields(mapping.getValue()));
        }
        if (node instanceof SequenceNode sequence) {
            return Value.list(place(node), sequence.getValue().stream().map(this::value).toList());
        }
        var written = ((ScalarNode) node).getValue();
        return Value.scalar(place(node), kind(node.getTag(), written), written);
    }

    private Map<String, Value> fields(List<NodeTuple> tuples) {
        var fields = new LinkedHashMap<String, Value>();
        for (var tuple : tuples) {
            var name = value(tuple.getKeyNode()).words("a field's name");
            if (fields.put(name, value(tuple.getValueNode())) != null) {
                throw place(tuple.getKeyNode()).refuse("has '" + name + "' twice; keep one");
            }
        }
        return fields;
    }

    /** As in YAML 1.2, where yes and no are words. */
    private static Kind kind(Tag tag, String written) {
        if (tag.equals(Tag.NULL)) {
            return Kind.NOTHING;
        }
        if (tag.equals(Tag.BOOL) && (written.equalsIgnoreCase("true") || written.equalsIgnoreCase("false"))) {
            return Kind.TRUTH;
        }
        return tag.equals(Tag.INT) || tag.equals(Tag.FLOAT) ? Kind.NUMBER : Kind.TEXT;
    }

    private SourceLine place(Node node) {
        return start.next(node.getStartMark().getLine());
    }
}
