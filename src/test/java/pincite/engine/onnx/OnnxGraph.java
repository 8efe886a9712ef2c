package pincite.engine.onnx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A model's graph, to be edited; fields are numbered as in github.com/onnx/onnx, onnx.proto. */
record OnnxGraph(ProtobufMessage model) {

    /** Types of what a tensor holds. */
    static final int FLOAT = 1;
    static final int INT64 = 7;

    private static final int GRAPH = 7;
    private static final int NODE = 1;
    private static final int INITIALIZER = 5;
    /** Of a node. */
    private static final int OPERATION = 4;
    private static final int INPUT = 11;
    private static final int OUTPUT = 12;
    /** Of inputs, outputs and attributes. */
    private static final int NAME = 1;

    static OnnxGraph ofResource(String name) throws IOException {
        try (var stream = OnnxModel.resource(name)) {
            return new OnnxGraph(ProtobufMessage.of(stream.readAllBytes()));
        }
    }

    /** Of a version that every runtime knows. */
    static OnnxGraph empty() {
        int format = 7;
        int operators = 14;
        return new OnnxGraph(ProtobufMessage.EMPTY.with(1, format)
                .with(8, ProtobufMessage.EMPTY.with(2, operators))
                .with(GRAPH, ProtobufMessage.EMPTY.with(2, "graph")));
    }

    void write(Path file) throws IOException {
        Files.write(file, model.bytes());
    }

    /** What leads to them stays, and is not reckoned. */
    OnnxGraph withoutOutputs(Set<String> names) {
        return changed(graph -> graph.without(field -> field.number() == OUTPUT
                && names.contains(field.message().first(NAME).text())));
    }

    /** @param shape a name for each dimension of any size, a number for each other one */
    OnnxGraph withInput(String name, int type, String... shape) {
        return changed(graph -> graph.with(INPUT, described(name, type, shape)));
    }

    /** @param shape as for inputs */
    OnnxGraph withOutput(String name, int type, String... shape) {
        return changed(graph -> graph.with(OUTPUT, described(name, type, shape)));
    }

    private static ProtobufMessage described(String name, int type, String... shape) {
        var sizes = ProtobufMessage.EMPTY;
        for (var size : shape) {
            sizes = sizes.with(1, isNumber(size)
                    ? ProtobufMessage.EMPTY.with(1, Long.parseLong(size))
                    : ProtobufMessage.EMPTY.with(2, size));
        }
        var tensor = ProtobufMessage.EMPTY.with(1, type).with(2, sizes);
        return ProtobufMessage.EMPTY.with(NAME, name).with(2, ProtobufMessage.EMPTY.with(1, tensor));
    }

    private static boolean isNumber(String size) {
        return size.chars().allMatch(Character::isDigit);
    }

    /** A constant that nodes may take in. */
    OnnxGraph withNumber(String name, long value) {
        return changed(graph -> graph.with(INITIALIZER,
                ProtobufMessage.EMPTY.with(2, INT64).with(7, value).with(8, name)));
    }

    OnnxGraph withNode(String operation, List<String> from, String to, ProtobufMessage... attributes) {
        var node = ProtobufMessage.EMPTY;
        for (var input : from) {
            node = node.with(1, input);
        }
        node = node.with(2, to).with(4, operation);
        for (var attribute : attributes) {
            node = node.with(5, attribute);
        }
        var whole = node;
        return changed(graph -> graph.with(NODE, whole));
    }

    /** What each node of an operation takes in. */
    List<List<String>> inputs(String operation) {
        return model.first(GRAPH).message().all(NODE).map(ProtobufMessage.Field::message)
                .filter(node -> node.first(OPERATION).text().equals(operation))
                .map(node -> node.all(NAME).map(ProtobufMessage.Field::text).toList()).toList();
    }

    static ProtobufMessage number(String name, long value) {
        int isNumber = 2;
        return ProtobufMessage.EMPTY.with(NAME, name).with(3, value).with(20, isNumber);
    }

    static ProtobufMessage numbers(String name, long value) {
        int areNumbers = 7;
        return ProtobufMessage.EMPTY.with(NAME, name).with(8, value).with(20, areNumbers);
    }

    private OnnxGraph changed(UnaryOperator<ProtobufMessage> change) {
        return new OnnxGraph(model.changed(GRAPH, change));
    }
}
