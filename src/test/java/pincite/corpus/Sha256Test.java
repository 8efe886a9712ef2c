package pincite.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Sha256Test {

    @Test
    void isOfTheUtf8() {
        assertThat(Sha256.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Sha256.of("\u00e9")).isEqualTo("4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c");
    }

    @Test
    void isOfACanonicalTextWhateverItsLineEndsWere() {
        assertThat(Sha256.of(CanonicalText.of("a\r\nb"))).isEqualTo(Sha256.of("a\nb"));
        assertThat(Sha256.of("a\r\nb")).isNotEqualTo(Sha256.of("a\nb"));
    }
}
