package org.gongkai.read.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gongkai.read.ooxml.OoxmlPackage;

/** Finds the styles of a Word document that hide their text, by themselves or by what they are based on. */
final class WordStyles implements OoxmlPackage.XmlReader {

    private final Set<String> hidden = new HashSet<>();
    private final Map<String, String> basedOn = new HashMap<>();

    @Override
    public void read(XMLStreamReader xml) throws XMLStreamException {
        String style = "";
        boolean paragraphMark = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "style" -> style = String.valueOf(WordRun.attribute(xml, "styleId"));
                    case "basedOn" -> basedOn.put(style, String.valueOf(WordRun.attribute(xml, "val")));
                    case "pPr" -> paragraphMark = true;
                    case "vanish" -> {
                        if (!paragraphMark && !style.isEmpty() && WordRun.isOn(WordRun.attribute(xml, "val"))) {
                            hidden.add(style);
                        }
                    }
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("pPr")) {
                paragraphMark = false;
            }
        }
    }

    /** Ids of the styles. */
    Set<String> hidden() {
        Set<String> all = new HashSet<>(hidden);
        boolean grown = !all.isEmpty();
        while (grown) {
            grown = false;
            for (Map.Entry<String, String> style : basedOn.entrySet()) {
                grown |= all.contains(style.getValue()) && all.add(style.getKey());
            }
        }
        return all;
    }
}
