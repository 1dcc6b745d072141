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
            信息公开选项：主动公开 | PROACTIVE
            （公开属性：依申请公开） | ON_REQUEST
            公开方式：不予公开 | WITHHELD
            信息公开选项：□主动公开　☑依申请公开　□不予公开 | ON_REQUEST
            公开属性：主动公开（√）　依申请公开（　）　不予公开（　） | PROACTIVE
            （处室初拟公开属性：依申请公开） | ON_REQUEST
            信息公开建议：不予公开（涉及商业秘密）——起草人意见 | WITHHELD
            附注：不予公开（过程性信息） | WITHHELD
            末页页脚：此件公开发布 | PROACTIVE
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
                "除依法不予公开的外，应当主动公开。",
                "（二）依申请公开情况。全年收到申请47件。",
                "| 不予公开—属于国家秘密 | 0 |",
                "公开属性暂不填，等答复。",
                "信息公开选项：□主动公开　□依申请公开　□不予公开",
                "公开方式应当符合规定，不予公开的应当说明理由。",
                "不要自行填“不予公开”或“主动公开”"
            })
    void takesNoProseForAClaim(String line) {
        assertThat(Declaration.in(Lines.of(Reading.of(Given.paragraphs("关于某事的通知", line)))))
                .isEmpty();
    }
}
