package pincite.channel.rest.telling;

import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import io.smallrye.common.annotation.Blocking;
import pincite.answer.Timeline;
import pincite.channel.AskedDay;
import pincite.channel.TimelineText;
import pincite.record.TimelineDocument;
import pincite.retrieval.RefusedException;

/** What happened when. */
@Path("/api/timeline")
@Blocking
public class TimelineResource {

    private final Timeline timeline;

    @Inject
    TimelineResource(Timeline timeline) {
        this.timeline = timeline;
    }

    @GET
    @Operation(operationId = "timeline", summary = "Dated events, one verbatim quote each, in the order of time", description = "'format' is json, markdown or icalendar. 'stated' is false where a day is reckoned from the day of publication.")
    @APIResponse(responseCode = "200", description = "The events; none where no article tells of any", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TimelineDocument.class)),
            @Content(mediaType = "text/markdown", schema = @Schema(type = SchemaType.STRING)),
            @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING))})
    @APIResponse(responseCode = "400", description = "A day that is none, 'from' after 'to', or an unknown format")
    public Response events(@QueryParam("about") Optional<String> about, @QueryParam("from") Optional<String> from,
            @QueryParam("to") Optional<String> to, @QueryParam("format") @DefaultValue("json") String format) {
        var first = AskedDay.read("from", from);
        var last = AskedDay.read("to", to);
        var topic = about.map(String::strip).filter(words -> !words.isEmpty());
        return response(format, TimelineDocument.of(topic, first, last, timeline.events(topic, first, last)));
    }

    private static Response response(String format, TimelineDocument document) {
        return switch (format) {
            case "json" -> Response.ok(document, MediaType.APPLICATION_JSON).build();
            case "markdown" -> Response.ok(TimelineText.markdown(document), "text/markdown;charset=UTF-8").build();
            case "icalendar" -> Response.ok(TimelineText.calendar(document), "text/calendar;charset=UTF-8")
                    .header("Content-Disposition", "attachment; filename=\"timeline.ics\"").build();
            default -> throw new RefusedException("format",
                    "must be 'json', 'markdown' or 'icalendar': '" + format + "'");
        };
    }
}
