package pincite.answer.writer;

import java.util.Optional;

/** The language model that the configuration names; none by default. */
public record ModelChoice(Optional<ModelWriter> writer) {

    public static final ModelChoice NONE = new ModelChoice(Optional.empty());
}
