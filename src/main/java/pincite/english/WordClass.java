package pincite.english;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What words do in a sentence, whatever it is about; the words stand in {@code word-classes.txt}. */
public enum WordClass {
    ARTICLE,
    DEMONSTRATIVE,
    SUBJECT,
    OBJECT,
    POSSESSIVE,
    OWNER,
    REFLEXIVE,
    ASKING,
    DO,
    AUXILIARY,
    MODAL,
    /** Forms of auxiliaries that stand after another one. */
    INFINITE,
    NEGATION,
    CONJUNCTION,
    PREPOSITION,
    ADVERB,
    POINTER,
    /** What is left of a word where an apostrophe is lost. */
    PIECE,
    QUANTIFIER,
    ORDER,
    SAYING,
    PLAINSAYING,
    /** In one's own words, which need not be told. */
    EXPRESSING,
    /** What people are. */
    OFFICE,
    /** What only bodies of people are called. */
    BODY,
    /** Those that no ending shows. */
    PARTICIPLE,
    /** What a question is put in, whatever it asks about. */
    FRAMING;

    private static final Map<String, Set<String>> WORDS = WordLists.named("word-classes.txt");
    /** Of these nothing is said that another word could deny. */
    static final Set<WordClass> FUNCTION = EnumSet.range(ARTICLE, PIECE);
    static final Set<WordClass> CLOSED = EnumSet.range(ARTICLE, ORDER);
    static final Set<WordClass> BEFORE_NOUNS = EnumSet.of(PREPOSITION, ORDER);
    /** With a finite form, which a question may start with. */
    static final Set<WordClass> FINITE = EnumSet.of(DO, AUXILIARY, MODAL);

    /** In lower case. */
    public Set<String> words() {
        var name = name().toLowerCase(Locale.ROOT);
        return Objects.requireNonNull(WORDS.get(name), name);
    }

    public boolean has(String lower) {
        return words().contains(lower);
    }

    /** All of several classes. */
    public static Set<String> words(WordClass... classes) {
        return words(Set.copyOf(Arrays.asList(classes)));
    }

    static Set<String> words(Set<WordClass> classes) {
        return classes.stream().flatMap(each -> each.words().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** A regular expression for any of its words, whatever their case; without a group. */
    public String pattern() {
        return words().stream().sorted().collect(Collectors.joining("|", "(?i:", ")"));
    }
}
