package pincite.channel.http.door;

import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import pincite.access.Right;

/** Who may ask what, as the table of it says, in the description of each address. */
@OpenApiFilter
public class DescribedRights implements OASFilter {

    private static final String KEY = "key";
    private static final String SIGN_IN = "signIn";
    private static final String UNKNOWN = "401";
    private static final String FORBIDDEN = "403";

    @Override
    public void filterOpenAPI(OpenAPI all) {
        all.getComponents().setSecuritySchemes(Map.of(KEY,
                bearer("pck", "A key of this service, 'pck_…'; whoever runs it makes one with 'pincite keys add'."),
                SIGN_IN,
                bearer("JWT", "A token of the issuer that people sign in at (OpenID Connect), where one is set up.")));
        all.setSecurity(List.of(requirement(KEY), requirement(SIGN_IN), OASFactory.createSecurityRequirement()));
        all.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> RouteRight.of(method.name(), path)
                        .ifPresentOrElse(right -> describe(operation, right), () -> operation.setSecurity(List.of()))));
    }

    private static SecurityScheme bearer(String format, String description) {
        return OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer").bearerFormat(format)
                .description(description);
    }

    private static SecurityRequirement requirement(String scheme) {
        return OASFactory.createSecurityRequirement().addScheme(scheme);
    }

    private static void describe(Operation operation, Right right) {
        var responses = operation.getResponses();
        if (!responses.hasAPIResponse(UNKNOWN)) {
            responses.addAPIResponse(UNKNOWN, OASFactory.createAPIResponse()
                    .description("Nobody who is known asks, where whoever asks must be known"));
        }
        if (!responses.hasAPIResponse(FORBIDDEN)) {
            responses.addAPIResponse(FORBIDDEN, OASFactory.createAPIResponse()
                    .description("Who asks lacks the right '" + right.word() + "', or a page of another site asks"));
        }
    }
}
