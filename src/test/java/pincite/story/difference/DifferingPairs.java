package pincite.story.difference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.yaml.snakeyaml.Yaml;

import pincite.corpus.Article;
import pincite.corpus.CanonicalText;
import pincite.corpus.Publication;
import pincite.story.MadeUpStory;
import pincite.story.Story;

/** One half of the pairs of sentences, all of them one story. */
record DifferingPairs(List<Pair> all) {

    private static final Path FOLDER = Path.of("src/test/resources/pincite/story/difference");
    private static final Pattern SENTENCE = Pattern.compile("(?<outlet>[^,]+), (?<day>[\\d-]{10}): (?<text>.+)");

    /**
     * Two sentences.
     *
     * @param label differ, later, same or other
     * @param kind        what is another; empty where nothing is
     * @param around      what else the article of the one says
     * @param otherAround what else that of the other says
     */
    record Pair(String id, String label, String kind, String title, String one, String other, String around,
            String otherAround) {

        private Article article(String side, String sentence, String rest) {
            var parts = SENTENCE.matcher(sentence);
            if (!parts.matches()) {
                throw new IllegalArgumentException("No outlet, day and sentence: " + sentence);
            }
            return new Article(id + side, new Publication(title, Optional.of(parts.group("outlet")), Optional.empty(),
                    Optional.of(LocalDate.parse(parts.group("day"))), Optional.empty()),
                    CanonicalText.of((parts.group("text") + " " + rest).strip()));
        }

        private Stream<Article> articles() {
            return Stream.of(article("/one", one, around), article("/other", other, otherAround));
        }

        boolean isOf(Discrepancy found) {
            return found.one().article().startsWith(id + "/") && found.other().article().startsWith(id + "/");
        }

        @Override
        public String toString() {
            return label + " " + kind + "\n  " + one + "\n  " + other;
        }
    }

    static DifferingPairs read(String half) {
        try (var reader = Files.newBufferedReader(FOLDER.resolve(half + ".yaml"))) {
            Map<String, List<Map<String, String>>> written = new Yaml().load(reader);
            var pairs = new ArrayList<Pair>();
            written.get("pairs").forEach(pair -> pairs.add(pair("pair" + pairs.size(), pair)));
            return new DifferingPairs(pairs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pair pair(String id, Map<String, String> written) {
        return new Pair(id, written.get("label"), written.getOrDefault("kind", ""),
                written.getOrDefault("title", "Court news"), written.get("one"), written.get("other"),
                written.getOrDefault("around", ""), written.getOrDefault("otherAround", ""));
    }

    Story story() {
        return MadeUpStory.by(all.stream().flatMap(Pair::articles).toArray(Article[]::new));
    }
}
