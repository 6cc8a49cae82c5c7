package io.cyberpas.claims.forensics.storage;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Chooses by configuration where evidence is kept. */
@Singleton
class StorageChoice {

    private static final int PART_BYTES = 16 << 20;

    @Produces
    @Singleton
    EvidenceStorage storage(
            @ConfigProperty(name = "cyberpas.evidence.storage") String kind,
            @ConfigProperty(name = "cyberpas.evidence.folder") Path folder,
            @ConfigProperty(name = "cyberpas.evidence.s3.bucket") Optional<String> bucket,
            @ConfigProperty(name = "cyberpas.evidence.s3.region") String region,
            @ConfigProperty(name = "cyberpas.evidence.s3.endpoint") Optional<URI> endpoint,
            @ConfigProperty(name = "cyberpas.evidence.s3.access-key") Optional<String> accessKey,
            @ConfigProperty(name = "cyberpas.evidence.s3.secret-key") Optional<String> secretKey) {
        return switch (kind) {
            case "folder" -> new LocalFolder(folder);
            case "s3" ->
                new S3Bucket(
                        client(region, endpoint, credentials(accessKey, secretKey)),
                        bucket.orElseThrow(
                                () -> new IllegalStateException("cyberpas.evidence.s3.bucket names no bucket")),
                        PART_BYTES);
            default -> throw new IllegalStateException("cyberpas.evidence.storage is folder or s3, not " + kind);
        };
    }

    void close(@Disposes EvidenceStorage storage) {
        if (storage instanceof S3Bucket bucket) {
            bucket.close();
        }
    }

    /** Checksums are our own SHA-256 values; others that newer clients add are unknown to many compatible services. */
    static S3Client client(String region, Optional<URI> endpoint, AwsCredentialsProvider credentials) {
        var builder = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .region(Region.of(region))
                .credentialsProvider(credentials)
                .serviceConfiguration(service -> service.chunkedEncodingEnabled(false))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        endpoint.ifPresent(address -> builder.endpointOverride(address).forcePathStyle(true));
        return builder.build();
    }

    /** The keys that are configured, else those of the machine or pod. */
    static AwsCredentialsProvider credentials(Optional<String> accessKey, Optional<String> secretKey) {
        return accessKey.isPresent() && secretKey.isPresent()
                ? StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey.get(), secretKey.get()))
                : DefaultCredentialsProvider.builder().build();
    }
}
