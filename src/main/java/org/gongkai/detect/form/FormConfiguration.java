package org.gongkai.detect.form;

import java.util.List;
import org.gongkai.detect.FormReader;
import org.gongkai.detect.Recognizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FormConfiguration {

    @Bean
    FormReader formReader() {
        return new OfficialFormReader();
    }

    @Bean
    Recognizer markRecognizer() {
        return new MarkRecognizer(
                List.of(new SecretMarks(), new SecrecyDoubts(), new InternalMarks(), new DeclaredMarks()));
    }
}
