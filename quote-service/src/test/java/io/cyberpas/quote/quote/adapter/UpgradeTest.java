package io.cyberpas.quote.quote.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.testing.PostgresResource;
import io.cyberpas.quote.RunningService;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.quote.Application;
import io.cyberpas.quote.quote.UnderwritingFile;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.hibernate.type.descriptor.java.spi.UnknownBasicJavaType;
import org.junit.jupiter.api.Test;

/** What was written before quotes could be drafts is read as if it had been submitted today. */
@RunningService
class UpgradeTest {

    private static final String SCHEMA = "upgraded";

    private final DocumentFormat documents = new DocumentFormat();

    @Test
    void aQuoteOfTheFirstReleaseIsReadAsAnApplication() throws SQLException {
        try (Connection owner = PostgresResource.owner()) {
            String url = owner.getMetaData().getURL();
            migrate(url, "1");
            execute(url, """
                    INSERT INTO quote VALUES ('019a0000-0000-7000-8000-000000000001', 3, 'Q-2026-000001', 'HANBIT', 'ACCEPTED',
                        'ENTERPRISE_CYBER', 'enterprise-cyber-2026-01', 'enterprise-2026-01', '한빛통신 주식회사', '1234567891', 'KR',
                        'INFORMATION', 60000000000, 'KRW', 90000, '2026-12-01', '2027-12-01', '{MFA,EDR}', false, 72,
                        '{PRIVACY_LIABILITY}', '2026-11-20T01:00:00Z', '2026-12-02', 1, NULL)""");
            execute(url, """
                    INSERT INTO quote_option VALUES ('019a0000-0000-7000-8000-000000000001', 0, 1, 1000000000, 'KRW', 10000000, 'KRW',
                        5000000, 'KRW', '{}')""");
            migrate(url, "latest");

            Application application = read(url, "application", Application.class);
            assertEquals(ProductCode.ENTERPRISE_CYBER, application.product());
            assertEquals("한빛통신 주식회사", application.insured().name());
            assertEquals(
                    new BigDecimal("60000000000"),
                    application.insured().annualSales().amount());
            assertTrue(application.answers().isYes("EDR"));
            assertEquals(false, application.answers().value("ENCRYPTION"));
            assertEquals(
                    new BigDecimal("10000000"),
                    application.options().getFirst().retention().amount());
            assertEquals(
                    0,
                    read(url, "underwriting", UnderwritingFile.class)
                            .subjectivities()
                            .size());
            assertEquals("1000000000.00", single(url, "SELECT accepted::text FROM capacity_gate WHERE year = 2026"));
        }
    }

    private static void migrate(String url, String target) {
        Flyway.configure()
                .dataSource(url, "service_owner", "service_owner")
                .schemas(SCHEMA)
                .locations("classpath:db/platform", "classpath:db/migration")
                .placeholders(java.util.Map.of("appRole", "service_app"))
                .outOfOrder(true)
                .target(target)
                .load()
                .migrate();
    }

    private <T> T read(String url, String column, Class<T> type) throws SQLException {
        String json = single(url, "SELECT " + column + "::text FROM quote");
        return documents.fromString(json, new UnknownBasicJavaType<>(type), null);
    }

    private static void execute(String url, String sql) throws SQLException {
        try (Connection connection = inSchema(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String single(String url, String sql) throws SQLException {
        try (Connection connection = inSchema(url);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            assertTrue(row.next());
            return row.getString(1);
        }
    }

    private static Connection inSchema(String url) throws SQLException {
        Connection connection = DriverManager.getConnection(url, "service_owner", "service_owner");
        connection.setSchema(SCHEMA);
        return connection;
    }
}
