package org.gongkai.review.api;

import java.net.URI;
import org.gongkai.review.NoSuchCaseException;
import org.gongkai.review.RefusedException;
import org.gongkai.review.StaleCaseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Says in Chinese, as RFC 9457 problem details, why a request about cases was not met. */
@RestControllerAdvice(basePackages = {"org.gongkai.review.api", "org.gongkai.review.webhook"})
class CaseProblems {

    private static final Logger log = LoggerFactory.getLogger(CaseProblems.class);

    @ExceptionHandler
    ProblemDetail refused(RefusedException failure) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, "refused", "不能办理", failure.getMessage());
    }

    @ExceptionHandler
    ProblemDetail stale(StaleCaseException failure) {
        return problem(HttpStatus.PRECONDITION_FAILED, "stale", "案件已有变化", failure.getMessage());
    }

    @ExceptionHandler
    ProblemDetail unknown(NoSuchCaseException failure) {
        return problem(HttpStatus.NOT_FOUND, "no-such-case", "没有找到", failure.getMessage());
    }

    @ExceptionHandler
    ProblemDetail incomplete(IncompleteRequestException failure) {
        return problem(HttpStatus.BAD_REQUEST, "incomplete", "请求不完整", failure.getMessage());
    }

    @ExceptionHandler
    ProblemDetail secret(SecretMarkException failure) {
        ProblemDetail problem = problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "secret-mark",
                "发现国家秘密标志",
                "文件载有现行有效的国家秘密标志，没有立件，内容没有保存。请立即停止处理，并报告本单位保密办公室和主管领导。");
        problem.setProperty("incident", failure.incident());
        return problem;
    }

    @ExceptionHandler({HttpMessageNotReadableException.class, MethodArgumentTypeMismatchException.class})
    ProblemDetail unreadable(Exception failure) {
        return problem(HttpStatus.BAD_REQUEST, "bad-request", "请求格式不对", "请按接口说明填写参数，日期写成 2026-11-22，代码用接口说明列出的值。");
    }

    @ExceptionHandler({MissingServletRequestPartException.class, MultipartException.class})
    ProblemDetail noFile(Exception failure) {
        if (failure instanceof MaxUploadSizeExceededException) {
            return problem(HttpStatus.CONTENT_TOO_LARGE, "too-large", "文件过大", "上传的文件超过大小上限，请拆分后分别提交。");
        }
        return problem(HttpStatus.BAD_REQUEST, "no-file", "没有收到文件", "请以 multipart/form-data 方式上传一个文件，字段名为 file。");
    }

    @ExceptionHandler
    ProblemDetail denied(AccessDeniedException failure) {
        return problem(HttpStatus.FORBIDDEN, "forbidden", "没有权限", "您的角色或者令牌没有这项权限。");
    }

    @ExceptionHandler
    ProblemDetail unforeseen(RuntimeException failure) {
        // The message may quote the document: only the kind of failure is logged.
        log.error("a request failed: {}", failure.getClass().getName());
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, "failure", "系统出现错误", "办理没有完成，没有留下任何改动，请重试；仍不成功的，请联系系统维护人员。");
    }

    private static ProblemDetail problem(HttpStatus status, String type, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:gongkai:problem:" + type));
        problem.setTitle(title);
        return problem;
    }
}
