package pincite.disk;

import java.nio.file.Path;

/** A folder in which something lasting is kept cannot be used. */
public final class DiskException extends RuntimeException {

    private final String doing;
    private final transient Path path;
    private final String setting;

    private DiskException(String message, String doing, Path path, String setting, Throwable cause) {
        super(message, cause);
        this.doing = doing;
        this.path = path;
        this.setting = setting;
    }

    static DiskException failed(String doing, Path path, String setting, Exception cause) {
        return new DiskException("Could not " + doing + " in " + path.toAbsolutePath() + ": " + cause
                + ". Check that the folder can be written, or set " + setting + ".", doing, path, setting, cause);
    }

    static DiskException taken(String content, Path path, String setting) {
        return new DiskException("Another process works on " + content + " " + path.toAbsolutePath()
                + ". Stop it, or give this one its own with " + setting + ".", "open " + content, path, setting, null);
    }

    /** What could not be done, as in "keep an answer"; says nothing of the machine. */
    public String doing() {
        return doing;
    }

    public Path path() {
        return path;
    }

    /** That names the folder. */
    public String setting() {
        return setting;
    }
}
