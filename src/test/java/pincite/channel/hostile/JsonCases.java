package pincite.channel.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Bodies that JSON's grammar (RFC 8259) allows, forbids or leaves to the reader, by kind: each part of the grammar is broken in each way
 * that it can be.
 */
final class JsonCases {

    private static final List<String> WRONG_NUMBERS = List.of("+1", "01", "-01", "1.", ".5", "-.5", "1e", "1e+", "1E-",
            "0x1F", "1_000",
            "--1", "1-", "-", "NaN", "Infinity", "-Infinity", "1e1.5", "0e", "2.e3", "１", "1 000", "0b1", "1a", "-a",
            "1ee2", "0.0.1");
    private static final List<String> NUMBERS = List.of("0", "-0", "1", "-1", "1.5", "1e3", "1E+3", "1e-3",
            "123456789012345678901234567890",
            "1e400", "-1e400", "0.1e1", "9".repeat(60_000), "1." + "3".repeat(60_000), "1e999999999", "-0.0");
    private static final List<String> WRONG_STRINGS = List.of("\"", "\"a", "a\"", "'a'", "\"\\x41\"", "\"\\\"",
            "\"\\u00\"", "\"\\u00G0\"",
            "\"\\U0041\"", "\"\\", "\"\\u", "\"\t\"", "\"\n\"", "\"\u0000\"", "\"\u001f\"", "`a`", "\"a\" \"b\"",
            "\"\\a\"", "\"\\'\"", "“a”", "\"a\\\n\"");
    private static final List<String> STRINGS = List.of("\"\"", "\"\\u0000\"", "\"\\ud800\"", "\"\\udc00\"",
            "\"\\ud83d\\ude00\"", "\"\\udc00\\ud800\"",
            "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\u2028\"", "\"\uFEFF\"", "\"\u202E\"", "\"😀\"", "\"\\uFFFF\"",
            "\"" + "a".repeat(30_000) + "\"", "\"\\u0041\"", "\"\u007f\"");
    private static final List<String> WRONG_WORDS = List.of("True", "FALSE", "Null", "nul", "tru", "undefined",
            "truefalse", "nullnull", "yes", "nan", "None", "t", "fals");
    private static final List<String> WORDS = List.of("true", "false", "null");
    private static final List<String> WRONG_ARRAYS = List.of("[", "]", "[1,", "[1,]", "[,1]", "[,]", "[1 2]", "[1;2]",
            "[1}", "[\"a\"", "[1,,2]", "[1:2]", "[[]", "[]]", "[a]", "[1,\n", "[<null>]");
    private static final List<String> ARRAYS = List.of("[]", "[[]]", "[1,2]", "[null]", "[\"a\"]", "[{}]",
            "[" + "1,".repeat(20_000) + "1]");
    private static final List<String> WRONG_OBJECTS = List.of("{", "}", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,",
            "{\"a\":1,}", "{,}", "{a:1}", "{'a':1}", "{1:1}",
            "{\"a\" 1}", "{\"a\":1 \"b\":2}", "{\"a\"::1}", "{\"a\":}", "{:1}", "{null:1}", "{\"a\",\"b\"}",
            "{\"a\":1}}", "{{}}", "{\"a\":1]", "{[1]:1}", "{\"a\":1;}", "{/**/}", "{\"a\":/*x*/1}", "{\"a\":1}//x",
            "{\"a\":1}#", "{\"a\":1}x", "{\"a\":1}{}", "{\"a\":1},", "#{\"a\":1}", "({\"a\":1})", "a={\"a\":1}",
            "{\"a\":1}\u0000");
    private static final List<String> OBJECTS = List.of("{}", "{\"a\":{}}", "{\"\":1}", "{\"a\":1,\"a\":2}",
            "{\"a\":null}", "{\"\\u0000\":1}", " \t\r\n{\"a\" : 1}\n", "{\"__proto__\":{}}",
            "{\"" + "k".repeat(30_000) + "\":1}");

    private JsonCases() {
    }

    /** Each as a whole body. */
    static List<byte[]> bodies() {
        var bodies = new ArrayList<byte[]>();
        texts().map(text -> text.getBytes(StandardCharsets.UTF_8)).forEach(bodies::add);
        bodies.addAll(encodings());
        return bodies;
    }

    private static Stream<String> texts() {
        return Stream
                .of(whole(), members(), nested(),
                        List.of("", " ", "\n", "\u00A0{}", "\u2060{}", "\f{}", "<a/>", "a=b", "--x\r\n"))
                .flatMap(List::stream);
    }

    private static List<String> whole() {
        return all().toList();
    }

    /** As the value of a field, beside a good one. */
    private static List<String> members() {
        return all().filter(value -> value.length() < 1_000)
                .map(value -> "{\"question\":\"Who is the judge?\",\"extra\":" + value + "}").toList();
    }

    private static Stream<String> all() {
        return Stream.of(WRONG_NUMBERS, NUMBERS, WRONG_STRINGS, STRINGS, WRONG_WORDS, WORDS, WRONG_ARRAYS, ARRAYS,
                WRONG_OBJECTS, OBJECTS).flatMap(List::stream);
    }

    private static List<String> nested() {
        return IntStream.of(10, 21, 100, 1_000, 10_000).boxed()
                .flatMap(deep -> Stream.of("[".repeat(deep), "[".repeat(deep) + "]".repeat(deep),
                        "{\"a\":".repeat(deep) + "1" + "}".repeat(deep), "{\"a\":".repeat(deep)))
                .filter(text -> text.length() < 60_000).toList();
    }

    private static List<byte[]> encodings() {
        var text = "{\"question\":\"Wer ist Richterin Übel?\"}";
        return List.of(text.getBytes(StandardCharsets.UTF_16LE), text.getBytes(StandardCharsets.UTF_16BE),
                text.getBytes(StandardCharsets.UTF_16),
                text.getBytes(StandardCharsets.ISO_8859_1), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                bytes(0xFF), bytes(0xFE, 0xFF), bytes(0xEF, 0xBB), bytes(0xEF, 0xBB, 0xBF),
                bytes('"', 0xC0, 0x80, '"'), bytes('"', 0xED, 0xA0, 0x80, '"'), bytes('"', 0xF4, 0x90, 0x80, 0x80, '"'),
                bytes('"', 0xE2, 0x82, '"'), bytes('[', 0x80, ']'), bytes(0x1F, 0x8B, 8, 0), bytes(0, 0, 0, '{'));
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int each = 0; each < values.length; each++) {
            bytes[each] = (byte) values[each];
        }
        return bytes;
    }
}
