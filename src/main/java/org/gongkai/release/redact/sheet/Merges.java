package org.gongkai.release.redact.sheet;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.release.redact.ooxml.Xml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The merged regions of a sheet, as they were before hidden rows and columns went. */
final class Merges {

    private final List<Region> regions = new ArrayList<>();

    private Merges() {}

    /** Moves a sheet's regions to where their cells stand afterwards. */
    static Merges move(Document sheet, Kept kept) {
        Merges merges = new Merges();
        for (Element list : Xml.named(sheet, "mergeCells")) {
            for (Element merge : Xml.children(list)) {
                String[] corners = merge.getAttribute("ref").split(":");
                Address first = Address.of(corners[0]);
                Address last = Address.of(corners[corners.length - 1]);
                if (first == null || last == null) {
                    Xml.remove(merge);
                } else {
                    Region region = new Region(first, last);
                    merges.regions.add(region);
                    region.move(merge, kept);
                }
            }
            int left = Xml.children(list).size();
            if (left == 0) {
                Xml.remove(list);
            } else {
                list.setAttribute("count", String.valueOf(left));
            }
        }
        return merges;
    }

    /** Whether a merged region shows another cell in this one's place. */
    boolean covers(int row, int column) {
        return regions.stream().anyMatch(region -> region.covers(row, column));
    }

    private record Region(Address first, Address last) {

        private boolean covers(int row, int column) {
            return row >= first.row()
                    && row <= last.row()
                    && column >= first.column()
                    && column <= last.column()
                    && (row > first.row() || column > first.column());
        }

        private void move(Element merge, Kept kept) {
            Address from = new Address(kept.row(first.row()), kept.column(first.column()));
            Address to = new Address(kept.row(last.row() + 1) - 1, kept.column(last.column() + 1) - 1);
            boolean nothing = to.row() < from.row() || to.column() < from.column();
            if (nothing || to.equals(from)) {
                Xml.remove(merge);
            } else {
                merge.setAttribute("ref", from + ":" + to);
            }
        }
    }
}
