/** Tables that people keep in a spreadsheet beside the program. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.gongkai.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
