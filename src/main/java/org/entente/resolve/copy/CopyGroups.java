package org.entente.resolve.copy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which articles are copies of each other, directly or by others between them. A group is named by the smallest id of
 * its articles, so that the same articles make the same groups in whatever order they came.
 */
public final class CopyGroups {

    private final Map<String, String> parents = new HashMap<>();

    private CopyGroups() {}

    /** An article by the sketch of its text. */
    public record Sketched(String id, TextSketch sketch) {}

    /** A stored article in the group that it has. */
    public record Grouped(String id, TextSketch sketch, String group) {}

    /**
     * The groups after articles came, or others of their groups went.
     *
     * @param open articles whose group is to be found anew: those that came, and what is left of groups that lost one
     * @param stored articles of other groups that may be copies of them
     * @return by the id of each open article, and by the name of each group that stored ones have
     */
    public static Map<String, String> of(Collection<Sketched> open, Collection<Grouped> stored) {
        var groups = new CopyGroups();
        List<Sketched> all = new ArrayList<>(open);
        for (int i = 0; i < all.size(); i++) {
            Sketched one = all.get(i);
            groups.parents.putIfAbsent(one.id(), one.id());
            for (int j = 0; j < i; j++) {
                groups.join(one, all.get(j).id(), all.get(j).sketch());
            }
            for (Grouped other : stored) {
                groups.parents.putIfAbsent(other.group(), other.group());
                groups.join(one, other.group(), other.sketch());
            }
        }
        Map<String, String> found = new HashMap<>();
        List.copyOf(groups.parents.keySet()).forEach(id -> found.put(id, groups.root(id)));
        return found;
    }

    private void join(Sketched one, String other, TextSketch sketch) {
        String left = root(one.id());
        String right = root(other);
        if (!left.equals(right) && one.sketch().isAlike(sketch)) {
            boolean first = left.compareTo(right) < 0;
            parents.put(first ? right : left, first ? left : right);
        }
    }

    private String root(String id) {
        String parent = parents.getOrDefault(id, id);
        if (parent.equals(id)) {
            return id;
        }
        String root = root(parent);
        parents.put(id, root);
        return root;
    }
}
