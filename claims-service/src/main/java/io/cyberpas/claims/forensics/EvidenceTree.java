package io.cyberpas.claims.forensics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Which items were made from which, of those that a reader may see. */
public final class EvidenceTree {

    private final List<EvidenceItem> items;

    public EvidenceTree(List<EvidenceItem> items) {
        this.items = List.copyOf(items);
    }

    /**
     * A line of the tree.
     *
     * @param depth 0 for an original, and for an item whose parents the reader does not see
     */
    public record Node(EvidenceItem item, int depth) {}

    /** All items, each below those it was made from; one that was made from several stands below each. */
    public List<Node> all() {
        List<Node> nodes = new ArrayList<>();
        roots().forEach(root -> add(root, 0, nodes, items));
        return nodes;
    }

    /** The same with nothing but the item, what it comes from and what came from it. */
    public List<Node> around(UUID itemId) {
        Set<UUID> related = new HashSet<>();
        related.add(itemId);
        newestFirst().forEach(item -> {
            if (related.contains(item.id())) {
                related.addAll(parents(item));
            }
        });
        Set<UUID> descending = new HashSet<>(Set.of(itemId));
        items.stream().filter(item -> isMadeFrom(item, descending)).forEach(item -> descending.add(item.id()));
        related.addAll(descending);
        List<EvidenceItem> relatives =
                items.stream().filter(item -> related.contains(item.id())).toList();
        return new EvidenceTree(relatives).all();
    }

    private void add(EvidenceItem item, int depth, List<Node> nodes, List<EvidenceItem> among) {
        nodes.add(new Node(item, depth));
        among.stream()
                .filter(other -> parents(other).contains(item.id()))
                .forEach(child -> add(child, depth + 1, nodes, among));
    }

    private List<EvidenceItem> roots() {
        Set<UUID> known = new HashSet<>();
        items.forEach(item -> known.add(item.id()));
        return items.stream()
                .filter(item -> parents(item).stream().noneMatch(known::contains))
                .toList();
    }

    /** A parent is always older than what was made from it. */
    private List<EvidenceItem> newestFirst() {
        return items.stream()
                .sorted(Comparator.comparing(EvidenceItem::id).reversed())
                .toList();
    }

    private static boolean isMadeFrom(EvidenceItem item, Set<UUID> parents) {
        return parents(item).stream().anyMatch(parents::contains);
    }

    private static List<UUID> parents(EvidenceItem item) {
        Derivation derivation = item.derivation();
        return derivation == null ? List.of() : derivation.parents();
    }
}
