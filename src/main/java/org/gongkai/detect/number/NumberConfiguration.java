package org.gongkai.detect.number;

import java.util.List;
import org.gongkai.detect.Recognizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NumberConfiguration {

    @Bean
    NumberKind idCardRecognizer() {
        return new IdCardRecognizer();
    }

    @Bean
    NumberKind creditCodeRecognizer() {
        return new CreditCodeRecognizer();
    }

    @Bean
    NumberKind bankAccountRecognizer() {
        return new BankAccountRecognizer();
    }

    @Bean
    NumberKind travelDocumentRecognizer() {
        return new TravelDocumentRecognizer();
    }

    @Bean
    NumberKind plateRecognizer() {
        return new PlateRecognizer();
    }

    @Bean
    Recognizer numberRecognizer(List<NumberKind> kinds) {
        return new NumberRecognizer(kinds);
    }
}
