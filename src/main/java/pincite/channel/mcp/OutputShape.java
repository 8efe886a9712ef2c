package pincite.channel.mcp;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.mcp.server.OutputSchemaGenerator;

/**
 * The JSON schema of what a tool gives, read off its record as Jackson writes it: what may be absent is not required, and what may be
 * empty may be null.
 */
@Singleton
public class OutputShape implements OutputSchemaGenerator {

    private static final String TYPE = "type";
    private static final Map<Class<?>, String> PLAIN = Map.of(int.class, "integer", Integer.class, "integer",
            long.class, "integer", Long.class, "integer", double.class, "number", boolean.class, "boolean",
            Boolean.class, "boolean");

    private final ObjectMapper json;

    @Inject
    OutputShape(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public Object generate(Class<?> from) {
        return json.valueToTree(ofRecord(from));
    }

    Map<String, Object> ofRecord(Class<?> type) {
        var properties = new LinkedHashMap<String, Object>();
        var required = new ArrayList<String>();
        collect(type, properties, required);
        var shape = new LinkedHashMap<String, Object>();
        shape.put(TYPE, "object");
        shape.put("properties", properties);
        shape.put("required", required);
        return shape;
    }

    private void collect(Class<?> type, Map<String, Object> properties, List<String> required) {
        for (var component : type.getRecordComponents()) {
            var field = field(component);
            if (field.isAnnotationPresent(JsonUnwrapped.class)) {
                collect(component.getType(), properties, required);
            } else if (!field.isAnnotationPresent(JsonIgnore.class)) {
                var name = name(field);
                boolean isAlwaysThere = inclusion(field) == JsonInclude.Include.ALWAYS;
                properties.put(name, shape(component.getGenericType(), isAlwaysThere));
                if (isAlwaysThere || !mayBeEmpty(component.getType())) {
                    required.add(name);
                }
            }
        }
    }

    private static Field field(RecordComponent component) {
        try {
            return component.getDeclaringRecord().getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("A record without a field for " + component, e);
        }
    }

    private static String name(Field field) {
        return Optional.ofNullable(field.getAnnotation(JsonProperty.class)).map(JsonProperty::value)
                .filter(name -> !name.isEmpty()).orElse(field.getName());
    }

    private static JsonInclude.Include inclusion(Field field) {
        return Stream.<AnnotatedElement>of(field, field.getDeclaringClass())
                .map(each -> each.getAnnotation(JsonInclude.class)).filter(each -> each != null)
                .map(JsonInclude::value).findFirst().orElse(JsonInclude.Include.ALWAYS);
    }

    private static boolean mayBeEmpty(Class<?> type) {
        return type == Optional.class || Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
    }

    private Map<String, Object> shape(Type type, boolean isAlwaysThere) {
        if (type instanceof ParameterizedType several) {
            return shape(several, isAlwaysThere);
        }
        var plain = (Class<?>) type;
        return value(plain).map(method -> shape(method.getGenericReturnType(), true))
                .orElseGet(() -> plain.isEnum() ? ofEnum(plain) : plain.isRecord() ? ofRecord(plain) : plain(plain));
    }

    private Map<String, Object> shape(ParameterizedType type, boolean isAlwaysThere) {
        var arguments = type.getActualTypeArguments();
        if (type.getRawType() == Optional.class) {
            var within = shape(arguments[0], true);
            return isAlwaysThere ? Map.of("anyOf", List.of(within, Map.of(TYPE, "null"))) : within;
        }
        return type.getRawType() == Map.class
                ? Map.of(TYPE, "object", "additionalProperties", shape(arguments[1], true))
                : Map.of(TYPE, "array", "items", shape(arguments[0], true));
    }

    /** What is written in the place of the whole. */
    private static Optional<Method> value(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(JsonValue.class) && !type.isEnum()).findFirst();
    }

    private Map<String, Object> ofEnum(Class<?> type) {
        var written = Arrays.stream(type.getEnumConstants()).map(each -> json.convertValue(each, String.class))
                .toList();
        return Map.of(TYPE, "string", "enum", written);
    }

    private static Map<String, Object> plain(Class<?> type) {
        return Map.of(TYPE, PLAIN.getOrDefault(type, "string"));
    }
}
