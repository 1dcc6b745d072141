package org.gongkai.account.login;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.List;
import org.gongkai.account.AccountSettings;
import org.gongkai.account.People;
import org.gongkai.account.person.PersonPasswords;
import org.gongkai.account.session.PostgresSessions;
import org.gongkai.account.session.Sessions;
import org.gongkai.account.token.ApiTokens;
import org.gongkai.audit.AuditTrail;
import org.gongkai.store.RedisCache;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.transaction.support.TransactionOperations;
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
    Sessions sessions(JdbcClient database, TransactionOperations transactions, AccountSettings settings, Clock clock) {
        return new PostgresSessions(database, transactions, settings, clock);
    }

    @Bean
    LoginThrottle loginThrottle(
            JdbcClient database, RedisCache cache, AccountSettings settings, AuditTrail trail, Clock clock) {
        return new LoginThrottle(new PostgresFailedLogins(database, settings, clock), cache, settings, trail);
    }

    @Bean
    @Order(1)
    PasswordCheck localPasswords(PersonPasswords passwords, People people) {
        return new LocalPasswords(passwords, people);
    }

    @Bean
    AuthenticationManager authenticationManager(
            List<PasswordCheck> checks, People people, LoginThrottle throttle, AuditTrail trail) {
        return new ProviderManager(new PasswordLogin(checks, people, throttle, trail));
    }

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
            AuthenticationManager passwords,
            SessionContexts contexts,
            FilterRegistrationBean<TokenLogin> tokens,
            AuditTrail trail)
            throws Exception {
        Doors doors = new Doors();
        http.authenticationManager(passwords)
                .securityContext(context -> context.securityContextRepository(contexts))
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
