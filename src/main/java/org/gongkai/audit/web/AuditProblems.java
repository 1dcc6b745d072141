package org.gongkai.audit.web;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Says in Chinese, as RFC 9457 problem details, why a question to the record was not answered. */
@RestControllerAdvice(basePackageClasses = AuditController.class)
class AuditProblems {

    @ExceptionHandler
    ProblemDetail badQuery(BadQueryException failure) {
        return problem(failure.getMessage());
    }

    @ExceptionHandler({
        MethodArgumentTypeMismatchException.class,
        MethodArgumentNotValidException.class,
        MissingServletRequestParameterException.class
    })
    ProblemDetail badParameter(Exception failure) {
        return problem("请按接口说明填写参数，日期写成 2026-11-22，format 为 CSV 或者 JSONL。");
    }

    private static ProblemDetail problem(String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail);
        problem.setType(URI.create("urn:gongkai:problem:bad-query"));
        problem.setTitle("查询条件不对");
        return problem;
    }
}
