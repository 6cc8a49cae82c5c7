package io.cyberpas.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Stands where a built service would: healthy if its environment is, otherwise it ends with a message. */
final class FakeService {
    private FakeService() {}

    /** Answers 200 on both ports, or ends if it is told to. */
    public static void main(String[] arguments) throws IOException {
        if (System.getenv("HTTP_PORT").equals(System.getProperty("fake.failure"))) {
            System.out.println("ERROR Schema is broken");
            System.exit(4);
        }
        for (String port : new String[] {"HTTP_PORT", "MANAGEMENT_PORT"}) {
            HttpServer server =
                    HttpServer.create(new InetSocketAddress("127.0.0.1", Integer.parseInt(System.getenv(port))), 0);
            server.createContext("/", exchange -> {
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            server.start();
        }
    }

    /** Lays it out in a project as Maven lays out a built service. */
    static void buildInto(Path project, Part service) throws IOException {
        Path folder = Files.createDirectories(project.resolve(service.title()).resolve("target/quarkus-app"));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeService.class.getName());
        String name = FakeService.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream jar =
                        new JarOutputStream(Files.newOutputStream(folder.resolve("quarkus-run.jar")), manifest);
                var bytes = FakeService.class.getResourceAsStream("/" + name)) {
            jar.putNextEntry(new JarEntry(name));
            jar.write(bytes.readAllBytes());
        }
    }
}
