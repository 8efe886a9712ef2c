package pincite.channel.rest.described;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What an address is about; the first that fits. */
enum AddressTopic {
    OPENAI(Pattern.compile("/v1/.*"), "For any client of OpenAI's"),
    ARTICLES(Pattern.compile("/api/(?:articles|additions).*"), "The articles that are answered from, and the ways in"),
    QUESTIONS(Pattern.compile("/api/(?:chat|answers|conversations|suggestions).*"),
            "Questions, their answers, and what becomes of them"),
    QUOTES(Pattern.compile("/api/quotes.*"), "Quotes, letter for letter"),
    TELLING(Pattern.compile("/api/(?:timeline|people).*"), "When things happened, and who is named"),
    WATCHES(Pattern.compile("/api/watches.*"), "Questions that are asked again as the articles change"),
    EVALUATIONS(Pattern.compile("/api/evaluations.*"), "Question sets that are scored"),
    OTHERS(Pattern.compile(".*"), "Who asks, and the rest");

    private final Pattern paths;
    private final String sentence;

    AddressTopic(Pattern paths, String sentence) {
        this.paths = paths;
        this.sentence = sentence;
    }

    static List<AddressTopic> all() {
        return List.of(values());
    }

    static AddressTopic of(String path) {
        return Arrays.stream(values()).filter(topic -> topic.paths.matcher(path).matches()).findFirst().orElse(OTHERS);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String sentence() {
        return sentence;
    }
}
