package org.gongkai.detect.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a line that is nothing but names of organs, as 署名 and 版头 are. */
final class Organs {

    private static final Pattern SEPARATOR = Pattern.compile("[\\s、,\\x1f]+");
    private static final Pattern LABEL =
            Pattern.compile("^(?:发布(?:机构|单位)|发文(?:机关|单位)|署名|来源|解读单位|填报单位|编制单位|制表|编制)\\s?:\\s?");
    private static final Pattern SEAL = Pattern.compile("\\s?[(](?:盖?章|公章|印章|代章|印|签章|[^()]{0,8}专用章)[)]$");
    private static final Pattern SPACED = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan}(?: |$))");
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}()]{2,30}");
    private static final Pattern SENTENCE = Pattern.compile("关于|印发|根据|按照|现将|应当|不得|同意|进行|可以|通知|情况|报告");
    private static final String[] ENDINGS = {
        "局", "政府", "委员会", "委", "办公室", "办", "厅", "部", "中心", "院", "会", "行", "处", "科", "公司", "大学", "小组", "指挥部", "社", "所",
        "站", "队", "集团"
    };
    private static final int LONGEST = 120;

    private Organs() {}

    /** The organs a line names; empty when it is not only names of organs. */
    static List<String> in(String line) {
        if (line.length() < 2 || line.length() > LONGEST) {
            return List.of();
        }
        String bare = SEAL.matcher(LABEL.matcher(line).replaceFirst("")).replaceFirst("");
        String close = SPACED.matcher(bare).find() ? SPACED.matcher(bare).replaceAll("") : bare;
        List<String> organs = new ArrayList<>();
        for (String name : SEPARATOR.split(close)) {
            if (!isOrgan(name)) {
                return List.of();
            }
            organs.add(name);
        }
        return organs;
    }

    private static boolean isOrgan(String name) {
        if (!NAME.matcher(name).matches() || SENTENCE.matcher(name).find()) {
            return false;
        }
        for (String ending : ENDINGS) {
            if (name.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
