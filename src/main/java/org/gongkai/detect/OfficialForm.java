package org.gongkai.detect;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.document.DisclosureAttribute;
import org.jspecify.annotations.Nullable;

/**
 * The elements of an official document's form (GB/T 9704-2012), as far as they stand in the text.
 *
 * @param title 标题, empty when none
 * @param documentNumber 发文字号, empty when none
 * @param genre 文种, such as 通知, 请示, 公告; empty when unknown
 * @param issuers 发文机关 or 署名, joint ones all
 * @param addressees 主送, as written, empty when none
 * @param copiedTo 抄送, as written, empty when none
 * @param issued 成文日期
 * @param declared the attribute that the drafter claims
 */
public record OfficialForm(
        String title,
        String documentNumber,
        String genre,
        List<String> issuers,
        String addressees,
        String copiedTo,
        @Nullable LocalDate issued,
        @Nullable DisclosureAttribute declared) {

    public OfficialForm {
        issuers = List.copyOf(issuers);
    }
}
