package pincite.channel.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.util.IOUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.junit.main.QuarkusMainLauncher;
import io.quarkus.test.junit.main.QuarkusMainTest;
import pincite.OwnFolders;
import pincite.audit.Audited;
import pincite.audit.Upshot;

@QuarkusMainTest
@TestProfile(AuditCommandTest.InItsFolder.class)
class AuditCommandTest {

    private static final Path LOG = OwnFolders.FOLDER.resolve("audit");

    public static class InItsFolder extends OwnFolders {

        @Override
        public Map<String, String> getConfigOverrides() {
            var all = new HashMap<>(super.getConfigOverrides());
            all.put("pincite.audit.folder", LOG.toString());
            return all;
        }
    }

    @BeforeEach
    void clear() throws IOException {
        IOUtils.rm(LOG);
    }

    @Test
    void saysWhetherItIsWhole(QuarkusMainLauncher pincite) throws IOException {
        assertThat(pincite.launch("audit", "verify").exitCode()).isEqualTo(2);
        var log = new Audited(LOG).log();
        log.putQuestion("Who?", List.of("case/one"), Upshot.ANSWERED);
        log.putQuestion("Why?", List.of(), Upshot.DECLINED);
        var whole = pincite.launch("audit", "verify");
        assertThat(whole.exitCode()).isZero();
        assertThat(whole.getOutput()).contains("Whole: lines 1 to 2 in 1 files; the last one's hash is ");
        change();
        var broken = pincite.launch("audit", "verify", "--json");
        assertThat(broken.exitCode()).isEqualTo(1);
        assertThat(broken.getOutput()).contains("\"whole\":false", "\"kind\":\"CHANGED\",\"line\":1");
        assertThat(pincite.launch("audit").exitCode()).isEqualTo(2);
    }

    private static void change() throws IOException {
        try (var files = Files.list(LOG)) {
            var file = files.filter(each -> each.toString().endsWith(".jsonl")).findFirst().orElseThrow();
            Files.writeString(file, Files.readString(file).replace("case/one", "case/two"));
        }
    }
}
