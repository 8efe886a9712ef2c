package pincite.story.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import pincite.corpus.Article;
import pincite.corpus.folder.CorpusFolder;
import pincite.story.MadeUpStory;
import pincite.story.difference.DifferingPairs.Pair;

/** How many of the differences are found, and how many of those found are some. */
class DiscrepanciesTest {

    /** What was found in one half. */
    private record Score(List<Pair> wanted, List<Discrepancy> found, long right) {

        double precision() {
            return found.isEmpty() ? 1 : (double) right / found.size();
        }

        double recall() {
            return (double) right / wanted.size();
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "precision %.3f, recall %.3f (%d found, %d right, of %d)", precision(),
                    recall(), found.size(), right, wanted.size());
        }
    }

    private static Score score(String half, String label) {
        var pairs = DifferingPairs.read(half);
        var found = Discrepancies.in(pairs.story()).stream()
                .filter(each -> each.isLater() == label.equals("later")).toList();
        var wanted = pairs.all().stream().filter(pair -> pair.label().equals(label)).toList();
        long right = found.stream().filter(each -> wanted.stream().anyMatch(pair -> pair.isOf(each) && isOfKind(pair,
                each))).count();
        var score = new Score(wanted, found, right);
        System.out.println(half + ", " + label + ": " + score);
        if (Boolean.getBoolean("pincite.faults")) {
            wanted.stream().filter(pair -> found.stream().noneMatch(pair::isOf))
                    .forEach(pair -> System.out.println("MISSED " + pair));
            found.stream().filter(each -> wanted.stream().noneMatch(pair -> pair.isOf(each) && isOfKind(pair, each)))
                    .forEach(each -> System.out.println("WRONG " + each.slot() + " " + each.words() + " | "
                            + each.otherWords() + "\n  " + each.one().text() + "\n  " + each.other().text()));
        }
        return score;
    }

    private static boolean isOfKind(Pair pair, Discrepancy found) {
        return pair.kind().equals(found.slot().name().toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource({"first-half, differ, .95, .85", "first-half, later, .95, .90", "second-half, differ, .95, .75",
            "second-half, later, .95, .90", "third-set, differ, .95, .85"})
    void findsMostDifferencesAndHardlyAnythingElse(String half, String label, double precision, double recall) {
        var score = score(half, label);
        assertThat(score.precision()).as("precision of " + score).isGreaterThanOrEqualTo(precision);
        assertThat(score.recall()).as("recall of " + score).isGreaterThanOrEqualTo(recall);
    }

    @Test
    void theShippedArticlesDifferWhereTheyWereMadeTo() {
        var articles = new ArrayList<Article>();
        new CorpusFolder(Path.of("corpus/articles")).read(articles::add);
        assertThat(Discrepancies.in(MadeUpStory.by(articles.toArray(Article[]::new)))).extracting(Discrepancy::slot,
                Discrepancy::words, Discrepancy::otherWords, Discrepancy::isLater).containsExactly(
                        tuple(Discrepancy.Slot.DATE, "April 8", "April 4", false),
                        tuple(Discrepancy.Slot.NUMBER, "14", "nine", false),
                        tuple(Discrepancy.Slot.NUMBER, "$400,000", "$40,000", false));
    }
}
