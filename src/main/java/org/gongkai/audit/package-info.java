/** The append-only record of who did what, when and why, chained by hash. */
@NullMarked
@ApplicationModule(allowedDependencies = "store")
package org.gongkai.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
