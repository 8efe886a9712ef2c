package pincite.channel.rest.described;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/** What is always there in what comes back: all but what its record says is left out where it is empty. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DescribedShapes implements OASFilter {

    private static final String OURS = "pincite";
    private static final Set<DotName> MAY_BE_EMPTY = names(Optional.class, Collection.class, List.class, Set.class,
            Map.class);

    private final IndexView types;

    public DescribedShapes(IndexView types) {
        this.types = types;
    }

    private static Set<DotName> names(Class<?>... all) {
        var names = new HashSet<DotName>();
        Stream.of(all).map(DotName::createSimple).forEach(names::add);
        return names;
    }

    /** What is sent says itself what it needs. */
    @Override
    public void filterOpenAPI(OpenAPI all) {
        var sent = SentShapes.of(all);
        all.getComponents().getSchemas().forEach((name, schema) -> {
            if (!sent.contains(name) && schema.getProperties() != null) {
                require(name, schema);
            }
        });
    }

    /** Several records may bear one name; it is the one of these fields. */
    private void require(String name, Schema schema) {
        types.getKnownClasses().stream().filter(ClassInfo::isRecord)
                .filter(type -> type.name().toString().startsWith(OURS))
                .filter(type -> type.simpleName().equals(name.replaceFirst("(?<!\\d)\\d++$", "")))
                .map(this::fields).filter(fields -> fields.keySet().equals(schema.getProperties().keySet())).findFirst()
                .ifPresent(fields -> schema.setRequired(
                        fields.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList()));
    }

    /** As they are written, and whether each always is. */
    private Map<String, Boolean> fields(ClassInfo type) {
        var fields = new LinkedHashMap<String, Boolean>();
        for (RecordComponentInfo component : type.recordComponentsInDeclarationOrder()) {
            var field = type.field(component.name());
            if (field.hasAnnotation(JsonUnwrapped.class)) {
                fields.putAll(Optional.ofNullable(types.getClassByName(field.type().name())).map(this::fields)
                        .orElse(Map.of()));
            } else {
                fields.put(name(field), isAlwaysThere(field));
            }
        }
        return fields;
    }

    private static String name(FieldInfo field) {
        return Optional.ofNullable(field.annotation(JsonProperty.class)).map(named -> named.value())
                .map(AnnotationValue::asString).filter(name -> !name.isEmpty()).orElse(field.name());
    }

    private static boolean isAlwaysThere(FieldInfo field) {
        return !MAY_BE_EMPTY.contains(field.type().name())
                || Stream.<AnnotationTarget>of(field, field.declaringClass()).flatMap(DescribedShapes::inclusion)
                        .findFirst().orElse(JsonInclude.Include.ALWAYS.name())
                        .equals(JsonInclude.Include.ALWAYS.name());
    }

    private static Stream<String> inclusion(AnnotationTarget target) {
        return Optional.ofNullable(target.declaredAnnotation(JsonInclude.class)).map(said -> said.value())
                .map(AnnotationValue::asEnum).stream();
    }
}
