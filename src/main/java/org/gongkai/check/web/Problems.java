package org.gongkai.check.web;

import java.net.URI;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Says in Chinese, as RFC 9457 problem details, why a request for a check was not met. */
@RestControllerAdvice(basePackages = "org.gongkai.check")
@ConditionalOnWebApplication
class Problems {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    private static final Map<Class<? extends Exception>, Answer> ANSWERS = Map.of(
            NoFileException.class,
            new Answer(HttpStatus.BAD_REQUEST, "no-file", "没有收到文件", "请以 multipart/form-data 方式上传至少一个文件，字段名为 file。"),
            MethodArgumentTypeMismatchException.class,
            new Answer(HttpStatus.BAD_REQUEST, "bad-date", "审查基准日格式不对", "日期请写成 2026-11-22 这样的格式，或者不填。"),
            MaxUploadSizeExceededException.class,
            new Answer(HttpStatus.CONTENT_TOO_LARGE, "too-large", "文件过大", "上传的文件超过大小上限，请拆分后分别上传，或者用命令行检查。"),
            MultipartException.class,
            new Answer(HttpStatus.BAD_REQUEST, "broken-upload", "上传没有完成", "没有收到完整的文件，请重新上传。"),
            BusyException.class,
            new Answer(HttpStatus.SERVICE_UNAVAILABLE, "busy", "正在检查的文件较多", "请稍候片刻再上传。"),
            HttpMediaTypeNotAcceptableException.class,
            new Answer(HttpStatus.NOT_ACCEPTABLE, "not-acceptable", "不能提供所要求的格式", "本接口只提供 application/json。"));

    private static final Answer UNFORESEEN =
            new Answer(HttpStatus.INTERNAL_SERVER_ERROR, "failure", "系统出现错误", "检查没有完成，请重试；仍不成功的，请联系系统维护人员。");

    @ExceptionHandler({RuntimeException.class, HttpMediaTypeNotAcceptableException.class})
    ProblemDetail answer(Exception failure) {
        for (Class<?> kind = failure.getClass(); kind != null; kind = kind.getSuperclass()) {
            Answer answer = ANSWERS.get(kind);
            if (answer != null) {
                return answer.problem();
            }
        }
        // The message may quote the document: only the kind of failure is logged.
        log.error("a request failed: {}", failure.getClass().getName());
        return UNFORESEEN.problem();
    }

    private record Answer(HttpStatus status, String type, String title, String detail) {

        ProblemDetail problem() {
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
            problem.setType(URI.create("urn:gongkai:problem:" + type));
            problem.setTitle(title);
            return problem;
        }
    }
}
