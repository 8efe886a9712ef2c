package pincite.pattern;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The patterns that are there once classes are loaded: in constants, and in what constants hold. */
final class HeldPatterns {

    private final Map<String, Pattern> found = new LinkedHashMap<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** By where each is held. */
    Map<String, Pattern> found() {
        return found;
    }

    void look(Class<?> type) {
        for (var field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                take(type.getName() + "." + field.getName(), value(field, null));
            }
        }
    }

    private void take(String place, Object held) {
        if (held == null || !seen.add(held)) {
            return;
        }
        if (held instanceof Pattern pattern) {
            found.putIfAbsent(place, pattern);
        } else if (held instanceof Collection<?> several) {
            take(place, several.toArray());
        } else if (held instanceof Map<?, ?> map) {
            take(place, map.keySet());
            take(place, map.values());
        } else if (held instanceof Optional<?> some) {
            take(place, some.orElse(null));
        } else if (held instanceof Object[] several) {
            for (int at = 0; at < several.length; at++) {
                take(place + "[" + at + "]", several[at]);
            }
        } else if (held.getClass().getName().startsWith("pincite.")) {
            Arrays.stream(held.getClass().getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive())
                    .forEach(field -> take(place + "." + field.getName(), value(field, held)));
        }
    }

    private static Object value(Field field, Object of) {
        try {
            field.setAccessible(true);
            return field.get(of);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }
}
