package pincite.access;

import java.lang.reflect.Method;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Each test is done as by who sits at the machine. */
public final class AsMachine implements InvocationInterceptor {

    @Override
    public void interceptTestMethod(Invocation<Void> test, ReflectiveInvocationContext<Method> context,
            ExtensionContext extension) {
        proceed(test);
    }

    @Override
    public void interceptTestTemplateMethod(Invocation<Void> test, ReflectiveInvocationContext<Method> context,
            ExtensionContext extension) {
        proceed(test);
    }

    private static void proceed(Invocation<Void> test) {
        CurrentCaller.as(Caller.MACHINE, () -> {
            try {
                test.proceed();
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
