/** The REST way in to a check, and uploaded files. */
@NullMarked
@NamedInterface("web")
package org.gongkai.check.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
