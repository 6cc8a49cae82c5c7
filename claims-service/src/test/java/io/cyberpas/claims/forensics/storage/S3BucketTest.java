package io.cyberpas.claims.forensics.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cyberpas.claims.forensics.storage.EvidenceStorage.Intake;
import io.cyberpas.claims.forensics.storage.EvidenceStorage.Kept;
import io.cyberpas.platform.problem.UnavailableException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class S3BucketTest {

    private static final int PART = 5 << 20;

    private S3Service service;
    private S3Bucket bucket;

    @BeforeEach
    void start() {
        service = S3Service.start();
        bucket = bucket(S3Service.SECRET_KEY);
    }

    private S3Bucket bucket(String secretKey) {
        return new S3Bucket(
                StorageChoice.client(
                        "ap-northeast-2",
                        Optional.of(service.address()),
                        StorageChoice.credentials(Optional.of(S3Service.ACCESS_KEY), Optional.of(secretKey))),
                "evidence",
                PART);
    }

    @AfterEach
    void stop() {
        bucket.close();
        service.close();
    }

    @Test
    void keepsASmallContentAsOneObject() throws IOException {
        ContentKey key = LocalFolderTest.key();

        LocalFolderTest.keep(bucket, key);

        assertThat(service.objects()).containsOnlyKeys(key.path());
        try (var content = bucket.read(key).orElseThrow()) {
            assertThat(new String(content.readAllBytes())).isEqualTo("evidence");
        }
        List<Kept> kept = new ArrayList<>();
        bucket.forEachKept(kept::add);
        assertThat(kept).containsExactly(new Kept(key, Instant.parse("2026-01-01T00:00:00Z")));
        bucket.remove(key);
        assertThat(bucket.read(key)).isEmpty();
    }

    @Test
    void sendsALargeOneInPartsAndPutsThemTogether() {
        byte[] content = new byte[2 * PART + 12_345];
        new Random(1).nextBytes(content);
        ContentKey key = LocalFolderTest.key();

        try (Intake intake = bucket.begin(key, content.length)) {
            write(intake, content);
            assertThat(service.partsOfOnlyUpload()).isEqualTo(2);
            assertThat(service.objects()).isEmpty();
            intake.complete();
        }

        assertThat(service.objects().get(key.path())).isEqualTo(content);
        assertThat(service.openUploads()).isZero();
    }

    @Test
    void leavesNothingOfWhatIsGivenUp() {
        try (Intake intake = bucket.begin(LocalFolderTest.key(), PART + 1)) {
            write(intake, new byte[PART + 1]);
            assertThat(service.openUploads()).isEqualTo(1);
        }

        assertThat(service.openUploads()).isZero();
        assertThat(service.objects()).isEmpty();
    }

    @Test
    void noticesThatAPartArrivedDamaged() {
        service.damage(100);

        assertThatThrownBy(() -> LocalFolderTest.keep(bucket, LocalFolderTest.key()))
                .isInstanceOf(UnavailableException.class);

        assertThat(service.objects()).isEmpty();
    }

    @Test
    void isRefusedWithAnotherKey() {
        try (S3Bucket stranger = bucket("another secret")) {
            assertThatThrownBy(() -> LocalFolderTest.keep(stranger, LocalFolderTest.key()))
                    .isInstanceOf(UnavailableException.class)
                    .rootCause()
                    .hasMessageContaining("SignatureDoesNotMatch");
        }

        assertThat(service.objects()).isEmpty();
    }

    @Test
    void saysThatThereIsNoRoomAndLeavesNothing() {
        byte[] content = new byte[PART + 1];

        assertThatThrownBy(() -> {
                    try (Intake intake = bucket.begin(LocalFolderTest.key(), content.length)) {
                        write(intake, content);
                        service.fill();
                        intake.complete();
                    }
                })
                .isInstanceOf(StorageFullException.class)
                .hasMessageContaining("no room for 5,242,881 bytes");

        assertThat(service.openUploads()).isZero();
        assertThat(service.objects()).isEmpty();
    }

    @Test
    void discardsWhatADeadProcessBegan() {
        Intake forgotten = bucket.begin(LocalFolderTest.key(), PART + 1);
        write(forgotten, new byte[PART + 1]);

        assertThat(bucket.discardUnfinished(Instant.now().minus(Duration.ofDays(1))))
                .isZero();
        assertThat(bucket.discardUnfinished(Instant.now().plusSeconds(60))).isEqualTo(1);
        assertThat(service.openUploads()).isZero();
    }

    private static void write(Intake intake, byte[] content) {
        byte[] buffer = new byte[1 << 20];
        for (int from = 0; from < content.length; from += buffer.length) {
            int length = Math.min(buffer.length, content.length - from);
            System.arraycopy(content, from, buffer, 0, length);
            intake.write(buffer, length);
        }
    }
}
