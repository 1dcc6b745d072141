package org.gongkai.demo;

import org.gongkai.account.Actor;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.review.CaseState;
import org.jspecify.annotations.Nullable;

/**
 * A case of the demonstration.
 *
 * @param text its document's text
 * @param file its document's file name
 * @param drafter who submits it
 * @param goal how far it is carried
 * @param held what the division holds it to be, null where it follows the suggestion
 * @param revision text of a second version, empty for none
 * @param kind how it is filed
 */
record DemoCase(
        String text,
        String file,
        Actor drafter,
        CaseState goal,
        @Nullable DisclosureAttribute held,
        String revision,
        Kind kind) {

    /** How a document is filed. */
    enum Kind {
        DOCUMENT,
        INFORMAL,
        /** Belongs to the case before it. */
        ATTACHMENT
    }

    static DemoCase of(String text, String file, Actor drafter, CaseState goal) {
        return new DemoCase(text, file, drafter, goal, null, "", Kind.DOCUMENT);
    }

    DemoCase held(DisclosureAttribute attribute) {
        return new DemoCase(text, file, drafter, goal, attribute, revision, kind);
    }

    DemoCase revised(String second) {
        return new DemoCase(text, file, drafter, goal, held, second, kind);
    }

    DemoCase filed(Kind as) {
        return new DemoCase(text, file, drafter, goal, held, revision, as);
    }
}
