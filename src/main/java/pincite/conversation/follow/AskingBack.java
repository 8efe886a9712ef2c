package pincite.conversation.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import pincite.conversation.follow.Understood.Unclear;
import pincite.conversation.typed.Correction;
import pincite.conversation.typed.Nudge;
import pincite.conversation.typed.Shape;
import pincite.english.Calendar;
import pincite.english.Word;
import pincite.english.Words;

/** Asks back what is meant, and offers what may be meant: other questions about what was asked last, and about whom it named. */
final class AskingBack {

    private static final String NAME = " Name the person, the case or the article.";
    private static final Map<String, String> WHAT = Map.of("why", "Why what?", "when", "When was what?", "where",
            "Where was what?", "who", "Who did what?", "how", "How was what?");
    private static final String PROOF = "Each sentence of an answer stands word for word in the article whose number is behind it,"
            + " and the number opens the place. Whether it is true, who wrote it must know.";
    private static final List<String> OTHERWISE = List.of("Why", "When");
    private static final Pattern NAME_IN = Pattern.compile("\\p{Lu}\\p{L}");
    private static final Pattern NESTED = Pattern.compile(".*\\bthat\\b.*\\bthat\\b.*");
    private static final int FEW = 4;

    private AskingBack() {
    }

    static Unclear about(String asked, Optional<Earlier> last) {
        boolean isDoubted = Nudge.isDoubt(asked) || last.isPresent() && Shape.of(asked).isYesOrNo()
                && Ellipsis.isBare(Shape.of(asked));
        return new Unclear(isDoubted ? PROOF : words(asked) + NAME,
                last.map(AskingBack::questions).orElse(List.of()));
    }

    private static String words(String asked) {
        if (Nudge.isMore(asked)) {
            return "More about what?";
        }
        if (Nudge.isPuzzled(asked)) {
            return "What is not clear?";
        }
        if (Correction.isBare(asked)) {
            return "What did you mean instead?";
        }
        return Correction.in(asked).filter(Correction::isOther).isPresent() ? "Which other one?" : pointing(asked);
    }

    private static String pointing(String asked) {
        var shape = Shape.of(asked);
        if (shape.asks() && Ellipsis.isBare(shape)) {
            return Optional.ofNullable(WHAT.get(shape.askingWords().toLowerCase(Locale.ROOT)))
                    .orElseGet(() -> meant("What", asked));
        }
        return shape.words().stream().filter(word -> Pronouns.isOne(word)).findFirst()
                .map(word -> meant(Pronouns.isOfThing(word) ? "What" : "Whom", word.lower()))
                .orElse(meant("What", asked));
    }

    private static String meant(String asking, String unclear) {
        return asking + " do you mean by “" + unclear.replaceFirst("(?<![\\s?!.…,])[\\s?!.…,]++$", "") + "”?";
    }

    /** The likeliest first; whether they are answered is not known here. */
    static List<String> questions(Earlier last) {
        var topic = new Topic(last);
        var otherwise = OTHERWISE.stream().flatMap(asking -> new Reasking(topic).by(asking).stream())
                .filter(question -> !NESTED.matcher(question).matches());
        var about = names(last, topic).stream().map(name -> "What is said about " + name + "?");
        return Stream.concat(about, otherwise).distinct().limit(FEW).toList();
    }

    private static List<String> names(Earlier last, Topic topic) {
        var names = new ArrayList<String>();
        topic.nouns().stream().filter(noun -> !noun.isTime() && !noun.isPlural() && isWhole(noun, topic))
                .map(Noun::text)
                .map(AskingBack::inside).forEach(names::add);
        last.shortAnswer()
                .filter(answer -> answer.matches("(?:[Tt]he )?\\p{L}.{2,40}") && NAME_IN.matcher(answer).find()
                        && Words.of(answer).all().stream().map(Word::text).noneMatch(Calendar::isTime))
                .map(Antecedents::parts)
                .ifPresent(parts -> parts.stream().map(AskingBack::inside).forEach(names::add));
        return names.stream().distinct().filter(name -> !name.toLowerCase(Locale.ROOT).equals("the")).limit(3).toList();
    }

    /** Not "the old" of "the old boats". */
    private static boolean isWhole(Noun noun, Topic topic) {
        var next = Words.withHyphens(topic.shape().text().substring(noun.end())).all();
        return next.isEmpty() || next.get(0).isOfClosedClass() || !next.get(0).isPlural();
    }

    private static String inside(String name) {
        return name.startsWith("The ") ? "the " + name.substring(4) : name;
    }
}
