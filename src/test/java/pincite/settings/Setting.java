package pincite.settings;

import java.util.Locale;

/** One thing that can be set, as the sources tell it. */
record Setting(String name, String type, String preset, String meaning) {

    /** A method of a mapping is read in the words that its name is made of. */
    static String kebabCase(String method) {
        return method.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    String prefix() {
        return name.substring(0, name.lastIndexOf('.'));
    }

    String environmentVariable() {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
