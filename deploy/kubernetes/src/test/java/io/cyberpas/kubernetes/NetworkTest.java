package io.cyberpas.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyEgressRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyIngressRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Works out which flows the policies let through, as the cluster would, and compares with what the services do. */
class NetworkTest {

    static Stream<Manifests> manifests() {
        return Stream.of(Project.BASE, Project.EXAMPLE).map(Manifests::ofFiles);
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void nothing_is_open_by_default(Manifests manifests) {
        NetworkPolicy closed = manifests.one(NetworkPolicy.class, "default-deny");

        assertThat(closed.getSpec().getPolicyTypes()).containsExactlyInAnyOrder("Ingress", "Egress");
        assertThat(closed.getSpec().getIngress()).isNullOrEmpty();
        assertThat(closed.getSpec().getEgress()).isNullOrEmpty();
        assertThat(workloads(manifests)).hasSize(3).allMatch(workload -> selects(closed, workload));
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void no_rule_leaves_out_its_peers_or_its_ports(Manifests manifests) {
        assertThat(manifests.all(NetworkPolicy.class)).hasSize(7).allSatisfy(policy -> {
            for (NetworkPolicyIngressRule rule : policy.getSpec().getIngress()) {
                assertThat(rule.getFrom()).isNotEmpty().noneMatch(peer -> peer.equals(new NetworkPolicyPeer()));
                assertThat(rule.getPorts()).isNotEmpty();
            }
            for (NetworkPolicyEgressRule rule : policy.getSpec().getEgress()) {
                assertThat(rule.getTo()).isNotEmpty().noneMatch(peer -> peer.equals(new NetworkPolicyPeer()));
                assertThat(rule.getPorts()).isNotEmpty();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void services_reach_exactly_the_services_that_they_call(Manifests manifests) {
        Set<String> open = new TreeSet<>();
        for (Workload from : workloads(manifests)) {
            for (Workload to : workloads(manifests)) {
                if (!from.equals(to) && leaves(from, to, "http") && enters(from, to, "http")) {
                    open.add(from.name() + " -> " + to.name());
                }
                assertThat(leaves(from, to, "management") || enters(from, to, "management"))
                        .isFalse();
                assertThat(leaves(from, to, "http")).isEqualTo(enters(from, to, "http"));
            }
        }

        assertThat(open).isNotEmpty().isEqualTo(calls(manifests));
    }

    /** Who calls whom, told by the addresses that the applications' own properties name. */
    private static Set<String> calls(Manifests manifests) {
        Set<String> calls = new TreeSet<>();
        for (Workload caller : workloads(manifests)) {
            workloads(manifests).stream()
                    .filter(called -> !called.equals(caller))
                    .filter(called ->
                            caller.configuration().ownEnvironmentNames().contains(address(called)))
                    .forEach(called -> calls.add(caller.name() + " -> " + called.name()));
        }
        return calls;
    }

    /** The variable that holds the address of a service. */
    private static String address(Workload workload) {
        return workload.name().replace('-', '_').toUpperCase(Locale.ROOT) + "_URL";
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void the_addresses_between_services_are_those_of_the_services(Manifests manifests) {
        for (Workload called : workloads(manifests)) {
            for (Workload caller : workloads(manifests)) {
                if (caller.configuration().environmentNames().contains(address(called))) {
                    assertThat(caller.plainEnvironment())
                            .containsEntry(address(called), "http://" + called.name() + ":" + called.port("http"));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void only_monitoring_reaches_the_management_port_and_only_the_ingress_comes_from_outside(Manifests manifests) {
        for (Workload workload : workloads(manifests)) {
            assertThat(namespacesEntering(workload, "management")).containsExactly("monitoring");
            assertThat(namespacesEntering(workload, "http")).containsExactly("ingress");
        }
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void database_issuer_and_name_service_can_be_reached_on_the_ports_of_their_addresses(Manifests manifests) {
        for (Workload workload : workloads(manifests)) {
            URI database =
                    URI.create(workload.plainEnvironment().get("DATABASE_URL").substring("jdbc:".length()));
            URI issuer = URI.create(workload.plainEnvironment().get("OIDC_ISSUER"));

            assertThat(outside(manifests, "database", workload)).containsExactly(database.getPort());
            assertThat(outside(manifests, "identity", workload))
                    .containsExactly(issuer.getPort() < 0 ? 443 : issuer.getPort());
            assertThat(outside(manifests, "dns", workload)).containsExactly(53, 53);
            assertThat(database.getPath().substring(1) + "-service").isEqualTo(workload.name());
        }
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void an_address_in_the_cluster_names_the_namespace_that_the_policy_opens(Manifests manifests) {
        for (Workload workload : workloads(manifests)) {
            for (var address : Map.of("database", "DATABASE_URL", "identity", "OIDC_ISSUER")
                    .entrySet()) {
                String text =
                        workload.plainEnvironment().get(address.getValue()).replace("jdbc:", "");
                String[] host = URI.create(text).getHost().split("\\.");
                var rule = manifests
                        .one(NetworkPolicy.class, address.getKey())
                        .getSpec()
                        .getEgress()
                        .getFirst();
                NetworkPolicyPeer peer = rule.getTo().getFirst();
                if ("svc".equals(host[host.length - 1])) {
                    assertThat(namespace(peer)).isEqualTo(host[1]);
                } else {
                    assertThat(peer.getIpBlock().getCidr()).endsWith("/32");
                }
            }
        }
    }

    private static List<Workload> workloads(Manifests manifests) {
        return Project.SERVICES.stream()
                .map(name -> new Workload(name, manifests))
                .toList();
    }

    private static Stream<NetworkPolicy> policies(Workload workload) {
        return workload.manifests().all(NetworkPolicy.class).stream().filter(policy -> selects(policy, workload));
    }

    private static boolean selects(NetworkPolicy policy, Workload workload) {
        return matches(policy.getSpec().getPodSelector().getMatchLabels(), workload);
    }

    private static boolean matches(Map<String, String> selector, Workload workload) {
        return workload.podLabels().entrySet().containsAll(selector.entrySet());
    }

    private static boolean leaves(Workload from, Workload to, String port) {
        return policies(from)
                .flatMap(policy -> policy.getSpec().getEgress().stream())
                .anyMatch(rule -> rule.getTo().stream().anyMatch(peer -> is(peer, to))
                        && rule.getPorts().stream().anyMatch(open -> isPort(open, to, port)));
    }

    private static boolean enters(Workload from, Workload to, String port) {
        return policies(to)
                .flatMap(policy -> policy.getSpec().getIngress().stream())
                .anyMatch(rule -> rule.getFrom().stream().anyMatch(peer -> is(peer, from))
                        && rule.getPorts().stream().anyMatch(open -> isPort(open, to, port)));
    }

    private static boolean is(NetworkPolicyPeer peer, Workload workload) {
        return peer.getIpBlock() == null
                && peer.getNamespaceSelector() == null
                && matches(peer.getPodSelector().getMatchLabels(), workload);
    }

    private static boolean isPort(NetworkPolicyPort open, Workload workload, String name) {
        IntOrString port = open.getPort();
        return name.equals(port.getStrVal())
                || Integer.valueOf(workload.port(name)).equals(port.getIntVal());
    }

    private static List<String> namespacesEntering(Workload workload, String port) {
        return policies(workload)
                .flatMap(policy -> policy.getSpec().getIngress().stream())
                .filter(rule -> rule.getPorts().stream().anyMatch(open -> isPort(open, workload, port)))
                .flatMap(rule -> rule.getFrom().stream())
                .filter(peer -> peer.getNamespaceSelector() != null)
                .map(NetworkTest::namespace)
                .toList();
    }

    private static String namespace(NetworkPolicyPeer peer) {
        return peer.getNamespaceSelector().getMatchLabels().get("kubernetes.io/metadata.name");
    }

    private static List<Integer> outside(Manifests manifests, String policy, Workload workload) {
        NetworkPolicy opening = manifests.one(NetworkPolicy.class, policy);
        assertThat(selects(opening, workload)).isTrue();
        return opening.getSpec().getEgress().stream()
                .flatMap(rule -> rule.getPorts().stream())
                .map(port -> port.getPort().getIntVal())
                .toList();
    }
}
