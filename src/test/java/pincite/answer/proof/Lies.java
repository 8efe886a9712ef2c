package pincite.answer.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a model that is not to be believed would make of sentences: each statement differs in one thing. The same in each run. */
final class Lies {

    /** A statement and what it cites. */
    record Claim(String statement, List<String> cited) {
    }

    private static final Pattern FIGURE = Pattern
            .compile("(?<![\\w.,-])\\$?\\d[\\d,.]*\\d?%?(?![\\w-])(?! (?:January|March|May|June|August|September))");
    private static final Pattern NUMBER_WORD = Pattern
            .compile("(?i)\\b(two|three|four|five|six|nine|eleven|twelve|half|third|second|first)\\b");
    private static final Map<String, String> NUMBER_SWAPS = Map.ofEntries(Map.entry("two", "three"),
            Map.entry("three", "five"), Map.entry("four", "six"), Map.entry("five", "four"), Map.entry("six", "ten"),
            Map.entry("nine", "eight"), Map.entry("eleven", "twelve"), Map.entry("twelve", "thirty"),
            Map.entry("half", "a third"), Map.entry("third", "quarter"), Map.entry("second", "fourth"),
            Map.entry("first", "third"));
    private static final Map<String, String> AMOUNT_SWAPS = Map.of("million", "billion", "billion", "million",
            "fewer than", "more than", "more than", "fewer than", "at least", "at most", "percent", "", "euros",
            "dollars", "pounds", "euros", "%", "");
    private static final String MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December|Sept\\.|Nov\\.)";
    private static final Pattern DATE = Pattern.compile("(?:" + MONTH + " \\d{1,2}(?:, \\d{4})?|\\d{1,2} " + MONTH
            + " \\d{4}|" + MONTH + " \\d{4}|(?<=in |of |since )" + MONTH + ")");
    private static final List<String> MONTHS = List.of("January", "February", "March", "April", "June", "July",
            "August", "September", "October", "November", "December");
    private static final Pattern NAME = Pattern
            .compile("(?<=[a-z,] |\\()(?:\\p{Lu}[\\p{L}.']*+)(?: \\p{Lu}\\p{L}++)*+");
    private static final List<String> NAMES = List.of("Priya Raman", "Oskar Lindqvist", "Delacroix", "Montevideo",
            "Kestrel Holdings", "Helga Brandvold", "NATO", "Osaka", "Bramley", "Juan Ortega");
    /** Taken out, the sentence says the opposite. */
    private static final List<String> DENIALS = List.of(" not", " never", " seldom", "No ", " no", " refused to",
            " failed to", " denied that", " without", " yet to");
    private static final Pattern AUXILIARY = Pattern
            .compile(" (was|were|is|are|has|have|had|will|must|may|can|could|does|did) (?!not|never|yet)");
    private static final Map<String, String> OPPOSITES = Map.ofEntries(Map.entry("closed", "opened"),
            Map.entry("rejected", "accepted"), Map.entry("bought", "sold"), Map.entry("sold", "bought"),
            Map.entry("opened", "closed"), Map.entry("rose", "fell"), Map.entry("dropped", "rose"),
            Map.entry("fallen", "risen"), Map.entry("began", "ended"), Map.entry("lost", "won"),
            Map.entry("won", "lost"), Map.entry("approved", "rejected"), Map.entry("before", "after"),
            Map.entry("after", "before"), Map.entry("agreed", "refused"), Map.entry("forbade", "allowed"),
            Map.entry("dismissed", "hired"), Map.entry("received", "sent"), Map.entry("allowed", "prohibited"),
            Map.entry("refusal", "approval"), Map.entry("suspended", "resumed"), Map.entry("denied", "admitted"),
            Map.entry("down", "up"), Map.entry("fewer", "more"), Map.entry("unclear", "clear"),
            Map.entry("least", "most"),
            Map.entry("late", "early"), Map.entry("safe", "dangerous"), Map.entry("granting", "denying"),
            Map.entry("defeated", "lost to"), Map.entry("conceded", "denied"), Map.entry("weak", "strong"),
            Map.entry("last", "next"), Map.entry("resisted", "supported"));

    private final Random random = new Random(7);
    private final List<String> sentences;

    Lies(List<String> sentences) {
        this.sentences = List.copyOf(sentences);
    }

    List<Claim> numbers() {
        var lies = new ArrayList<Claim>();
        for (var sentence : sentences) {
            var text = DATE.matcher(sentence).results().map(found -> found.group()).toList();
            replaced(sentence, FIGURE,
                    found -> text.stream().anyMatch(date -> date.contains(found)) ? Stream.empty() : figures(found),
                    lies);
            replaced(sentence, NUMBER_WORD, word -> Stream.of(NUMBER_SWAPS.get(word.toLowerCase())), lies);
            AMOUNT_SWAPS.forEach((one, other) -> swapped(sentence, one, other, lies));
        }
        return lies;
    }

    List<Claim> dates() {
        var lies = new ArrayList<Claim>();
        for (var sentence : sentences) {
            replaced(sentence, DATE, this::dates, lies);
            replaced(sentence, Pattern.compile("(?<=\\b(?:in|of|since|from|to) )(?:19|20)\\d\\d\\b"),
                    year -> Stream.of(Integer.parseInt(year) - 1, Integer.parseInt(year) + 10).map(String::valueOf),
                    lies);
            replaced(sentence, Pattern.compile("\\b(?:Monday|Tuesday|Friday)\\b"),
                    day -> Stream.of("Sunday", "Thursday"), lies);
        }
        return lies;
    }

    List<Claim> names() {
        var lies = new ArrayList<Claim>();
        for (var sentence : sentences) {
            replaced(sentence, NAME, name -> Stream.of(any(NAMES), any(NAMES)), lies);
        }
        return lies;
    }

    List<Claim> negations() {
        var lies = new ArrayList<Claim>();
        for (var sentence : sentences) {
            DENIALS.forEach(denial -> swapped(sentence, denial + " ", denial.equals("No ") ? "" : " ", lies));
            replaced(sentence, AUXILIARY, found -> Stream.of(found + "not ", found + "never "), lies);
        }
        return lies;
    }

    List<Claim> opposites() {
        var lies = new ArrayList<Claim>();
        for (var sentence : sentences) {
            OPPOSITES.forEach((one, other) -> swapped(sentence, one, other, lies));
        }
        return lies;
    }

    /** Sentences with a bar after the subject. */
    List<Claim> splices(List<String> barred) {
        var lies = new ArrayList<Claim>();
        for (int one = 0; one < barred.size(); one++) {
            for (int far = 1; far <= 6; far++) {
                var first = barred.get(one).split(" \\| ");
                var second = barred.get((one + far * 3) % barred.size()).split(" \\| ");
                var cited = List.of(String.join(" ", first), String.join(" ", second));
                lies.add(new Claim(first[0] + " " + second[1], cited));
            }
        }
        return lies;
    }

    /** The first words of one sentence and the last words of another, with and without quotation marks. */
    List<Claim> halves() {
        var lies = new ArrayList<Claim>();
        for (int one = 0; one < sentences.size(); one++) {
            var first = sentences.get(one).replaceAll("[“”.]", "").split(" ");
            var second = sentences.get((one + 1) % sentences.size()).replaceAll("[“”]", "").split(" ");
            var head = String.join(" ", List.of(first).subList(0, first.length / 2));
            var tail = String.join(" ", List.of(second).subList(second.length / 2, second.length));
            var cited = List.of(sentences.get(one), sentences.get((one + 1) % sentences.size()));
            lies.add(new Claim(head + " " + tail, cited));
            lies.add(new Claim("It says: “" + head + " " + tail + "”", cited));
        }
        return lies;
    }

    private Stream<String> figures(String found) {
        var digits = found.replaceAll("\\D", "");
        var other = String.valueOf(Long.parseLong(digits) + 1 + random.nextInt(50));
        return Stream.of(found.replaceFirst("\\d[\\d,.]*\\d|\\d", other),
                found.replaceFirst("\\d", String.valueOf(1 + (digits.charAt(0) - '0') % 9)));
    }

    private Stream<String> dates(String date) {
        var month = date.replaceAll("[^\\p{L}.]", "");
        var other = MONTHS.stream().filter(each -> !each.startsWith(month.substring(0, 3))).skip(random.nextInt(9))
                .findFirst().orElseThrow();
        var changedDay = date.replaceFirst("\\b(\\d{1,2})\\b(?!\\d)", String.valueOf(23 + random.nextInt(6)));
        var changedYear = date.replaceFirst("\\d{4}", String.valueOf(2001 + random.nextInt(9)));
        var moreExact = date.matches(".*\\d{4}")
                ? date
                : date.replaceFirst("\\.?$", "") + (date.matches(".*\\d.*") ? ", 2017" : " 2017");
        return Stream.of(date.replace(month, other), changedDay, changedYear, moreExact)
                .filter(each -> !each.equals(date)).distinct();
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static void swapped(String sentence, String one, String other, List<Claim> lies) {
        var word = Pattern
                .compile(Character.isLetter(one.charAt(0)) ? "\\b" + one + (one.endsWith(" ") ? "" : "\\b") : one);
        replaced(sentence, word, found -> Stream.of(other), lies);
    }

    private static void replaced(String sentence, Pattern pattern,
            Function<String, Stream<String>> by,
            List<Claim> lies) {
        pattern.matcher(sentence).results().forEach(match -> by.apply(match.group())
                .map(other -> sentence.substring(0, match.start()) + other + sentence.substring(match.end()))
                .filter(lie -> !lie.equals(sentence))
                .forEach(lie -> lies
                        .add(new Claim(lie.substring(0, 1).toUpperCase() + lie.substring(1), List.of(sentence)))));
    }
}
