package org.gongkai.release.form;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.document.DisclosureAttribute;
import org.jspecify.annotations.Nullable;

/**
 * What the forms say of a decided case.
 *
 * @param bureau name of the bureau
 * @param number of the case
 * @param paper the document
 * @param disclosure what was decided
 * @param opinions in the order in which they were given
 * @param printed the day the form is made
 */
public record Filing(
        String bureau, String number, Paper paper, Disclosure disclosure, List<Opinion> opinions, LocalDate printed) {

    public Filing {
        opinions = List.copyOf(opinions);
    }

    /**
     * The document.
     *
     * @param title 标题
     * @param documentNumber 发文字号, empty for none
     * @param genre 文种, empty for unknown
     * @param addressees 主送, empty for none
     * @param copiedTo 抄送, empty for none
     * @param issued 成文日期
     * @param attachments names of its attachments
     * @param division 拟稿处室
     * @param drafter 拟稿人
     */
    public record Paper(
            String title,
            String documentNumber,
            String genre,
            String addressees,
            String copiedTo,
            @Nullable LocalDate issued,
            List<String> attachments,
            String division,
            String drafter) {

        public Paper {
            attachments = List.copyOf(attachments);
        }
    }

    /**
     * What was decided.
     *
     * @param attribute the 公开属性
     * @param bases grounds with law and article, one a line
     * @param reason in the decider's words
     * @param redactions how many passages are taken out
     * @param category of the catalog, empty for none
     * @param channels where it is published
     * @param due by when, null when nothing is to be published
     * @param mark the 附注 mark, empty for none
     */
    public record Disclosure(
            DisclosureAttribute attribute,
            List<String> bases,
            String reason,
            int redactions,
            String category,
            List<String> channels,
            @Nullable LocalDate due,
            String mark) {

        public Disclosure {
            bases = List.copyOf(bases);
            channels = List.copyOf(channels);
        }
    }
}
