package pincite.export;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

/** Sources as processors of citation styles read them: CSL-JSON 1.0.2. */
final class CslExport {

    private static final JsonMapper JSON = JsonMapper.builder().addModule(new Jdk8Module()).build();
    private static final DefaultPrettyPrinter LINES = new DefaultPrettyPrinter()
            .withArrayIndenter(new DefaultIndenter("  ", "\n")).withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private CslExport() {
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"id", "type", "title", "author", "container-title", "issued", "URL"})
    private record Item(String id, String type, String title, List<Name> author,
            @JsonProperty("container-title") Optional<String> outlet, Optional<Issued> issued,
            @JsonProperty("URL") Optional<String> url) {

        static Item of(Work work) {
            return new Item(work.key(), "article-newspaper", work.title(),
                    work.authors().stream().map(Name::of).toList(),
                    work.outlet(), work.day().map(day -> new Issued(
                            List.of(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth())))),
                    work.address());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private record Name(String family, String given, String literal) {

        static Name of(Author author) {
            return author.isPerson()
                    ? new Name(author.family(), author.given(), "")
                    : new Name("", "", author.family());
        }
    }

    private record Issued(@JsonProperty("date-parts") List<List<Integer>> parts) {
    }

    static String of(List<Work> works) {
        try {
            return JSON.writer(LINES).writeValueAsString(works.stream().map(Item::of).toList()) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Could not write the sources as CSL-JSON", e);
        }
    }
}
