import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

public class Hello {
    public static void main(String[] args) throws IOException {
        String greeting = System.getenv().getOrDefault("GREETING", "Hello!");

        HttpServer server = HttpServer.create(new InetSocketAddress("0.0.0.0", 5000), 0);
        answer(server, "/hello", "message", greeting);
        answer(server, "/health", "status", "alive");
        answer(server, "/ready", "status", "ready");
        server.start();
        System.out.println("Listening on port 5000");
    }

    private static void answer(HttpServer server, String path, String key, String value) {
        String escaped = value.replace("\\", "\\\\").replace("\"", "\\\"");
        byte[] body = "{\"%s\":\"%s\"}".formatted(key, escaped).getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
    }
}
