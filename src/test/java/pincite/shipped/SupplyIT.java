package pincite.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** All that is shipped is listed, and may be shipped. Leaves the list of licences beside the bill of materials. */
class SupplyIT {

    private static final Path TARGET = Path.of("target");

    private static BillOfMaterials bill;

    @BeforeAll
    static void read() throws IOException {
        bill = BillOfMaterials.read(TARGET.resolve("quarkus-run-cyclonedx.json"));
        Files.write(TARGET.resolve("licences.txt"), bill.parts().stream().map(ShippedPart::toString).sorted().toList());
    }

    @Test
    void allThatIsShippedIsListed() throws IOException {
        assertThat(bill.parts()).hasSizeGreaterThan(100);
        assertThat(bill.unlisted(TARGET.resolve("quarkus-app"))).isEmpty();
    }

    @Test
    void everyLicenceIsAllowed() {
        assertThat(bill.forbidden()).isEmpty();
    }
}
