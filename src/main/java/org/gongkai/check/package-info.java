/** The whole check of one file, read, detect, decide, and its ways in: command line, REST and page. */
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "read", "detect", "decide"})
package org.gongkai.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
