package pincite.engine.opensearch.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Trusts the authorities of a PEM file, and no other. */
public final class PemTrust {

    private PemTrust() {
    }

    public static SSLContext of(Path file) throws IOException, GeneralSecurityException {
        var keys = KeyStore.getInstance(KeyStore.getDefaultType());
        keys.load(null, null);
        try (var pem = Files.newInputStream(file)) {
            for (var certificate : CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
                keys.setCertificateEntry("authority " + keys.size(), certificate);
            }
        }
        if (keys.size() == 0) {
            throw new CertificateException("there is no certificate in it");
        }
        var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trusted.getTrustManagers(), null);
        return context;
    }
}
