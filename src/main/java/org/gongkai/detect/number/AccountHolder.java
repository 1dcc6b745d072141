package org.gongkai.detect.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.detect.Whose;
import org.gongkai.detect.context.Numeral;
import org.gongkai.detect.context.Reading;

/** Says whose an account is, by the words around its number. */
final class AccountHolder {

    private static final Pattern PAYEE = Pattern.compile(
            "保证金|非税|罚没|罚款|缴款|缴入|缴至|缴到|缴纳|汇缴|财政专户|待结算财政|待报解|国库.{0,4}专户|报名费|考试费|标书费|购买招标文件"
                    + "|请(?:汇|缴|交|存)|请将[^,;。]{0,16}(?:汇|缴|交|存)|请于[^,;。]{0,16}(?:汇|缴|交|存)|应当?缴|缴费|代收|捐赠|捐款|维修资金专户|退至以下|上缴");
    private static final Pattern PAID_OUT = Pattern.compile("拨入|拨付|拨至|划入|划拨|支付至|付至|转入|发放至|打入|汇入你");
    private static final Pattern HOLDER =
            Pattern.compile("(?:户名|账户名称?|帐户名称?|开户名称?|单位名称|收款单位|收款人(?:名称|全称)?)(?:[:为是 ]|\\s){0,3}([^,;。、:\\s]{2,30})");
    private static final Pattern ORGANIZATION =
            Pattern.compile("公司|企业|工厂|[^大]厂|集团|中心|财政|委员会|学校|大学|学院|中学|小学|医院|合作社|协会|基金会|事务所|研究院|研究所|管委会|村委会"
                    + "|经营部|门市|商行|局$|厅$|院$|所$|店$");
    private static final Pattern PUBLIC_ACCOUNT = Pattern.compile("对公|单位账户|单位帐户|公户|基本户|结算户|一般户|基本存款账户|专用存款账户|零余额|专户");
    private static final Pattern PERSON =
            Pattern.compile("个人|本人|持卡人|工资卡|社保卡|一卡通|一折通|存折|储蓄|身份证|姓名|户主|丈夫|妻子|配偶|儿子|女儿|[男女],|私人|我的?(?:账户|卡|银行卡)|卡号");

    private static final int LONGEST_NAME = 4;

    private AccountHolder() {}

    static Whose of(Reading reading, Numeral number) {
        String before = reading.before(number.start());
        String around = before + " " + reading.after(number.end());
        Matcher holder = HOLDER.matcher(around);
        boolean organization = false;
        boolean named = false;
        while (holder.find()) {
            named = true;
            organization |= !isPerson(holder.group(1));
        }
        boolean person = PERSON.matcher(before).find() || named && !organization;
        boolean paidOut = PAID_OUT.matcher(before).find();
        if (PAYEE.matcher(around).find() && !person && !paidOut) {
            return Whose.PUBLIC_PAYEE;
        }
        if (organization || PUBLIC_ACCOUNT.matcher(around).find() && !person) {
            return Whose.ORGANIZATION;
        }
        if (person) {
            return Whose.PRIVATE_PERSON;
        }
        return ORGANIZATION.matcher(before).find() ? Whose.ORGANIZATION : Whose.UNKNOWN;
    }

    /** A name of two to four characters, or one with a dot in it, unless it names an organ. */
    private static boolean isPerson(String name) {
        return (name.length() <= LONGEST_NAME || name.indexOf('·') > 0)
                && !ORGANIZATION.matcher(name).find();
    }
}
