package pincite.pattern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every regular expression of ours, each once.
 *
 * @param unread methods that put one together in a way that is not seen
 */
record OwnPatterns(List<OwnPattern> all, List<String> unread) {

    static OwnPatterns of(Path classes) {
        var read = files(classes).stream().map(CompiledClass::read).toList();
        var wholeFields = new HashMap<String, Boolean>();
        read.forEach(
                each -> each.wholeFields().forEach((field, is) -> wholeFields.merge(field, is, Boolean::logicalAnd)));
        Map<String, OwnPattern> all = new TreeMap<>();
        held(read).forEach(
                (place, pattern) -> add(new OwnPattern(place, pattern, wholeFields.getOrDefault(place, false)), all));
        read.stream().flatMap(each -> each.patterns().stream()).filter(own -> !own.place().endsWith(".<clinit>"))
                .forEach(own -> add(own, all));
        return new OwnPatterns(new ArrayList<>(all.values()), read.stream().flatMap(each -> each.unread().stream())
                .filter(place -> !place.contains(".<clinit>")).toList());
    }

    private static void add(OwnPattern own, Map<String, OwnPattern> all) {
        all.putIfAbsent(own.key(), own);
    }

    private static Map<String, java.util.regex.Pattern> held(List<CompiledClass> classes) {
        var held = new HeldPatterns();
        classes.forEach(each -> held.look(loaded(each.name())));
        return held.found();
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static List<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class") && !file.toString().endsWith("-info.class"))
                    .sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }
}
