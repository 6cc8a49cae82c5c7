package io.cyberpas.platform.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.platform.problem.PreconditionRequiredException;
import io.cyberpas.platform.problem.StaleVersionException;
import io.cyberpas.platform.version.IfMatch;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
    @Test
    void oneRowMoreThanAskedForMeansThereIsANextPage() {
        List<UUID> rows = Stream.generate(Identifiers::next).limit(3).toList();
        PageRequest request = PageRequest.of(null, 2);
        assertEquals(
                rows.get(1).toString(),
                Page.of(rows, request, Function.identity()).next());
        assertEquals(2, Page.of(rows, request, Function.identity()).items().size());
        assertNull(Page.of(rows.subList(0, 2), request, Function.identity()).next());
        assertEquals(
                List.of(36, 36),
                Page.of(rows, request, Function.identity())
                        .map(u -> u.toString().length())
                        .items());
    }

    @Test
    void requestHasBounds() {
        assertEquals(25, PageRequest.of("", null).size());
        assertEquals(200, PageRequest.of(null, 200).size());
        assertThrows(InvalidInputException.class, () -> PageRequest.of(null, 0));
        assertThrows(InvalidInputException.class, () -> PageRequest.of(null, 201));
        assertThrows(InvalidInputException.class, () -> PageRequest.of("7", null));
        assertThrows(InvalidInputException.class, () -> PageRequest.of("1-1-1-1-1", null));
    }

    @Test
    void identifiersGrow() {
        UUID before = Identifiers.next();
        UUID after = Identifiers.next();
        assertEquals(7, after.version());
        assertTrue(before.toString().compareTo(after.toString()) < 0);
    }

    @Test
    void versionIsReadAndChecked() {
        assertEquals(3, IfMatch.valueOf("\"3\"").version());
        assertEquals("3", IfMatch.etag(3).getValue());
        IfMatch.check(new IfMatch(3), 3);
        assertThrows(StaleVersionException.class, () -> IfMatch.check(new IfMatch(2), 3));
        assertThrows(PreconditionRequiredException.class, () -> IfMatch.check(null, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "3", "W/\"3\"", "\"3\", \"4\"", "\"x\"", ""})
    void otherVersionsAreRefused(String header) {
        assertThrows(InvalidInputException.class, () -> IfMatch.valueOf(header));
    }
}
