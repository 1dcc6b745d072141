package org.gongkai.read.ooxml;

import java.io.IOException;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gongkai.read.markup.PartWriter;
import org.xml.sax.SAXException;

/** Reads the properties of an OOXML document that a person may have typed. */
public final class OoxmlProperties {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("title", "标题"),
            Map.entry("subject", "主题"),
            Map.entry("keywords", "关键词"),
            Map.entry("description", "备注"),
            Map.entry("category", "类别"),
            Map.entry("contentStatus", "内容状态"),
            Map.entry("creator", "作者"),
            Map.entry("lastModifiedBy", "最后修改者"),
            Map.entry("Company", "单位"),
            Map.entry("Manager", "主管"));

    private final PartWriter out;

    public OoxmlProperties(PartWriter out) {
        this.out = out;
    }

    public void read(OoxmlPackage ooxml) throws IOException, XMLStreamException, SAXException {
        for (Relationship relationship : ooxml.relationships("")) {
            switch (relationship.type()) {
                case "core-properties", "extended-properties" -> ooxml.read(relationship.target(), this::known);
                case "custom-properties" -> ooxml.read(relationship.target(), this::custom);
                default -> {}
            }
        }
    }

    private void known(XMLStreamReader xml) throws XMLStreamException {
        String label = null;
        StringBuilder value = new StringBuilder();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    label = LABELS.get(xml.getLocalName());
                    value.setLength(0);
                }
                case XMLStreamConstants.CHARACTERS -> value.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    if (label != null) {
                        out.property(label, value.toString());
                        label = null;
                    }
                }
                default -> {}
            }
        }
    }

    private void custom(XMLStreamReader xml) throws XMLStreamException {
        String name = "";
        StringBuilder value = new StringBuilder();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (xml.getLocalName().equals("property")) {
                        name = String.valueOf(xml.getAttributeValue(null, "name"));
                        value.setLength(0);
                    }
                }
                case XMLStreamConstants.CHARACTERS -> value.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    if (xml.getLocalName().equals("property")) {
                        out.property("自定义属性（" + name + "）", value.toString());
                    }
                }
                default -> {}
            }
        }
    }
}
