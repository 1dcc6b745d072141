package org.gongkai.detect.context;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a word before a number, or above it in a table, says the number is. */
public enum Label {
    IDENTITY("(?:居民)?身份证件?(?:号码|号|编号)?|公民身份号码?|身份号码?|证件(?:号码|号|编号)|社会保障号码?|社保号码?" + "|残疾人?证(?:号码|号)?|ID\\s?(?:NO|号)"),
    ACCOUNT("账号|帐号|账户|帐户|卡号|银行卡|储蓄卡|借记卡|信用卡|一卡通|一折通|存折|工资卡|社保卡|[工农建中交邮]行卡|收款码"),
    PHONE("手机(?:号码|号)?|移动电话|(?:联系|办公|住宅|家庭|固定)?电话(?:号码)?|联系方式|微信号?|热线|传真|拨打|致电|宅电|总机|座机" + "|(?i:tel|phone|mobile)"),
    PASSPORT("护照(?:号码|号)?"),
    PERMIT("通行证|回乡证|台胞证|返乡证"),
    PLATE("车牌(?:号码|号)?|号牌|车号"),
    CREDIT("(?:统一)?社会信用代码|信用代码|组织机构代码|纳税人识别号|税号"),
    CODE("编号|编码|代码|文号|字号|单号|流水号?|序列号|登记号|备案号|受理号|准考证号?|考号|报名序号|报名号|学号|工号|执法证件?号?|证书号|资格证号?|许可证号?"
            + "|缴款(?:识别)?码|识别码|校验码|验证码|条形码|条码|凭证号?|票号|发票|保单号?|档号|份号|案号|批号|型号|指标|合同号|项目号"
            + "|订单|运单|快递|邮件|QQ|(?:资产|设备|产品|出厂|机身)(?:号|标签)|序号");

    /** The chars that words begin with: most places in a text fail on them at once. */
    private static final String BEGINNINGS =
            "居身公证社残I账帐卡银储借信一存工农建中交邮收手移联办住家固电微热传拨致宅总座tTpPmM护通回台返车号" + "统组纳税编代文字单流序登备受准考报学执资许缴识校验条凭票发保档份案批型指合项订运快Q设产出机";

    private static final Pattern ANY = Pattern.compile("(?=[" + BEGINNINGS + "])(?:"
            + Arrays.stream(values())
                    .map(label -> "(?<" + label.name() + ">" + label.words + ")")
                    .collect(Collectors.joining("|"))
            + ")");

    private final String words;

    Label(String words) {
        this.words = words;
    }

    static Pattern any() {
        return ANY;
    }
}
