package io.cyberpas.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Lets Swagger UI, where it is switched on, get its token from the issuer this process works with. */
@OpenApiFilter(OpenApiFilter.RunStage.RUN)
public class SignInFilter implements OASFilter {
    private static final String ISSUER = "issuer";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        Config config = ConfigProvider.getConfig();
        if (contract.getComponents() == null
                || !config.getOptionalValue("quarkus.swagger-ui.enabled", Boolean.class)
                        .orElse(false)) {
            return;
        }
        String issuer = config.getValue("quarkus.oidc.auth-server-url", String.class);
        contract.getComponents()
                .addSecurityScheme(
                        ISSUER,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.OPENIDCONNECT)
                                .openIdConnectUrl(issuer + "/.well-known/openid-configuration"));
        if (contract.getPaths() != null) {
            contract.getPaths().getPathItems().values().forEach(SignInFilter::offer);
        }
    }

    private static void offer(PathItem item) {
        item.getOperations().values().stream()
                .filter(operation -> operation.getSecurity() == null
                        || !operation.getSecurity().isEmpty())
                .forEach(operation -> operation.setSecurity(List.of(
                        OASFactory.createSecurityRequirement().addScheme("bearer"),
                        OASFactory.createSecurityRequirement().addScheme(ISSUER))));
    }
}
