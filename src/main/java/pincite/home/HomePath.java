package pincite.home;

import java.nio.file.Path;

import jakarta.annotation.Priority;

import org.eclipse.microprofile.config.spi.Converter;

/** Folders and files of the settings begin in the home; those that commands are given do not come this way. Goes before the platform's own, which has 200. */
@Priority(300)
public final class HomePath implements Converter<Path> {

    private static final long serialVersionUID = 1;

    @Override
    public Path convert(String value) {
        // What is empty is not set, as the platform has it.
        return value.isEmpty() ? null : Home.resolve(value);
    }
}
