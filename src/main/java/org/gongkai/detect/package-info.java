/** Finds in a document what may need protection and what kind of document it is. */
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "table"})
package org.gongkai.detect;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
