package pincite.story.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import pincite.english.WordClass;
import pincite.english.WrittenNames;
import pincite.english.WrittenNames.Written;
import pincite.story.ToldSentence;

/**
 * A name in a sentence.
 *
 * @param name  without what stands before it as a title: "Zia Faruqui" of "Magistrate Judge Zia Faruqui"
 * @param as    what the sentence calls who bears it, in its own words
 * @param isUnsure whether it may be a word that only begins its sentence
 * @param words of what is said of who bears it, name and all, in UTF-16 units of the sentence as it is read
 */
public record Naming(String name, ToldSentence telling, Optional<String> as, Place words, boolean isUnsure) {

    /** From the first to behind the last. */
    public record Place(int start, int end) {
    }

    private static final String OFFICE = WordClass.OFFICE.pattern();
    private static final String BODY = WordClass.BODY.pattern();
    /** "The research firm", "head of legal", "founder and CEO". */
    private static final Pattern BEFORE = Pattern.compile(
            "(?:^|[\\s,:;(“\"])(?<as>(?:(?:the|an?|its|his|her|their|former) )?(?:(?!and |or |the )[\\p{Ll}'’-]{2,20} ){0,2}(?:"
                    + OFFICE
                    + "|" + BODY
                    + "|firm|service|platform|website|newspaper|(?:chief|senior|deputy|vice|lead|former) \\p{Ll}{3,20})s?(?: (?:of|for|at) (?:the )?[\\p{L}-]{2,20}(?: [\\p{L}-]{2,20})?)?(?: and (?:"
                    + OFFICE + "))?) $");
    /** "…, the chief executive of Binance," */
    private static final Pattern AFTER = Pattern.compile(
            "^, (?<as>[^,.;:()“”\"]{3,80}?)(?=[.;:)]|,(?! (?:or|and) )|$)");
    private static final Pattern TELLING = Pattern
            .compile("(?i)^(?:the|an?|who is|who was|which is|once|formerly)\\b.*|.*\\b(?:" + OFFICE
                    + "|" + BODY + ")\\b.*");
    private static final Pattern STARTS_OTHERWISE = Pattern
            .compile(
                    "(?i)^(?:and|or|but|who (?!is|was)|which (?!is|was)|the (?:sec|case|court) (?:said|says)|when|while|where|after|before|because|as|said|says|told|saying|in|on|at|by|for|to|from|with)\\b.*|(?!who |which ).*\\b(?:is|are|was|were|had|has|have|will|would|can|could|did|does|do|must|may)\\b.*");

    private static final Pattern INSIDE = Pattern
            .compile("(?i)(?:^|\\W)(?:in|into|near|along|across|throughout|through|around)(?: the)? $");

    /** Another name, to which nothing of it leads: "head of legal Krishna Juvvadi". */
    private static final Pattern OTHER = Pattern.compile(
            ".*(?<=\\p{Ll} )(?<!\\b(?:of|for|at|the|in|formerly|called|once|as|by|with|from|and|its|near|to) )\\p{Lu}.*");

    /** Whether something is in it: "in Varga", "into the River Telk". */
    boolean isInside() {
        return INSIDE.matcher(telling.read().substring(Math.max(0, words.start() - 20), words.start())).find();
    }

    /** All of a sentence. */
    public static List<Naming> in(ToldSentence telling) {
        var namings = new ArrayList<Naming>();
        for (var written : WrittenNames.all(telling.read())) {
            of(written, telling).ifPresent(namings::add);
        }
        return namings;
    }

    private static Optional<Naming> of(Written written, ToldSentence telling) {
        int title = written.name().startsWith("The ") ? "The ".length() : titleEnd(written.name());
        var name = written.name().substring(title);
        boolean isCommon = isCommon(name) || isOfPlace(name, telling.read().substring(written.end()));
        boolean isUnsure = written.startsSentence() && title == 0 && !name.contains(" ");
        return name.isBlank() || isCommon
                ? Optional.empty()
                : Optional.of(of(name, written.start() + title, written.start(), telling, isUnsure));
    }

    private static Naming of(String name, int start, int from, ToldSentence telling, boolean isUnsure) {
        var read = telling.read();
        int end = start + name.length();
        var title = Optional.of(read.substring(from, start).strip())
                .filter(words -> !words.isEmpty() && !words.equals("The"));
        var before = BEFORE.matcher(read.substring(Math.max(0, from - 80), from));
        var after = AFTER.matcher(read.substring(end, Math.min(read.length(), end + 120)));
        if (before.find()) {
            var as = before.group("as") + title.map(words -> " " + words).orElse("");
            int first = from - before.group("as").length() - 1;
            return new Naming(name, telling, Optional.of(as), new Place(first, end), isUnsure);
        }
        if (after.find() && tells(after.group("as"))) {
            return new Naming(name, telling, Optional.of(after.group("as")), new Place(from, end + after.end()),
                    isUnsure);
        }
        return new Naming(name, telling, title, new Place(from, end), isUnsure);
    }

    private static boolean tells(String as) {
        return TELLING.matcher(as).matches() && !STARTS_OTHERWISE.matcher(as).matches() && !OTHER.matcher(as).matches();
    }

    /** Behind the last word of it that is an office, if more follows. */
    private static int titleEnd(String written) {
        int end = 0;
        int at = 0;
        for (var word : written.split(" ")) {
            at += word.length() + 1;
            boolean isLast = at > written.length();
            if (!isLast && WordClass.OFFICE.has(word.toLowerCase(Locale.ROOT).replace(".", ""))
                    && !written.substring(at).startsWith("of ")) {
                end = at;
            }
        }
        return end;
    }

    /** That every text has. */
    private static boolean isCommon(String name) {
        return Arrays.stream(name.split(" ")).allMatch(word -> WordClass.words(WordClass.ARTICLE, WordClass.SUBJECT,
                WordClass.PREPOSITION, WordClass.DEMONSTRATIVE, WordClass.ASKING, WordClass.CONJUNCTION)
                .contains(word.toLowerCase(Locale.ROOT)));
    }

    /** "American" of "American arm" says where something is from. */
    private static boolean isOfPlace(String name, String behind) {
        return name.matches("\\p{Lu}\\p{Ll}+(?:ican|pean|ese|ish|ian|sian|orean|exan)")
                && behind.matches("(?s) \\p{Ll}.*");
    }

    /** Where the name itself begins, in what is said of its bearer; there, where the name is written otherwise. */
    public int nameStart() {
        return Math.max(words.start(), telling.read().indexOf(name, words.start()));
    }

    /** As names are compared, whatever signs stand between their words. */
    String key() {
        return key(name);
    }

    static String key(String name) {
        return name.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString).collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return name + as.map(words -> " (" + words + ")").orElse("");
    }
}
