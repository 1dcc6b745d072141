package org.gongkai.review.reading;

import java.net.URI;
import java.util.List;
import org.gongkai.review.NoSuchCaseException;
import org.gongkai.review.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says in Chinese why what the reading page asked was not done; shows what others judged meanwhile. */
@RestControllerAdvice(assignableTypes = PassagesController.class)
@ConditionalOnWebApplication
class ReadingProblems {

    private static final Logger log = LoggerFactory.getLogger(ReadingProblems.class);

    private final Readings readings;

    ReadingProblems(Readings readings) {
        this.readings = readings;
    }

    @ExceptionHandler
    ProblemDetail refused(RefusedException refusal) {
        return problem(HttpStatus.CONFLICT, "refused", "操作没有生效", String.valueOf(refusal.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail overtaken(OvertakenException overtaken) {
        List<PassageView> present = readings.views(overtaken.present());
        PassageView first = present.get(0);
        ProblemDetail problem = problem(
                HttpStatus.CONFLICT,
                "overtaken",
                "他人已经办理",
                first.who() + "刚刚将此处改为“" + first.verdict().label() + "”，您的操作没有生效。现在显示的是最新意见，请看后再办理。");
        problem.setProperty("passages", present);
        return problem;
    }

    @ExceptionHandler
    ProblemDetail unknown(NoSuchCaseException unknown) {
        return problem(HttpStatus.NOT_FOUND, "no-such-case", "没有这个案件", "案件不存在，或者您无权查看。");
    }

    @ExceptionHandler
    ProblemDetail denied(AccessDeniedException denied) {
        return problem(HttpStatus.FORBIDDEN, "forbidden", "没有权限", "您没有办理此项的权限。");
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException failure) {
        return problem(HttpStatus.BAD_REQUEST, "bad-request", "请求不完整", "操作没有生效，请刷新后重试。");
    }

    @ExceptionHandler
    ProblemDetail unforeseen(RuntimeException failure) {
        // The message may quote the document: only the kind of failure is logged.
        log.error("a request failed: {}", failure.getClass().getName());
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, "failure", "系统出现错误", "操作没有生效，请刷新后重试；仍不成功的，请联系系统维护人员。");
    }

    private static ProblemDetail problem(HttpStatus status, String type, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:gongkai:problem:" + type));
        problem.setTitle(title);
        return problem;
    }
}
