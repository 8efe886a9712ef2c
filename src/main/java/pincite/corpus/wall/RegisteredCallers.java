package pincite.corpus.wall;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import pincite.access.Caller;
import pincite.access.CallerRegister;
import pincite.access.KnownCallers;

/** Asks whoever keeps callers of their kind; those whom nobody keeps, such as people who sign in elsewhere, stay who they were. */
@ApplicationScoped
class RegisteredCallers implements KnownCallers {

    private final Iterable<CallerRegister> registers;

    @Inject
    RegisteredCallers(@Any Instance<CallerRegister> registers) {
        this.registers = registers;
    }

    @Override
    public Optional<Caller> now(Caller stored) {
        for (var register : registers) {
            if (register.keeps(stored)) {
                return register.now(stored);
            }
        }
        return Optional.of(stored);
    }
}
