/** Suggests a disclosure attribute with its grounds, from findings and the rules that state the law. */
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "detect", "table"})
package org.gongkai.decide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
