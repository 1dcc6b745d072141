package org.gongkai.check;

import java.time.Clock;
import java.time.ZoneId;
import org.gongkai.decide.Decider;
import org.gongkai.detect.Detector;
import org.gongkai.detect.Models;
import org.gongkai.read.Reader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CheckConfiguration {

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }

    @Bean
    Checker checker(Reader reader, Detector detector, Decider decider, Models models) {
        return new Checker(reader::read, detector::detect, decider::decide, models);
    }
}
