package pincite.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code --home FOLDER} before or after the command, up to {@code --}, and what is left without it.
 *
 * @param value the last one given
 */
record HomeOption(Optional<String> value, List<String> others) {

    static final String OPTION = "--home";
    private static final String END = "--";

    static HomeOption of(String... arguments) {
        var others = new ArrayList<String>();
        var value = Optional.<String>empty();
        for (int each = 0; each < arguments.length; each++) {
            var argument = arguments[each];
            if (argument.equals(END)) {
                others.addAll(List.of(arguments).subList(each, arguments.length));
                break;
            }
            if (argument.equals(OPTION)) {
                each++;
                value = Optional.of(each < arguments.length ? arguments[each] : "");
            } else if (argument.startsWith(OPTION + "=")) {
                value = Optional.of(argument.substring(OPTION.length() + 1));
            } else {
                others.add(argument);
            }
        }
        return new HomeOption(value, List.copyOf(others));
    }
}
