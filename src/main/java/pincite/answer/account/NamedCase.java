package pincite.answer.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A case that is named at the end of a question: "What happened in harbour-strike?", "Summarise the harbour strike case".
 *
 * @param question what is left of it
 * @param name     of the case
 */
record NamedCase(String question, String name) {

    /** In words. */
    private static final int LONGEST = 12;
    private static final Pattern BEFORE = Pattern.compile(
            "(?i)(?:[\\s,:]{1,3}(?:of|in|about|for|on|with|from|regarding|concerning|the|case)){0,4}[\\s,:]{0,3}$");
    private static final Pattern BEHIND = Pattern
            .compile("(?i)(?:[\\s]{1,3}(?:case|matter|lawsuit|suit|dispute|affair|one))?[\\s?!.\"“”]{0,9}$");
    /** Of an answer to who asks back: "I mean the one about". */
    private static final Pattern MEANING = Pattern.compile(
            "(?i)^(?:(?:i (?:mean|meant|want)|(?:what|how) about|ok|okay|yes|well|please|take|the one|the|case|in|of|about|for|with)[\\s,:]{1,3}){0,5}");
    private static final Pattern COURTESY = Pattern.compile("(?i)[\\s,]{1,3}(?:please|thanks|thank you)[\\s.!]{0,3}$");
    private static final Pattern BETWEEN = Pattern.compile("[\\s_-]{1,9}");

    /**
     * Empty where none is named.
     *
     * @param isOfAll whether a question is of all that is told
     * @param cases   asked for only where it is
     */
    static Optional<NamedCase> in(String typed, Predicate<String> isOfAll, Supplier<Set<String>> cases) {
        var question = BEHIND.matcher(typed).replaceFirst("");
        var starts = BETWEEN.matcher(question).results().map(gap -> gap.end()).toList();
        return IntStream.range(Math.max(0, starts.size() - LONGEST), starts.size()).mapToObj(starts::get)
                .map(start -> new NamedCase(BEFORE.matcher(question.substring(0, start)).replaceFirst(""),
                        question.substring(start)))
                .filter(split -> isOfAll.test(split.question))
                .flatMap(split -> named(split.name, cases.get()).map(name -> new NamedCase(split.question, name))
                        .stream())
                .findFirst();
    }

    /** However its words are joined, with or without an article, and "case" or the like behind it. */
    static Optional<String> named(String words, Set<String> cases) {
        var plain = plain(COURTESY.matcher(MEANING.matcher(words.strip()).replaceFirst("")).replaceFirst(""));
        return cases.stream().filter(name -> !plain.isEmpty() && plain(name).equals(plain)).findFirst();
    }

    private static List<String> plain(String name) {
        var bare = BEHIND.matcher(name.toLowerCase(Locale.ROOT).strip()).replaceFirst("");
        return BETWEEN.splitAsStream(bare).filter(word -> !word.isEmpty() && !word.equals("the")).toList();
    }
}
