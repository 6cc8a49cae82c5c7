package io.cyberpas.platform.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a list, newest first.
 *
 * @param next what to pass as {@code after} for the following page; absent on the last one
 */
public record Page<T>(
        List<T> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {

    /** Keeps its own copy of the items. */
    public Page {
        items = List.copyOf(items);
    }

    /**
     * Makes the page of rows read with one more than asked for, which tells whether more follow.
     *
     * @param sizePlusOne rows by falling key, {@link PageRequest#limit()} at most
     * @param key the key of a row
     */
    public static <T> Page<T> of(List<T> sizePlusOne, PageRequest request, Function<T, UUID> key) {
        if (sizePlusOne.size() <= request.size()) {
            return new Page<>(sizePlusOne, null);
        }
        List<T> items = sizePlusOne.subList(0, request.size());
        return new Page<>(items, key.apply(items.getLast()).toString());
    }

    /** The same page of other things. */
    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        return new Page<>(items.stream().<R>map(mapping).toList(), next);
    }
}
