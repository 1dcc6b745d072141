package org.gongkai.account.login;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.expression.EvaluationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.expression.ExpressionUtils;
import org.springframework.security.access.expression.method.DefaultMethodSecurityExpressionHandler;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Asks {@link PreAuthorize} before a request is read any further. A method of ours that says nothing is for nobody.
 */
final class DeclaredAccess implements HandlerInterceptor {

    private static final String OURS = "org.gongkai.";

    private final DefaultMethodSecurityExpressionHandler expressions = new DefaultMethodSecurityExpressionHandler();
    private final AccessDeniedHandler refusal;

    DeclaredAccess(AccessDeniedHandler refusal) {
        this.refusal = refusal;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException, ServletException {
        if (!(handler instanceof HandlerMethod method)
                || !method.getBeanType().getName().startsWith(OURS)
                || request.getDispatcherType() == DispatcherType.ERROR) {
            return true;
        }
        if (allows(method)) {
            return true;
        }
        refusal.handle(request, response, new AccessDeniedException("not for this one"));
        return false;
    }

    private boolean allows(HandlerMethod method) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        PreAuthorize declared = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), PreAuthorize.class);
        if (declared == null) {
            declared = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), PreAuthorize.class);
        }
        if (declared == null || authentication == null) {
            return false;
        }
        EvaluationContext context = expressions.createEvaluationContext(
                () -> authentication, new SimpleMethodInvocation(method.getBean(), method.getMethod()));
        return ExpressionUtils.evaluateAsBoolean(
                expressions.getExpressionParser().parseExpression(declared.value()), context);
    }
}
