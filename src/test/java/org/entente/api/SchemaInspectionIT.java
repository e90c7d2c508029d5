package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.entente.EntenteIT;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;

/** Nothing in the schema is without an answer. */
@EntenteIT
@Import(SchemaInspectionIT.Inspection.class)
class SchemaInspectionIT {

    private static final AtomicReference<SchemaReport> REPORT = new AtomicReference<>();

    @TestConfiguration(proxyBeanMethods = false)
    static class Inspection {

        @Bean
        GraphQlSourceBuilderCustomizer inspection() {
            return builder -> builder.inspectSchemaMappings(REPORT::set);
        }
    }

    @Autowired
    GraphQlSource source;

    @Test
    void leavesNoFieldUnmapped() {
        assertThat(source.schema().getQueryType().getFieldDefinitions()).isNotEmpty();
        assertThat(REPORT.get()).isNotNull().satisfies(report -> {
            assertThat(report.unmappedFields()).isEmpty();
            assertThat(report.unmappedRegistrations()).isEmpty();
        });
    }
}
