package org.gongkai;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Says what went wrong in Chinese: as a page to people, as problem details to programs. */
@Controller
@PreAuthorize("permitAll()")
class ErrorPages implements ErrorController {

    @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
    Object page(HttpServletRequest request) {
        Mishap mishap = Mishap.of(status(request));
        if (path(request).startsWith("/api/")) {
            return problem(mishap);
        }
        ModelAndView page = new ModelAndView("error", mishap.status());
        page.addObject("title", mishap.title());
        page.addObject("detail", mishap.detail());
        return page;
    }

    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
        return problem(Mishap.of(status(request)));
    }

    private static ResponseEntity<ProblemDetail> problem(Mishap mishap) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(mishap.status(), mishap.detail());
        problem.setTitle(mishap.title());
        problem.setType(URI.create("urn:gongkai:problem:" + mishap.code()));
        return ResponseEntity.status(mishap.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return status == null ? HttpStatus.NOT_FOUND : status;
    }

    private static String path(HttpServletRequest request) {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return path instanceof String text ? text : "";
    }
}
