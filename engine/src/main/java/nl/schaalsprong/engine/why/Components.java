package nl.schaalsprong.engine.why;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Strongly connected components in time linear in the links (R. Tarjan, "Depth-first search and
 * linear graph algorithms", 1972), without recursion, for chains of links may be long.
 */
final class Components {
    private final int[][] links;
    private final int[] order;
    private final int[] lowest;
    private final int[] next;
    private final int[] part;
    private final Deque<Integer> open = new ArrayDeque<>();
    private final Deque<Integer> path = new ArrayDeque<>();
    private int visited = 0;
    private int found = 0;

    Components(int[][] links) {
        this.links = links;
        order = new int[links.length];
        lowest = new int[links.length];
        next = new int[links.length];
        part = new int[links.length];
    }

    /** The number of the component of each vertex, from 0. */
    int[] parts() {
        for (int root = 0; root < links.length; root++) {
            if (order[root] == 0) {
                enter(root);
                walk();
            }
        }
        return java.util.Arrays.stream(part).map(p -> p - 1).toArray();
    }

    private void enter(int vertex) {
        order[vertex] = ++visited;
        lowest[vertex] = visited;
        open.push(vertex);
        path.push(vertex);
    }

    private void walk() {
        while (!path.isEmpty()) {
            int vertex = path.element();
            if (next[vertex] < links[vertex].length) {
                int to = links[vertex][next[vertex]++];
                if (order[to] == 0) {
                    enter(to);
                } else if (part[to] == 0) {
                    lowest[vertex] = Math.min(lowest[vertex], order[to]);
                }
            } else {
                leave();
            }
        }
    }

    private void leave() {
        int vertex = path.pop();
        if (lowest[vertex] == order[vertex]) {
            found++;
            int member;
            do {
                member = open.pop();
                part[member] = found;
            } while (member != vertex);
        }
        if (!path.isEmpty()) {
            int above = path.element();
            lowest[above] = Math.min(lowest[above], lowest[vertex]);
        }
    }
}
