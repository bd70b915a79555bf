import java.io.IOException;
import java.net.URI;
import java.net.http.*;
import java.time.Duration;

public class Client {
  public static void main(String[] args) throws Exception {
    // A limit of 2 seconds for each try; up to Java 25 only until the answer begins
    var request = HttpRequest.newBuilder(URI.create("http://api/products"))
        .timeout(Duration.ofSeconds(2)).build();
    var client = HttpClient.newHttpClient();
    // Pauses of 0.2 to 1.6 seconds between at most 5 tries
    for (int pause = 200; ; pause *= 2) {
      try {
        var response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() >= 500) throw new IOException("status " + response.statusCode());
        System.out.println(response.body());
        return;
      } catch (IOException error) {
        if (pause > 1600) throw error;
        Thread.sleep(pause);
      }
    }
  }
}
