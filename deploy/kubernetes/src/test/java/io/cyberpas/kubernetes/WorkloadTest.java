package io.cyberpas.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Quantity;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each service's manifests against the configuration of the application that will run there. */
class WorkloadTest {

    private static final Set<String> COMMON_SECRETS = Set.of(
            "DATABASE_OWNER_PASSWORD",
            "DATABASE_PASSWORD",
            "OIDC_SERVICE_CLIENT_SECRET",
            "OIDC_WEB_CLIENT_SECRET",
            "SESSION_ENCRYPTION_SECRET",
            "SESSION_STATE_SECRET");

    private static final Map<String, Set<String>> OWN_SECRETS = Map.of(
            "claims-service",
            Set.of(
                    "EVIDENCE_S3_ACCESS_KEY",
                    "EVIDENCE_S3_SECRET_KEY",
                    "REPORT_SIGNING_PRIVATE_KEY",
                    "REPORT_SIGNING_PUBLIC_KEY",
                    "ROSTER_ACCOUNT_KEYS",
                    "ROSTER_IDENTITY_KEY"));

    /** What may stay at its default in a cluster; a new variable is set in the base or is decided on here. */
    private static final Set<String> TUNING = Set.of(
            "DATABASE_CONNECTIONS",
            "EVIDENCE_FOLDER",
            "EVIDENCE_S3_REGION",
            "GROUP_WORKERS",
            "LOG_JSON",
            "MAX_BODY_SIZE",
            "MAX_NOTICES_SIZE",
            "MAX_ROSTER_SIZE",
            "MAX_STATUS_REPORT_SIZE",
            "MAX_UPLOAD_SIZE",
            "OIDC_TOKEN_PATH",
            "PAYOUT_FILE_TRANSACTIONS",
            "OTLP_ENDPOINT",
            "REPORT_SIGNING_FORMER_PUBLIC_KEYS",
            "TRACE_RATIO",
            "TSA_CERTIFICATES",
            "TSA_URL");

    /** The names of the secrets that this service needs and the others don't. */
    static Set<String> ownSecrets(String service) {
        return OWN_SECRETS.getOrDefault(service, Set.of());
    }

    /** The names of the secrets that the service needs. */
    static Set<String> secretNames(String service) {
        Set<String> names = new TreeSet<>(COMMON_SECRETS);
        names.addAll(ownSecrets(service));
        return names;
    }

    static Stream<Workload> workloads() {
        return Stream.of(Project.BASE, Project.EXAMPLE)
                .map(Manifests::ofFiles)
                .flatMap(manifests -> Project.SERVICES.stream().map(name -> new Workload(name, manifests)));
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void names_are_those_of_the_application(Workload workload) {
        assertThat(workload.configuration().value("quarkus.application.name", Map.of()))
                .hasValue(workload.name());
        assertThat(workload.container().getName()).isEqualTo(workload.name());
        assertThat(workload.container().getImage()).startsWith("cyberpas/" + workload.name() + ":");
        assertThat(workload.plainEnvironment()).containsEntry("OIDC_SERVICE_CLIENT_ID", workload.name());
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void ports_are_those_the_application_opens(Workload workload) {
        Configuration configuration = workload.configuration();
        Map<String, String> environment = workload.plainEnvironment();
        String http = Integer.toString(workload.port("http"));
        String management = Integer.toString(workload.port("management"));

        assertThat(configuration.value("quarkus.http.port", environment)).hasValue(http);
        assertThat(configuration.value("quarkus.http.port", Map.of())).hasValue(http);
        assertThat(configuration.value("quarkus.management.enabled", environment))
                .hasValue("true");
        assertThat(configuration.value("quarkus.management.port", environment)).hasValue(management);
        assertThat(configuration.value("quarkus.management.port", Map.of())).hasValue(management);
        assertThat(configuration.value("quarkus.http.host", environment, "0.0.0.0"))
                .isEqualTo("0.0.0.0");
        assertThat(configuration.value("quarkus.management.host", environment, "0.0.0.0"))
                .isEqualTo("0.0.0.0");
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void every_variable_that_the_application_reads_is_set(Workload workload) {
        Set<String> read = new TreeSet<>(workload.configuration().environmentNames());

        assertThat(read).contains("DATABASE_URL").containsAll(secretNames(workload.name()));
        read.removeAll(TUNING);
        assertThat(workload.environmentNames()).containsAll(read);
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void every_variable_that_is_set_is_read(Workload workload) {
        Set<String> own = workload.configuration().environmentNames();
        Set<String> any = new TreeSet<>();
        Project.SERVICES.forEach(name -> any.addAll(new Configuration(name).environmentNames()));
        Set<String> shared =
                workload.manifests().one(ConfigMap.class, "suite").getData().keySet();

        assertThat(any).containsAll(plain(shared)).containsAll(TUNING);
        assertThat(own)
                .containsAll(plain(workload.manifests()
                        .one(ConfigMap.class, workload.name())
                        .getData()
                        .keySet()))
                .containsAll(secretNames(workload.name()));
    }

    /** Without Quarkus' own names for its settings, which no properties file needs to mention. */
    private static Set<String> plain(Set<String> names) {
        return names.stream().filter(name -> !name.startsWith("QUARKUS_")).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void secrets_come_from_secrets_and_nothing_else_does(Workload workload) {
        assertThat(workload.container().getEnv()).allSatisfy(variable -> {
            assertThat(variable.getValue()).isNull();
            assertThat(variable.getValueFrom().getSecretKeyRef().getKey()).isEqualTo(variable.getName());
            assertThat(variable.getValueFrom().getSecretKeyRef().getOptional()).isNull();
        });
        assertThat(workload.container().getEnv())
                .extracting(variable -> variable.getName())
                .containsExactlyInAnyOrderElementsOf(secretNames(workload.name()));
        assertThat(workload.plainEnvironment().keySet())
                .noneMatch(name -> name.toUpperCase(Locale.ROOT).matches(".*(PASSWORD|SECRET).*"));
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void probes_and_scraping_ask_what_the_management_port_answers(Workload workload) {
        String root = setting(workload, "management.root-path", "/q");
        String health = under(root, setting(workload, "smallrye-health.root-path", "health"));
        String started = setting(workload, "smallrye-health.startup-path", "started");
        String ready = setting(workload, "smallrye-health.readiness-path", "ready");
        String live = setting(workload, "smallrye-health.liveness-path", "live");
        String metrics = setting(workload, "micrometer.export.prometheus.path", "metrics");

        assertProbe(workload.container().getStartupProbe(), under(health, started));
        assertProbe(workload.container().getReadinessProbe(), under(health, ready));
        assertProbe(workload.container().getLivenessProbe(), under(health, live));
        assertThat(workload.deployment().getSpec().getTemplate().getMetadata().getAnnotations())
                .containsEntry("prometheus.io/port", Integer.toString(workload.port("management")))
                .containsEntry("prometheus.io/path", under(root, metrics));
    }

    private static String setting(Workload workload, String key, String otherwise) {
        return workload.configuration().value("quarkus." + key, workload.plainEnvironment(), otherwise);
    }

    private static String under(String root, String path) {
        return path.startsWith("/") ? path : root + "/" + path;
    }

    private static void assertProbe(Probe probe, String path) {
        assertThat(probe.getHttpGet().getPath()).isEqualTo(path);
        assertThat(probe.getHttpGet().getPort().getStrVal()).isEqualTo("management");
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void a_stop_leaves_time_for_running_requests(Workload workload) {
        String timeout = workload.configuration()
                .value("quarkus.shutdown.timeout", workload.plainEnvironment())
                .orElseThrow(() -> new AssertionError("no graceful shutdown"));
        Duration requests = duration(timeout);
        long pause = workload.container().getLifecycle().getPreStop().getSleep().getSeconds();

        assertThat(requests).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(60));
        assertThat(workload.pod().getTerminationGracePeriodSeconds())
                .isGreaterThanOrEqualTo(pause + requests.toSeconds() + 5);
    }

    private static Duration duration(String text) {
        return Duration.parse(text.startsWith("P") ? text : "PT" + (text.matches("\\d+") ? text + "S" : text));
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void the_pod_is_confined_as_the_restricted_standard_asks(Workload workload) {
        var pod = workload.pod();
        var container = workload.container().getSecurityContext();

        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        assertThat(pod.getEnableServiceLinks()).isFalse();
        assertThat(pod.getHostNetwork()).isNull();
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.getSecurityContext().getRunAsUser()).isPositive();
        assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
        assertThat(container.getAllowPrivilegeEscalation()).isFalse();
        assertThat(container.getPrivileged()).isFalse();
        assertThat(container.getReadOnlyRootFilesystem()).isTrue();
        assertThat(container.getCapabilities().getDrop()).containsExactly("ALL");
        assertThat(container.getCapabilities().getAdd()).isNullOrEmpty();
        assertThat(pod.getVolumes()).singleElement().satisfies(volume -> {
            assertThat(volume.getName()).isEqualTo("tmp");
            assertThat(volume.getEmptyDir().getSizeLimit()).isNotNull();
        });
        assertThat(workload.container().getVolumeMounts()).singleElement().satisfies(mount -> {
            assertThat(mount.getName()).isEqualTo("tmp");
            assertThat(mount.getMountPath()).isEqualTo("/tmp");
        });
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void requests_stay_within_limits(Workload workload) {
        var resources = workload.container().getResources();

        for (String resource : Set.of("cpu", "memory", "ephemeral-storage")) {
            Quantity limit = resources.getLimits().get(resource);
            assertThat(Quantity.getAmountInBytes(resources.getRequests().get(resource)))
                    .as(resource)
                    .isPositive()
                    .isLessThanOrEqualTo(Quantity.getAmountInBytes(limit));
        }
        Quantity scratch = workload.pod().getVolumes().getFirst().getEmptyDir().getSizeLimit();
        assertThat(Quantity.getAmountInBytes(scratch))
                .isLessThan(Quantity.getAmountInBytes(resources.getLimits().get("ephemeral-storage")));
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void a_rollout_or_a_drained_node_never_takes_both_replicas(Workload workload) {
        var specification = workload.deployment().getSpec();
        var rolling = specification.getStrategy().getRollingUpdate();

        assertThat(specification.getReplicas()).isEqualTo(2);
        assertThat(specification.getStrategy().getType()).isEqualTo("RollingUpdate");
        assertThat(rolling.getMaxUnavailable().getIntVal()).isZero();
        assertThat(workload.disruptionBudget().getSpec().getMaxUnavailable().getIntVal())
                .isLessThan(specification.getReplicas());
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void selectors_find_the_pods_of_this_service_alone(Workload workload) {
        Map<String, String> selector =
                workload.deployment().getSpec().getSelector().getMatchLabels();

        assertThat(workload.podLabels())
                .containsAllEntriesOf(selector)
                .containsEntry("app.kubernetes.io/name", workload.name())
                .containsEntry("app.kubernetes.io/part-of", "cyberpas");
        assertThat(workload.service().getSpec().getSelector()).isEqualTo(selector);
        assertThat(workload.disruptionBudget().getSpec().getSelector().getMatchLabels())
                .isEqualTo(selector);
        assertThat(workload.networkPolicy().getSpec().getPodSelector().getMatchLabels())
                .isEqualTo(selector);
        assertThat(workload.pod().getTopologySpreadConstraints())
                .extracting(constraint -> constraint.getTopologyKey())
                .containsExactly("kubernetes.io/hostname", "topology.kubernetes.io/zone");
        assertThat(workload.pod().getTopologySpreadConstraints())
                .allSatisfy(
                        constraint -> assertThat(constraint.getLabelSelector().getMatchLabels())
                                .isEqualTo(selector));
        workloads()
                .filter(other -> !other.name().equals(workload.name()))
                .forEach(other -> assertThat(other.podLabels().entrySet().containsAll(selector.entrySet()))
                        .isFalse());
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void the_service_leads_to_the_http_port_and_hides_the_management_port(Workload workload) {
        assertThat(workload.service().getSpec().getPorts()).singleElement().satisfies(port -> {
            assertThat(port.getPort()).isEqualTo(workload.port("http"));
            assertThat(port.getTargetPort().getStrVal()).isEqualTo("http");
        });
    }
}
