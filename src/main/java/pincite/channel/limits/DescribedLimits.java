package pincite.channel.limits;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/** Whatever is asked may be refused as one too many, and the description of each address says so. */
@OpenApiFilter
public class DescribedLimits implements OASFilter {

    private static final String TOO_MANY = "429";
    private static final String SENTENCE = "More was asked than this caller may (pincite.limits); 'Retry-After' says when to"
            + " ask again";

    @Override
    public void filterOpenAPI(OpenAPI all) {
        all.getPaths().getPathItems().forEach((path, item) -> {
            if (!LimitedCallers.isFree(path)) {
                item.getOperations().values().forEach(DescribedLimits::describe);
            }
        });
    }

    private static void describe(Operation operation) {
        if (!operation.getResponses().hasAPIResponse(TOO_MANY)) {
            operation.getResponses().addAPIResponse(TOO_MANY, OASFactory.createAPIResponse().description(SENTENCE));
        }
    }
}
