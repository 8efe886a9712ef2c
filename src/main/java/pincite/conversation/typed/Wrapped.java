package pincite.conversation.typed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The question within what a chat client put around it: its own instructions, and passages that it found. */
public final class Wrapped {

    /** {@code <user_query>…</user_query>}; what stands beside it is the client's own. */
    private static final Pattern ELEMENT = Pattern
            .compile("(?is)<((?:user[_-]?)?(?:query|question|input|prompt|message))>\\s*(.+?)\\s*</\\1>");
    private static final Pattern BEHIND_CONTEXT = Pattern
            .compile("(?is)^.*</(?:context|documents?|sources?)>\\s*(?=\\S)");

    private Wrapped() {
    }

    public static String question(String message) {
        Matcher element = ELEMENT.matcher(message);
        return element.find() ? element.group(2) : BEHIND_CONTEXT.matcher(message).replaceFirst("");
    }
}
