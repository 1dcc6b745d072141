package org.gongkai.detect.mark;

import java.util.List;
import org.gongkai.detect.Recognizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MarkConfiguration {

    @Bean
    Recognizer markRecognizer() {
        return new MarkRecognizer(
                List.of(new SecretMarks(), new SecrecyDoubts(), new InternalMarks(), new DeclaredMarks()));
    }
}
