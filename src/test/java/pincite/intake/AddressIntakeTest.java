package pincite.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import pincite.fetch.Fetched;
import pincite.library.Addition;
import pincite.library.TestLibrary;

class AddressIntakeTest {

    private static final URI ADDRESS = URI.create("https://river.example/otters");

    @TempDir
    Path folder;

    @Test
    void aPageThatThereIsNoRoomForSaysSo() throws IOException {
        Files.createDirectories(folder.resolve("corpus"));
        var house = new TestLibrary(folder, 1);
        var large = "Otters swim. ".repeat(100_000).getBytes(UTF_8);
        Web web = request -> new Fetched.Page(large, ADDRESS, Optional.empty(), Optional.empty(),
                Instant.EPOCH);
        var intake = new AddressIntake(house.library, house.additions, Optional::of, web, content -> Optional.empty(),
                () -> {
                }, 20);
        intake.fetch(house.library.add(ADDRESS));
        var said = house.additions.all().get(0);
        assertThat(said.state()).isEqualTo(Addition.State.FAILED);
        assertThat(said.trouble().orElseThrow()).contains("pincite.library.most-megabytes");
    }
}
