/** Reads files of many formats into documents, in a separate process with limits. */
@NullMarked
@ApplicationModule(allowedDependencies = "document")
package org.gongkai.read;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
