package pincite.conversation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import pincite.english.Typography;
import pincite.english.Words;
import pincite.retrieval.Asked;
import pincite.retrieval.Question;

/**
 * Reads a question in the light of those before it, without a language model: what it leaves out or points at is put in its
 * words. One that stands by itself is left alone.
 */
public final class FollowUp {

    /** Further back nobody points. */
    private static final int REMEMBERED = 3;
    private static final int FEW = 2;
    private static final List<String> CONNECTIVES = List.of("and", "but", "or", "so", "also", "then", "ok",
            "okay", "well", "yes", "no");
    private static final Pattern GOING_ON = Pattern
            .compile("(?i)^\\W*(?:(?:" + String.join("|", CONNECTIVES) + ")\\b[,\\s]*)+");
    private static final Pattern ABOUT = Pattern
            .compile("(?i)^(?:what|how) about\\s+|^(?:the )?same (?:for|question about)\\s+");

    private final List<Turn> recent;
    private final Topic topic;

    private FollowUp(List<Turn> earlier) {
        this.recent = earlier.subList(Math.max(0, earlier.size() - REMEMBERED), earlier.size());
        this.topic = new Topic(recent.get(recent.size() - 1));
    }

    /** @param earlier oldest first */
    public static Asked understand(List<Turn> earlier, Question asked) {
        return understand(earlier, asked, asked.text().strip());
    }

    /**
     * @param earlier  oldest first
     * @param question within what was typed
     */
    static Asked understand(List<Turn> earlier, Question typed, String question) {
        var asked = question.equals(typed.text().strip()) ? typed : new Question(question);
        return new Asked(typed, read(earlier.stream().filter(Turn::isOfArticles).toList(), asked));
    }

    static Question read(List<Turn> earlier, Question asked) {
        if (earlier.isEmpty()) {
            return asked;
        }
        var read = new FollowUp(earlier).read(asked.text().strip());
        boolean fits = !read.isBlank() && read.codePointCount(0, read.length()) <= Question.LONGEST;
        return fits && !read.equals(asked.text().strip()) ? new Question(read) : asked;
    }

    private String read(String asked) {
        var bare = GOING_ON.matcher(asked).replaceFirst("");
        var fragment = ABOUT.matcher(bare).replaceFirst("");
        boolean goesOn = !bare.equals(asked);
        return fragment(fragment, goesOn || !fragment.equals(bare), asked)
                .or(() -> new Ellipsis(topic).read(Shape.of(bare)))
                .or(() -> pointing(bare))
                .or(() -> Optional.of(bare).filter(one -> goesOn).flatMap(this::goingOn))
                .orElse(asked);
    }

    /** "And the head of risk?", "In June?" */
    private Optional<String> fragment(String fragment, boolean isIntroduced, String asked) {
        var shape = Shape.of(fragment);
        boolean isFragment = !shape.words().isEmpty() && !shape.asks() && !shape.isYesOrNo()
                && (isIntroduced || asked.endsWith("?") && Replacement.isFragment(shape));
        return isFragment
                ? Optional.of(new Replacement(topic, new Antecedents(recent)).of(fragment))
                : Optional.empty();
    }

    private Optional<String> pointing(String bare) {
        var read = new Pronouns(new Antecedents(recent), topic).read(bare);
        return read.equals(bare) ? Optional.empty() : Optional.of(Typography.capitalised(read));
    }

    /** "And who left?" is asked about what the last question named. */
    private Optional<String> goingOn(String bare) {
        var nouns = Noun.in(bare, List.of());
        long content = Words.withHyphens(bare).all().stream().filter(word -> !word.isOfClosedClass()).count();
        return nouns.stream().noneMatch(Noun::isName) && content <= FEW
                ? new Antecedents(recent).namedThing().map(name -> "About " + name + ": " + bare)
                : Optional.empty();
    }
}
