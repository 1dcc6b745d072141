package org.gongkai.account.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the login page, which says no more than needed. */
final class LoginFailures implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        response.sendRedirect(Doors.LOGIN + "?" + reason(why));
    }

    private static String reason(AuthenticationException why) {
        if (why instanceof LockedException) {
            return "locked";
        }
        return why instanceof BadCredentialsException ? "wrong" : "failed";
    }
}
