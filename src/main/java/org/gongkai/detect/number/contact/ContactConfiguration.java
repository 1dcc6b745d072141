package org.gongkai.detect.number.contact;

import org.gongkai.detect.number.NumberKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ContactConfiguration {

    @Bean
    NumberKind mobileRecognizer() {
        return new MobileRecognizer();
    }

    @Bean
    NumberKind phoneRecognizer() {
        return new PhoneRecognizer();
    }

    @Bean
    NumberKind emailRecognizer() {
        return new EmailRecognizer();
    }

    @Bean
    NumberKind addressRecognizer() {
        return new AddressRecognizer();
    }
}
