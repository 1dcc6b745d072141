package org.gongkai.review.page.desk;

import org.gongkai.review.page.Categories;
import org.gongkai.review.page.Terms;
import org.gongkai.review.worklist.PostgresSearch;
import org.gongkai.review.worklist.PostgresWorkLists;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class DeskConfiguration {

    @Bean
    Lists lists(PostgresWorkLists lists, PostgresSearch search, Terms terms, Categories categories) {
        return new Lists(lists, search, terms, categories);
    }
}
