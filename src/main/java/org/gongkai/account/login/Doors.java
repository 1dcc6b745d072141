package org.gongkai.account.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Where those go who may not go on: programs get a status, people the login page, newcomers their first password. */
final class Doors implements AuthenticationEntryPoint, AccessDeniedHandler {

    static final String LOGIN = "/login";
    static final String PASSWORD = "/account/password";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (!isPage(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(LOGIN);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (isPage(request) && request.getMethod().equals("GET") && newcomer()) {
            response.sendRedirect(PASSWORD);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    static boolean isPage(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.startsWith("/api/") && !path.startsWith("/v3/api-docs") && request.getHeader("HX-Request") == null;
    }

    private static boolean newcomer() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn someone
                && someone.getAuthorities().stream()
                        .anyMatch(authority -> "ROLE_NEWCOMER".equals(authority.getAuthority()));
    }
}
