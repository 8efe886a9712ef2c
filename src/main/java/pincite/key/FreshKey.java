package pincite.key;

/**
 * A key that was just made.
 *
 * @param text    the key itself, which is told once
 * @param isFirst whether the doors were open before
 */
public record FreshKey(Key key, String text, boolean isFirst) {

    @Override
    public String toString() {
        return key.prefix();
    }
}
