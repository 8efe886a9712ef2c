package pincite.channel.invariance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.quarkiverse.mcp.server.Prompt;
import io.quarkiverse.mcp.server.Tool;

class McpRequestsTest {

    private static final Path CLASSES = Path.of("target/classes");

    /** What comes later has to join. */
    @Test
    void everyToolAndPromptIsAsked() throws IOException {
        var asked = McpRequests.all(List.of("Why?"), List.of("a"), List.of("b"), List.of("c"))
                .map(AskedRequest::body).collect(Collectors.joining("\n"));
        var tools = methods().filter(each -> each.isAnnotationPresent(Tool.class))
                .map(each -> each.getAnnotation(Tool.class).name()).toList();
        var prompts = methods().filter(each -> each.isAnnotationPresent(Prompt.class))
                .map(each -> each.getAnnotation(Prompt.class).name()).toList();
        assertThat(tools).hasSizeGreaterThan(7);
        assertThat(prompts).hasSizeGreaterThan(2);
        assertThat(Stream.concat(tools.stream(), prompts.stream()).map(name -> "\"name\":\"" + name + "\""))
                .allSatisfy(name -> assertThat(asked).contains(name));
    }

    private static Stream<Method> methods() throws IOException {
        try (var files = Files.list(CLASSES.resolve("pincite/channel/mcp"))) {
            return files.map(file -> CLASSES.relativize(file).toString().replace('/', '.').replace('\\', '.'))
                    .filter(name -> name.endsWith(".class")).map(name -> name.replaceFirst("\\.class$", ""))
                    .flatMap(McpRequestsTest::declared).toList().stream();
        }
    }

    private static Stream<Method> declared(String type) {
        try {
            return Arrays.stream(Class.forName(type, false, McpRequestsTest.class.getClassLoader())
                    .getDeclaredMethods());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(type, e);
        }
    }
}
