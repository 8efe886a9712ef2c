package pincite.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** What every way to keep the vectors of tokens must do. */
public abstract class TokenCodecContract {

    protected abstract TokenCodec codec();

    /** Vectors that the codec was made for. */
    protected abstract float[][] vectors(int count);

    @Test
    void keepsWhereTokensStandHoweverFarApart() {
        var starts = new int[]{0, 3, 200, 40_000, 5_000_000};
        var ends = new int[]{0, 131, 201, 80_000, 5_000_001};
        var back = back(TokenVectors.of(starts, ends, vectors(starts.length)));
        assertThat(back.starts()).containsExactly(starts);
        assertThat(back.ends()).containsExactly(ends);
    }

    @Test
    void findsATokenLikeItself() {
        var places = IntStream.range(0, 20).toArray();
        var tokens = TokenVectors.of(places, places, vectors(20));
        var similarities = back(tokens).similarities(tokens);
        for (int token = 0; token < 20; token++) {
            var row = similarities[token];
            int same = token;
            assertThat(IntStream.range(0, 20).allMatch(other -> row[other] <= row[same])).isTrue();
        }
    }

    @Test
    void keepsNoTokensToo() {
        assertThat(back(TokenVectors.none()).count()).isZero();
    }

    @Test
    void writesTheSameBytesEachTime() {
        var places = IntStream.range(0, 9).toArray();
        var tokens = TokenVectors.of(places, places, vectors(9));
        assertThat(codec().bytes(tokens)).isEqualTo(codec().bytes(tokens));
    }

    private TokenVectors back(TokenVectors tokens) {
        return codec().tokens(ByteBuffer.wrap(codec().bytes(tokens)));
    }
}
