package org.gongkai.read.ole;

import org.apache.poi.POIDocument;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hpsf.CustomProperty;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.SummaryInformation;
import org.gongkai.read.markup.PartWriter;

/** Reads the properties of an old binary Office document that a person may have typed. */
public final class OleProperties {

    private final PartWriter out;

    public OleProperties(PartWriter out) {
        this.out = out;
    }

    /** Notes the document's properties; broken ones hold nothing. */
    public void read(POIDocument document) {
        SummaryInformation summary = document.getSummaryInformation();
        if (summary != null) {
            out.property("标题", summary.getTitle());
            out.property("主题", summary.getSubject());
            out.property("关键词", summary.getKeywords());
            out.property("备注", summary.getComments());
            out.property("作者", summary.getAuthor());
            out.property("最后修改者", summary.getLastAuthor());
        }
        DocumentSummaryInformation more = document.getDocumentSummaryInformation();
        if (more != null) {
            out.property("单位", more.getCompany());
            out.property("主管", more.getManager());
            out.property("类别", more.getCategory());
            CustomProperties custom = more.getCustomProperties();
            if (custom != null) {
                for (CustomProperty property : custom.properties()) {
                    out.property("自定义属性（" + property.getName() + "）", String.valueOf(property.getValue()));
                }
            }
        }
    }
}
