package pincite.channel.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import pincite.OwnFolders;
import pincite.audit.Audited;
import pincite.audit.Upshot;
import pincite.channel.cli.CommandsOfOneService;

@QuarkusTest
@TestProfile(OwnFolders.class)
class AuditCommandTest extends CommandsOfOneService {

    private static final Path LOG = OwnFolders.AUDIT;

    @BeforeEach
    void clear() throws IOException {
        OwnFolders.begin();
    }

    @Test
    void saysWhetherItIsWhole() throws IOException {
        assertThat(run("audit", "verify").exitCode()).isEqualTo(2);
        var log = new Audited(LOG).log();
        log.putQuestion("Who?", List.of("case/one"), Upshot.ANSWERED);
        log.putQuestion("Why?", List.of(), Upshot.DECLINED);
        var whole = run("audit", "verify");
        assertThat(whole.exitCode()).isZero();
        assertThat(whole.output()).contains("Whole: lines 1 to 2 in 1 files; the last one's hash is ");
        change();
        var broken = run("audit", "verify", "--json");
        assertThat(broken.exitCode()).isEqualTo(1);
        assertThat(broken.output()).contains("\"whole\":false", "\"kind\":\"CHANGED\",\"line\":1");
        assertThat(run("audit").exitCode()).isEqualTo(2);
    }

    private static void change() throws IOException {
        try (var files = Files.list(LOG)) {
            var file = files.filter(each -> each.toString().endsWith(".jsonl")).findFirst().orElseThrow();
            Files.writeString(file, Files.readString(file).replace("case/one", "case/two"));
        }
    }
}
