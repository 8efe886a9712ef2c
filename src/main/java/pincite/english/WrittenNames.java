package pincite.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The names of a text as it writes them, to be written again. */
public final class WrittenNames {

    private static final Set<String> IN_TITLES = Set.of("and", "of");
    private static final Set<String> IN_PEOPLE = Set.of("van", "von", "de", "da", "bin");
    private static final Pattern SPEAKING = Pattern.compile("[\\p{L}\\p{N}]{3}");
    private static final Pattern INSIDE = Pattern.compile("[\\p{Ll}\\p{N},;)] ");
    private static final int LONGEST = 5;

    private final String text;
    private final List<NameWord> words;

    /** The words of one name: {@code [from, to)}. */
    private record Run(int from, int to) {
    }

    private WrittenNames(String text) {
        this.text = text;
        this.words = NameWord.in(Words.withHyphens(text));
    }

    /** Whether it stands inside the names of people, in a small letter: "de", "van". */
    public static boolean isLink(String lower) {
        return IN_PEOPLE.contains(lower);
    }

    /** Those inside sentences, each as often as it is written, with "the" where it stands before it; no days and months. */
    public static Stream<String> insideSentences(String text) {
        var names = new WrittenNames(text);
        return names.runs(IN_TITLES, names::isInside).stream()
                .filter(run -> names.isSpeaking(run) && !names.isDay(run))
                .map(run -> names.article(run) + names.text(run));
    }

    /** Those of several words that may be somebody's, wherever they stand. */
    public static Stream<String> ofSeveralWords(String text) {
        var names = new WrittenNames(text);
        return names.runs(IN_PEOPLE, word -> true).stream().filter(run -> run.to - run.from > 1).map(names::text);
    }

    /**
     * A name where it stands.
     *
     * @param startsSentence so that its first word need not be of the name
     */
    public record Written(String name, int start, int end, boolean startsSentence) {
    }

    /** All that may be somebody's or something's, wherever they stand; no days and months. */
    public static List<Written> all(String text) {
        var names = new WrittenNames(text);
        var links = Stream.concat(IN_TITLES.stream(), IN_PEOPLE.stream()).collect(Collectors.toUnmodifiableSet());
        return names.runs(links, word -> true).stream().filter(run -> names.isSpeaking(run) && !names.isDay(run))
                .map(names::written).toList();
    }

    private Written written(Run run) {
        int start = words.get(run.from).word().start();
        return new Written(text(run), start, start + text(run).length(), words.get(run.from).isFirst());
    }

    /** It begins no sentence: before it stands a small letter, a digit or a comma. */
    private boolean isInside(NameWord word) {
        int start = word.word().start();
        return start > 1 && INSIDE.matcher(text.substring(start - 2, start)).matches();
    }

    private List<Run> runs(Set<String> links, Predicate<NameWord> mayStart) {
        var runs = new ArrayList<Run>();
        for (int at = 0; at < words.size(); at++) {
            if (words.get(at).isCapitalised() && mayStart.test(words.get(at))) {
                runs.add(new Run(at, end(at, links)));
                at = runs.get(runs.size() - 1).to - 1;
            }
        }
        return runs;
    }

    private int end(int from, Set<String> links) {
        int end = from + 1;
        for (int parts = 1; parts < LONGEST; parts++) {
            if (goesOn(end)) {
                end++;
            } else if (isJoined(end) && words.get(end).word().isOneOf(links) && goesOn(end + 1)) {
                end += 2;
            }
        }
        return end;
    }

    private boolean goesOn(int place) {
        return isJoined(place) && words.get(place).isCapitalised();
    }

    private boolean isJoined(int place) {
        return place < words.size() && words.get(place).isJoined();
    }

    private String text(Run run) {
        var last = words.get(run.to - 1);
        int end = last.word().end();
        boolean hasFullStop = last.isInitials() && text.startsWith(".", end);
        return Possessive.without(text.substring(words.get(run.from).word().start(), hasFullStop ? end + 1 : end));
    }

    private String article(Run run) {
        boolean isAfterArticle = run.from > 0 && isJoined(run.from)
                && words.get(run.from - 1).word().text().equals("the");
        return isAfterArticle ? "the " : "";
    }

    private boolean isSpeaking(Run run) {
        return SPEAKING.matcher(text(run)).find();
    }

    private boolean isDay(Run run) {
        return IntStream.range(run.from, run.to).mapToObj(words::get).map(NameWord::plain).anyMatch(Calendar::isName);
    }
}
