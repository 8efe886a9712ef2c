package pincite.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceUnitTest {

    private static final Path DISTRIBUTION = Path.of("src/main/distribution").toAbsolutePath();

    @TempDir
    Path folder;

    /** A word that it does not know is passed over, and said. */
    @Test
    void isUnderstoodBySystemd() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/systemd-analyze")), "There is no systemd-analyze here");
        var unit = Files.readString(DISTRIBUTION.resolve("pincite.service"));
        assertThat(verify(unit)).isEmpty();
        assertThat(verify(unit.replace("DynamicUser", "DynamicLoser"))).contains("DynamicLoser");
    }

    private String verify(String unit) throws Exception {
        var file = folder.resolve("pincite.service");
        Files.writeString(file,
                unit.replace("/opt/pincite/bin/pincite", DISTRIBUTION.resolve("bin/pincite").toString()));
        return Ended.in(folder, Map.of(), "systemd-analyze", "verify", file.toString()).errors().lines()
                .filter(line -> line.contains("pincite")).toList().toString().replace("[]", "");
    }
}
