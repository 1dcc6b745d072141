package org.gongkai.release.page;

import org.gongkai.release.form.FontMissingException;
import org.gongkai.release.redact.passage.RedactionRefusedException;
import org.gongkai.review.RefusedException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says on a page why an output was not given, and what to do. */
@ControllerAdvice(basePackages = "org.gongkai.release.page")
class OutputMishaps {

    @ExceptionHandler
    ModelAndView refused(RefusedException failure) {
        return page(HttpStatus.UNPROCESSABLE_CONTENT, "不能办理", failure);
    }

    @ExceptionHandler
    ModelAndView unsafe(RedactionRefusedException failure) {
        return page(HttpStatus.UNPROCESSABLE_CONTENT, "没有生成公开件", failure);
    }

    @ExceptionHandler
    ModelAndView noFont(FontMissingException failure) {
        return page(HttpStatus.SERVICE_UNAVAILABLE, "缺少中文字体", failure);
    }

    private static ModelAndView page(HttpStatus status, String title, RuntimeException failure) {
        ModelAndView page = new ModelAndView("error", status);
        page.addObject("title", title);
        page.addObject("detail", failure.getMessage());
        return page;
    }
}
