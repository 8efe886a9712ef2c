package pincite.corpus.folder;

import java.util.regex.Pattern;

/** What stands before the extension of a file's name is the id of its article. */
public final class FileName {

    private static final Pattern EXTENSION = Pattern.compile("(?<=[^/])(?:\\.warc\\.gz|\\.[A-Za-z][A-Za-z0-9]{0,7})$",
            Pattern.CASE_INSENSITIVE);

    private FileName() {
    }

    public static String withoutExtension(String path) {
        return EXTENSION.matcher(path).replaceFirst("");
    }
}
