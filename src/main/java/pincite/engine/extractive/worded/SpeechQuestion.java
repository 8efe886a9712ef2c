package pincite.engine.extractive.worded;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import pincite.engine.extractive.candidate.Candidate;
import pincite.english.Lexicon;
import pincite.english.Word;
import pincite.english.WordClass;
import pincite.english.Words;

/**
 * "What did Ann Lee say about the mill?": answered by her own words, wherever they stand, and by nobody else's.
 *
 * @param who   the words that name the speaker, in their order
 * @param about stems of what it is to be about; none where all is asked for
 * @param least how many of them a sentence must have
 */
public record SpeechQuestion(List<Word> who, Set<String> about, int least) {

    private static final Pattern FORM = Pattern.compile("(?i)^(?:and |but |so )?what (?:else )?(?:exactly )?"
            + "(?:did|does|do|has|have|had) (?<who>.+?) (?<verb>" + WordClass.SAYING.pattern()
            + ")\\b(?<rest>.*)$", Pattern.DOTALL);
    private static final Pattern ABOUT = Pattern.compile("(?i)^.*?\\b(?:about|of|on|regarding|concerning)\\b");
    /** Whom it was said to comes first. */
    private static final Set<String> TELLING = Set.of("tell", "told", "answer", "remind", "warn");

    public static Optional<SpeechQuestion> of(String question) {
        var form = FORM.matcher(question.strip());
        return form.matches()
                ? Optional.of(of(named(form.group("who")), form.group("verb"), form.group("rest")))
                        .filter(asked -> !asked.who.isEmpty())
                : Optional.empty();
    }

    /** What stands behind "about" may be told in part; a clause is asked for as it is. */
    private static SpeechQuestion of(List<Word> who, String verb, String rest) {
        var about = about(verb, rest);
        return new SpeechQuestion(who, about,
                ABOUT.matcher(rest).find() ? (about.size() + 1) / 2 : about.size());
    }

    private static List<Word> named(String who) {
        return Words.of(who).all().stream().filter(Word::isContent).toList();
    }

    private static Set<String> about(String verb, String rest) {
        var topic = ABOUT.matcher(rest);
        boolean isTold = TELLING.contains(verb.toLowerCase(Locale.ROOT)) || rest.strip().startsWith("to ");
        var words = topic.find() ? rest.substring(topic.end()) : isTold ? "" : rest;
        return Words.of(words).all().stream().filter(Word::isContent).map(Word::stem).collect(Collectors.toSet());
    }

    /** Those that give the speaker's words, in their order; empty where none does. */
    public List<Candidate> said(List<Candidate> ranked) {
        var spoken = new Spoken();
        return ranked.stream().filter(candidate -> spoken.by(candidate).filter(this::isMeant).isPresent())
                .filter(this::isAbout).toList();
    }

    /** Those that give nobody else's. */
    public List<Candidate> notByOthers(List<Candidate> ranked) {
        var spoken = new Spoken();
        return ranked.stream().filter(candidate -> spoken.by(candidate).filter(this::isOther).isEmpty()).toList();
    }

    private boolean isOther(String speaker) {
        return !isMeant(speaker) && Words.of(speaker).all().stream().anyMatch(Word::isCapitalised)
                && who.stream().anyMatch(Word::isCapitalised);
    }

    private boolean isAbout(Candidate candidate) {
        var said = Words.of(candidate.sentence().read()).all().stream().map(Word::stem).collect(Collectors.toSet());
        return about.stream().filter(topic -> said.stream().anyMatch(stem -> Lexicon.areKin(topic, stem)))
                .count() >= least;
    }

    /** All its words, or the last name alone, unless another first name stands before it. */
    private boolean isMeant(String speaker) {
        var words = Words.of(speaker).all();
        var last = who.get(who.size() - 1);
        var place = places(words).apply(last.lower());
        if (place.isEmpty() && isFirstName(words)) {
            return true;
        }
        if (place.isEmpty() || !last.isCapitalised()) {
            return who.stream().allMatch(word -> places(words).apply(word.lower()).isPresent());
        }
        return place.get() == 0 || isOf(words.get(place.get() - 1));
    }

    /** "Irena said" of Irena Novak. */
    private boolean isFirstName(List<Word> speaker) {
        var names = speaker.stream().filter(word -> word.isCapitalised() && !word.isA(WordClass.OFFICE)
                && !word.isOfClosedClass()).map(Word::lower).toList();
        return !names.isEmpty() && who.stream().filter(Word::isCapitalised).map(Word::lower).toList()
                .containsAll(names);
    }

    private static Function<String, Optional<Integer>> places(List<Word> words) {
        return lower -> words.stream().filter(word -> word.lower().equals(lower)).map(words::indexOf).findFirst();
    }

    /** What stands before a last name: its own first name, an office, or no name at all. */
    private boolean isOf(Word before) {
        return !before.isCapitalised() || before.isA(WordClass.OFFICE) || before.isA(WordClass.ARTICLE)
                || who.stream().anyMatch(word -> word.lower().equals(before.lower())) || before.text().length() == 1
                || who.stream().filter(word -> !word.isA(WordClass.OFFICE)).count() == 1;
    }
}
