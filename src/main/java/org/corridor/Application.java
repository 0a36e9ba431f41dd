package org.corridor;

import java.nio.file.Path;
import org.corridor.curation.Validate;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;

/** Serves a dataset; with the argument {@code validate DIR} only checks one. */
@SpringBootApplication(exclude = DataSourceAutoConfiguration.class)
public class Application {
    public static void main(String[] args) {
        if (args.length == 2 && args[0].equals("validate")) {
            System.exit(Validate.run(Path.of(args[1]), System.out, System.err));
        }
        SpringApplication.run(Application.class, args);
    }
}
