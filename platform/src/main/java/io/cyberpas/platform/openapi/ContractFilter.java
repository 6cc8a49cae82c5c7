package io.cyberpas.platform.openapi;

import io.cyberpas.platform.idempotency.Idempotent;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/**
 * Completes the contract of a service by what all have in common: bearer tokens, problem answers, the headers that versions
 * and repeated calls need, and how money is written. Who needs no token is told so. Pages are no part of the contract.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {
    private static final String BEARER = "bearer";
    private static final Set<PathItem.HttpMethod> CHANGES = Set.of(
            PathItem.HttpMethod.POST, PathItem.HttpMethod.PUT, PathItem.HttpMethod.PATCH, PathItem.HttpMethod.DELETE);

    private final AnnotatedOperations idempotent;
    private final AnnotatedOperations open;

    /** Called by Quarkus with the classes of the service. */
    public ContractFilter(IndexView index) {
        this.idempotent = new AnnotatedOperations(index, Idempotent.class);
        this.open = new AnnotatedOperations(index, PermitAll.class);
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getPaths() != null) {
            List.copyOf(contract.getPaths().getPathItems().keySet()).stream()
                    .filter(path -> !path.startsWith("/api/"))
                    .forEach(contract.getPaths()::removePathItem);
            contract.getPaths().getPathItems().forEach(this::complete);
        }
        Components components = contract.getComponents();
        if (components == null) {
            components = OASFactory.createComponents();
            contract.setComponents(components);
        }
        if (components.getSchemas() != null) {
            components.removeSchema("Currency");
            components.removeSchema("IfMatch");
        }
        CommonSchemas.addTo(components);
        CommonAnswers.addTo(components);
        components.addSecurityScheme(BEARER, CommonAnswers.bearer());
    }

    private void complete(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            answer(operation, "400", "InvalidInput");
            if (open.contains(method.name(), path)) {
                operation.setSecurity(List.of());
            } else {
                operation.setSecurity(
                        List.of(OASFactory.createSecurityRequirement().addScheme(BEARER)));
                answer(operation, "401", "SignInFirst");
                answer(operation, "403", "NotAllowed");
            }
            if (path.contains("{")) {
                answer(operation, "404", "NotFound");
            }
            if (CHANGES.contains(method)) {
                answer(operation, "409", "Conflict");
            }
            completeKey(path, method, operation);
            completeVersion(operation);
        });
    }

    private void completeKey(String path, PathItem.HttpMethod method, Operation operation) {
        Parameter declared = header(operation, CommonAnswers.KEY_HEADER);
        if (declared == null && !idempotent.contains(method.name(), path)) {
            return;
        }
        if (declared == null) {
            operation.addParameter(CommonAnswers.keyParameter());
        } else {
            CommonAnswers.describeKey(declared);
        }
        answer(operation, "422", "KeyReused");
    }

    private static void completeVersion(Operation operation) {
        Parameter version = header(operation, CommonAnswers.VERSION_HEADER);
        if (version != null) {
            CommonAnswers.describeVersion(version);
            answer(operation, "412", "ChangedInBetween");
            answer(operation, "428", "VersionRequired");
        }
    }

    private static @Nullable Parameter header(Operation operation, String name) {
        if (operation.getParameters() == null) {
            return null;
        }
        return operation.getParameters().stream()
                .filter(p -> p.getIn() == Parameter.In.HEADER && name.equalsIgnoreCase(p.getName()))
                .findFirst()
                .orElse(null);
    }

    /** Refers to the common answer; what the operation says itself about the status stays, with the problem as content. */
    private static void answer(Operation operation, String status, String name) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        APIResponse own = operation.getResponses().getAPIResponse(status);
        if (own == null || isEmpty(own)) {
            operation
                    .getResponses()
                    .addAPIResponse(status, OASFactory.createAPIResponse().ref("#/components/responses/" + name));
        } else if (own.getRef() == null && own.getContent() == null) {
            own.setContent(CommonAnswers.problemContent());
        }
    }

    /** What the scanner adds by itself says nothing but the status. */
    private static boolean isEmpty(APIResponse answer) {
        return answer.getRef() == null
                && answer.getContent() == null
                && (answer.getDescription() == null
                        || Map.of("Bad Request", 1, "Not Authorized", 1, "Not Allowed", 1)
                                .containsKey(answer.getDescription()));
    }

    /** Names are kept apart from schemas a service declares. */
    static Schema reference(String schema) {
        return OASFactory.createSchema().ref("#/components/schemas/" + schema);
    }
}
