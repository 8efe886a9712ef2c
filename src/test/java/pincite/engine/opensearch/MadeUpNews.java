package pincite.engine.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Articles of words that nobody knows, as often as words are in texts: few very often, most seldom. The same for the same seed. */
final class MadeUpNews {

    private static final List<String> SYLLABLES = List.of("ba", "ke", "lor", "mi", "nad", "ot", "per", "qui", "ras",
            "sol",
            "tem", "ur", "vin", "wek", "zan");
    private static final int WORDS = 2_000;

    private final Random random;
    private final List<String> words;

    MadeUpNews(long seed) {
        this.random = new Random(seed);
        this.words = Stream.generate(this::made).distinct().limit(WORDS).toList();
    }

    private String made() {
        return IntStream.range(0, 2 + random.nextInt(3))
                .mapToObj(each -> SYLLABLES.get(random.nextInt(SYLLABLES.size())))
                .collect(Collectors.joining());
    }

    /** Zipf's law, nearly. */
    private String word() {
        var word = words.get((int) (WORDS * Math.pow(random.nextDouble(), 3)));
        return random.nextInt(12) == 0 ? capital(word) : random.nextInt(60) == 0 ? word + "-" + words.get(7) : word;
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    String sentence() {
        return capital(IntStream.range(0, 6 + random.nextInt(14)).mapToObj(each -> word())
                .collect(Collectors.joining(" "))) + ".";
    }

    String article() {
        return IntStream.range(0, 3 + random.nextInt(6)).mapToObj(paragraph -> IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(each -> sentence()).collect(Collectors.joining(" "))).collect(Collectors.joining("\n\n"));
    }

    /** Some words of what was written, and some that were not, one of them misspelt now and then. */
    List<String> questions(int count, List<String> articles) {
        var questions = new ArrayList<String>();
        while (questions.size() < count) {
            var text = articles.get(random.nextInt(articles.size())).split("\\s+");
            int from = random.nextInt(Math.max(1, text.length - 6));
            var asked = Stream.of(text).skip(from).limit(2 + random.nextInt(5)).collect(Collectors.joining(" "));
            questions.add(switch (random.nextInt(5)) {
                case 0 -> "Who said " + asked + "?";
                case 1 -> asked.replaceFirst("a", "e");
                case 2 -> word() + " " + asked + " " + word();
                default -> asked;
            });
        }
        return questions;
    }
}
