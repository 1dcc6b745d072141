package org.gongkai.detect.number.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.detect.Finding;
import org.gongkai.detect.FindingType;
import org.gongkai.detect.Whose;
import org.gongkai.detect.context.Reading;
import org.gongkai.detect.number.NumberKind;

/** Finds mailboxes: an organ's by its domain or use, a person's by a public provider's domain. */
final class EmailRecognizer implements NumberKind {

    private static final Pattern EMAIL =
            Pattern.compile("[0-9A-Za-z](?<![0-9A-Za-z._%+-].)[0-9A-Za-z._%+-]{0,63} ?[\\n]?@ ?[\\n]?"
                    + "([0-9A-Za-z-]{1,40}(?: ?[.] ?[0-9A-Za-z-]{2,20}){1,3})");
    private static final Pattern PROVIDER = Pattern.compile(
            "(?:vip\\.)?(?:qq|163|126|139|189|wo|foxmail|sina|sohu|yeah|tom|21cn|263|188|aliyun|gmail|googlemail"
                    + "|hotmail|outlook|live|msn|yahoo|icloud|me|88|proton|protonmail)\\.(?:com|cn|net|com\\.cn|me|hk|com\\.hk)");
    private static final Pattern OFFICE_USE =
            Pattern.compile("公务邮箱|办公邮箱|工作邮箱|电子信箱|单位邮箱|公共邮箱|征集|意见|反馈|报送|发送|发至|寄至|监督|举报|投诉|咨询|受理|采购人|代理机构|招标人|处室|科室");
    private static final Pattern PERSONAL_USE = Pattern.compile("私人|个人|本人|申请人|投诉人|举报人|反映人|来信人|经营者|法定代表人|委托代理人|姓名|手机");

    @Override
    public List<Finding> find(Reading reading) {
        List<Finding> findings = new ArrayList<>();
        if (reading.folded().indexOf('@') < 0) {
            return findings;
        }
        Matcher email = EMAIL.matcher(reading.folded());
        while (email.find()) {
            String domain = email.group(1).replace(" ", "").toLowerCase(Locale.ROOT);
            String before = reading.before(email.start());
            boolean provider = PROVIDER.matcher(domain).matches();
            boolean personal = PERSONAL_USE.matcher(before).find();
            boolean office = OFFICE_USE.matcher(before).find() && !personal;
            boolean isPrivate = provider && !office || personal && !domain.endsWith("gov.cn");
            findings.add(reading.finding(
                    isPrivate ? FindingType.EMAIL_PRIVATE : FindingType.EMAIL,
                    email.start(),
                    email.end(),
                    isPrivate ? Whose.PRIVATE_PERSON : Whose.ORGANIZATION,
                    "email",
                    provider || domain.endsWith("gov.cn") ? 0.95 : 0.8,
                    why(isPrivate, provider)));
        }
        return findings;
    }

    private static String why(boolean isPrivate, boolean provider) {
        if (isPrivate) {
            return provider ? "公共邮箱服务商域名，前文没有办公用途" : "前文表明是个人邮箱";
        }
        return provider ? "公共邮箱服务商域名，但前文表明供办公使用" : "单位域名邮箱";
    }
}
