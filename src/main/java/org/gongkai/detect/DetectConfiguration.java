package org.gongkai.detect;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DetectConfiguration {

    @Bean
    Detector detector(FormReader formReader, Categorizer categorizer, List<Recognizer> recognizers) {
        return new Detector(formReader, categorizer, recognizers);
    }
}
