/** PostgreSQL and Redis, embedded by default or external by a setting, and the originals of submitted files. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.gongkai.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
