package pincite.engine.opensearch.node;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** A Java on this machine that OpenSearch runs on; it is never needed to build. */
record NewerJava(Path home, int version) {

    static final String SETTING = "pincite.opensearch.java";
    static final int OLDEST = 21;

    /** First the one that was named, then those that the environment knows, then the usual places. */
    static Optional<NewerJava> find() {
        return among(Stream.of(named(), known(System.getenv()), placed(), onPath()).flatMap(homes -> homes));
    }

    static Optional<NewerJava> among(Stream<Path> homes) {
        return homes.flatMap(home -> at(home).stream()).filter(java -> java.version >= OLDEST).findFirst();
    }

    Path executable() {
        return home.resolve("bin/java");
    }

    private static Stream<Path> named() {
        var variable = SETTING.toUpperCase(Locale.ROOT).replace('.', '_');
        return Stream.of(System.getProperty(SETTING, ""), System.getenv().getOrDefault(variable, ""))
                .filter(home -> !home.isBlank()).map(Path::of);
    }

    /** Such as JAVA_HOME, JAVA_HOME_21_X64 and JDK_25. */
    static Stream<Path> known(Map<String, String> environment) {
        return environment.entrySet().stream().filter(each -> each.getKey().startsWith("JAVA_HOME")
                || each.getKey().startsWith("JDK")).sorted(Map.Entry.comparingByKey())
                .filter(each -> !each.getValue().isBlank()).map(each -> Path.of(each.getValue()));
    }

    private static Stream<Path> placed() {
        var mine = Path.of(System.getProperty("user.home"));
        var macs = within(Path.of("/Library/Java/JavaVirtualMachines")).map(java -> java.resolve("Contents/Home"));
        return Stream.of(Stream.of(Path.of(System.getProperty("java.home"))), within(Path.of("/usr/lib/jvm")),
                within(Path.of("/opt")), within(Path.of("/opt/java")), within(mine.resolve(".sdkman/candidates/java")),
                within(mine.resolve(".jdks")), macs).flatMap(homes -> homes);
    }

    private static Stream<Path> onPath() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank()).map(folder -> Path.of(folder, "java")).filter(Files::exists)
                .flatMap(java -> real(java).getParent() == null
                        ? Stream.empty()
                        : Stream.of(real(java).resolve("../..")));
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath();
        }
    }

    private static Stream<Path> within(Path folder) {
        if (!Files.isReadable(folder) || !Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (var homes = Files.list(folder)) {
            return homes.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not list " + folder, e);
        }
    }

    /** What its own file says, which is quicker than to ask it. */
    private static Optional<NewerJava> at(Path home) {
        var release = home.resolve("release");
        if (!Files.isReadable(release) || !Files.isExecutable(home.resolve("bin/java"))) {
            return Optional.empty();
        }
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(release)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + release, e);
        }
        return feature(properties.getProperty("JAVA_VERSION", "")).filter(version -> runsSources(properties))
                .map(version -> new NewerJava(home, version));
    }

    /** Some that only run programs cannot compile. */
    private static boolean runsSources(Properties release) {
        var modules = release.getProperty("MODULES", "");
        return modules.isEmpty() || modules.contains("jdk.compiler");
    }

    /** Of "25.0.3" or "1.8.0_422", with the quotes that stand around it. */
    private static Optional<Integer> feature(String version) {
        try {
            return Optional.of(Runtime.Version.parse(version.replace("\"", "")).feature());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
