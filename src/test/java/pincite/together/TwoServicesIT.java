package pincite.together;

import java.util.Map;

import org.junit.jupiter.api.BeforeAll;

/** The index in the folder, too. */
class TwoServicesIT extends TwoServicesContract {

    @BeforeAll
    static void serve() throws Exception {
        serve(Map.of());
    }
}
