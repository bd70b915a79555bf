import java.io.IOException;
import java.nio.file.*;

class Setting {
  /** From the file that NAME_FILE names, or else from the variable NAME. */
  static String read(String name) throws IOException {
    var file = System.getenv(name + "_FILE");
    var value = file != null ? Files.readString(Path.of(file)).strip() : System.getenv(name);
    if (value == null || value.isEmpty()) throw new IllegalStateException("set " + name + " or " + name + "_FILE");
    return value;
  }
}
