package io.cyberpas.quote.sanctions;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.problem.ForbiddenActionException;
import io.cyberpas.platform.problem.IllegalTransitionException;
import io.cyberpas.quote.RunningService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RunningService
class SanctionsScreeningTest {

    private static final Actor SEONU = actor("seonu", Roles.SENIOR_UNDERWRITER);
    private static final Actor UMA = actor("uma", Roles.UNDERWRITER);

    @Inject
    SanctionsLoading loading;

    @Inject
    SanctionsScreening screening;

    private String source;
    private final String quote = "Q-TEST-" + UUID.randomUUID().toString().substring(0, 8);

    private static Actor actor(String subject, String role) {
        return new Actor(subject, subject, Set.of(role), null, null, null);
    }

    private static SanctionsEntry entry(String reference, String name, String... aliases) {
        return new SanctionsEntry(reference, EntryKind.OTHER, name, List.of(aliases), "KP", "TEST");
    }

    @BeforeEach
    void aListOfItsOwn() {
        source = "T" + UUID.randomUUID().toString().substring(0, 12).toUpperCase(java.util.Locale.ROOT);
    }

    private SanctionsList load(SanctionsEntry... entries) {
        return loading.load(source, List.of(entries), SEONU);
    }

    private List<SanctionsHit> screen(String name) {
        return screening.screen(quote, List.of(name)).stream()
                .filter(hit -> hit.source().equals(source))
                .toList();
    }

    private SanctionsHit onlyHit(String name) {
        List<SanctionsHit> hits = screen(name);
        assertThat(hits, hasSize(1));
        return hits.getFirst();
    }

    @Test
    void aHitSaysWhatWasFoundAndBlocks() {
        load(entry("A-1", "Vostochny Krab Fishery"), entry("A-2", "Serebryany Kot Shipping", "은고양이해운"));
        SanctionsHit hit = onlyHit("주식회사 은고양이 해운");
        assertThat(hit.reference(), is("A-2"));
        assertThat(hit.listedName(), is("Serebryany Kot Shipping"));
        assertThat(hit.matchedName(), is("은고양이해운"));
        assertThat(hit.listVersion(), is(1));
        assertThat(hit.status(), is(HitStatus.OPEN));
    }

    @Test
    void screeningAgainAddsNothingAndAClearedHitStaysCleared() {
        load(entry("A-1", "Belukha Glacier Minerals"));
        SanctionsHit hit = onlyHit("Belukha Glacier Minerals Ltd");
        assertThat(onlyHit("Belukha Glacier Minerals Ltd").id(), is(hit.id()));
        screening.clear(hit.id(), UMA, "Another country and trade", Set.of("seonu"));
        assertThat(screen("Belukha Glacier Minerals Ltd"), is(empty()));
        load(entry("A-1", "Belukha Glacier Minerals"));
        assertThat(screen("Belukha Glacier Minerals Ltd"), is(empty()));
        assertThat(onlyHit("Belukha Glacier Mineral").listVersion(), is(2));
    }

    @Test
    void aHandlerDoesNotClearAndWhoConfirmedDoesNotTakeItBack() {
        load(entry("A-1", "Okhotsk Amber Syndicate"));
        UUID hit = onlyHit("Okhotsk Amber Syndicate").id();
        assertThrows(
                ForbiddenActionException.class,
                () -> screening.clear(hit, UMA, "It is nothing", Set.of("uma", "bora")));
        screening.confirm(hit, UMA, "Same registration number");
        assertThat(screen("Okhotsk Amber Syndicate").getFirst().status(), is(HitStatus.CONFIRMED));
        assertThrows(ForbiddenActionException.class, () -> screening.clear(hit, UMA, "I was wrong", Set.of()));
        assertThrows(IllegalTransitionException.class, () -> screening.confirm(hit, SEONU, "Again"));
        screening.clear(hit, SEONU, "The number was misread", Set.of());
        assertThat(screen("Okhotsk Amber Syndicate"), is(empty()));
        assertThrows(IllegalTransitionException.class, () -> screening.clear(hit, SEONU, "Again", Set.of()));
    }

    @Test
    void aNewLoadReplacesTheSourceAndNothingElse() {
        load(entry("A-1", "Karakum Lantern Works"));
        load(entry("A-1", "Pamir Saddle Factory"));
        assertThat(screen("Karakum Lantern Works"), is(empty()));
        assertThat(onlyHit("Pamir Saddle Factory").listVersion(), is(2));
        List<SanctionsList> versions = loading.lists().stream()
                .filter(list -> list.source().equals(source))
                .toList();
        assertThat(versions.stream().map(SanctionsList::version).toList(), contains(2, 1));
        assertThat(versions.stream().map(SanctionsList::current).toList(), contains(true, false));
    }

    @Test
    void loadsAtOneTimeComeOutAsIfOneAfterTheOther() throws Exception {
        try (var pool = Executors.newFixedThreadPool(6)) {
            List<Callable<Integer>> loads = IntStream.range(0, 12)
                    .<Callable<Integer>>mapToObj(i -> () -> load(entry("A-" + i, "Zeravshan Teahouse Number " + i))
                            .version())
                    .toList();
            List<Integer> versions = pool.invokeAll(loads).stream()
                    .map(SanctionsScreeningTest::result)
                    .sorted()
                    .toList();
            assertThat(versions, is(IntStream.rangeClosed(1, 12).boxed().toList()));
        }
        SanctionsHit hit = onlyHit("Zeravshan Teahouse Number");
        assertThat(hit.listVersion(), is(12));
    }

    @Test
    void fiftyThousandEntriesAreLoadedAtOnceAndScreenedByTheFewThatSoundAlike() {
        String[] first = {"Kim", "Lee", "Park", "Choi", "Jung", "Kang", "Cho", "Yoon", "Jang", "Lim"};
        String[] second = {"Min", "Young", "Sung", "Hyun", "Ji", "Seo", "Jae", "Dong", "Eun", "Kyung"};
        String[] third = {"su", "ho", "hee", "jin", "woo", "ah", "mi", "seok", "chul", "ran"};
        List<SanctionsEntry> entries = IntStream.range(0, 50_000)
                .mapToObj(i -> entry(
                        "E-" + i,
                        "%s %s-%s %s"
                                .formatted(
                                        first[i % 10],
                                        second[i / 10 % 10],
                                        third[i / 100 % 10],
                                        "q" + i / 1000 + "x" + i % 1000)))
                .toList();
        long begin = System.nanoTime();
        loading.load(source, entries, SEONU);
        long loaded = System.nanoTime();
        screening.matches("한빛통신 주식회사");
        long screened = System.nanoTime();
        assertThat("load took " + (loaded - begin) / 1_000_000 + " ms", loaded - begin < 20_000_000_000L, is(true));
        assertThat(
                "screening took " + (screened - loaded) / 1_000_000 + " ms",
                screened - loaded < 1_000_000_000L,
                is(true));
        load(entry("A-1", "Nothing Of The Kind"));
    }

    private static @Nullable Integer result(Future<Integer> load) {
        try {
            return load.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
