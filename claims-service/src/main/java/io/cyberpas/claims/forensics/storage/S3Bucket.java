package io.cyberpas.claims.forensics.storage;

import io.cyberpas.platform.hash.Sha256Sum;
import io.cyberpas.platform.problem.UnavailableException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.MultipartUpload;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * A bucket of an S3-compatible service. Content goes there in parts of a known size, so memory is that of one part however large the
 * content is; with each part goes its SHA-256 value, which the service compares with what it received.
 */
final class S3Bucket implements EvidenceStorage, AutoCloseable {

    private final S3Client client;
    private final String bucket;
    private final int partBytes;

    /** @param partBytes at least 5 MiB, which the protocol asks for; a content has at most 10,000 parts */
    S3Bucket(S3Client client, String bucket, int partBytes) {
        this.client = client;
        this.bucket = bucket;
        this.partBytes = partBytes;
    }

    @Override
    public Intake begin(ContentKey key, long bytes) {
        return new PartsIntake(client, bucket, key.path(), bytes, new byte[partBytes]);
    }

    @Override
    public Optional<InputStream> read(ContentKey key) {
        return attempt(() -> {
            try {
                return Optional.of(
                        client.getObject(request -> request.bucket(bucket).key(key.path())));
            } catch (NoSuchKeyException _) {
                return Optional.empty();
            }
        });
    }

    @Override
    public void remove(ContentKey key) {
        attempt(() -> client.deleteObject(request -> request.bucket(bucket).key(key.path())));
    }

    @Override
    public void forEachKept(Consumer<Kept> taker) {
        attempt(() -> {
            for (S3Object kept : client.listObjectsV2Paginator(request -> request.bucket(bucket))
                    .contents()) {
                ContentKey.of(kept.key()).ifPresent(key -> taker.accept(new Kept(key, kept.lastModified())));
            }
            return bucket;
        });
    }

    @Override
    public int discardUnfinished(Instant begunBefore) {
        return attempt(() -> {
            int discarded = 0;
            for (MultipartUpload upload : client.listMultipartUploadsPaginator(request -> request.bucket(bucket))
                    .uploads()) {
                if (upload.initiated().isBefore(begunBefore)
                        && ContentKey.of(upload.key()).isPresent()) {
                    client.abortMultipartUpload(
                            request -> request.bucket(bucket).key(upload.key()).uploadId(upload.uploadId()));
                    discarded++;
                }
            }
            return discarded;
        });
    }

    @Override
    public void close() {
        client.close();
    }

    static <T> T attempt(Supplier<T> attempt) {
        try {
            return attempt.get();
        } catch (SdkException e) {
            throw new UnavailableException("evidence storage", e);
        }
    }

    /** The SHA-256 value of a part as the protocol writes it, in Base64. */
    static String checksum(byte[] bytes, int length) {
        return new Sha256Sum().add(bytes, 0, length).value().base64();
    }
}
