package pincite.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WallTest {

    @ParameterizedTest
    @CsvSource({"'', '', true", "'', red, true", "red, '', false", "red, red, true", "red, blue, false",
            "red|blue, blue, true", "red&blue, blue, false", "red&blue, red;blue, true",
            "red&blue|green, red;green, true",
            "-, red, false", "red, Red, false"})
    void opensToWhoHasAGroupForEachDoor(String wall, String groups, boolean isOpen) {
        var readership = Readership.of(groups.isEmpty() ? Set.of() : Set.of(groups.split(";")));
        assertThat(readership.mayRead(Wall.named(wall))).isEqualTo(isOpen);
        assertThat(Readership.EVERYTHING.mayRead(Wall.named(wall))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "blue|red", "blue&red", "blue|green&red", "-", "-&red"})
    void isReadFromItsName(String name) {
        assertThat(Wall.named(name).name()).isEqualTo(name);
    }

    @Test
    void isTheSameInWhateverOrderItIsWritten() {
        assertThat(Wall.named("red&green|blue&red")).isEqualTo(Wall.named("blue|green&red"))
                .hasSameHashCodeAs(Wall.named("blue|green&red"));
    }

    @Test
    void whoeverAddsADoorLetsInFewer() {
        assertThat(Wall.of(List.of("red")).and(Wall.of(List.of("blue")))).isEqualTo(Wall.named("blue&red"));
        assertThat(Wall.of(List.of("red")).and(Wall.NONE)).isEqualTo(Wall.named("red"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"red|", "&", "a b", "-red", "red&&blue"})
    void refusesWhatNamesNone(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> Wall.named(name)).withMessageContaining("group");
    }
}
