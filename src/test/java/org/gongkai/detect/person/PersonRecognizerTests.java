package org.gongkai.detect.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.detect.Finding;
import org.gongkai.detect.FindingType;
import org.gongkai.detect.Name;
import org.gongkai.detect.person.lexicon.Lexicon;
import org.gongkai.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonRecognizerTests {

    private static final Lexicon LEXICON = Lexicon.load(Path.of("rules/lexicon"));
    private static final PersonRecognizer RECOGNIZER = new PersonRecognizer(LEXICON, text -> List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
            申请人：谭晓红　电话：无                        @ 谭晓红 APPLICANT
            举报人毛春来，系该单位原会计                    @ 毛春来 INFORMANT
            该厂会计柳如意向本机关举报                      @ 柳如意 INFORMANT
            居民陶桂珍反映，水费收取不合理                  @ 陶桂珍 COMPLAINANT
            患者贺秀兰（身份证号略）                        @ 贺秀兰 PATIENT
            其妻郭小燕无业                                  @ 郭小燕 RELATIVE
            之女潘多多，8岁，在实验小学就读                 @ 潘多多 MINOR
            信访人：古丽娜尔·买买提，女                     @ 古丽娜尔·买买提 COMPLAINANT
            证人欧阳青山证实                                @ 欧阳青山 WITNESS
            彭家旺，男，1961年生，家住振头二街              @ 彭家旺 PRIVATE_PERSON
            法定代表人：高见                                @ 高见 LEGAL_REPRESENTATIVE
            法定代表人罗盛，注册资本200万元                 @ 罗盛 LEGAL_REPRESENTATIVE
            联系人：预算处 韩雪、关怀，电话：66568900       @ 韩雪 OFFICIAL,关怀 OFFICIAL
            联系人：丈夫 彭立新                             @ 彭立新 RELATIVE
            会议由局长孟庆山主持                            @ 孟庆山 OFFICIAL
            委托代理人：季红梅                              @ 季红梅 AGENT
            评审专家：姚立、春光（组长）、白雪峰            @ 姚立 EXPERT,春光 EXPERT,白雪峰 EXPERT
            签发人：王　伟                                  @ 王　伟 OFFICIAL
            【检举人】常乐　　原任职务：会计                @ 常乐 INFORMANT
            网民（钱小鸣，市民）建议增设站点                @ 钱小鸣 OPINION_GIVER
            女儿周某彤，10岁，就读某小学                    @ 周某彤 MINOR
            同意，请按程序办理。　严守信 11.18              @ 严守信 OFFICIAL
            受访户（网名“江边老柳”）                        @ 江边老柳 PRIVATE_PERSON
            任命陆远航为预算处处长                          @ 陆远航 OFFICIAL
            执法人员：郑铁军（执法证号03010018）            @ 郑铁军 OFFICIAL
            """)
    void tellsWhoIsNamedBesideACue(String text, String expected) {
        assertThat(found("关于有关事项的通知", "通知", text)).containsExactly(expected.split(","));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
            申请人应当具备下列条件
            申请人：符合条件的企业
            法定代表人：（签字）　　日期：
            联系人：　　　　联系电话：
            姓名：张三　身份证号：130×××
            申请人李某向法院起诉
            当事人：河北瀚海商贸有限公司
            方案成立后时间另行通知，高兴地看到成效
            任何单位和个人有权举报
            群众反映强烈的问题
            居民家庭收入稳步增长
            不得把举报人姓名告诉被举报单位
            管理妇女儿童工作的机构及注册会计师事务所
            对未成年人常见病、多发病加强防治
            责令监护人严加看管
            预算科王某等7人
            处2万元以上6万元以下罚款
            城镇独生子女家庭和双女户
            """)
    void takesNoOrdinaryWordForAName(String text) {
        assertThat(found("关于有关事项的通知", "通知", text)).isEmpty();
    }

    @Test
    void readsColumnsByTheirHeaders() {
        String text = """
                补助资金发放明细
                | 编号 | 户主 | 证件号码 | 金额（元） |
                | 1 | 时间 | 130528198811070643 | 900 |
                | 2 | 成立 | 130528198811070644 | 800 |
                | 合计 |  |  | 1700 |
                """;
        assertThat(found("关于下达补助资金的通知", "通知", text)).containsExactly("时间 BENEFICIARY", "成立 BENEFICIARY");
    }

    @Test
    void tellsExpertsFromPatientsByTheOtherHeaders() {
        assertThat(found("中标公告", "公告", "|姓名|单位|职称|\n|乌云|省科院|教授|")).containsExactly("乌云 EXPERT");
        assertThat(found("核对表", "表", "|姓名|住址|病情|\n|乌云|和平路|透析|")).containsExactly("乌云 PATIENT");
    }

    @Test
    void readsAFieldBesideItsLabel() {
        assertThat(found("报名办事指南", "办事指南", "|栏目|填写|\n|姓名|上官云|\n|电话|13900000000|"))
                .containsExactly("上官云 APPLICANT");
        assertThat(found("登记表", "表", "|姓名|安安|性别|女|\n|监护人|侄女苏小妹|电话|无|")).containsExactly("安安 UNKNOWN", "苏小妹 RELATIVE");
    }

    @Test
    void publishesNamesOfAStatutoryAnnouncementButNotOfAListKeptBack() {
        String rows = "|姓名|性别|毕业学校|\n|成立|男|河北大学|";
        assertThat(found("拟聘用工作人员公示", "公示", rows)).containsExactly("成立 PUBLICIZED");
        assertThat(found("拟聘用工作人员公示", "公示", "附表（仅内部使用，不随文公开）\n|姓名|残疾等级|\n|成立|二级|"))
                .containsExactly("成立 PATIENT");
    }

    @Test
    void takesAColumnForNamesByItsLook() {
        String rows = "|编号|对象|访谈要点|\n|F-1|阮长林（油坊村）|灌渠淤塞|\n|F-2|霍秀娥（油坊村）|水费偏高|";
        assertThat(found("绩效评价报告", "报告", rows)).containsExactly("阮长林 INTERVIEWEE", "霍秀娥 INTERVIEWEE");
        assertThat(found("绩效评价报告", "报告", "|编号|类别|\n|1|安全饮水|\n|2|平安村|\n|3|方案|")).isEmpty();
    }

    @Test
    void readsAnnouncedAndAppraisedPeopleByTheOccasion() {
        String text = "陶立新，男，1980年生，现任预算处四级调研员";
        assertThat(found("任前公示", "公示", text)).containsExactly("陶立新 PUBLICIZED");
        assertThat(found("试用期考核结果的报告", "报告", text)).containsExactly("陶立新 OFFICIAL");
        assertThat(found("情况说明", "说明", "陶立新，男，1980年生，家住和平路")).containsExactly("陶立新 PRIVATE_PERSON");
    }

    @Test
    void takesFullNamesInCaseFilesForPrivatePeopleButNotInOpenDocuments() {
        String text = "还有会计老岳，岳春生，他知道。";
        assertThat(found("询问笔录", "笔录", text)).containsExactly("岳春生 PRIVATE_PERSON");
        assertThat(found("工作通知", "通知", text)).isEmpty();
    }

    @Test
    void findsANameWithAndWithoutBlanksInIt() {
        assertThat(found("政府信息公开答复书", "答复书", "高　远：\n高远（身份证号略）来函收悉。")).containsExactly("高　远 APPLICANT", "高远 APPLICANT");
    }

    @Test
    void namesThePenalizedOfADecisionAndSheltersTheInformant() {
        String text = """
                当事人：端木苍，男，住高新区珠江大道
                2021年9月14日，该厂前会计殷红叶向本机关举报。
                对直接责任人员端木苍处罚款。
                """;
        assertThat(found("行政处罚决定书", "处罚决定书", text)).containsExactly("端木苍 PENALIZED", "殷红叶 INFORMANT", "端木苍 PENALIZED");
    }

    @Test
    void findsANameAtAllItsPlacesButNotInOtherWords() {
        String text = "申请人：成立\n成立称其已缴费。自公司成立以来，方案未成立。\n成立，请查收。";
        assertThat(found("答复书", "答复书", text)).hasSize(3).containsOnly("成立 APPLICANT");
    }

    @Test
    void writesToTheApplicant() {
        assertThat(found("信息公开申请答复书", "答复书", "丛晓岚：\n本机关收到您的申请。\n各位代表：\n")).containsExactly("丛晓岚 APPLICANT");
    }

    @Test
    void sheltersPeopleWithoutARoleWhereTheSentenceIsPrivate() {
        NameFinderOf finder = new NameFinderOf("洪玉瑶");
        PersonRecognizer recognizer = new PersonRecognizer(LEXICON, finder::find);
        Document told = Pages.document("其中洪玉瑶去年确诊，仍在化疗。");
        Document plain = Pages.document("会上洪玉瑶谈了体会。");
        assertThat(recognizer.recognize(told, Pages.form("情况说明", "说明")))
                .extracting(finding -> finding.whose().sheltered())
                .containsExactly(true);
        assertThat(recognizer.recognize(plain, Pages.form("情况说明", "说明")))
                .extracting(finding -> finding.whose().sheltered())
                .containsExactly(false);
    }

    @Test
    void explainsEachFinding() {
        Document document = Pages.document("通知\n举报人毛春来");
        Finding finding = RECOGNIZER.recognize(document, Pages.form("通知", "通知")).get(0);
        assertThat(finding.type()).isEqualTo(FindingType.PERSON);
        assertThat(document.text().substring(finding.start(), finding.end())).isEqualTo("毛春来");
        assertThat(finding.why()).contains("举报人");
        assertThat(finding.sure()).isTrue();
    }

    private record NameFinderOf(String name) {

        List<Name> find(String text) {
            int at = text.indexOf(name);
            return at < 0 ? List.of() : List.of(new Name(Name.Kind.PERSON, at, at + name.length(), 0.9));
        }
    }

    private static Stream<String> found(String title, String genre, String text) {
        return RECOGNIZER.recognize(Pages.document(text), Pages.form(title, genre)).stream()
                .map(finding -> finding.text() + " " + finding.whose());
    }
}
