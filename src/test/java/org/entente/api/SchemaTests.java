package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AbstractDescribedNode;
import graphql.language.DirectiveDefinition;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.language.SDLDefinition;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeUtil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The schema as clients read it. */
class SchemaTests {

    private final TypeDefinitionRegistry schema = schema();

    @Test
    void describesEveryTypeFieldArgumentAndValue() {
        List<String> bare = new ArrayList<>();
        definitions().forEach(definition -> addBare("", definition, bare));

        assertThat(bare).isEmpty();
        assertThat(definitions()).hasSizeGreaterThan(30);
    }

    @Test
    void pagesEveryConnectionAsRelayDoes() {
        assertThat(fields())
                .filteredOn(field -> typeOf(field).endsWith("Connection"))
                .hasSizeGreaterThan(15)
                .allSatisfy(field -> assertThat(field.getInputValueDefinitions())
                        .as(field.getName())
                        .extracting(NamedNode::getName)
                        .contains("first", "after"));
        assertThat(definitions())
                .filteredOn(type -> type instanceof ObjectTypeDefinition object
                        && object.getName().endsWith("Connection"))
                .allSatisfy(type -> assertThat(((ObjectTypeDefinition) type).getFieldDefinitions())
                        .extracting(FieldDefinition::getName)
                        .contains("edges", "nodes", "pageInfo"));
    }

    @Test
    void saysOfEveryListOfObjectsWhatItIsTakenToHold() {
        Set<String> paged = Set.of("edges", "nodes");
        assertThat(fields())
                .filteredOn(field -> typeOf(field).endsWith("Connection"))
                .allSatisfy(field -> assertThat(field.getDirectives("listSize"))
                        .as(field.getName())
                        .singleElement()
                        .satisfies(said ->
                                assertThat(said.getArgument("sizedFields")).isNotNull()));
        assertThat(fields())
                .filteredOn(field -> !paged.contains(field.getName()))
                .filteredOn(field -> TypeUtil.isList(TypeUtil.unwrapOne(field.getType())))
                .filteredOn(field -> schema.getTypeOrNull(typeOf(field), ObjectTypeDefinition.class) != null)
                .hasSizeGreaterThan(10)
                .allSatisfy(field -> assertThat(field.getDirectives("listSize"))
                        .as(field.getName())
                        .hasSize(1));
    }

    private static TypeDefinitionRegistry schema() {
        try (Stream<Path> files = Files.list(Path.of("graphql-schema"))) {
            var registry = new TypeDefinitionRegistry();
            for (Path file : files.sorted().toList()) {
                registry.merge(new SchemaParser().parse(Files.readString(file)));
            }
            return registry;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<SDLDefinition<?>> definitions() {
        List<SDLDefinition<?>> all = new ArrayList<>();
        schema.types().values().forEach(all::add);
        schema.scalars().values().stream()
                .filter(scalar -> !ScalarInfo.isGraphqlSpecifiedScalar(scalar.getName()))
                .forEach(all::add);
        schema.objectTypeExtensions().values().forEach(all::addAll);
        schema.getDirectiveDefinitions().values().forEach(all::add);
        return all;
    }

    private List<FieldDefinition> fields() {
        return definitions().stream()
                .flatMap(definition -> ((Node<?>) definition)
                        .getChildren().stream()
                                .filter(FieldDefinition.class::isInstance)
                                .map(FieldDefinition.class::cast))
                .toList();
    }

    private static String typeOf(FieldDefinition field) {
        return TypeUtil.unwrapAll(field.getType()).getName();
    }

    /** Names what has no description, by the way to it. */
    private static void addBare(String way, Node<?> node, List<String> bare) {
        boolean speaks = node instanceof ObjectTypeDefinition
                || node instanceof InterfaceTypeDefinition
                || node instanceof InputObjectTypeDefinition
                || node instanceof EnumTypeDefinition
                || node instanceof DirectiveDefinition
                || node instanceof AbstractDescribedNode;
        String name = node instanceof NamedNode<?> named ? way + "/" + named.getName() : way;
        boolean described = node instanceof AbstractDescribedNode<?> one
                && one.getDescription() != null
                && !one.getDescription().getContent().isBlank();
        if (speaks && !described && !(node instanceof ObjectTypeExtensionDefinition)) {
            bare.add(name);
        }
        if (node instanceof NamedNode<?>) {
            for (Object child : node.getChildren()) {
                addBare(name, (Node<?>) child, bare);
            }
        }
    }
}
