/** What people held of passages, as labelled examples to train from; nobody's name but what the document itself says. */
@NullMarked
@NamedInterface("examples")
package org.gongkai.review.example;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
