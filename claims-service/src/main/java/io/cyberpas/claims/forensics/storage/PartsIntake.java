package io.cyberpas.claims.forensics.storage;

import static io.cyberpas.claims.forensics.storage.S3Bucket.attempt;
import static io.cyberpas.claims.forensics.storage.S3Bucket.checksum;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ChecksumAlgorithm;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Content on its way to a bucket: in parts, or as a whole where one part holds it. */
final class PartsIntake implements EvidenceStorage.Intake {

    private static final String TYPE = "application/octet-stream";
    private static final int INSUFFICIENT_STORAGE = 507;
    private static final Set<String> FULL = Set.of("QuotaExceeded", "XMinioStorageFull", "ServiceQuotaExceeded");

    private final S3Client client;
    private final String bucket;
    private final String name;
    private final long bytes;
    private final byte[] part;
    private final List<CompletedPart> sent = new ArrayList<>();

    private int filled;
    private @Nullable String upload;
    private boolean isComplete;

    /**
     * @param bytes how many are to come
     * @param part buffer of the size of a part
     */
    PartsIntake(S3Client client, String bucket, String name, long bytes, byte[] part) {
        this.client = client;
        this.bucket = bucket;
        this.name = name;
        this.bytes = bytes;
        this.part = part;
    }

    @Override
    public void write(byte[] bytes, int length) {
        int taken = 0;
        while (taken < length) {
            if (filled == part.length) {
                sendPart();
            }
            int some = Math.min(length - taken, part.length - filled);
            System.arraycopy(bytes, taken, part, filled, some);
            filled += some;
            taken += some;
        }
    }

    @Override
    public void complete() {
        if (upload == null) {
            room(() -> client.putObject(
                    request -> request.bucket(bucket)
                            .key(name)
                            .checksumAlgorithm(ChecksumAlgorithm.SHA256)
                            .checksumSHA256(checksum(part, filled)),
                    body()));
        } else {
            sendPart();
            room(() -> client.completeMultipartUpload(request ->
                    request.bucket(bucket).key(name).uploadId(upload).multipartUpload(parts -> parts.parts(sent))));
        }
        isComplete = true;
    }

    @Override
    public void close() {
        if (!isComplete && upload != null) {
            attempt(() -> client.abortMultipartUpload(
                    request -> request.bucket(bucket).key(name).uploadId(upload)));
        }
    }

    private void sendPart() {
        if (upload == null) {
            upload = room(() -> client.createMultipartUpload(request -> request.bucket(bucket)
                            .key(name)
                            .contentType(TYPE)
                            .checksumAlgorithm(ChecksumAlgorithm.SHA256)))
                    .uploadId();
        }
        int number = sent.size() + 1;
        String checksum = checksum(part, filled);
        String tag = room(() -> client.uploadPart(
                        request -> request.bucket(bucket)
                                .key(name)
                                .uploadId(upload)
                                .partNumber(number)
                                .checksumAlgorithm(ChecksumAlgorithm.SHA256)
                                .checksumSHA256(checksum),
                        body()))
                .eTag();
        sent.add(CompletedPart.builder()
                .partNumber(number)
                .eTag(tag)
                .checksumSHA256(checksum)
                .build());
        filled = 0;
    }

    /** Services that keep to the protocol have no common word for a full disk or a used-up quota. */
    private <T> T room(Supplier<T> call) {
        return attempt(() -> {
            try {
                return call.get();
            } catch (S3Exception refused) {
                throw isFull(refused) ? new StorageFullException(bytes, refused) : refused;
            }
        });
    }

    private static boolean isFull(S3Exception refused) {
        AwsErrorDetails details = refused.awsErrorDetails();
        return refused.statusCode() == INSUFFICIENT_STORAGE || details != null && FULL.contains(details.errorCode());
    }

    /** What is in the buffer, without a copy; read again where a call is repeated. */
    private RequestBody body() {
        int length = filled;
        return RequestBody.fromContentProvider(
                ContentStreamProvider.fromInputStreamSupplier(() -> new ByteArrayInputStream(part, 0, length)),
                length,
                TYPE);
    }
}
