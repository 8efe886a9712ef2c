package pincite.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;

/** Finds in the sources what can be set: methods of mappings, whatever their package, and single properties of ours. */
final class SettingSources extends TreePathScanner<Void, Void> {

    private static final String OURS = "pincite.";

    private final DocTrees documentation;
    private final Map<String, List<String>> constants;
    private final List<Setting> settings = new ArrayList<>();
    private final Map<String, String> meanings = new TreeMap<>();
    private Optional<String> prefix = Optional.empty();

    private SettingSources(DocTrees documentation, Map<String, List<String>> constants) {
        this.documentation = documentation;
        this.constants = constants;
    }

    static SettingSources in(Path folder) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null,
                    files.getJavaFileObjectsFromPaths(sources(folder)));
            var parsed = task.parse();
            var sources = new SettingSources(DocTrees.instance(task), EnumConstants.in(parsed));
            sources.scan(parsed, null);
            return sources;
        }
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    /** By name, so that nothing changes where a mapping moves. */
    List<Setting> settings() {
        var byName = new TreeMap<String, Setting>();
        settings.forEach(
                each -> byName.merge(each.name(), each, (one, other) -> one.meaning().isEmpty() ? other : one));
        return List.copyOf(byName.values());
    }

    /** What the mapping of a prefix is about; nothing where there is none. */
    String meaning(String ofPrefix) {
        return meanings.getOrDefault(ofPrefix, "");
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
        var outer = prefix;
        prefix = argument(type.getModifiers(), "ConfigMapping", "prefix");
        prefix.ifPresent(mapped -> meanings.merge(mapped, comment(), (one, other) -> one + " " + other));
        super.visitClass(type, nothing);
        prefix = outer;
        return null;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
        if (prefix.isPresent() && !method.getModifiers().getFlags().contains(Modifier.STATIC)
                && method.getDefaultValue() == null && method.getBody() == null) {
            settings.add(setting(prefix.get(), method));
        }
        return super.visitMethod(method, nothing);
    }

    private Setting setting(String mapped, MethodTree method) {
        return new Setting(name(mapped, method), method.getReturnType().toString(),
                argument(method.getModifiers(), "WithDefault", "value").orElse(""), comment());
    }

    /** A method may stand for its mapping itself. */
    private static String name(String mapped, MethodTree method) {
        boolean isItself = method.getModifiers().getAnnotations().stream()
                .anyMatch(each -> each.getAnnotationType().toString().equals("WithParentName"));
        return isItself
                ? mapped
                : mapped + "." + argument(method.getModifiers(), "WithName", "value")
                        .orElseGet(() -> Setting.kebabCase(method.getName().toString()));
    }

    @Override
    public Void visitVariable(VariableTree variable, Void nothing) {
        argument(variable.getModifiers(), "ConfigProperty", "name").filter(name -> name.startsWith(OURS))
                .ifPresent(name -> settings.add(new Setting(name, variable.getType().toString(),
                        argument(variable.getModifiers(), "ConfigProperty", "defaultValue").orElse(""), comment())));
        return super.visitVariable(variable, nothing);
    }

    private String comment() {
        var comment = documentation.getDocCommentTree(getCurrentPath());
        return comment == null ? "" : Comment.of(comment, constants);
    }

    private static Optional<String> argument(ModifiersTree modifiers, String annotation, String name) {
        return modifiers.getAnnotations().stream()
                .filter(each -> each.getAnnotationType().toString().equals(annotation))
                .map(AnnotationTree::getArguments).flatMap(List::stream)
                .flatMap(argument -> value(argument, name)).findFirst();
    }

    private static Stream<String> value(ExpressionTree argument, String name) {
        if (argument instanceof AssignmentTree assigned) {
            return assigned.getVariable().toString().equals(name)
                    ? value(assigned.getExpression(), "value")
                    : Stream.of();
        }
        return name.equals("value") && argument instanceof LiteralTree literal
                ? Stream.of(literal.getValue().toString())
                : Stream.of();
    }
}
