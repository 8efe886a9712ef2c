package pincite.launch;

import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.jar.JarFile;

/**
 * {@code java -jar pincite.jar}. What the program logs with must be on the class path of the machine itself, and only an agent may put
 * something there; the manifest names this class as both.
 */
public final class OneFile {

    private static final String ENTRY = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";

    private static Instrumentation classPath;

    private OneFile() {
    }

    /** Called by Java before {@code main}. */
    public static void agentmain(String arguments, Instrumentation given) {
        classPath = given;
    }

    public static void main(String... arguments) throws Throwable {
        try {
            var program = program();
            System.setProperty("pincite.shipped", program.toString());
            classPath.appendToSystemClassLoaderSearch(new JarFile(program.resolve("quarkus-run.jar").toFile()));
        } catch (LaunchException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        start(arguments);
    }

    private static Path program() throws IOException, URISyntaxException {
        var jar = Path.of(OneFile.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (var contents = Contents.of(jar)) {
            return new ProgramPlaces(System.getenv()).unpacked(contents);
        }
    }

    private static void start(String... arguments) throws Throwable {
        try {
            ClassLoader.getSystemClassLoader().loadClass(ENTRY).getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
