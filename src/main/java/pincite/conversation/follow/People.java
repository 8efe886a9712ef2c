package pincite.conversation.follow;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import pincite.english.Word;
import pincite.english.WordClass;
import pincite.english.Words;
import pincite.english.WrittenNames;

/** Tells names of people from other names, by what stands beside them and by what they are made of. */
final class People {

    private final List<String> texts;

    /** @param texts all that was asked and said */
    People(List<String> texts) {
        this.texts = texts;
    }

    /** Of more than one word, whom something shows to be a person, as a text has them. */
    List<String> people(String text) {
        return WrittenNames.ofSeveralWords(text).map(People::withoutOffice)
                .filter(name -> isShownPerson(name)).distinct().toList();
    }

    boolean isPerson(String name) {
        var words = Words.withHyphens(name).all();
        return words.size() > 1 && words.stream().allMatch(Word::isCapitalised)
                && words.stream().noneMatch(word -> isOfBody(word.text())) && !isPartOfOther(words);
    }

    boolean isShownPerson(String name) {
        return isPerson(name) && isShown(name);
    }

    private boolean isShown(String name) {
        var quoted = Pattern.quote(name);
        var shown = Pattern
                .compile("(?:\\b" + WordClass.OFFICE.pattern() + "(?: of \\p{L}+)?\\.? " + quoted + ")|" + quoted
                        + ",? (?:the |a |an )?(?:\\p{L}+ )?(?:" + WordClass.OFFICE.pattern() + "|"
                        + WordClass.SAYING.pattern() + ")\\b|\\b(?i:who) (?:is|was) " + quoted + "|\\b"
                        + WordClass.OFFICE.pattern() + "(?: of \\p{L}+)?,? (?:is|was) " + quoted);
        return texts.stream().anyMatch(text -> shown.matcher(text).find()
                || Pattern.compile("(?i)\\b" + WordClass.OFFICE.pattern() + "(?: of \\p{L}+)? " + quoted).matcher(text)
                        .find());
    }

    private static boolean isOfBody(String word) {
        return word.matches("\\p{Lu}{2,}") || word.matches(".*[\\d.].*")
                || WordClass.BODY.has(word.toLowerCase(Locale.ROOT));
    }

    /** "Acme Storage" is no person where "Acme" alone is named, unless it is a person's last name. */
    private boolean isPartOfOther(List<Word> words) {
        var first = words.get(0).text();
        var alone = Pattern.compile("(?<!\\p{Lu}[\\p{L}]{0,20} )\\b" + Pattern.quote(first) + "\\b(?! \\p{Lu}\\p{Ll})");
        return texts.stream().anyMatch(text -> alone.matcher(text).find());
    }

    /** "Chief Justice Jane Roe" is Jane Roe. */
    static String withoutOffice(String name) {
        var words = List.of(name.split(" "));
        int last = IntStream.range(0, words.size() - 1)
                .filter(at -> WordClass.OFFICE.has(words.get(at).toLowerCase(Locale.ROOT))).max().orElse(-1);
        return String.join(" ", words.subList(last + 1, words.size()));
    }

    /** Who alone a text says holds the office: "the judge", "the head of research". */
    Optional<String> holder(String office, List<String> said) {
        var bare = office.replaceFirst("(?i)^(?:the|an?|its|their) ", "");
        return only(bare, said).or(() -> only(bare.replaceFirst(" of .*", ""), said));
    }

    private Optional<String> only(String office, List<String> said) {
        var holders = said.stream().flatMap(text -> people(text).stream().filter(name -> isBeside(office, name, text)))
                .distinct().toList();
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }

    private static boolean isBeside(String office, String name, String text) {
        var quoted = Pattern.quote(office);
        return Pattern.compile("(?i)\\b" + quoted + "(?: (?:of|at|for) \\p{L}+)?,? " + Pattern.quote(name) + "\\b|\\b"
                + quoted + "(?: of \\p{L}+)?,? (?:is|was) " + Pattern.quote(name) + "\\b|\\b" + Pattern.quote(name)
                + ",? (?:is |was |as )?(?:the |an? |its )?(?:\\p{L}+ ){0,2}" + quoted + "\\b")
                .matcher(text).find();
    }
}
