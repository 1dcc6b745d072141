/** What comes out of a decided case: redacted copies with their proof, header sheets, marks and lists. */
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "read", "decide"})
package org.gongkai.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
