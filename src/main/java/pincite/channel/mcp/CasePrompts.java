package pincite.channel.mcp;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.mcp.server.Prompt;
import io.quarkiverse.mcp.server.PromptArg;
import io.quarkiverse.mcp.server.PromptMessage;

/** What people can ask their assistant to do with the case articles, so that it stays with what they say. */
@ApplicationScoped
class CasePrompts {

    private static final String STAY = " Say only what the tool's quotes say, quote them letter for letter, and name the outlet and the day of each. Where the articles do not say, say so, and add nothing of your own.";

    @Prompt(name = "ask_case", title = "Ask the case articles", description = "An answer from the case articles alone, with its quotes")
    PromptMessage ask(@PromptArg(description = "The question in plain words") String question) {
        return PromptMessage.withUserRole(
                "Answer this question with the tool ask_case_articles: " + quoted(question) + STAY);
    }

    @Prompt(name = "check_my_quote", title = "Check a quote", description = "Whether an article has a quote, letter for letter, and what to write instead")
    PromptMessage check(@PromptArg(description = "The quote as it is to be printed") String quote,
            @PromptArg(description = "Who is said to have said it", required = false) String speaker) {
        return PromptMessage.withUserRole("Check this quote with the tool check_quote: " + quoted(quote)
                + Optional.ofNullable(speaker).filter(who -> !who.isBlank()).map(who -> ", said by " + quoted(who))
                        .orElse("")
                + ". Say whether it may be printed as it is. Where words are other, show which, and give the article's own words with their outlet and day.");
    }

    @Prompt(name = "compare_outlets", title = "Compare the outlets", description = "Where the outlets differ about something, and where they agree")
    PromptMessage compare(@PromptArg(description = "What it is about, as in 'the inspection'") String about) {
        return PromptMessage.withUserRole("Compare what the outlets report about " + quoted(about)
                + ". Ask the tool ask_case_articles where the articles differ about it, then whether they agree."
                + STAY);
    }

    /** Marks of its own would end it. */
    private static String quoted(String words) {
        return "“" + words.strip().replace("“", "\"").replace("”", "\"") + "”";
    }
}
