package org.gongkai.review.reading;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.gongkai.account.Actor;
import org.gongkai.decide.GroundCode;
import org.gongkai.detect.FindingType;
import org.gongkai.review.NoSuchCaseException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** The reading page of a case. */
@Controller
@ConditionalOnWebApplication
class ReadingController {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A person takes out passages; marks and signs are of the document as a whole. */
    private static final List<FindingType> TYPES = List.copyOf(
            EnumSet.complementOf(EnumSet.of(FindingType.SECRET_MARK, FindingType.DECLARED_MARK, FindingType.SIGN)));

    /** Who meets a state secret stops work; it is no ground to go on with the rest. */
    private static final List<GroundCode> GROUNDS = Arrays.stream(GroundCode.values())
            .filter(ground -> ground != GroundCode.STATE_SECRET)
            .toList();

    private static final List<String> REASONS =
            List.of("属公务信息，依法应当公开", "属法定公示内容，应当公开", "识别有误，不是此类信息", "已经依法公开过", "权利人同意公开", "不公开会对公共利益造成重大影响");

    private final Readings readings;

    ReadingController(Readings readings) {
        this.readings = readings;
    }

    @GetMapping("/cases/{id}/read")
    @PreAuthorize("hasAuthority('SCOPE_cases.read')")
    String read(@PathVariable long id, @RequestParam Optional<Integer> version, Actor actor, Model model) {
        ReadingView view = readings.read(id, version, actor);
        model.addAttribute("view", view);
        model.addAttribute("data", data(view));
        model.addAttribute("types", TYPES);
        model.addAttribute("grounds", GROUNDS);
        model.addAttribute("reasons", REASONS);
        return "reading";
    }

    @ExceptionHandler
    void unknown(NoSuchCaseException unknown, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    /** JSON that a script element may hold. */
    private static String data(ReadingView view) {
        return JSON.writeValueAsString(view.data()).replace("<", "\\u003c");
    }
}
