package pincite.engine.opensearch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** An authority of the tests' own and certificates that it signs, made by Java's keytool in a folder. */
record TlsKeys(Path folder) {

    private static final String SECRET = "of-a-test";

    static TlsKeys in(Path folder) throws Exception {
        var keys = new TlsKeys(folder);
        keys.keytool("-genkeypair", "-alias", "authority", "-dname", "CN=Authority of the tests", "-ext", "bc:c");
        return keys;
    }

    /** @param names as in a certificate: {@code dns:localhost} */
    TlsKeys signed(String alias, String names, String since, int days) throws Exception {
        keytool("-genkeypair", "-alias", alias, "-dname", "CN=" + alias, "-signer", "authority", "-ext",
                "san=" + names, "-startdate", since, "-validity", String.valueOf(days));
        return this;
    }

    /** What whoever trusts the authority is given. */
    Path authority() throws Exception {
        var file = folder.resolve("authority.pem");
        keytool("-exportcert", "-rfc", "-alias", "authority", "-file", file.toString());
        return file;
    }

    /** Of who proves by one certificate who it is. */
    SSLContext proving(String alias) throws IOException, GeneralSecurityException {
        var all = KeyStore.getInstance(store().toFile(), SECRET.toCharArray());
        var one = KeyStore.getInstance("PKCS12");
        one.load(null, null);
        one.setKeyEntry(alias, all.getKey(alias, SECRET.toCharArray()), SECRET.toCharArray(),
                all.getCertificateChain(alias));
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(one, SECRET.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    private Path store() {
        return folder.resolve("keys.p12");
    }

    private void keytool(String... what) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(what));
        command.addAll(List.of("-keystore", store().toString(), "-storepass", SECRET));
        if (what[0].equals("-genkeypair")) {
            command.addAll(List.of("-keyalg", "EC"));
        }
        var said = folder.resolve("said.txt");
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " said: " + Files.readString(said));
        }
    }
}
