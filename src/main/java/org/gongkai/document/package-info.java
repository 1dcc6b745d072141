/** A document as it was read: its parts, each with a place a person can find. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.gongkai.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
