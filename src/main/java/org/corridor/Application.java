package org.corridor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.corridor.command.Export;
import org.corridor.curation.Validate;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;

/** Serves a dataset; with the argument {@code validate DIR} or {@code export …} does only that, without a server. */
@SpringBootApplication(exclude = DataSourceAutoConfiguration.class)
public class Application {
    public static void main(String[] args) {
        if (args.length == 2 && args[0].equals("validate")) {
            System.exit(Validate.run(Path.of(args[1]), System.out, System.err));
        }
        if (args.length > 0 && args[0].equals("export")) {
            Optional<String> shipped = Optional.ofNullable(System.getProperty("corridor.dataset"));
            System.exit(Export.run(List.of(args).subList(1, args.length), shipped, System.out, System.err));
        }
        SpringApplication.run(Application.class, args);
    }
}
