package org.gongkai.review.reading;

import java.util.List;
import org.gongkai.check.Check;
import org.gongkai.check.view.Paper;
import org.gongkai.review.ReviewCase;
import org.gongkai.review.reading.GroundView.Evidence;

/**
 * A version of a case's document as the page shows it.
 *
 * @param reviewCase the case
 * @param version which version is shown
 * @param versions how many there are
 * @param rights what the reader may do
 * @param check the check of the version
 * @param passages what was found in it or added to it, by place
 * @param hidden content that the print does not show
 */
record ReadingView(
        ReviewCase reviewCase,
        int version,
        int versions,
        Rights rights,
        Check check,
        List<PassageView> passages,
        List<HiddenView> hidden) {

    /** What a reader may do: judge passages, tick off hidden content. */
    record Rights(boolean judge, boolean clear) {}

    /** What the page's script works on. */
    record Data(List<PassageView> passages, List<Evidence> evidence) {}

    public Paper paper() {
        return Paper.of(check.document(), check.detection().form().title());
    }

    public List<GroundView> grounds() {
        return check.suggestion().grounds().stream().map(GroundView::of).toList();
    }

    public long openHidden() {
        return hidden.stream().filter(HiddenView::open).count();
    }

    Data data() {
        List<Evidence> evidence = grounds().stream()
                .flatMap(ground -> ground.evidence().stream())
                .distinct()
                .toList();
        return new Data(passages, evidence);
    }
}
