package org.gongkai.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page whether the store holds a demonstration, so that it says so. */
@ControllerAdvice(annotations = Controller.class)
@ConditionalOnWebApplication
class DemoBar {

    private final DemoMark mark;

    DemoBar(DemoMark mark) {
        this.mark = mark;
    }

    @ModelAttribute("demonstration")
    boolean demonstration() {
        return mark.begun();
    }
}
