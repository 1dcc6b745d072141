package org.gongkai.check.view;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.check.Check;
import org.gongkai.decide.CheckStatus;
import org.gongkai.decide.Deadline;
import org.gongkai.decide.Ground;
import org.gongkai.decide.Redaction;

/**
 * A check as the page shows it.
 *
 * @param id what the page calls it
 * @param check the check
 * @param blocks the document's text
 * @param highlights the passages in colour
 * @param hidden parts that a reader of the print would not see
 */
public record CheckView(String id, Check check, List<Block> blocks, Highlights highlights, List<PartView> hidden) {

    public static CheckView of(String id, Check check) {
        Highlights highlights = new Highlights(check);
        List<Block> blocks =
                new Blocks(check.document(), check.detection().form().title(), new Segments(highlights)::of).lay();
        List<PartView> hidden = blocks.stream()
                .flatMap(block -> Stream.concat(
                        block.parts().stream(),
                        block.rows().stream().flatMap(List::stream).flatMap(cell -> cell.parts().stream())))
                .filter(part -> !part.visible())
                .toList();
        return new CheckView(id, check, blocks, highlights, hidden);
    }

    public boolean incident() {
        return check.suggestion().status() == CheckStatus.SECRET_MARK_FOUND;
    }

    /** The evidence of a ground. */
    public List<Highlight> evidence(Ground ground) {
        return ground.evidence().stream().map(highlights::of).distinct().toList();
    }

    /** The passage of a redaction. */
    public Highlight passage(Redaction redaction) {
        return highlights.of(redaction);
    }

    /** The colours that occur in it, with how often. */
    public List<LegendEntry> legend() {
        return LegendEntry.of(highlights.all());
    }

    /** Certainty in per cent. */
    public long percent() {
        return Math.round(check.suggestion().certainty() * 100);
    }

    /** What a deadline counts, in Chinese. */
    public String unit(Deadline deadline) {
        return deadline.unit() == Deadline.Unit.WORKING_DAYS ? "个工作日" : "日";
    }
}
