package org.gongkai.detect.person.mention;

import org.gongkai.detect.OfficialForm;
import org.gongkai.detect.person.lexicon.Setting;
import org.gongkai.detect.person.lexicon.Settings;
import org.gongkai.document.Document;

/**
 * A document as the finders of names read it.
 *
 * @param document the document
 * @param text its text
 * @param setting the occasion it names people on
 */
public record Page(Document document, String text, Setting setting) {

    private static final int HEAD = 120;

    /** A document with its setting. */
    public static Page of(Document document, OfficialForm form, Settings settings) {
        String text = document.text();
        String head = text.substring(0, Math.min(HEAD, text.length()));
        Setting setting = settings.of(form.title() + "\n" + form.genre());
        if (setting == Setting.OTHER && form.title().isBlank()) {
            setting = settings.of(head);
        }
        return new Page(document, text, setting);
    }
}
