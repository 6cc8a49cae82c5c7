package io.cyberpas.claims.timestamp.adapter;

import io.cyberpas.claims.timestamp.Timestamp;
import io.cyberpas.claims.timestamp.TimestampCheck;
import io.cyberpas.claims.timestamp.Timestamping;
import io.cyberpas.platform.hash.Sha256;
import io.cyberpas.platform.problem.UnavailableException;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks an authority over HTTP, as RFC 3161 section 3.4 describes, and believes it only after verifying what it answers. */
@ApplicationScoped
class TimestampAuthority implements Timestamping {

    private static final String QUERY = "application/timestamp-query";
    private static final int NONCE_BITS = 64;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Optional<URI> address;
    private final TrustedAuthorities trusted;
    private final Duration timeout;
    private final HttpClient client;

    TimestampAuthority(
            @ConfigProperty(name = "cyberpas.timestamp.url") Optional<URI> address,
            @ConfigProperty(name = "cyberpas.timestamp.certificates") Optional<Path> certificates,
            @ConfigProperty(name = "cyberpas.timestamp.timeout") Duration timeout) {
        if (address.isPresent() && certificates.isEmpty()) {
            throw new IllegalStateException(
                    "cyberpas.timestamp.url names an authority, but cyberpas.timestamp.certificates nobody to trust");
        }
        this.address = address;
        this.trusted = certificates.map(TrustedAuthorities::of).orElseGet(TrustedAuthorities::none);
        this.timeout = timeout;
        this.client = HttpClient.newBuilder().connectTimeout(timeout).build();
    }

    /** A mistake in the configuration stops the start. */
    void look(@Observes StartupEvent start) {
        isAvailable();
    }

    @Override
    public boolean isAvailable() {
        return address.isPresent();
    }

    @Override
    public Timestamp stamp(String sha256) {
        URI authority = address.orElseThrow(() -> unavailable(null));
        try {
            TimeStampRequest request = request(sha256);
            TimeStampToken token = token(request, ask(authority, request.getEncoded()));
            byte[] encoded = token.getEncoded();
            TimestampCheck check = check(encoded, sha256);
            if (!check.holds() || check.at() == null || check.authority() == null) {
                throw new TSPException("The token does not verify: " + check.fault());
            }
            return new Timestamp(encoded, check.at(), check.authority());
        } catch (IOException | TSPException failed) {
            throw unavailable(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw unavailable(stopped);
        }
    }

    @Override
    public TimestampCheck check(byte[] token, String sha256) {
        return TokenCheck.of(token, new Sha256(sha256).bytes(), trusted);
    }

    private static TimeStampRequest request(String sha256) throws IOException {
        var generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        return generator.generate(TSPAlgorithms.SHA256, new Sha256(sha256).bytes(), new BigInteger(NONCE_BITS, RANDOM));
    }

    private byte[] ask(URI authority, byte[] query) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(authority)
                .header("Content-Type", QUERY)
                .timeout(timeout)
                .POST(BodyPublishers.ofByteArray(query))
                .build();
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException("The time-stamping authority answers " + answer.statusCode());
        }
        return answer.body();
    }

    private static TimeStampToken token(TimeStampRequest request, byte[] answer) throws IOException, TSPException {
        var response = new TimeStampResponse(answer);
        response.validate(request);
        TimeStampToken token = response.getTimeStampToken();
        if (token == null) {
            throw new TSPException("The time-stamping authority refuses: " + response.getStatusString());
        }
        return token;
    }

    private static UnavailableException unavailable(@org.jspecify.annotations.Nullable Exception cause) {
        return new UnavailableException("time-stamping authority", cause);
    }
}
