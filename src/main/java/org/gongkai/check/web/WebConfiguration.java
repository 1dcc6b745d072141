package org.gongkai.check.web;

import io.swagger.v3.oas.models.info.Info;
import java.io.IOException;
import org.springdoc.core.models.GroupedOpenApi;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class WebConfiguration {

    @Bean
    Uploads uploads() throws IOException {
        return Uploads.inTemporaryFolder();
    }

    @Bean
    GroupedOpenApi checksApi() {
        return GroupedOpenApi.builder()
                .group("v1")
                .displayName("公开属性检查")
                .pathsToMatch("/api/v1/**")
                .addOpenApiCustomizer(api -> api.info(new Info()
                        .title("政府信息公开属性检查接口")
                        .version("v1")
                        .description("对文件提出公开属性建议，列明依据、证据、需要隐去的内容和发布前程序。建议由人确认。错误以 RFC 9457 问题详情返回。")))
                .build();
    }
}
