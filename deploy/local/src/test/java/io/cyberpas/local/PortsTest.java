package io.cyberpas.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    private static Ports with(Port port, int number) {
        Map<Port, Integer> numbers = new EnumMap<>(Ports.free().numbers());
        numbers.put(port, number);
        return new Ports(numbers);
    }

    @Test
    void a_taken_port_is_named_with_its_part_and_its_option() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = with(Port.POLICY_MANAGEMENT, other.getLocalPort());

            assertThatThrownBy(() -> ports.requireFree(EnumSet.allOf(Part.class)))
                    .hasMessage("Port " + other.getLocalPort() + " of policy-service is taken by another program:"
                            + " free it or choose another with --policy-management-port.");
        }
    }

    @Test
    void a_port_taken_on_all_addresses_is_seen_too() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            Ports ports = with(Port.QUOTE, other.getLocalPort());

            assertThatThrownBy(() -> ports.requireFree(EnumSet.allOf(Part.class)))
                    .hasMessageContaining("--quote-port");
        }
    }

    @Test
    void the_port_of_a_part_that_runs_elsewhere_may_be_taken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = with(Port.POSTGRES, other.getLocalPort());

            assertThatCode(() -> ports.requireFree(Part.services())).doesNotThrowAnyException();
        }
    }

    @Test
    void free_ports_are_all_different() {
        assertThat(Ports.free().numbers().values()).doesNotHaveDuplicates().hasSameSizeAs(Port.values());
    }
}
