package org.gongkai.detect.number;

import java.util.List;
import org.gongkai.detect.Recognizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NumberConfiguration {

    @Bean
    Recognizer numberRecognizer() {
        return new NumberRecognizer(List.of(
                new IdCardRecognizer(),
                new CreditCodeRecognizer(),
                new BankAccountRecognizer(),
                new MobileRecognizer(),
                new PhoneRecognizer(),
                new TravelDocumentRecognizer(),
                new PlateRecognizer(),
                new EmailRecognizer(),
                new AddressRecognizer()));
    }
}
