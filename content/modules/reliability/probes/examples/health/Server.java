import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.Executors;

public class Server {
  // jdbc:postgresql://db/shop?loginTimeout=1 gives up after a second.
  static final String URL = System.getenv("DB_URL");

  public static void main(String[] args) throws Exception {
    var server = HttpServer.create(new InetSocketAddress(5000), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/health", exchange -> {
      exchange.sendResponseHeaders(200, -1);
      exchange.close();
    });
    server.createContext("/ready", exchange -> {
      exchange.sendResponseHeaders(answers() ? 200 : 503, -1);
      exchange.close();
    });
    server.start();
  }

  static boolean answers() {
    try (var database =
        DriverManager.getConnection(URL, System.getenv("PGUSER"), System.getenv("PGPASSWORD"))) {
      return database.isValid(1); // seconds
    } catch (SQLException error) {
      return false;
    }
  }
}
