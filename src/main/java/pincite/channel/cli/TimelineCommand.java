package pincite.channel.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.arc.Unremovable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pincite.answer.Timeline;
import pincite.channel.TimelineText;
import pincite.corpus.Printable;
import pincite.record.TimelineDocument;

/** What happened when. */
@Dependent
@Unremovable
@Command(name = "timeline", mixinStandardHelpOptions = true, description = "Dated events of the articles, one quote each, in the order of time; ~ before what is reckoned from the day of publication.", exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
        "0:there are events", "1:failed", "2:wrong options", "3:no article tells of any"})
class TimelineCommand implements Callable<Integer> {

    private static final int NONE = 3;

    /** How it is printed. */
    enum Format {
        TEXT,
        JSON,
        MARKDOWN,
        ICALENDAR
    }

    private final UpToDate upToDate;
    private final Timeline timeline;
    private final ObjectMapper json;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "ABOUT", arity = "0..*", description = "Whom or what; all where it is left out.")
    List<String> words = List.of();

    @Option(names = "--about", paramLabel = "NAME", description = "The same.")
    Optional<String> about;

    @Option(names = "--from", paramLabel = "DAY", description = "The first day, as in 2023-09-19.")
    Optional<LocalDate> from;

    @Option(names = "--to", paramLabel = "DAY", description = "The last day.")
    Optional<LocalDate> to;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json, markdown or icalendar.", defaultValue = "TEXT")
    Format format;

    @Option(names = "--json", description = "Print it as GET /api/timeline gives it.")
    boolean asJson;

    TimelineCommand(UpToDate upToDate, Timeline timeline, ObjectMapper json) {
        this.upToDate = upToDate;
        this.timeline = timeline;
        this.json = json;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        var topic = about.or(() -> Optional.of(String.join(" ", words)).filter(text -> !text.isBlank()));
        upToDate.bring(spec.commandLine().getErr());
        var document = TimelineDocument.of(topic, from, to, timeline.events(topic, from, to));
        spec.commandLine().getOut().print(text(document));
        spec.commandLine().getOut().flush();
        return document.events().isEmpty() ? NONE : 0;
    }

    private String text(TimelineDocument document) throws JsonProcessingException {
        return switch (asJson ? Format.JSON : format) {
            case JSON -> Printable.json(json.writeValueAsString(document)) + "\n";
            case MARKDOWN -> Printable.of(TimelineText.markdown(document));
            case ICALENDAR -> TimelineText.calendar(document);
            case TEXT -> Printable.of(TimelineText.plain(document));
        };
    }
}
