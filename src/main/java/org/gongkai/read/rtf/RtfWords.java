package org.gongkai.read.rtf;

import java.util.Map;
import java.util.Set;

/** Control words of RTF that are alike: groups without text, properties, and names of characters. */
final class RtfWords {

    static final Set<String> SKIPPED = Set.of(
            "fonttbl",
            "colortbl",
            "stylesheet",
            "listtable",
            "listoverridetable",
            "revtbl",
            "rsidtbl",
            "themedata",
            "colorschememapping",
            "latentstyles",
            "datastore",
            "xmlnstbl",
            "fldinst",
            "nonshppict",
            "generator",
            "sp",
            "bkmkstart",
            "bkmkend",
            "filetbl",
            "pgdsctbl",
            "mmathPr",
            "wgrffmtfilter",
            "atnid",
            "atntime",
            "atndate",
            "atnref",
            "atnicn",
            "atrfstart",
            "atrfend",
            "pn",
            "pnseclvl",
            "template",
            "userprops",
            "ftnsep",
            "ftnsepc",
            "aftnsep",
            "aftnsepc",
            "objdata",
            "objclass",
            "pict",
            "docvar",
            "falt",
            "panose",
            "picprop",
            "ffname");

    static final Map<String, String> PROPERTIES = Map.of(
            "title",
            "标题",
            "subject",
            "主题",
            "author",
            "作者",
            "operator",
            "最后修改者",
            "keywords",
            "关键词",
            "doccomm",
            "备注",
            "company",
            "单位",
            "manager",
            "主管",
            "category",
            "类别");

    static final Map<String, String> CHARS = Map.of(
            "tab",
            "\t",
            "line",
            "\n",
            "emdash",
            "—",
            "endash",
            "–",
            "lquote",
            "‘",
            "rquote",
            "’",
            "ldblquote",
            "“",
            "rdblquote",
            "”",
            "bullet",
            "•");

    private RtfWords() {}
}
