package pincite.channel.rest.described;

import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/** What can be taken along can be so in the same formats, wherever it is. */
@OpenApiFilter(priority = 1)
public class DescribedExports implements OASFilter {

    private static final String EXPORT = "/export";
    private static final String FORMATS = "'format' is json (as GET %s gives it), markdown, docx, print (a page for the printer), or, of its sources alone, ris, bibtex or csl; where it is absent, what 'Accept' likes best.";

    @Override
    public void filterOpenAPI(OpenAPI all) {
        all.getPaths().getPathItems().forEach((path, item) -> {
            if (path.endsWith(EXPORT)) {
                describe(item.getGET(), path.substring(0, path.length() - EXPORT.length()));
            }
        });
    }

    private static void describe(Operation export, String whole) {
        export.setDescription(Stream.concat(Stream.of(FORMATS.formatted(whole)),
                Optional.ofNullable(export.getDescription()).stream()).reduce((one, more) -> one + " " + more).get());
        var responses = new TreeMap<>(export.getResponses().getAPIResponses());
        responses.put("200", OASFactory.createAPIResponse().description("The file").content(files()));
        responses.put("400", OASFactory.createAPIResponse().description("There is no such format"));
        export.getResponses().setAPIResponses(responses);
    }

    private static Content files() {
        var content = OASFactory.createContent();
        Stream.of("application/json", "text/markdown", "text/html", "application/octet-stream")
                .forEach(type -> content.addMediaType(type, OASFactory.createMediaType()));
        return content;
    }
}
