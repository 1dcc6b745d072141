package org.gongkai.account.login;

import jakarta.servlet.DispatcherType;
import org.gongkai.account.People;
import org.gongkai.account.oidc.OidcEntry;
import org.gongkai.account.session.Sessions;
import org.gongkai.account.token.ApiTokens;
import org.gongkai.audit.AuditTrail;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableMethodSecurity
class LoginConfiguration {

    private static final String[] OPEN = {
        "/login", "/error", "/*.css", "/*.js", "/webjars/htmx.org/**", "/actuator/health"
    };

    @Bean
    SessionContexts sessionContexts(Sessions sessions) {
        return new SessionContexts(sessions);
    }

    @Bean
    FilterRegistrationBean<TokenLogin> tokenLogin(ApiTokens tokens, People people) {
        FilterRegistrationBean<TokenLogin> login = new FilterRegistrationBean<>(new TokenLogin(tokens, people));
        login.setEnabled(false);
        return login;
    }

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            OidcEntry oidc,
            SessionContexts contexts,
            FilterRegistrationBean<TokenLogin> tokens,
            AuditTrail trail)
            throws Exception {
        Doors doors = new Doors();
        oidc.open(http, Doors.LOGIN);
        http.securityContext(context -> context.securityContextRepository(contexts))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.requestCache(savedPages()))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie()).ignoringRequestMatchers(TokenLogin::brings))
                .addFilterBefore(tokens.getFilter(), CsrfFilter.class)
                .headers(headers -> headers.disable())
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(doors).accessDeniedHandler(doors))
                .formLogin(form -> form.loginPage(Doors.LOGIN).failureHandler(new LoginFailures()))
                .logout(logout -> logout.logoutSuccessUrl("/login?gone").addLogoutHandler(new Farewell(trail)))
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(OPEN)
                                .permitAll()
                                .anyRequest()
                                .authenticated());
        return http.build();
    }

    @Bean
    WebMvcConfigurer declaredAccess() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new DeclaredAccess(new Doors())).order(Ordered.HIGHEST_PRECEDENCE);
            }
        };
    }

    /** The page that was asked for before the login. */
    private static RequestCache savedPages() {
        CookieRequestCache saved = new CookieRequestCache();
        saved.setRequestMatcher(request -> request.getMethod().equals("GET") && Doors.isPage(request));
        saved.setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
        return saved;
    }

    private static CsrfTokenRepository csrfCookie() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("gongkai-csrf");
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Strict"));
        return tokens;
    }
}
