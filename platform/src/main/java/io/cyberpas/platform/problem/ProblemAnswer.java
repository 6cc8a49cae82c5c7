package io.cyberpas.platform.problem;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Answers with a problem: as JSON, or as a page where a person looks. */
@Singleton
class ProblemAnswer {
    private static final Logger LOG = Logger.getLogger(ProblemAnswer.class);
    private static final int RETRY_AFTER_SECONDS = 2;
    private static final Set<String> NOT_KEPT =
            Set.of("allow", "content-type", "content-length", "content-encoding", "transfer-encoding");

    private final Problems problems;
    private final Phrasebook phrases;
    private final Instance<ProblemPage> page;

    ProblemAnswer(Problems problems, Phrasebook phrases, Instance<ProblemPage> page) {
        this.problems = problems;
        this.phrases = phrases;
        this.page = page;
    }

    /** What to answer to an exception. */
    Uni<Response> to(Throwable thrown, RoutingContext request) {
        boolean versioned = request.request().headers().contains(HttpHeaders.IF_MATCH);
        Diagnosis.Finding finding = Diagnosis.of(thrown, versioned);
        ProblemException failure = finding.failure();
        if (failure != null) {
            return known(failure, request);
        }
        Response response = finding.response();
        if (response != null && response.getStatus() < 400) {
            return Uni.createFrom().item(response);
        }
        int status = response == null ? 500 : response.getStatus();
        if ((status == 400 || status == 404) && thrown.getCause() != null) {
            List<FieldProblem> unreadable = ParameterProblems.ofCurrentRequest(request.request());
            if (!unreadable.isEmpty()) {
                return known(new InvalidInputException(unreadable), request);
            }
        }
        if (status >= 500) {
            LOG.errorf(thrown, "%s %s failed", request.request().method(), request.normalizedPath());
        }
        return render(Problems.of(status, detail(status, request), path(request)), response, request);
    }

    /** What to answer where the status says enough. */
    Uni<Response> status(int status, @Nullable String detail, RoutingContext request) {
        return render(Problems.of(status, detail, path(request)), null, request);
    }

    /** Whether a person looks at the answer: the request accepts HTML and is not for the API. */
    static boolean isForPage(RoutingContext request) {
        if (isForApi(request)) {
            return false;
        }
        String accept = request.request().getHeader(HttpHeaders.ACCEPT);
        return isFragment(request) || (accept != null && accept.contains(MediaType.TEXT_HTML));
    }

    static boolean isForApi(RoutingContext request) {
        String path = request.normalizedPath();
        return path.equals("/api") || path.startsWith("/api/");
    }

    static boolean isFragment(RoutingContext request) {
        return "true".equals(request.request().getHeader("HX-Request"));
    }

    /** Renders a problem, keeping the headers of an answer the framework had made. */
    Uni<Response> render(Problem problem, @Nullable Response original, RoutingContext request) {
        if (isForPage(request) && page.isResolvable()) {
            return Uni.createFrom()
                    .item(() -> page(problem, original, request))
                    .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
        }
        return Uni.createFrom().item(document(problem, original, language(request)));
    }

    private Uni<Response> known(ProblemException failure, RoutingContext request) {
        if (failure.status() >= 500) {
            LOG.warnf(failure, "%s %s: %s", request.request().method(), request.normalizedPath(), failure.detail());
        }
        Response headers = failure instanceof TooManyRequestsException much
                ? Response.status(failure.status())
                        .header(HttpHeaders.RETRY_AFTER, much.retryAfterSeconds())
                        .build()
                : null;
        return render(Problems.of(failure, path(request)), headers, request);
    }

    private Response document(Problem problem, @Nullable Response original, Locale language) {
        return builder(problem, original, Problems.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .entity(problems.write(phrases.in(language, problem)))
                .build();
    }

    /** What the caller asks for first, of the two that problems are told in; who asks for nothing is told in English. */
    private static Locale language(RoutingContext request) {
        var preferred = request.preferredLanguage();
        return preferred != null && preferred.tag().equalsIgnoreCase(Locale.KOREAN.getLanguage())
                ? Locale.KOREAN
                : Locale.ENGLISH;
    }

    private Response page(Problem problem, @Nullable Response original, RoutingContext request) {
        try {
            Object body = page.get().render(problem, isFragment(request));
            String html = body instanceof TemplateInstance template ? template.render() : body.toString();
            return builder(problem, original, MediaType.TEXT_HTML + ";charset=UTF-8")
                    .entity(html)
                    .build();
        } catch (RuntimeException e) {
            LOG.error("The page of a problem could not be rendered", e);
            return document(problem, original, language(request));
        }
    }

    private static Response.ResponseBuilder builder(Problem problem, @Nullable Response original, String type) {
        Response.ResponseBuilder builder = Response.status(problem.status());
        if (original != null) {
            original.getHeaders().forEach((name, values) -> {
                if (!NOT_KEPT.contains(name.toLowerCase(Locale.ROOT))) {
                    values.forEach(value -> builder.header(name, value));
                }
            });
        }
        if (problem.status() == 405) {
            builder.header(HttpHeaders.ALLOW, String.join(", ", AllowedMethods.ofCurrentRequest()));
        }
        if (problem.status() == 503) {
            builder.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return builder.header(HttpHeaders.CONTENT_TYPE, type);
    }

    private static String path(RoutingContext request) {
        return Problems.instance(request.request().path());
    }

    private static @Nullable String detail(int status, RoutingContext request) {
        return switch (status) {
            case 400 -> "The request could not be understood";
            case 404 -> "There is nothing at this address";
            case 405 -> request.request().method() + " is not possible here";
            case 406 -> "The answer cannot be given in any form the request accepts";
            case 413 -> "The request is too large";
            case 415 -> "The body is of a type that is not read here";
            default -> status >= 500 ? "It is our fault; the trace id helps to find it" : null;
        };
    }
}
