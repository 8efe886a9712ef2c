package pincite.index;

import java.nio.file.Path;

/** Opens indexes beside the one that is answered from. */
public interface PassageIndexes {

    PassageIndex open(Path folder);
}
