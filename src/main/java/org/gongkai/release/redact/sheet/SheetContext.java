package org.gongkai.release.redact.sheet;

import java.util.List;
import org.gongkai.release.redact.passage.Passages;
import org.w3c.dom.Element;

/**
 * What all sheets of a workbook share.
 *
 * @param strings the shared strings, by index
 * @param formats of the cells' styles
 * @param from1904 whether days count from 1904
 * @param passages what is to be taken out
 */
record SheetContext(List<Element> strings, NumberFormats formats, boolean from1904, Passages passages) {

    SheetContext {
        strings = List.copyOf(strings);
    }
}
