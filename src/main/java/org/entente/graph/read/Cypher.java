package org.entente.graph.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A statement while it is compiled: fresh variables and parameters, numbered in order, so that one shape is always one text. */
final class Cypher {

    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final List<String> ids = new ArrayList<>();
    private int variables;

    /** How far a statement has come: how many variables, parameters and ids it has. */
    record Mark(int variables, int parameters, int ids) {}

    /** A variable that no other part of the statement uses. */
    String variable(String stem) {
        return stem + variables++;
    }

    /** A parameter with that value; client input reaches the database in no other way. */
    String parameter(Object value) {
        String name = "p" + parameters.size();
        parameters.put(name, value);
        return "$" + name;
    }

    /** A variable with the id that a given id stands for now: itself, or what it was merged into. */
    String current(Object id) {
        return named(now(parameter(id.toString())));
    }

    /** The same for a list of ids; how many there are does not change the text. */
    String allCurrent(List<?> given) {
        return named("[id IN " + parameter(Projection.texts(given)) + " | " + now("id") + "]");
    }

    private static String now(String id) {
        return "coalesce(head(COLLECT { MATCH (x:Redirect {id: " + id + "}) RETURN x.to }), " + id + ")";
    }

    /** A variable with what an expression gives, for which those before may be used. */
    String named(String expression) {
        String name = "id" + ids.size();
        ids.add(expression + " AS " + name);
        return name;
    }

    /** What is compiled, or what it was compiled to when the same was asked at the same place before. */
    String once(Selected selected, String variable, Supplier<String> compile) {
        Compiled kept = selected.compiled();
        if (kept == null) {
            return compile.get();
        }
        Mark begun = mark();
        Compiled.Part known = kept.at(variable, begun);
        if (known != null) {
            known.parameters().forEach(this::parameter);
            ids.addAll(known.ids());
            variables = known.ended().variables();
            return known.text();
        }
        String text = compile.get();
        List<Object> added =
                parameters.values().stream().skip(begun.parameters()).toList();
        List<String> named = List.copyOf(ids.subList(begun.ids(), ids.size()));
        kept.keep(new Compiled.Part(variable, begun, text, added, named, mark()));
        return text;
    }

    private Mark mark() {
        return new Mark(variables, parameters.size(), ids.size());
    }

    /** What the statement begins with, once all of it is compiled. */
    String beginning() {
        StringBuilder beginning = new StringBuilder();
        for (int i = 0; i < ids.size(); i++) {
            beginning
                    .append("WITH ")
                    .append(first(i))
                    .append(i == 0 ? "" : ", ")
                    .append(ids.get(i))
                    .append(" ");
        }
        return beginning.toString();
    }

    /** The variables that it begins with, for a subquery that imports what it uses. */
    String scope() {
        return first(ids.size());
    }

    private static String first(int number) {
        return IntStream.range(0, number).mapToObj(i -> "id" + i).collect(Collectors.joining(", "));
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
