package org.gongkai.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.tika.metadata.Metadata;
import org.gongkai.document.Part;
import org.gongkai.document.PartKind;
import org.gongkai.read.markup.PartMarkup;

/** Finds the properties that people type into documents among a file's metadata. */
final class DocumentProperties {

    /** Metadata keys of the parsers that are not ours; their labels. */
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("dc:title", "标题"),
            Map.entry("dc:subject", "主题"),
            Map.entry("dc:description", "备注"),
            Map.entry("meta:keyword", "关键词"),
            Map.entry("dc:creator", "作者"),
            Map.entry("meta:last-author", "最后修改者"),
            Map.entry("extended-properties:Company", "单位"),
            Map.entry("extended-properties:Manager", "主管"),
            Map.entry("cp:category", "类别"),
            Map.entry("Message-From", "发件人"),
            Map.entry("Message-To", "收件人"),
            Map.entry("Message-Cc", "抄送人"),
            Map.entry("Message-Bcc", "密送人"));

    private static final String CUSTOM = "custom:";

    private DocumentProperties() {}

    static List<Part> of(Metadata metadata, String attachment, String about) {
        List<Part> parts = new ArrayList<>();
        for (String name : metadata.names()) {
            String label = label(name);
            if (!label.isEmpty()) {
                for (String value : metadata.getValues(name)) {
                    if (!value.isBlank()) {
                        String place = about + "文档属性：" + label;
                        parts.add(new Part(PartKind.PROPERTY, place, value.strip(), 0, attachment, null));
                    }
                }
            }
        }
        return parts;
    }

    private static String label(String name) {
        if (name.startsWith(PartMarkup.PROPERTY)) {
            return name.substring(PartMarkup.PROPERTY.length());
        }
        if (name.startsWith(CUSTOM)) {
            return "自定义属性（" + name.substring(CUSTOM.length()) + "）";
        }
        return LABELS.getOrDefault(name, "");
    }
}
