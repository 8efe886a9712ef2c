package pincite.engine.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;

/** A reader is only as good as its tokens are the ones that it was trained on. */
class PythonTokensTest {

    private static final int TEXTS = 2_000;
    private static final String[] ODD = {"\u00e9", "e\u0301", "\u00df", "\u0130", "\u03a3", "\ufb01", "\u1ef1",
            "\ud55c",
            "\u4e2d\u6587", "\u3042", "\u2014", "\u2026", "\u201c", "\u2019s", "\u00ad", "\u200b", "\u200d", "\ufeff",
            "\u00a0", "\u3000", "\u2028", "\u0085", "\t", "\r\n", "\u0007", "\ufffd", "\ue000", "\u0334\u0323",
            "\u0301",
            "\u20ac", "\u00a7", "$1,234.50", "3.5%", "U.S.C.", "[SEP]", "[sep]", "#hash", "don't", "a_b", "x^2",
            "\u166d",
            "\u2e43", "\u0d9a\u0dca", "\ud83d\ude00", "\ud83d\udc69\u200d\u2696\ufe0f", "\ud835\udd38", "\ud840\udc00"};

    @TempDir
    private Path folder;

    @Test
    void pythonCutsTextsAsJavaDoes() throws IOException, InterruptedException {
        var training = new TrainingCode(folder);
        assumeTrue(training.canRun("import sys; sys.exit(sys.version_info < (3, 11))"),
                "There is no Python 3.11 here, so its tokens are not compared");
        var texts = texts();
        var said = training.run(training.write("texts", texts), "tokenize", "--tokenizer", training.tokenizer());
        assertThat(said).hasSize(TEXTS);
        try (var tokenizer = tokenizer(Path.of(training.tokenizer()))) {
            for (int index = 0; index < TEXTS; index++) {
                assertThat(tokens(TrainingCode.parsed(said.get(index)))).as(TrainingCode.json(texts.get(index)))
                        .isEqualTo(tokens(tokenizer.encode(texts.get(index), false, false)));
            }
        }
    }

    private static HuggingFaceTokenizer tokenizer(Path described) throws IOException {
        return HuggingFaceTokenizer.newInstance(described, Map.of("padding", "false", "truncation", "false"));
    }

    /** Number, start and end of each token. */
    private static List<List<Long>> tokens(Encoding encoding) {
        var ids = encoding.getIds();
        var spans = encoding.getCharTokenSpans();
        return IntStream.range(0, ids.length)
                .mapToObj(index -> List.of(ids[index], (long) spans[index].getStart(), (long) spans[index].getEnd()))
                .toList();
    }

    private static List<List<Long>> tokens(JsonNode said) {
        return IntStream.range(0, said.get("ids").size())
                .mapToObj(index -> Stream.of(said.at("/ids/" + index), said.at("/offsets/" + index + "/0"),
                        said.at("/offsets/" + index + "/1")).map(JsonNode::asLong).toList())
                .toList();
    }

    private static List<String> texts() throws IOException {
        var random = new Random(20);
        var words = words();
        return Stream.generate(() -> text(words, random)).limit(TEXTS).toList();
    }

    /** Words as in an article, and between them and within them what writers and web pages put there. */
    private static String text(List<String> words, Random random) {
        var text = new StringBuilder();
        int parts = 1 + random.nextInt(30);
        for (int part = 0; part < parts; part++) {
            text.append(part(words, random)).append(random.nextInt(3) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static String part(List<String> words, Random random) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> ODD[random.nextInt(ODD.length)];
            case 2 -> Integer.toString(random.nextInt(100_000));
            case 3 -> "ab".repeat(random.nextInt(60));
            case 4 -> Character.toString(0xA0 + random.nextInt(0xD000));
            default -> words.get(random.nextInt(words.size()));
        };
    }

    private static List<String> words() throws IOException {
        var words = new ArrayList<String>();
        try (var articles = Files.list(Path.of("corpus/articles/binance-us"))) {
            for (var article : articles.sorted().toList()) {
                words.addAll(List.of(Files.readString(article).split("\\s+")));
            }
        }
        return words;
    }
}
