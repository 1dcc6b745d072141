package org.gongkai;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/** One method of a controller under one path and one HTTP method. */
record Endpoint(RequestMappingInfo mapping, HandlerMethod handler, String path, HttpMethod method) {

    private static final List<String> FOR_WHOEVER_CAME_IN = List.of("/v3/api-docs", "/swagger-ui", "/api", "/actuator");
    private static final String HEALTH = "/actuator/health";

    static Stream<Endpoint> of(RequestMappingInfo mapping, HandlerMethod handler) {
        Set<RequestMethod> given = mapping.getMethodsCondition().getMethods();
        Set<RequestMethod> methods = given.isEmpty() ? Set.of(RequestMethod.GET) : given;
        return mapping.getPatternValues().stream()
                .flatMap(path -> methods.stream()
                        .map(method -> new Endpoint(mapping, handler, path, HttpMethod.valueOf(method.name()))));
    }

    /** Who may call it: by its annotation, or for those of the frameworks as it is laid down here. */
    Optional<Predicate<AccessTests.Asked>> rule() {
        if (!handler.getBeanType().getName().startsWith("org.gongkai.")) {
            return ofFramework();
        }
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), PreAuthorize.class))
                .or(() -> Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), PreAuthorize.class)))
                .map(PreAuthorize::value)
                .map(rule -> asked -> Boolean.TRUE.equals(
                        new SpelExpressionParser().parseExpression(rule).getValue(asked, Boolean.class)));
    }

    private Optional<Predicate<AccessTests.Asked>> ofFramework() {
        if (path.equals(HEALTH)) {
            return Optional.of(asked -> true);
        }
        return FOR_WHOEVER_CAME_IN.stream()
                .filter(path::startsWith)
                .findFirst()
                .map(known -> AccessTests.Asked::isAuthenticated);
    }

    boolean changes() {
        return !Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS).contains(method);
    }

    /** A request that reaches it. */
    MockHttpServletRequestBuilder request() {
        URI address =
                URI.create(path.replaceAll("\\{[^}]*}", "1").replace("**", "1").replace("*", "1"));
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(method, address);
        mapping.getConsumesCondition().getConsumableMediaTypes().stream()
                .findFirst()
                .ifPresent(request::contentType);
        request.header(
                HttpHeaders.ACCEPT,
                mapping.getProducesCondition().getProducibleMediaTypes().stream()
                        .findFirst()
                        .orElse(MediaType.ALL)
                        .toString());
        mapping.getParamsCondition().getExpressions().stream()
                .filter(parameter -> !parameter.isNegated())
                .forEach(parameter -> request.param(
                        parameter.getName(),
                        Optional.ofNullable(parameter.getValue()).orElse("1")));
        return request;
    }

    @Override
    public String toString() {
        return method + " " + path + " (" + handler.getShortLogMessage() + ")";
    }
}
