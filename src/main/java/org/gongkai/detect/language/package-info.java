/** What the language models find: names, themes and categories; the only home of OpenNLP. */
@NullMarked
@NamedInterface("language")
package org.gongkai.detect.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
