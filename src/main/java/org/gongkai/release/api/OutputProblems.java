package org.gongkai.release.api;

import java.net.URI;
import org.gongkai.release.form.FontMissingException;
import org.gongkai.release.redact.passage.RedactionRefusedException;
import org.gongkai.review.NoSuchCaseException;
import org.gongkai.review.RefusedException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Says in Chinese, as RFC 9457 problem details, why an output was not given. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(basePackages = "org.gongkai.release.api")
class OutputProblems {

    @ExceptionHandler
    ProblemDetail unknown(NoSuchCaseException failure) {
        return problem(HttpStatus.NOT_FOUND, "no-such-case", "没有找到", failure.getMessage());
    }

    @ExceptionHandler
    ProblemDetail unread(MethodArgumentTypeMismatchException failure) {
        return problem(HttpStatus.BAD_REQUEST, "bad-request", "请求格式不对", "请按接口说明填写参数。");
    }

    @ExceptionHandler
    ProblemDetail refused(RefusedException failure) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, "refused", "不能办理", failure.getMessage());
    }

    @ExceptionHandler
    ProblemDetail unsafe(RedactionRefusedException failure) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, "no-safe-copy", "没有生成公开件", failure.getMessage());
    }

    @ExceptionHandler
    ProblemDetail noFont(FontMissingException failure) {
        return problem(HttpStatus.SERVICE_UNAVAILABLE, "no-font", "缺少中文字体", failure.getMessage());
    }

    private static ProblemDetail problem(HttpStatus status, String type, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:gongkai:problem:" + type));
        problem.setTitle(title);
        return problem;
    }
}
