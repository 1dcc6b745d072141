package org.gongkai.detect.person.mention;

import java.util.List;

/** One way to come upon names. Stateless and safe for threads. */
@FunctionalInterface
interface NameSource {

    /** The names it comes upon, with offsets in the document's text. */
    List<Mention> in(Page page);
}
