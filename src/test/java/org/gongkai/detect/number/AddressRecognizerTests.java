package org.gongkai.detect.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.detect.Finding;
import org.gongkai.detect.FindingType;
import org.gongkai.detect.context.Given;
import org.gongkai.detect.context.Reading;
import org.gongkai.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRecognizerTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            王某，男，住石家庄市桥西区新石中路盛和苑6号楼2单元1403室, 石家庄市桥西区新石中路盛和苑6号楼2单元1403室
            名下位于裕华区翟营南大街215号紫晶苑11-2-1601的住宅抵押, 裕华区翟营南大街215号紫晶苑11-2-1601
            家庭住址：藁城区岗上镇故献村北街17号；联系人略, 藁城区岗上镇故献村北街17号
            现在住在新华区和平西路棉三宿舍北区21楼2门302，电话略, 新华区和平西路棉三宿舍北区21楼2门302
            现住赵县石塔路供销社家属院2排4号。, 赵县石塔路供销社家属院2排4号
            户籍地址：正定县南牛乡东里双村12号, 正定县南牛乡东里双村12号
            申请人李某，联系地址：石家庄市桥西区西里街5号2-4-702, 石家庄市桥西区西里街5号2-4-702
            乙某家住 桥西区新石路凤凰国际12-3-1201 手机略, 桥西区新石路凤凰国际12-3-1201
            收件人张女士，地址：唐山市路北区翔云道18号凤凰世嘉3栋2单元501, 唐山市路北区翔云道18号凤凰世嘉3栋2单元501
            """)
    void findsAHome(String text, String address) {
        assertThat(homes(Given.paragraphs(text))).extracting(Finding::text).containsExactly(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "采购人：石家庄市财政局 地址：石家庄市长安区跃进路119号",
                "注册地址：石家庄市桥西区红旗大街98号",
                "供应商：裕华区水电维修部，地址：石家庄市裕华区塔谈大街47号门市",
                "经现场查看，8号楼、9号楼北立面已完工",
                "线下：长安区范西路38号考试服务中心一楼3号窗口",
                "对幸福小区3号楼2单元进行外墙改造",
                "会议在市财政局3楼301室召开",
                "根据石财预〔2024〕12号文件，住房公积金2024-3-5发放",
                "现住××区××路××号",
                "本次涉及三单元12户、5号楼36户",
                "住宿费每人每天300元，住房补贴见第3号文"
            })
    void doesNotTakeAnOfficeOrAProjectForAHome(String text) {
        assertThat(homes(Given.paragraphs(text))).isEmpty();
    }

    @Test
    void takesTheHeaderOfAColumnAsItsLabel() {
        Document document = Given.table("姓名|年龄|住址", "甲某|87|长安区广安街14号院2-301", "乙某|80|赵县谢庄乡小杨家郭村");

        assertThat(homes(document)).extracting(Finding::text).containsExactly("长安区广安街14号院2-301");
    }

    @Test
    void takesAnAddressBesideAPersonForAHome() {
        assertThat(homes(Given.table("序号|信访人|联系地址", "1|甲某|长安区广安街道和平路99号"))).hasSize(1);
        assertThat(homes(Given.paragraphs("申请人：甲某", "手机：略", "联系地址：长安区广安路乙99号院9号楼12-3")))
                .hasSize(1);
        assertThat(homes(Given.table("序号|姓名|情况", "1|甲某|长安区广安街道和平路99号"))).hasSize(1);
        assertThat(homes(Given.table("姓名|所属村组", "甲某|东里双村3组"))).isEmpty();
        assertThat(homes(Given.table("序号|联系人|建设地点", "1|甲某|长安区广安街道和平路99号"))).isEmpty();
        assertThat(homes(Given.table("序号|供应商|联系地址", "1|某公司|长安区广安街道和平路99号"))).isEmpty();
    }

    @Test
    void reportsAnOfficeAddressAsSuch() {
        assertThat(find(Given.paragraphs("注册地址：石家庄市桥西区红旗大街98号")))
                .extracting(Finding::type)
                .containsExactly(FindingType.ADDRESS);
    }

    private static List<Finding> homes(Document document) {
        return find(document).stream()
                .filter(finding -> finding.sure() && finding.type() == FindingType.ADDRESS_PRIVATE)
                .toList();
    }

    private static List<Finding> find(Document document) {
        return new AddressRecognizer().find(Reading.of(document));
    }
}
