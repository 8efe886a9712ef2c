package pincite.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.ObjectMapper;

class BillOfMaterialsTest {

    private static final String FILE = "lib/main/a.b.c-1.jar";

    @TempDir
    Path program;

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource(textBlock = """
                           Apache-2.0,                        a.b:c:1,                  true
                           LGPL-2.1-only Apache-2.0,          a.b:c:1,                  true
                           EPL-2.0 GPL-2.0-with-classpath-exception, a.b:c:1,           true
                           GPL-2.0-with-classpath-exception,  a.b:c:1,                  false
                           GPL-3.0-only,                      a.b:c:1,                  false
                           AGPL-3.0-only,                     a.b:c:1,                  false
                           SSPL-1.0,                          a.b:c:1,                  false
                           Our own terms,                     a.b:c:1,                  false
                           apache-2.0 OR GPL-2.0-only,        a.b:c:1,                  false
                           BSD-4-Clause,                      a.b:c:1,                  false
                           BSD-4-Clause,                      org.jline:jline-native:1, true
                           '',                                a.b:c:1,                  false
                           """)
    void oneOfItsLicencesIsAllowed(String licences, String name, boolean isAllowed) {
        var list = licences.isEmpty() ? Set.<String>of() : Set.of(licences.split(" "));
        var part = new ShippedPart(name, list, FILE);
        assertThat(part.isAllowed()).isEqualTo(isAllowed);
        assertThat(new BillOfMaterials(List.of(part)).forbidden()).hasSize(isAllowed ? 0 : 1);
    }

    @Test
    void whatIsShippedIsListed() throws IOException {
        var part = new ShippedPart("a.b:c:1", Set.of("MIT"), FILE);
        shipped(FILE);
        assertThat(new BillOfMaterials(List.of(part)).unlisted(program)).isEmpty();
        shipped("lib/boot/x.jar");
        assertThat(new BillOfMaterials(List.of(part)).unlisted(program)).containsExactly("lib/boot/x.jar");
    }

    @Test
    void readsWhatIsShippedAndNothingElse() throws IOException {
        var parts = BillOfMaterials.of(new ObjectMapper().readTree("{\"components\": ["
                + component("pkg:maven/a.b/c@1", "runtime", "{\"license\": {\"id\": \"MIT\"}}") + ", "
                + component("pkg:maven/a.b/built-with@1", "development", "{\"license\": {\"id\": \"GPL-3.0\"}}") + ", "
                + component("pkg:generic/our-own.jar@1", "runtime", "") + ", "
                + component("pkg:maven/a.b/d@1", "runtime",
                        "{\"license\": {\"name\": \"Ours\"}}, {\"expression\": \"X\"}")
                + "]}")).parts();
        assertThat(parts).containsExactly(new ShippedPart("a.b:c:1", Set.of("MIT"), FILE),
                new ShippedPart("a.b:c:1", Set.of("Ours", "X"), FILE));
        assertThat(parts.get(1)).hasToString("a.b:c:1: Ours, X");
    }

    @Test
    void refusesAPartWithoutAName() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ShippedPart(" ", Set.of(), FILE));
    }

    private void shipped(String file) throws IOException {
        Files.createDirectories(program.resolve(file).getParent());
        Files.writeString(program.resolve(file), "");
    }

    private static String component(String address, String scope, String licences) {
        return "{\"group\": \"a.b\", \"name\": \"c\", \"version\": \"1\", \"purl\": \"" + address
                + "\", \"licenses\": [" + licences + "], \"properties\": [{\"name\": \"quarkus:component:scope\", "
                + "\"value\": \"" + scope + "\"}], \"evidence\": {\"occurrences\": [{\"location\": \"" + FILE
                + "\"}]}}";
    }
}
