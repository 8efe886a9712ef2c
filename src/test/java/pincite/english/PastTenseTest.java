package pincite.english;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastTenseTest {

    @ParameterizedTest
    @CsvSource({"refused,refuse", "fined,fine", "denied,deny", "granted,grant", "rejected,reject", "stopped,stop",
            "planned,plan", "added,add", "called,call", "filed,file", "ordered,order", "cleared,clear",
            "declared,declare", "sued,sue", "charged,charge", "settled,settle", "blocked,block", "resigned,resign",
            "sold,sell", "gave,give", "allowed,allow", "reached,reach", "explained,explain", "joined,join",
            "dismissed,dismiss", "voted,vote", "created,create", "treated,treat", "awarded,award", "decided,decide"})
    void knowsWhatAVerbIsThePastOf(String past, String base) {
        assertThat(PastTense.base(past)).contains(base);
    }

    @ParameterizedTest
    @ValueSource(strings = {"edited", "developed", "mill", "red", "hundred", "is", "", "ed"})
    void doesNotGuess(String word) {
        assertThat(PastTense.base(word)).isEmpty();
    }
}
