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
        List<String> rest = args.length == 0 ? List.of() : List.of(args).subList(1, args.length);
        switch (args.length == 0 ? "" : args[0]) {
            case "validate" -> System.exit(validate(rest));
            case "export" -> System.exit(export(rest));
            default -> SpringApplication.run(Application.class, args);
        }
    }

    private static int validate(List<String> arguments) {
        if (arguments.size() != 1) {
            System.err.println("usage: validate DIR");
            return 2;
        }
        return Validate.run(Path.of(arguments.getFirst()), System.out, System.err);
    }

    private static int export(List<String> arguments) {
        Optional<String> shipped = Optional.ofNullable(System.getProperty("corridor.dataset"));
        return Export.run(arguments, shipped, System.out, System.err);
    }
}
