package org.gongkai.review.reading;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.UnaryOperator;
import org.gongkai.document.Document;
import org.gongkai.review.HiddenPart;

/**
 * Hidden content as the page shows it.
 *
 * @param part its number in the document, from 0
 * @param kind what it is, in Chinese
 * @param place where it stands
 * @param text what it says
 * @param cleared who saw to it and when, in Chinese, empty before
 */
record HiddenView(int part, String kind, String place, String text, String cleared) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("M月d日 HH:mm");

    static HiddenView of(HiddenPart one, Document document, UnaryOperator<String> names, ZoneId zone) {
        String login = one.clearedBy();
        return new HiddenView(
                one.part(),
                one.kind().label(),
                one.place(),
                document.parts().get(one.part()).text(),
                login == null || one.clearedAt() == null
                        ? ""
                        : names.apply(login) + " "
                                + MINUTE.format(one.clearedAt().atZone(zone)));
    }

    public boolean open() {
        return cleared.isEmpty();
    }
}
