package io.cyberpas.claims.forensics;

import io.cyberpas.claims.panel.FirmKey;
import io.cyberpas.claims.panel.FirmKeys;
import io.cyberpas.claims.panel.PanelFirms;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Knows with which keys firms may sign reports themselves. */
@ApplicationScoped
class FirmSignatures {

    private final PanelFirms firms;
    private final FirmKeys keys;

    FirmSignatures(PanelFirms firms, FirmKeys keys) {
        this.firms = firms;
        this.keys = keys;
    }

    /**
     * A signature made with a key that counts for the firm now.
     *
     * @throws InvalidInputException if the firm has no such key, or it was revoked
     */
    FirmSignature made(@Nullable String firm, String keyId, String value, Instant now) {
        FirmKey key = keys.byKeyId(keyId)
                .filter(each -> isOf(each, firm))
                .filter(each -> each.countsAt(now))
                .orElseThrow(() -> new InvalidInputException(new FieldProblem(
                        "$.keyId", "is no key of the firm that counts", "a key registered on the panel")));
        return new FirmSignature(key.keyId(), value.strip(), key.publicKey().x509());
    }

    /** Whether the key of a signature counted for the firm when the report was signed. */
    boolean counted(FirmSignature signature, String firm, Instant signedAt) {
        return keys.byKeyId(signature.keyId())
                .filter(key -> isOf(key, firm))
                .filter(key -> key.publicKey().x509().equals(signature.publicKey()))
                .filter(key -> key.countsAt(signedAt))
                .isPresent();
    }

    private boolean isOf(FirmKey key, @Nullable String firm) {
        return firm != null
                && firms.byCode(firm)
                        .filter(known -> known.id().equals(key.firmId()))
                        .isPresent();
    }
}
