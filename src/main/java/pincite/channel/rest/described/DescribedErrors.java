package pincite.channel.rest.described;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import pincite.channel.OpenAiError;

/** What all addresses have in common: errors and their shapes, a topic and a name for each operation, and where it is. */
@OpenApiFilter(priority = 0)
public class DescribedErrors implements OASFilter {

    private static final String PROBLEM = "Problem";
    private static final String OPENAI = "OpenAiError";
    private static final Map<String, String> SENTENCES = Map.of("421",
            "It was asked under a name that is not this service's", "503",
            "There is nothing to answer from yet, more is asked than can be answered in time, or the service is being stopped; 'Retry-After' says when to ask again");

    @Override
    public void filterOpenAPI(OpenAPI all) {
        all.setServers(List.of(OASFactory.createServer().url("/").description("Where this description came from")));
        all.setTags(AddressTopic.all().stream()
                .map(topic -> OASFactory.createTag().name(topic.word()).description(topic.sentence())).toList());
        all.getComponents().addSchema(PROBLEM, problem()).addSchema(OPENAI, openAi());
        all.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> describe(operation, method.name(), path)));
    }

    private static void describe(Operation operation, String method, String path) {
        operation.setTags(List.of(AddressTopic.of(path).word()));
        if (operation.getOperationId() == null) {
            operation.setOperationId(name(method, path));
        }
        SENTENCES.forEach((status, sentence) -> {
            if (!operation.getResponses().hasAPIResponse(status)) {
                operation.getResponses().addAPIResponse(status, OASFactory.createAPIResponse().description(sentence));
            }
        });
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.compareTo("400") >= 0 && response.getContent() == null) {
                shape(response, path);
            }
        });
    }

    /** Of what nobody named: "getArticlesCitations" of GET /api/articles/{id}/citations. */
    private static String name(String method, String path) {
        return method.toLowerCase(Locale.ROOT) + Stream.of(path.split("/")).filter(part -> part.matches("[a-z]+"))
                .filter(part -> !part.equals("api"))
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining()) + (path.endsWith("}") ? "Item" : "");
    }

    private static void shape(APIResponse response, String path) {
        boolean isOpenAi = OpenAiError.isFor(path);
        response.setContent(content(isOpenAi ? "application/json" : "application/problem+json",
                isOpenAi ? OPENAI : PROBLEM));
    }

    private static Content content(String type, String schema) {
        return OASFactory.createContent().addMediaType(type, OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/" + schema)));
    }

    private static Schema problem() {
        return object("An error as RFC 9457 has it").addProperty("type", text("about:blank"))
                .addProperty("title", text("What the status means"))
                .addProperty("status", of(SchemaType.INTEGER, "The status again"))
                .addProperty("detail", text("For a person, who can act on it"))
                .addProperty("field", text("Of the request that is wrong, if it is one"))
                .required(List.of("type", "title", "status", "detail"));
    }

    private static Schema openAi() {
        var error = object("What is wrong").addProperty("message", text("For a person, who can act on it"))
                .addProperty("type", text("invalid_request_error or server_error"))
                .addProperty("param", maybe("The field that is wrong, if it is one"))
                .addProperty("code", maybe("For a program")).required(List.of("message", "type", "param", "code"));
        return object("An error in the shape of OpenAI").addProperty("error", error).required(List.of("error"));
    }

    private static Schema object(String description) {
        return of(SchemaType.OBJECT, description);
    }

    private static Schema text(String description) {
        return of(SchemaType.STRING, description);
    }

    private static Schema maybe(String description) {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING, SchemaType.NULL)).description(description);
    }

    private static Schema of(SchemaType type, String description) {
        return OASFactory.createSchema().type(List.of(type)).description(description);
    }
}
