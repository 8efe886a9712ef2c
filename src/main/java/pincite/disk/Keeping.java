package pincite.disk;

import java.util.List;

/** Who keeps something lasting while the service runs. */
public interface Keeping {

    /** In which folders; none where it is not asked to. */
    List<Folder> folders();
}
