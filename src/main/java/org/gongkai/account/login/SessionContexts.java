package org.gongkai.account.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.gongkai.account.oidc.Arrived;
import org.gongkai.account.session.Sessions;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.util.WebUtils;

/** Knows people again by the cookie of their session. */
public final class SessionContexts implements SecurityContextRepository {

    static final String COOKIE = "gongkai-session";

    private final Sessions sessions;

    SessionContexts(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Once(() -> load(request));
    }

    @Override
    @Deprecated
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder both) {
        return load(both.getRequest());
    }

    private SecurityContext load(HttpServletRequest request) {
        SecurityContext context = new SecurityContextImpl();
        secret(request).flatMap(sessions::person).map(SignedIn::person).ifPresent(context::setAuthentication);
        return context;
    }

    /** Begins a session for somebody who came in; ends it for somebody who went. A program by token never gets one. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (context.getAuthentication() instanceof SignedIn signedIn && !signedIn.isPerson()) {
            return;
        }
        secret(request).ifPresent(sessions::end);
        if (context.getAuthentication() == null) {
            response.addHeader(HttpHeaders.SET_COOKIE, cookie("", request, Duration.ZERO));
            return;
        }
        String browser = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
        login(context.getAuthentication())
                .flatMap(login -> sessions.begin(login, request.getRemoteAddr(), browser))
                .ifPresent(secret ->
                        response.addHeader(HttpHeaders.SET_COOKIE, cookie(secret, request, Duration.ofSeconds(-1))));
    }

    /** Nobody's but of those whom we let in ourselves, whatever else may call itself authenticated. */
    private static Optional<String> login(Authentication someone) {
        boolean ours = someone instanceof SignedIn || someone.getPrincipal() instanceof Arrived;
        return Optional.of(someone).filter(known -> ours).map(Authentication::getName);
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return secret(request).flatMap(sessions::person).isPresent();
    }

    /** The secret that a browser brings. */
    public static Optional<String> secret(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(cookie -> cookie.getValue())
                .filter(value -> !value.isEmpty());
    }

    private static String cookie(String value, HttpServletRequest request, Duration age) {
        return ResponseCookie.from(COOKIE, value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(age)
                .build()
                .toString();
    }

    /** Asks when it is first asked: files that everybody may have need no look at the database. */
    private static final class Once implements DeferredSecurityContext {

        private final Supplier<SecurityContext> source;
        private SecurityContext context = new SecurityContextImpl();
        private boolean asked;

        Once(Supplier<SecurityContext> source) {
            this.source = source;
        }

        @Override
        public SecurityContext get() {
            if (!asked) {
                context = source.get();
                asked = true;
            }
            return context;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
