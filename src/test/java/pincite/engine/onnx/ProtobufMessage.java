package pincite.engine.onnx;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The fields of a message as they are on the wire (protobuf.dev/programming-guides/encoding), so that a model can be edited. */
record ProtobufMessage(List<Field> fields) {

    private static final int VARYING = 0;
    private static final int LONG = 1;
    private static final int BLOCK = 2;

    static final ProtobufMessage EMPTY = new ProtobufMessage(List.of());

    /** @param content of a block; of any other kind as it stands */
    record Field(int number, int kind, byte[] content) {

        ProtobufMessage message() {
            return ProtobufMessage.of(content);
        }

        String text() {
            return new String(content, StandardCharsets.UTF_8);
        }
    }

    static ProtobufMessage of(byte... bytes) {
        var fields = new ArrayList<Field>();
        var wire = new Wire(bytes);
        while (wire.hasMore()) {
            fields.add(wire.field());
        }
        return new ProtobufMessage(fields);
    }

    /** Reads one after the other. */
    private static final class Wire {

        private final byte[] bytes;
        private int at;

        Wire(byte... bytes) {
            this.bytes = bytes;
        }

        boolean hasMore() {
            return at < bytes.length;
        }

        Field field() {
            int key = (int) number();
            int kind = key & 7;
            return new Field(key >>> 3, kind, kind == VARYING ? varying(number()) : block(length(kind)));
        }

        private int length(int kind) {
            if (kind == BLOCK) {
                return (int) number();
            }
            return kind == LONG ? Long.BYTES : Integer.BYTES;
        }

        private byte[] block(int length) {
            at += length;
            return Arrays.copyOfRange(bytes, at - length, at);
        }

        /** Seven bits a byte, the lowest first; the eighth says that more follow. */
        private long number() {
            long number = 0;
            int shift = 0;
            do {
                number |= (long) (bytes[at] & 0x7F) << shift;
                shift += 7;
            } while (bytes[at++] < 0);
            return number;
        }
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        for (var field : fields) {
            bytes.writeBytes(varying((long) field.number << 3 | field.kind));
            if (field.kind == BLOCK) {
                bytes.writeBytes(varying(field.content.length));
            }
            bytes.writeBytes(field.content);
        }
        return bytes.toByteArray();
    }

    private static byte[] varying(long number) {
        var bytes = new ByteArrayOutputStream();
        long rest = number;
        while (rest >>> 7 != 0) {
            bytes.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
        return bytes.toByteArray();
    }

    Stream<Field> all(int number) {
        return fields.stream().filter(field -> field.number == number);
    }

    Field first(int number) {
        return all(number).findFirst().orElseThrow();
    }

    ProtobufMessage with(int number, byte... content) {
        return and(new Field(number, BLOCK, content));
    }

    ProtobufMessage with(int number, String text) {
        return with(number, text.getBytes(StandardCharsets.UTF_8));
    }

    ProtobufMessage with(int number, ProtobufMessage message) {
        return with(number, message.bytes());
    }

    ProtobufMessage with(int number, long value) {
        return and(new Field(number, VARYING, varying(value)));
    }

    private ProtobufMessage and(Field field) {
        return new ProtobufMessage(Stream.concat(fields.stream(), Stream.of(field)).toList());
    }

    ProtobufMessage without(Predicate<Field> unwanted) {
        return new ProtobufMessage(fields.stream().filter(unwanted.negate()).toList());
    }

    /** With all fields of a number changed. */
    ProtobufMessage changed(int number, UnaryOperator<ProtobufMessage> change) {
        return new ProtobufMessage(fields.stream().map(field -> field.number == number
                ? new Field(number, BLOCK, change.apply(field.message()).bytes())
                : field).toList());
    }
}
