import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

public class Slow {
    public static void main(String[] args) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress("0.0.0.0", 8000), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            try (exchange) {
                Thread.sleep(3000);
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write("done\n".getBytes());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            System.out.println("SIGTERM: no new requests");
            server.stop(8); // waits up to 8 seconds for open requests
            System.out.println("bye");
        }));
        server.start();
        System.out.println("ready");
    }
}
