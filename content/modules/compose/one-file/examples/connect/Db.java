import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

class Db {
    static Connection connect() throws IOException, SQLException {
        String url = "jdbc:postgresql://%s/%s"
                .formatted(System.getenv("DB_HOST"), System.getenv("DB_NAME"));
        String password = Files.readString(Path.of(System.getenv("DB_PASSWORD_FILE"))).strip();
        return DriverManager.getConnection(url, System.getenv("DB_USER"), password);
    }
}
