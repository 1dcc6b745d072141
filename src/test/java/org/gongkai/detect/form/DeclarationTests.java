package org.gongkai.detect.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.detect.context.Given;
import org.gongkai.detect.context.Reading;
import org.gongkai.document.DisclosureAttribute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeclarationTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            （此件公开发布） | PROACTIVE
            此件主动公开 | PROACTIVE
            (此件依申请公开) | ON_REQUEST
            附注：此件不予公开 | WITHHELD
            政府信息公开选项：主动公开 | PROACTIVE
            〔公开属性：依申请公开〕 | ON_REQUEST
            公开方式：不予公开 | WITHHELD
            信息公开选项：□主动公开　☑依申请公开　□不予公开 | ON_REQUEST
            公开属性：主动公开（√）　依申请公开（　）　不予公开（　） | PROACTIVE
            （起草处室拟定公开属性：依申请公开） | ON_REQUEST
            公开建议：不予公开（属于商业秘密）——经办处意见 | WITHHELD
            附注：不予公开（内部事务信息） | WITHHELD
            页脚：此件公开发布 | PROACTIVE
            备注：不予公开 | WITHHELD
            （不予公开） | WITHHELD
            2024年3月5日（不予公开） | WITHHELD
            关于某项工作情况的报告（依申请公开） | ON_REQUEST
            """)
    void findsWhatTheDrafterClaims(String line, DisclosureAttribute attribute) {
        assertThat(Declaration.in(Lines.of(Reading.of(Given.paragraphs("关于某事的通知", line)))))
                .extracting(Declaration::attribute)
                .containsExactly(attribute);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "文末统一标注“此件公开发布”字样。",
                "对属于依申请公开的信息，按规定办理。",
                "除确需不予公开的以外，均主动公开。",
                "三、依申请公开工作。去年受理申请63件。",
                "| 不予公开：内部事务信息 | 2 |",
                "公开属性先空着，待研究。",
                "信息公开选项：□主动公开　□依申请公开　□不予公开",
                "公开方式应当符合规定，不予公开的应当说明理由。",
                "备注：不予公开的事项应当说明理由。",
                "对关于个人的信息（不予公开）应当遮盖。",
                "1.财政收支情况（主动公开）",
                "切勿擅自写“主动公开”或者“不予公开”"
            })
    void takesNoProseForAClaim(String line) {
        assertThat(Declaration.in(Lines.of(Reading.of(Given.paragraphs("关于某事的通知", line)))))
                .isEmpty();
    }
}
