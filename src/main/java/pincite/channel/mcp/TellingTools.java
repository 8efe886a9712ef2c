package pincite.channel.mcp;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkiverse.mcp.server.Tool;
import io.quarkiverse.mcp.server.ToolArg;
import io.quarkiverse.mcp.server.ToolResponse;
import io.smallrye.common.annotation.Blocking;
import pincite.answer.Timeline;
import pincite.answer.WhoIsNamed;
import pincite.channel.AskedDay;
import pincite.channel.CitedText;
import pincite.channel.TimelineText;
import pincite.markup.MarkdownText;
import pincite.record.CitationDocument;
import pincite.record.PersonDocument;
import pincite.record.TimelineDocument;

/** When things happened and who is named, for assistants. */
@ApplicationScoped
@Blocking
class TellingTools {

    private static final int MOST_LISTED = 200;

    private final Timeline timeline;
    private final WhoIsNamed persons;
    private final ToolRecord log;

    @Inject
    TellingTools(Timeline timeline, WhoIsNamed persons, ToolRecord log) {
        this.log = log;
        this.timeline = timeline;
        this.persons = persons;
    }

    @Tool(name = "timeline", description = "Dated events from the case articles in the order of time, one verbatim quote each with its articles; '~' stands before a day that is reckoned from the day of publication.", outputSchema = @Tool.OutputSchema(from = Outputs.TimelineOutput.class, generator = OutputShape.class), annotations = @Tool.Annotations(title = "Timeline of the case", readOnlyHint = true, destructiveHint = false, idempotentHint = true, openWorldHint = false))
    ToolResponse timeline(
            @ToolArg(description = "Whom or what it is about; all where it is left out", required = false) Optional<String> about,
            @ToolArg(description = "The first day, as in 2023-09-19", required = false) Optional<String> from,
            @ToolArg(description = "The last day", required = false) Optional<String> to) {
        return ToolAttempt.to("tell the timeline", () -> {
            var first = AskedDay.read("from", from);
            var last = AskedDay.read("to", to);
            var told = TimelineDocument.of(about, first, last, timeline.events(about, first, last));
            log.put("timeline", about.orElse(""), told.shownArticles());
            var text = TimelineText.markdown(told);
            return Outputs.told(text, new Outputs.TimelineOutput(text, told));
        });
    }

    @Tool(name = "list_people", description = "Lists the people and organisations that the case articles name, those of the most articles first, with what the articles call them.", outputSchema = @Tool.OutputSchema(from = Outputs.PeopleOutput.class, generator = OutputShape.class), annotations = @Tool.Annotations(title = "Who is named", readOnlyHint = true, destructiveHint = false, idempotentHint = true, openWorldHint = false))
    ToolResponse people() {
        return ToolAttempt.to("list the people", () -> {
            log.put("list_people", "", List.of());
            var people = persons.all().stream().limit(MOST_LISTED).map(person -> PersonDocument.of(person, List.of()))
                    .toList();
            var text = people.stream().map(TellingTools::line).collect(Collectors.joining(CitedText.LINE_END));
            return Outputs.told(text, new Outputs.PeopleOutput(text, people));
        });
    }

    @Tool(name = "who_is", description = "Who somebody in the case articles is: as what they are named, and dated quotes that name them.", outputSchema = @Tool.OutputSchema(from = Outputs.PersonOutput.class, generator = OutputShape.class), annotations = @Tool.Annotations(title = "Who somebody is", readOnlyHint = true, destructiveHint = false, idempotentHint = true, openWorldHint = false))
    ToolResponse person(@ToolArg(description = "The name, or the last name alone") String name) {
        return ToolAttempt.to("say who it is", () -> {
            var found = persons.find(name).map(person -> PersonDocument.of(person, persons.quotes(person)));
            log.put("who_is", name, found.map(PersonDocument::shownArticles).orElse(List.of()));
            return found.map(TellingTools::told).orElseGet(
                    () -> ToolResponse.error("No article names '" + name + "'; list_people lists who is named."));
        });
    }

    private static ToolResponse told(PersonDocument person) {
        var text = line(person) + CitedText.LINE_END + quotes(person);
        return Outputs.told(text, new Outputs.PersonOutput(text, person));
    }

    private static String line(PersonDocument person) {
        return MarkdownText.escaped(person.name() + " (" + String.join("; ", person.as()) + "), " + person.mentions()
                + " times in " + person.articles() + " articles").replace(" ()", "");
    }

    private static String quotes(PersonDocument person) {
        return person.quotes().stream().map(TellingTools::quote).collect(Collectors.joining(CitedText.LINE_END));
    }

    private static String quote(CitationDocument citation) {
        return "> " + MarkdownText.escaped(citation.quote().replace('\n', ' ')) + " ("
                + MarkdownText.escaped(citation.origin())
                + ")";
    }
}
