package pincite.channel.cli.brief;

import java.io.InputStream;

/**
 * A command listens nowhere, but Quarkus reads and writes the description of all addresses before it starts, a tenth of a short command's
 * time. Where there is none, it has nothing to do.
 */
final class Undescribed extends ClassLoader {

    private static final String DESCRIPTION = "META-INF/quarkus-generated-openapi-doc.";

    Undescribed(ClassLoader all) {
        super(all);
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        return name.startsWith(DESCRIPTION) ? null : super.getResourceAsStream(name);
    }
}
