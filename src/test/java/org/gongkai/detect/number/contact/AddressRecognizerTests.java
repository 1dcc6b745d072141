package org.gongkai.detect.number.contact;

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
            王某，男，住石家庄市鹿泉区向阳大道锦绣园8号楼3单元1702室, 石家庄市鹿泉区向阳大道锦绣园8号楼3单元1702室
            本人位于长安区柳林北大街306号碧水湾9-1-1204的住宅抵押, 长安区柳林北大街306号碧水湾9-1-1204
            家庭住址：元氏县赵同镇南程庄西街26号；联系人略, 元氏县赵同镇南程庄西街26号
            目前住在桥西区工农东路钢厂宿舍东区17楼3门504，电话略, 桥西区工农东路钢厂宿舍东区17楼3门504
            现住高邑县文昌路粮食局家属院3排7号。, 高邑县文昌路粮食局家属院3排7号
            户籍地址：正定县南牛乡东里双村12号, 正定县南牛乡东里双村12号
            申请人李某，联系地址：石家庄市新华区柏林路23号5-1-903, 石家庄市新华区柏林路23号5-1-903
            乙某家住 桥西区新石路凤凰国际12-3-1201 手机略, 桥西区新石路凤凰国际12-3-1201
            王某所购长安区中山东路12号锦绣园3-2-501，款已付清, 长安区中山东路12号锦绣园3-2-501
            其名下桥西区友谊街9号碧水湾小区5号楼2单元301, 桥西区友谊街9号碧水湾小区5号楼2单元301
            收件人张女士，地址：唐山市路北区翔云道18号凤凰世嘉3栋2单元501, 唐山市路北区翔云道18号凤凰世嘉3栋2单元501
            """)
    void findsAHome(String text, String address) {
        assertThat(homes(Given.paragraphs(text))).extracting(Finding::text).containsExactly(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "采购人：石家庄市财政局 地址：石家庄市长安区丰收路56号",
                "注册地址：石家庄市鹿泉区山前大道137号",
                "供应商：新华区门窗维修部，地址：石家庄市新华区石清大街82号门市",
                "经实地查验，5号楼、6号楼南立面已完工",
                "线下：新华区兴凯路71号便民服务中心一楼6号窗口",
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
        Document document = Given.table("姓名|年龄|住址", "甲某|87|正定县恒山街32号院4-502", "乙某|80|灵寿县青同镇西关村");

        assertThat(homes(document)).extracting(Finding::text).containsExactly("正定县恒山街32号院4-502");
    }

    @Test
    void takesAnAddressBesideAPersonForAHome() {
        assertThat(homes(Given.table("序号|信访人|联系地址", "1|甲某|长安区广安街道和平路99号"))).hasSize(1);
        assertThat(homes(Given.paragraphs("申请人：甲某", "手机：略", "联系地址：长安区翠屏路乙86号院7号楼11-2")))
                .hasSize(1);
        assertThat(homes(Given.table("序号|姓名|情况", "1|甲某|长安区广安街道和平路99号"))).hasSize(1);
        assertThat(homes(Given.table("姓名|所属村组", "甲某|东里双村3组"))).isEmpty();
        assertThat(homes(Given.table("序号|联系人|建设地点", "1|甲某|长安区广安街道和平路99号"))).isEmpty();
        assertThat(homes(Given.table("序号|供应商|联系地址", "1|某公司|长安区广安街道和平路99号"))).isEmpty();
    }

    @Test
    void reportsAnOfficeAddressAsSuch() {
        assertThat(find(Given.paragraphs("注册地址：石家庄市鹿泉区山前大道137号")))
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
