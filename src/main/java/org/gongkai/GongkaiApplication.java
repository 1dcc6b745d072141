package org.gongkai;

import org.gongkai.command.GongkaiCommand;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service, and the command line that starts it. */
@SpringBootApplication
public class GongkaiApplication {

    public static void main(String[] arguments) {
        System.exit(GongkaiCommand.run(GongkaiApplication.class, arguments));
    }
}
