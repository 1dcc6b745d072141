package org.gongkai;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service. */
@SpringBootApplication
public class GongkaiApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(GongkaiApplication.class, arguments);
    }
}
