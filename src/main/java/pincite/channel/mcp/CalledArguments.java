package pincite.channel.mcp;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkiverse.mcp.server.PromptManager;
import io.quarkiverse.mcp.server.ToolManager;
import io.vertx.core.json.JsonObject;

/**
 * What is wrong with the arguments of a tool or a prompt, in a sentence that names the argument, before the platform looks: it speaks of
 * classes.
 */
@ApplicationScoped
class CalledArguments {

    private static final Map<String, Class<?>> TYPES = Map.of("a whole number", Integer.class, "true or false",
            Boolean.class);
    private static final String TEXT = "a text";

    private final ToolManager tools;
    private final PromptManager prompts;

    @Inject
    CalledArguments(ToolManager tools, PromptManager prompts) {
        this.tools = tools;
        this.prompts = prompts;
    }

    /** @param kind of its value, as in "a text" */
    private record Known(String name, boolean isRequired, String kind) {

        Optional<String> wrong(Object given) {
            if (given == null) {
                return isRequired ? Optional.of("needs '" + name + "', " + kind) : Optional.empty();
            }
            return TYPES.getOrDefault(kind, String.class).isInstance(given)
                    ? Optional.empty()
                    : Optional.of("'" + name + "' must be " + kind);
        }
    }

    /** Whether the tool can be called so; what cannot be is told to the assistant, which may mend it. */
    Optional<String> ofTool(JsonObject params) {
        var name = params.getString("name");
        return Optional.ofNullable(tools.getTool(name)).flatMap(tool -> wrong(name, params, tool.arguments().stream()
                .map(each -> new Known(each.name(), each.required(), kind(each.type()))).toList()));
    }

    Optional<String> ofPrompt(JsonObject params) {
        var name = params.getString("name");
        return Optional.ofNullable(prompts.getPrompt(name))
                .flatMap(prompt -> wrong(name, params, prompt.arguments().stream()
                        .map(each -> new Known(each.name(), each.required(), TEXT)).toList()));
    }

    private static Optional<String> wrong(String called, JsonObject params, List<Known> known) {
        var given = params.getJsonObject("arguments", new JsonObject());
        var names = known.stream().map(Known::name).toList();
        var unknown = given.fieldNames().stream().filter(name -> !names.contains(name)).sorted()
                .map(name -> "does not know '%.40s'; it knows ".formatted(name)
                        + (names.isEmpty() ? "no argument" : String.join(", ", names)));
        return Stream.concat(known.stream().flatMap(each -> each.wrong(given.getValue(each.name())).stream()), unknown)
                .findFirst().map(wrong -> called + ": " + wrong + ".");
    }

    private static String kind(Type type) {
        return TYPES.entrySet().stream().filter(each -> type.getTypeName().contains(each.getValue().getName()))
                .map(Map.Entry::getKey).findFirst().orElse(TEXT);
    }
}
