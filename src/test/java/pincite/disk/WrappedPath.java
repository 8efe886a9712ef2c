package pincite.disk;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;

/** A path that does what another does, on another file system; so do all paths that it gives. */
record WrappedPath(Path real, FileSystem system) implements InvocationHandler {

    static Path of(Path real, FileSystem system) {
        return (Path) Proxy.newProxyInstance(WrappedPath.class.getClassLoader(), new Class<?>[]{Path.class},
                new WrappedPath(real, system));
    }

    /** What was wrapped, or what never was. */
    static Path real(Path path) {
        return Proxy.isProxyClass(path.getClass()) ? ((WrappedPath) Proxy.getInvocationHandler(path)).real : path;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("getFileSystem")) {
            return system;
        }
        if (method.getName().equals("equals") && !(arguments[0] instanceof Path)) {
            return false;
        }
        try {
            return wrapped(method.invoke(real, unwrapped(arguments)));
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Object[] unwrapped(Object[] arguments) {
        return arguments == null
                ? new Object[0]
                : Arrays.stream(arguments).map(each -> each instanceof Path path ? real(path) : each).toArray();
    }

    private Object wrapped(Object result) {
        if (result instanceof Path path) {
            return of(path, system);
        }
        return result instanceof Iterator<?> paths ? wrapped(paths) : result;
    }

    private Iterator<Path> wrapped(Iterator<?> paths) {
        return new Iterator<>() {

            @Override
            public boolean hasNext() {
                return paths.hasNext();
            }

            @Override
            public Path next() {
                return of((Path) paths.next(), system);
            }
        };
    }
}
