package pincite.channel.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;

/** All that can be asked over HTTP, read off the classes and the router, so that what holds for every route holds for a new one. */
public record EveryRoute(String method, String path) {

    private static final Set<Class<? extends Annotation>> METHODS = Set.of(GET.class, POST.class, PUT.class,
            PATCH.class, DELETE.class);
    private static final Set<String> SENDING = Set.of("POST", "PUT", "PATCH");

    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target/classes");
    private static final List<EveryRoute> OURS = ours();

    public static List<EveryRoute> of(Router router) {
        return Stream.concat(OURS.stream(), platforms(router)).distinct().toList();
    }

    public static List<EveryRoute> ours() {
        try (var files = Files.walk(CLASSES.resolve("pincite/channel"))) {
            return files.filter(file -> file.toString().endsWith(".class")).map(EveryRoute::type)
                    .filter(type -> type.isAnnotationPresent(Path.class)).flatMap(EveryRoute::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not list " + CLASSES, e);
        }
    }

    private static Class<?> type(java.nio.file.Path file) {
        var name = CLASSES.relativize(file).toString().replaceAll("\\.class$", "").replaceAll("[/\\\\]", ".");
        try {
            return Class.forName(name, false, EveryRoute.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("There is a file of " + name + " and no such type", e);
        }
    }

    private static Stream<EveryRoute> of(Class<?> resource) {
        var root = resource.getAnnotation(Path.class).value();
        return Arrays.stream(resource.getDeclaredMethods()).flatMap(method -> METHODS.stream()
                .filter(method::isAnnotationPresent)
                .map(kind -> new EveryRoute(kind.getSimpleName(), filled(root + "/" + path(method)))));
    }

    private static String path(Method method) {
        return Optional.ofNullable(method.getAnnotation(Path.class)).map(Path::value).orElse("");
    }

    /** With something in the place of each parameter. */
    static String filled(String path) {
        return ("/" + path).replaceAll("\\{[^}]*}", "x").replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }

    private static Stream<EveryRoute> platforms(Router router) {
        return Stream.concat(Stream.of("/", "/index.html", "/nowhere"), paths(router).map(EveryRoute::example))
                .flatMap(path -> Stream.of("GET", "POST").map(method -> new EveryRoute(method, path)));
    }

    private static Stream<String> paths(Router router) {
        return router.getRoutes().stream().filter(route -> route.getPath() != null).flatMap(EveryRoute::paths);
    }

    private static Stream<String> paths(Route route) {
        var below = route.getSubRouter() == null ? Stream.<String>empty() : paths(route.getSubRouter());
        return Stream.concat(Stream.of(route.getPath()), below.map(path -> route.getPath() + "/" + path));
    }

    private static String example(String path) {
        return String.join("/", Arrays.stream(path.split("/")).map(part -> part.startsWith(":") ? "x" : part).toList())
                .replace("*", "").replaceAll("/+", "/").replaceAll("^$", "/");
    }

    boolean isSending() {
        return SENDING.contains(method);
    }
}
