package pincite.answer.asked;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What kind of answer a question asks for. */
public enum Kind {
    /** One thing that an article tells. */
    FACT,
    /** What it is all about. */
    OVERVIEW,
    /** Who is in it. */
    PEOPLE,
    /** What happened when. */
    CHRONOLOGY,
    /** What each side says. */
    SIDES,
    /** In what the articles agree, and in what they do not. */
    COMPARISON,
    /** More than one of these at once. */
    SEVERAL;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Kind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
