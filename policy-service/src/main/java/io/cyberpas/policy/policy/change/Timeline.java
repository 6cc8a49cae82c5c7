package io.cyberpas.policy.policy.change;

import io.cyberpas.policy.policy.CoverKind;
import io.cyberpas.policy.policy.CoverPeriod;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyTransaction;
import io.cyberpas.policy.policy.TermChange;
import io.cyberpas.policy.policy.TermFields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a policy over its days of cover: what the first transaction agreed, and every later change replayed in the
 * order of the days from which it holds; of one day, in the order of recording. A change recorded late but holding early is
 * therefore followed by those that hold from later on.
 *
 * @param agreed  the agreed period
 * @param base    the fields at the beginning
 * @param changes in the order of recording
 */
public record Timeline(CoverPeriod agreed, Map<String, @Nullable String> base, List<RecordedChange> changes) {
    private static final Comparator<RecordedChange> BY_DAY = Comparator.comparing(
                    (RecordedChange change) -> change.change().effectiveFrom())
            .thenComparingInt(RecordedChange::sequence);

    /**
     * A change and the transaction that recorded it.
     *
     * @param sequence of the transaction; 0 for what lies in the agreed period itself
     */
    public record RecordedChange(int sequence, TermChange change) {}

    /** Keeps the changes from being changed. */
    public Timeline {
        changes = List.copyOf(changes);
    }

    /** The time line of a policy as it is known now. */
    public static Timeline of(Policy policy) {
        List<RecordedChange> changes = new ArrayList<>();
        for (PolicyTransaction transaction : policy.transactions()) {
            transaction.changes().forEach(change -> changes.add(new RecordedChange(transaction.sequence(), change)));
        }
        return new Timeline(
                policy.period(), TermFields.of(policy.versions().getFirst().terms()), changes);
    }

    /** The time line with the changes of one more transaction. */
    public Timeline with(int sequence, List<TermChange> more) {
        List<RecordedChange> all = new ArrayList<>(changes);
        more.forEach(change -> all.add(new RecordedChange(sequence, change)));
        return new Timeline(agreed, base, all);
    }

    /** The spans of days with the same terms, in their order; days that are not covered lie in none. */
    public List<Span> spans() {
        List<RecordedChange> ordered = ordered();
        List<Span> spans = new ArrayList<>();
        Map<String, @Nullable String> fields = new LinkedHashMap<>(base);
        for (int i = 0; i < ordered.size(); i++) {
            TermChange change = ordered.get(i).change();
            fields.put(change.field(), change.value());
            boolean lastOfDay = i + 1 == ordered.size()
                    || !ordered.get(i + 1).change().effectiveFrom().equals(change.effectiveFrom());
            String cover = fields.get(TermFields.COVER);
            if (lastOfDay && cover != null && i + 1 < ordered.size()) {
                LocalDate next = ordered.get(i + 1).change().effectiveFrom();
                append(spans, new CoverPeriod(change.effectiveFrom(), next), CoverKind.valueOf(cover), fields);
            }
        }
        return spans;
    }

    /** The days after the given one on which it changes whether and how the policy covers. */
    List<LocalDate> coverChangesAfter(LocalDate day) {
        return ordered().stream()
                .map(RecordedChange::change)
                .filter(change -> change.field().equals(TermFields.COVER))
                .map(TermChange::effectiveFrom)
                .filter(from -> from.isAfter(day))
                .distinct()
                .toList();
    }

    private List<RecordedChange> ordered() {
        List<RecordedChange> ordered = new ArrayList<>();
        ordered.add(new RecordedChange(0, new TermChange(agreed.from(), TermFields.COVER, CoverKind.COVERED.name())));
        ordered.add(new RecordedChange(0, new TermChange(agreed.to(), TermFields.COVER, null)));
        ordered.addAll(changes);
        ordered.sort(BY_DAY);
        return ordered;
    }

    private static void append(
            List<Span> spans, CoverPeriod days, CoverKind cover, Map<String, @Nullable String> state) {
        Map<String, @Nullable String> fields = new LinkedHashMap<>(state);
        fields.remove(TermFields.COVER);
        if (!spans.isEmpty()) {
            Span last = spans.getLast();
            boolean goesOn = last.effective().to().equals(days.from())
                    && last.cover() == cover
                    && last.fields().equals(fields);
            if (goesOn) {
                spans.removeLast();
                days = new CoverPeriod(last.effective().from(), days.to());
            }
        }
        spans.add(new Span(days, cover, fields));
    }
}
