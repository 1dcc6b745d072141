package org.gongkai.review.page;

import org.gongkai.review.NoSuchCaseException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says on a page that there is no such case. */
@ControllerAdvice(basePackages = {"org.gongkai.review.page", "org.gongkai.review.reading", "org.gongkai.release"})
class CaseMishaps {

    @ExceptionHandler
    ModelAndView unknown(NoSuchCaseException failure) {
        ModelAndView page = new ModelAndView("error", HttpStatus.NOT_FOUND);
        page.addObject("title", "没有找到");
        page.addObject("detail", failure.getMessage());
        return page;
    }
}
