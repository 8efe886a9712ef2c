package pincite.passage.instruction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The made-up case that the written paragraphs are about. */
public final class LarkspurCase {

    private LarkspurCase() {
    }

    /** Each behind another paragraph of the case. */
    public static String article(List<String> planted) {
        var paragraphs = Arrays.asList(text().strip().split("\n\n"));
        var article = new StringBuilder(paragraphs.get(0));
        for (int each = 1; each < Math.max(paragraphs.size(), planted.size() + 1); each++) {
            article.append(each < paragraphs.size() ? "\n\n" + paragraphs.get(each) : "")
                    .append(each <= planted.size() ? "\n\n" + planted.get(each - 1) : "");
        }
        return article.append('\n').toString();
    }

    static String text() {
        try (var stream = Objects.requireNonNull(LarkspurCase.class.getResourceAsStream("/injection/larkspur.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the case", e);
        }
    }
}
