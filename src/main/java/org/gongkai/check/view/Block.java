package org.gongkai.check.view;

import java.util.List;

/**
 * What stands below each other in the document pane: a heading, a part, or a table.
 *
 * @param heading name of the attachment that begins here, empty when none does
 * @param parts the part, when it is one
 * @param rows the rows, when it is a table
 */
record Block(String heading, List<PartView> parts, List<List<TableCell>> rows) {

    static Block heading(String attachment) {
        return new Block(attachment, List.of(), List.of());
    }

    static Block part(PartView part) {
        return new Block("", List.of(part), List.of());
    }

    static Block table(List<List<TableCell>> rows) {
        return new Block("", List.of(), rows);
    }
}
