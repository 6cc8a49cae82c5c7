package io.cyberpas.claims.fundstransfer.adapter;

import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.fundstransfer.PersonCover;
import io.cyberpas.claims.fundstransfer.PersonCovers;
import io.cyberpas.platform.access.ActingUser;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.platform.problem.UnavailableException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Reads the cover of persons from the policy service; whatever it cannot answer or cannot be understood counts as unavailable. */
@ApplicationScoped
class PolicyServicePersons implements PersonCovers {

    private final PersonApi policies;

    PolicyServicePersons(@RestClient PersonApi policies) {
        this.policies = policies;
    }

    @Override
    public PersonCover find(String policyNumber, @Nullable String certificate, LocalDate on, Actor actor) {
        PersonApi.PersonAnswer answer;
        try {
            answer = policies.cover(
                    policyNumber, certificate, on, ActingUser.of(actor).headerValue());
        } catch (PersonApi.Declined e) {
            throw new InvalidInputException(
                    e.status() == 409
                            ? new FieldProblem(
                                    "$.certificate",
                                    "does not fit the policy",
                                    certificate == null
                                            ? "the certificate of the member, such as P-2026-000001-01-0000002"
                                            : "none: the policy insures a person by name")
                            : new FieldProblem("$.certificate", "is no certificate of the policy"));
        } catch (RuntimeException e) {
            throw new UnavailableException("policy-service", e);
        }
        return translate(answer);
    }

    private static PersonCover translate(PersonApi.PersonAnswer answer) {
        var part = answer.parts().stream()
                .filter(each -> each.code().equals(CoveragePart.FUNDS_TRANSFER_LOSS.name()))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        new FieldProblem("$.policyNumber", "does not insure stolen money or virtual property")));
        return new PersonCover(
                answer.product(),
                answer.certificateNumber(),
                answer.reason(),
                answer.period().from(),
                part.perEvent(),
                part.perYear().min(answer.perYear()),
                answer.retention(),
                answer.premiumOverdue());
    }
}
